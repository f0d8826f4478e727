// Tables that set a period beside the one before it.
#include "report/ReportTableParts.h"
#include "report/TaskDifferences.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace worklode::report {

namespace {

std::string signedText(double change, std::string magnitude) { return (change > 0 ? "+" : change < 0 ? "-" : "") + std::move(magnitude); }

/// One figure of a row: how to read it from a result, and how to write it.
template <class Row>
struct Figure {
    enum class Kind { Time, Percent, Count, Decimal };
    std::string name;
    Kind kind;
    std::function<double(const Row&)> value;

    std::string text(double v) const
    {
        switch (kind) {
        case Kind::Time: return hms(v);
        case Kind::Percent: return percent(v);
        case Kind::Count: return decimal(v, 0);
        case Kind::Decimal: break;
        }
        return decimal(v, 1);
    }
};

/// A row a name: first those of `now` in their order, then those that only `before` has. A side without the row shows nothing.
template <class Row, class NameOf>
ReportTable sideBySide(const std::string& title, std::vector<Column> columns, const std::vector<Row>& now, const std::vector<Row>& before,
                       NameOf nameOf, const std::vector<Figure<Row>>& figures)
{
    for (const Figure<Row>& f : figures)
        columns.insert(columns.end(), {figure(f.name), figure("before"), figure("change")});
    ReportTable table = makeTable(title, columns);
    const auto find = [&](const std::vector<Row>& in, const Row& row) {
        return std::find_if(in.begin(), in.end(), [&](const Row& other) { return nameOf(other) == nameOf(row); });
    };
    const auto add = [&](const Row* is, const Row* was) {
        std::vector<std::string> cells{nameOf(is ? *is : *was)};
        for (const Figure<Row>& f : figures) {
            const double a = is ? f.value(*is) : 0, b = was ? f.value(*was) : 0;
            cells.insert(cells.end(), {is ? f.text(a) : "", was ? f.text(b) : "", signedText(a - b, f.text(std::abs(a - b)))});
        }
        table.rows.push_back(std::move(cells));
    };
    for (const Row& row : now) {
        const auto was = find(before, row);
        add(&row, was == before.end() ? nullptr : &*was);
    }
    for (const Row& row : before)
        if (find(now, row) == now.end())
            add(nullptr, &row);
    return table;
}

double inMs(Duration d) { return static_cast<double>(d.count()); }

using GroupFigure = Figure<GroupSummary>;
const std::vector<GroupFigure>& groupFigures()
{
    using Kind = GroupFigure::Kind;
    static const std::vector<GroupFigure> all = {
        {"Total", Kind::Time, [](const GroupSummary& g) { return inMs(g.measures.total()); }},
        {"Production", Kind::Time, [](const GroupSummary& g) { return inMs(g.measures.of(Category::Production)); }},
        {"Other Work", Kind::Time, [](const GroupSummary& g) { return inMs(g.measures.of(Category::OtherWork)); }},
        {"Non Work", Kind::Time, [](const GroupSummary& g) { return inMs(g.measures.of(Category::NonWork)); }},
        {"Unknown", Kind::Time, [](const GroupSummary& g) { return inMs(g.measures.of(Category::Unknown)); }},
        {"Idle", Kind::Time, [](const GroupSummary& g) { return inMs(g.measures.idle); }},
        {"Production %", Kind::Percent, [](const GroupSummary& g) { return g.measures.productionPct(); }},
        {"Waste %", Kind::Percent, [](const GroupSummary& g) { return g.measures.wastePct(); }},
        {"Friction", Kind::Decimal, [](const GroupSummary& g) { return g.measures.friction(); }},
        {"Score", Kind::Decimal, [](const GroupSummary& g) { return g.measures.score(); }},
        {"Goal attainment", Kind::Percent, [](const GroupSummary& g) { return g.goalAttainment.value_or(0); }},
        {"Associates", Kind::Count, [](const GroupSummary& g) { return static_cast<double>(g.associates); }},
        {"Shifts", Kind::Count, [](const GroupSummary& g) { return static_cast<double>(g.shifts); }},
        {"Observed workdays", Kind::Count, [](const GroupSummary& g) { return static_cast<double>(g.observedWorkdays); }}};
    return all;
}

ReportTable groupTable(const GroupSummary& now, const GroupSummary& before)
{
    ReportTable table = makeTable("Compared", {words("Measure"), figure("Now"), figure("Before"), figure("Change")});
    for (const GroupFigure& f : groupFigures()) {
        const double a = f.value(now), b = f.value(before);
        table.rows.push_back({f.name, f.text(a), f.text(b), signedText(a - b, f.text(std::abs(a - b)))});
    }
    return table;
}

ReportTable unitTable(const SummaryResult& now, const SummaryResult& before)
{
    std::vector<Figure<UnitSummary>> figures;
    for (const GroupFigure& f : groupFigures())
        if (f.name == "Production %" || f.name == "Friction" || f.name == "Score" || f.name == "Goal attainment")
            figures.push_back({f.name, static_cast<Figure<UnitSummary>::Kind>(f.kind), [value = f.value](const UnitSummary& u) { return value(u.group); }});
    return sideBySide("Units compared", {words("Unit")}, now.byUnit, before.byUnit, [](const UnitSummary& u) { return u.unit; }, figures);
}

ReportTable applicationTable(const SummaryResult& now, const SummaryResult& before)
{
    using F = Figure<ApplicationSummary>;
    return sideBySide<ApplicationSummary>(
        "Applications compared", {words("Application")}, now.byApplication, before.byApplication,
        [](const ApplicationSummary& a) { return a.application; },
        {F{"Active", F::Kind::Time, [](const ApplicationSummary& a) { return inMs(a.measures.active); }},
         F{"Visits", F::Kind::Count, [](const ApplicationSummary& a) { return static_cast<double>(a.measures.visits); }},
         F{"Associates", F::Kind::Count, [](const ApplicationSummary& a) { return static_cast<double>(a.associates); }}});
}

} // namespace

