// `details` of one task as tables: teams, spread, friction over its course, steps of variations.
#include "report/ReportTableParts.h"

namespace worklode::report {

namespace {

std::vector<std::string> boxCells(const DurationBox& box)
{
    const auto end = [&](double DurationBox::Ends::*value) { return box.ends ? hms((*box.ends).*value) : std::string(); };
    return {end(&DurationBox::Ends::lowMs), hms(box.q1Ms), hms(box.medianMs), hms(box.q3Ms), end(&DurationBox::Ends::highMs)};
}

ReportTable units(const TaskDetails& details)
{
    std::vector<Column> columns{words("Unit")};
    for (const char* name : {"Complete", "Abandoned", "Completion %", "Associates", "Low whisker", "First quartile", "Median duration", "Third quartile",
                             "High whisker", "Median active", "Production %", "Goal %", "Friction", "Score"})
        columns.push_back(figure(name));
    ReportTable table = makeTable("Task by unit", columns);
    for (const UnitTask& u : details.units) {
        std::vector<std::string> cells{u.name, count(u.complete), count(u.abandoned), percent(u.completionPct), count(u.associates)};
        const std::vector<std::string> box = boxCells(u.box);
        cells.insert(cells.end(), box.begin(), box.end());
        cells.insert(cells.end(), {hms(u.activeMs.median), percent(u.measures.productionPct()), u.goalPct ? percent(*u.goalPct) : std::string(),
                                   decimal(u.measures.friction(), 1), decimal(u.measures.score(), 1)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable tenths(const TaskDetails& details)
{
    ReportTable table = makeTable("Friction by tenth", {words("Part"), figure("Active"), figure("Friction"), figure("Errors"), figure("Clipboard"),
                                                        figure("Switching"), figure("Waste")});
    for (std::size_t i = 0; i < details.tenths.size(); ++i) {
        const TenthFriction& t = details.tenths[i];
        table.rows.push_back({std::to_string(i * 10) + "–" + std::to_string(i * 10 + 10) + " %", hms(t.activeMs), decimal(t.friction, 1),
                              decimal(t.parts.errors, 1), decimal(t.parts.clipboard, 1), decimal(t.parts.switching, 1), decimal(t.parts.waste, 1)});
    }
    return table;
}

ReportTable durations(const TaskDetails& details)
{
    ReportTable table = makeTable("Durations", {figure("From"), figure("Instances")});
    for (std::size_t i = 0; i < details.durations.counts.size(); ++i)
        table.rows.push_back({hms(details.durations.bin * static_cast<std::int64_t>(i)), count(details.durations.counts[i])});
    if (!details.durations.counts.empty())
        table.rows.push_back({hms(details.durations.bin * static_cast<std::int64_t>(details.durations.counts.size())), count(details.durations.over)});
    return table;
}

ReportTable steps(const TaskDetails& details)
{
    std::vector<Column> columns{figure("Variation"), figure("Step"), words("Place"), figure("Median active"), figure("Mean active"), figure("Waste %")};
    addCountColumns(columns);
    ReportTable table = makeTable("Steps of variations", columns);
    for (const VariationSteps& v : details.variations)
        for (std::size_t s = 0; s < v.steps.size(); ++s) {
            const StepFigures& step = v.steps[s];
            std::vector<std::string> cells{count(v.variation + 1), count(s + 1), step.place.label, hms(step.medianActiveMs), hms(step.meanActiveMs),
                                           percent(step.measures.wastePct())};
            addCountCells(cells, step.measures.counts);
            table.rows.push_back(std::move(cells));
        }
    return table;
}

} // namespace

Tables taskDetailsTables(const TaskDetails& details)
{
    return {units(details), tenths(details), durations(details), steps(details)};
}

} // namespace worklode::report
