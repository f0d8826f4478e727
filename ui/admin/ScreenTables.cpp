#include "ui/admin/ScreenTables.h"

#include "catalog/CatalogWords.h"
#include "ui/admin/RuleWords.h"
#include "ui/look/Look.h"
#include "ui/models/Columns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString screenText(const char* text)
{
    return QCoreApplication::translate("ScreenTables", text);
}

template <class F> ///< Duration(row)
Column timeColumn(F of)
{
    return numberColumn(
        screenText("Hours"), u"h"_s, [of](std::size_t r) { return static_cast<double>(toMs(of(r))) / 3'600'000; },
        [](double h) { return h == 0 ? u"–"_s : hoursText(h * 3'600'000); });
}

const ScreenTags* tagsOf(const Catalog& catalog, const std::string& application, const std::string& screen)
{
    const auto found = std::find_if(catalog.screenTags.begin(), catalog.screenTags.end(), [&](const ScreenTags& t) {
        return t.application == application && t.screen == screen;
    });
    return found == catalog.screenTags.end() ? nullptr : &*found;
}

struct RuleRow {
    std::size_t index = 0;
    ScreenRule rule;
    std::optional<RuleUsage> usage;
};

QString ruleRemark(const RuleRow& row)
{
    if (!row.usage)
        return {};
    if (row.usage->matched == 0)
        return screenText("dead: matches nothing");
    if (!row.rule.enabled)
        return screenText("off");
    if (row.usage->taken == 0)
        return screenText("an earlier rule takes it all");
    return row.usage->taken < row.usage->matched ? screenText("an earlier rule takes some") : QString();
}

} // namespace

ItemRows screenApplicationItems(const std::vector<ApplicationRow>& all)
{
    const auto rows = std::make_shared<const std::vector<ApplicationRow>>(all);
    const auto row = [rows](std::size_t r) -> const ApplicationRow& { return (*rows)[r]; };
    ItemRows items = applicationItems(all);
    items.columns = {textColumn(screenText("Application"), [row](std::size_t r) { return toQString(row(r).name); }),
                     timeColumn([row](std::size_t r) { return row(r).active; })};
    return items;
}

ItemRows titleItems(const std::shared_ptr<const ScreenUsage>& usage)
{
    if (!usage)
        return {};
    const auto row = [usage](std::size_t r) -> const TitleUsage& { return usage->titles[r]; };
    const bool web =
        std::any_of(usage->titles.begin(), usage->titles.end(), [](const TitleUsage& t) { return !t.url.empty(); });
    std::vector<Column> columns{textColumn(screenText("Title"), [row](std::size_t r) {
        return row(r).title.empty() ? screenText("(no title)") : toQString(row(r).title);
    })};
    if (web)
        columns.push_back(
            textColumn(screenText("Address"), [row](std::size_t r) { return toQString(row(r).url).left(48); }));
    columns.push_back(textColumn(screenText("Screen"), [row](std::size_t r) {
        return row(r).screen == row(r).title ? screenText("as the title") : toQString(row(r).screen);
    }));
    columns.push_back(timeColumn([row](std::size_t r) { return row(r).active; }));
    return {.count = usage->titles.size(), .columns = std::move(columns), .id = [](std::size_t r) {
                return QString::number(r);
            }};
}

ItemRows screenItems(const Catalog& catalog, const std::shared_ptr<const ScreenUsage>& usage)
{
    if (!usage)
        return {};
    const auto row = [usage](std::size_t r) -> const NamedScreen& { return usage->screens[r]; };
    auto tags = std::make_shared<std::vector<QString>>();
    for (const NamedScreen& screen : usage->screens) {
        QStringList names;
        if (const ScreenTags* found = tagsOf(catalog, usage->application, screen.screen)) {
            for (const std::string& tag : found->opportunityTags)
                names.append(toQString(tag));
        }
        tags->push_back(names.join(u", "_s));
    }
    return {.count = usage->screens.size(),
            .columns = {textColumn(screenText("Screen"),
                                   [row](std::size_t r) {
                                       return row(r).screen.empty() ? screenText("(no name)")
                                                                    : toQString(row(r).screen);
                                   }),
                        countColumn(screenText("Titles"), [row](std::size_t r) { return row(r).titles; }),
                        textColumn(screenText("Tags"), [tags](std::size_t r) { return (*tags)[r]; }),
                        timeColumn([row](std::size_t r) { return row(r).active; })},
            .id = [row](std::size_t r) { return toQString(row(r).screen); }};
}

