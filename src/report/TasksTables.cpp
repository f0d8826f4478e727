#include "report/ReportTableParts.h"

namespace worklode::report {

namespace {

ReportTable tasks(const TasksResult& result)
{
    std::vector<Column> columns{words("Task")};
    for (const char* name : {"Complete", "Abandoned", "Orphan ends", "Completion %", "Associates", "Mean duration", "Median duration", "90 % duration",
                             "Mean active", "Median active", "90 % active", "Total active", "Total idle", "Exclusive", "Steps", "Switches", "Variations",
                             "Path diversity", "Friction", "Score"})
        columns.push_back(figure(name));
    addCountColumns(columns);
    ReportTable table = makeTable("Tasks", columns);
    for (const TaskResult& t : result.tasks) {
        std::vector<std::string> cells{t.name, count(t.complete), count(t.abandoned), count(t.orphanEnds), percent(t.completionPct), count(t.associates)};
        for (const Quantities& q : {t.durationMs, t.activeMs})
            cells.insert(cells.end(), {hms(q.mean), hms(q.median), hms(q.p90)});
        cells.insert(cells.end(), {hms(t.totalActive), hms(t.totalIdle), hms(t.exclusive), decimal(t.meanSteps, 1), count(t.measures.switches),
                                   count(t.variations.size()), decimal(t.pathDiversity, 1), decimal(t.friction, 1), decimal(t.score, 1)});
        addCountCells(cells, t.measures.counts);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::string joined(const std::vector<std::string>& steps)
{
    std::string text;
    for (const std::string& step : steps)
        text += (text.empty() ? "" : " → ") + step;
    return text;
}

/// All of them where one task was asked for; else the first of each, since real work has hundreds of rare ones.
ReportTable variations(const TasksResult& result)
{
    constexpr std::size_t kFirstOfEach = 10;
    const bool all = result.tasks.size() == 1;
    ReportTable table = makeTable(all ? "Variations" : "Most frequent variations", {words("Task"), words("Best"), figure("Count"), figure("Share"), figure("Associates"),
                                                 figure("Median active"), figure("Median duration"), words("Steps")});
    for (const TaskResult& task : result.tasks)
        for (std::size_t i = 0; i < task.variations.size() && (all || i < kFirstOfEach); ++i) {
            const Variation& v = task.variations[i];
            table.rows.push_back({task.name, task.bestVariation == i ? "best" : "", count(v.count), percent(v.share * 100), count(v.associates),
                                  hms(v.medianActiveMs), hms(v.medianDurationMs), joined(v.steps)});
        }
    return table;
}

ReportTable follows(const TaskResult& task)
{
    ReportTable table = makeTable("Directly follows", {words("From"), words("To"), figure("Count")});
    for (const FollowsEdge& edge : task.follows)
        table.rows.push_back({edge.from.empty() ? "(start)" : edge.from, edge.to.empty() ? "(end)" : edge.to, count(edge.count)});
    return table;
}

ReportTable progress(const TaskResult& task)
{
    std::vector<Column> columns{words("Application")};
    for (int part = 1; part <= 10; ++part)
        columns.push_back(figure("–" + std::to_string(part * 10) + " %"));
    ReportTable table = makeTable("Progress slices", columns);
    for (const ProgressSlices& slices : task.slices) {
        std::vector<std::string> cells{slices.application};
        for (const double share : slices.share)
            cells.push_back(percent(share * 100));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable instances(const TaskResult& task)
{
    ReportTable table = makeTable("Instances", {words("Associate"), words("Stream"), words("Start (UTC)"), words("End (UTC)"), figure("Duration"),
                                                figure("Active"), words("State")});
    const WallClockText utc("UTC");
    for (const TaskInstance& i : task.instances)
        table.rows.push_back({i.associate, i.stream, utc(i.range.start), utc(i.range.end), hms(i.range.length()),
                              hms(i.active), std::string(toText(i.state))});
    return table;
}

} // namespace

/// The details of a task are shown where one task was asked for: thousands of instances of all tasks are nothing to read.
Tables tasksTables(const TasksResult& result)
{
    Tables tables{tasks(result), variations(result)};
    if (result.tasks.size() == 1) {
        const TaskResult& only = result.tasks.front();
        tables.push_back(follows(only));
        tables.push_back(progress(only));
        if (only.details)
            for (ReportTable& table : taskDetailsTables(*only.details))
                tables.push_back(std::move(table));
        tables.push_back(instances(only));
    }
    return tables;
}

} // namespace worklode::report
