#include "ui/admin/TaskWords.h"

#include "catalog/CatalogWords.h"
#include "ui/admin/RuleWords.h"
#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString taskText(const char* text)
{
    return QCoreApplication::translate("TaskWords", text);
}

} // namespace

QString strategyText(const TaskDefinition& task)
{
    if (task.overlay)
        return taskText("Operated by the associate");
    std::size_t screens = 0;
    for (const auto* triggers : {&task.begin, &task.end})
        screens += static_cast<std::size_t>(
            std::count_if(triggers->begin(), triggers->end(), [](const Trigger& t) { return t.screen.has_value(); }));
    const std::size_t all = task.begin.size() + task.end.size();
    if (all == 0)
        return {};
    if (screens != 0 && screens != all)
        return taskText("Mixed");
    const bool equal = std::any_of(task.begin.begin(), task.begin.end(), [&](const Trigger& b) {
        return std::any_of(task.end.begin(), task.end.end(),
                           [&](const Trigger& e) { return b.application == e.application && b.screen == e.screen; });
    });
    if (screens == 0)
        return equal ? taskText("Equal applications") : taskText("Unequal applications");
    return equal ? taskText("Equal screens") : taskText("Unequal screens");
}

QString triggersText(const std::vector<Trigger>& triggers)
{
    QStringList parts;
    for (const Trigger& trigger : triggers)
        parts.append(anchorWord(trigger.anchor) + u' ' + toQString(trigger.application) +
                     (trigger.screen ? u" | "_s + toQString(*trigger.screen) : QString()));
    return parts.join(taskText(" or "));
}

} // namespace worklode