ItemRows ruleItems(const std::shared_ptr<const Catalog>& catalog, const std::vector<std::size_t>& rules,
                   const std::shared_ptr<const ScreenUsage>& usage)
{
    auto rows = std::make_shared<std::vector<RuleRow>>();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        RuleRow row{rules[i], catalog->screenRules[rules[i]], std::nullopt};
        if (usage && i < usage->rules.size() && usage->rules.size() == rules.size())
            row.usage = usage->rules[i];
        rows->push_back(std::move(row));
    }
    const auto row = [rows](std::size_t r) -> const RuleRow& { return (*rows)[r]; };
    ItemRows items{
        .count = rows->size(),
        .columns = {textColumn(screenText("Rule"),
                               [row](std::size_t r) {
                                   return toQString(row(r).rule.name.empty() ? row(r).rule.display : row(r).rule.name);
                               }),
                    textColumn(screenText("Screen"),
                               [row](std::size_t r) {
                                   return row(r).rule.display.empty() ? screenText("the title")
                                                                      : toQString(row(r).rule.display);
                               }),
                    textColumn(screenText("When"), [row](std::size_t r) { return conditionsText(row(r).rule); }),
                    countColumn(screenText("Titles"),
                                [row](std::size_t r) { return row(r).usage ? row(r).usage->taken : 0; }),
                    timeColumn([row](std::size_t r) { return row(r).usage ? row(r).usage->active : Duration(0); }),
                    textColumn(screenText("Remark"), [row](std::size_t r) { return ruleRemark(row(r)); })},
        .id = [row](std::size_t r) { return QString::number(row(r).index); }};
    items.dot = [row](std::size_t r) {
        const Look& look = currentLook();
        const bool dead = row(r).usage && (row(r).usage->matched == 0 || row(r).usage->taken == 0);
        return !row(r).rule.enabled ? look.danger : dead ? look.category(Category::NonWork) : look.task;
    };
    items.dotHint = [row](std::size_t r) { return row(r).rule.enabled ? screenText("On") : screenText("Off"); };
    items.faded = [row](std::size_t r) { return !row(r).rule.enabled; };
    return items;
}

QString conditionsText(const ScreenRule& rule)
{
    QStringList parts;
    for (const ScreenCondition& condition : rule.conditions)
        parts.append(u"%1 %2 “%3”"_s.arg(fieldWord(condition.field), operatorWord(condition.pattern.op()),
                                         toQString(condition.pattern.value())));
    return parts.join(screenText(" and "));
}

bool hasScreenTag(const Catalog& catalog, const std::string& application, const std::string& screen,
                  const std::string& tag)
{
    const ScreenTags* found = tagsOf(catalog, application, screen);
    return found &&
           std::find(found->opportunityTags.begin(), found->opportunityTags.end(), tag) != found->opportunityTags.end();
}

void setScreenTag(Catalog& catalog, const std::string& application, const std::string& screen, const std::string& tag,
                  bool on)
{
    auto* found = const_cast<ScreenTags*>(tagsOf(catalog, application, screen));
    if (!found && on) {
        catalog.screenTags.push_back({application, screen, {tag}});
        return;
    }
    if (!found)
        return;
    std::erase(found->opportunityTags, tag);
    if (on)
        found->opportunityTags.push_back(tag);
    std::erase_if(catalog.screenTags, [](const ScreenTags& t) { return t.opportunityTags.empty(); });
}

} // namespace worklode
