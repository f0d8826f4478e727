#include "ui/admin/TasksSection.h"

#include "analysis/ScreenUsage.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/TaskEditor.h"
#include "ui/admin/TaskLimitsDialog.h"
#include "ui/admin/TaskWords.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

TasksSection::TasksSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : ListSection(draft, data,
                  {tr("Task tags"),
                   tr("A task runs from one place to another. Its instances, variations and times come from what was "
                      "recorded, back to the first day."),
                   tr("task begin end trigger via strategy dry run overlay")},
                  {tr("task"), tr("tasks"), 2}, parent)
{
    table()->setEmpty(
        tr("No tasks yet"),
        tr("Say where a task begins and where it ends, for example from leaving the work queue to entering it again. "
           "A dry run shows what that finds before you save."));
    table()->setOrdered();
    for (const int places : {2, 3})
        table()->columns()->setReadable(places, 240);
    table()->columns()->setSpare({5, 4}); // the state, which the dot shows, and the longest pause
    addTable();
    auto* add = addTool(tr("New task…"), tr("Ins. Where it begins and ends, with a dry run before it is saved"),
                        [this] { addTask(); });
    makePrimary(*add);
    table()->setInsertButton(add);
    addTransferMenu();
    addActions();
    connect(table(), &ItemTable::moveRequested, this, &TasksSection::move);
    connect(table(), &ItemTable::keyTyped, this, [this](int key) {
        if (key == Qt::Key_1)
            switchOn(selected());
    });
    connect(&m_worker, &Worker::busyChanged, this, &SectionPage::settledChanged);
}

void TasksSection::addActions()
{
    addAction(tr("Up"), tr("Alt+Up, or drag: the first task has the time that several begin at once"), Needs::Selection,
              [this] { move(table()->currentId(), -1); });
    addAction(tr("Down"), tr("Alt+Down, or drag"), Needs::Selection, [this] { move(table()->currentId(), 1); });
    addAction(tr("On / off"), tr("Key 1"), Needs::Selection, [this] { switchOn(selected()); });
    addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { open(table()->currentId()); });
    addAction(tr("Limits…"), tr("Longest pause, longest duration, restart, on or off: of all selected ones"),
              Needs::Selection, [this] { limit(selected()); });
    addAction(tr("Copy"), tr("The selected ones once more, under another name"), Needs::Selection,
              [this] { copy(selected()); });
    addAction(tr("Remove"), tr("Delete"), Needs::Selection, [this] { remove(selected()); });
}

Glyph TasksSection::glyph() const
{
    return Glyph::Tasks;
}

void TasksSection::showDraft()
{
    findScreens();
    const auto row = [c = draft().current()](std::size_t r) -> const TaskDefinition& { return c->tasks[r]; };
    table()->setItems(
        {.count = catalog().tasks.size(),
         .columns = {textColumn(tr("Task"), [row](std::size_t r) { return toQString(row(r).name); }),
                     textColumn(tr("Strategy"), [row](std::size_t r) { return strategyText(row(r)); }),
                     textColumn(tr("Begins"), [row](std::size_t r) { return triggersText(row(r).begin); }),
                     textColumn(tr("Ends"), [row](std::size_t r) { return triggersText(row(r).end); }),
                     durationColumn(tr("Longest pause"),
                                    [row](std::size_t r) { return static_cast<double>(toMs(row(r).maxGap)); }),
                     textColumn(tr("State"), [row](std::size_t r) { return row(r).enabled ? tr("on") : tr("off"); })},
         .id = [row](std::size_t r) { return toQString(row(r).name); },
         .dot = [row](std::size_t r) { return row(r).enabled ? currentLook().task : currentLook().danger; },
         .dotHint = {},
         .faded = [row](std::size_t r) { return !row(r).enabled; }});
}

void TasksSection::findScreens()
{
    constexpr std::size_t kOffered = 200;
    const auto usage = data().usage();
    const auto workspace = data().workspace();
    if (!usage || !workspace || !workspace->dataset || m_measured == draft().current())
        return;
    m_measured = draft().current();
    m_worker.start(
        [this, usage, dataset = workspace->dataset, c = draft().current()](Progress&) -> Worker::Continuation {
            auto screens = std::make_shared<const ScreensByApplication>(screenNames(*c, *dataset, *usage, 2, kOffered));
            return [this, screens] { m_screens = screens; };
        });
}