Tables comparedTables(const SummaryResult& now, const SummaryResult& before)
{
    return {groupTable(now.all, before.all), unitTable(now, before), applicationTable(now, before)};
}

Tables comparedTables(const OpportunitiesResult& now, const OpportunitiesResult& before)
{
    using F = Figure<Opportunity>;
    return {sideBySide<Opportunity>("Opportunities compared", {words("Opportunity")}, now.opportunities, before.opportunities,
                                    [](const Opportunity& o) { return o.name; },
                                    {F{"Occurrences", F::Kind::Count, [](const Opportunity& o) { return static_cast<double>(o.occurrences); }},
                                     F{"Time", F::Kind::Time, [](const Opportunity& o) { return o.timeMs; }},
                                     F{"Hours a year", F::Kind::Decimal, [](const Opportunity& o) { return o.annualizedHours; }},
                                     F{"Value a year", F::Kind::Count, [](const Opportunity& o) { return o.value; }}})};
}

Tables comparedTables(const TasksResult& now, const TasksResult& before)
{
    using F = Figure<TaskResult>;
    Tables tables{sideBySide<TaskResult>("Tasks compared", {words("Task")}, now.tasks, before.tasks, [](const TaskResult& t) { return t.name; },
                                   {F{"Complete", F::Kind::Count, [](const TaskResult& t) { return static_cast<double>(t.complete); }},
                                    F{"Completion", F::Kind::Percent, [](const TaskResult& t) { return t.completionPct; }},
                                    F{"Median duration", F::Kind::Time, [](const TaskResult& t) { return t.durationMs.median; }},
                                    F{"Median active", F::Kind::Time, [](const TaskResult& t) { return t.activeMs.median; }},
                                    F{"Path diversity", F::Kind::Decimal, [](const TaskResult& t) { return t.pathDiversity; }}})};
    if (now.tasks.size() == 1 && before.tasks.size() == 1 && now.tasks.front().details && before.tasks.front().details)
        tables.push_back(toTables(comparePeriods(now.tasks.front(), before.tasks.front())).back());
    return tables;
}

} // namespace worklode::report