PickablePlaces TasksSection::places() const
{
    auto rows = applicationRowsOf(catalog(), data().usage().get());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ApplicationRow& a, const ApplicationRow& b) { return a.active > b.active; });
    PickablePlaces places;
    for (const ApplicationRow& row : rows)
        places.applications.push_back(row.name);
    places.screens = [screens = m_screens](const std::string& application) {
        const auto found = screens->find(application);
        return found == screens->end() ? std::vector<std::string>() : found->second;
    };
    return places;
}

void TasksSection::addTask()
{
    TaskEditor dialog(catalog(), {}, places(), data(), this);
    if (!accepted(dialog))
        return;
    const TaskDefinition task = dialog.task();
    draft().edit(tr("New task %1").arg(toQString(task.name)), [&](Catalog& c) { c.tasks.push_back(task); });
    table()->select({toQString(task.name)});
}

void TasksSection::open(const QString& name)
{
    const auto at = [&](const Catalog& c) {
        return std::find_if(c.tasks.begin(), c.tasks.end(),
                            [&](const TaskDefinition& t) { return toQString(t.name) == name; }) -
               c.tasks.begin();
    };
    const auto index = static_cast<std::size_t>(at(catalog()));
    if (index >= catalog().tasks.size())
        return;
    TaskEditor dialog(catalog(), catalog().tasks[index], places(), data(), this);
    if (!accepted(dialog))
        return;
    const TaskDefinition task = dialog.task();
    draft().edit(tr("Edit task %1").arg(name), [&](Catalog& c) { c.tasks[index] = task; });
    table()->select({toQString(task.name)});
}

void TasksSection::remove(const QStringList& names)
{
    removeEach(names, &Catalog::tasks, &TaskDefinition::name);
}

void TasksSection::copy(const QStringList& names)
{
    const QStringList made = copyEach(names, &Catalog::tasks, &TaskDefinition::name);
    table()->select(made);
}

void TasksSection::limit(const QStringList& names)
{
    const auto& tasks = catalog().tasks;
    const auto usual = std::find_if(tasks.begin(), tasks.end(), [&](const TaskDefinition& t) {
        return toQString(t.name) == names.value(0);
    });
    if (usual == tasks.end())
        return;
    TaskLimitsDialog dialog(*usual, names.size(), this);
    if (!accepted(dialog))
        return;
    const TaskLimits limits = dialog.limits();
    editEach<TaskDefinition>(tr("Limits"), names, &Catalog::tasks, &TaskDefinition::name,
                             [&](TaskDefinition& task) { limits.applyTo(task); });
}

void TasksSection::move(const QString& name, int steps)
{
    draft().edit(tr("Move task %1").arg(name), [&](Catalog& c) {
        const auto at = std::find_if(c.tasks.begin(), c.tasks.end(),
                                     [&](const TaskDefinition& t) { return toQString(t.name) == name; });
        if (at == c.tasks.end())
            return;
        const auto from = at - c.tasks.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, static_cast<std::ptrdiff_t>(c.tasks.size()) - 1);
        if (to > from)
            std::rotate(c.tasks.begin() + from, c.tasks.begin() + from + 1, c.tasks.begin() + to + 1);
        else
            std::rotate(c.tasks.begin() + to, c.tasks.begin() + from, c.tasks.begin() + from + 1);
    });
}

void TasksSection::switchOn(const QStringList& names)
{
    const auto chosen = [&](const TaskDefinition& t) { return names.contains(toQString(t.name)); };
    const bool anyOff = std::any_of(catalog().tasks.begin(), catalog().tasks.end(),
                                    [&](const TaskDefinition& t) { return chosen(t) && !t.enabled; });
    draft().edit(anyOff ? tr("Tasks on") : tr("Tasks off"), [&](Catalog& c) {
        for (TaskDefinition& task : c.tasks) {
            if (chosen(task))
                task.enabled = anyOff;
        }
    });
}

} // namespace worklode
