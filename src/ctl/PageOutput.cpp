#include "ctl/PageOutput.h"

#include "report/Reports.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace worklode {

namespace {

constexpr std::size_t kLanesAtATime = 256;

std::string titlesOf(const std::vector<ReportTable>& tables)
{
    std::string text;
    for (const ReportTable& table : tables)
        text += (text.empty() ? "" : ", ") + table.title;
    return text;
}

/// Those that are wanted; `first`: says so where there are others.
Outcome choose(CtlContext& context, std::vector<ReportTable>& tables, const std::string& name, bool first)
{
    if (!name.empty()) {
        const std::string all = titlesOf(tables);
        std::erase_if(tables, [&](const ReportTable& table) { return table.title != name; });
        if (tables.empty())
            return Error{ErrorCode::NotFound, "--table", "this page has no table \"" + name + "\", only " + all};
    } else if (context.format() == OutputFormat::Csv && tables.size() > 1) {
        if (first)
            context.remark("Of the tables " + titlesOf(tables) + " this is the first; name another with --table.");
        tables.resize(1);
    }
    return Done{};
}

using UseLanes = std::function<Outcome(const PageResult& part, bool first)>;

Result<ResultHeader> forLanes(CtlContext& context, ViewEngine& engine, ViewRequest request, const UseLanes& use)
{
    ResultHeader header;
    for (std::size_t first = 0, got = kLanesAtATime; got == kLanesAtATime; first += got) {
        request.lanes.range = LaneRange{first, first + kLanesAtATime};
        const auto part = engine.run(request, context.progress());
        if (!part)
            return part.error();
        if (first == 0)
            header = part->header;
        if (const Outcome used = use(*part, first == 0); !used)
            return used.error();
        got = std::get<TimelineResult>(part->body).lanes.size();
    }
    return header;
}

Result<ResultHeader> printTimelineJson(CtlContext& context, ViewEngine& engine, const ViewRequest& request)
{
    TimelineJsonWriter writer(context.out());
    auto header = forLanes(context, engine, request, [&](const PageResult& part, bool first) -> Outcome {
        if (first)
            writer.begin(part.header);
        for (const TimelineLane& lane : std::get<TimelineResult>(part.body).lanes)
            writer.add(lane);
        return Done{};
    });
    if (header)
        writer.end();
    return header;
}

Result<ResultHeader> printTimelineCsv(CtlContext& context, ViewEngine& engine, const ViewRequest& request, const Catalog& catalog, const std::string& name)
{
    return forLanes(context, engine, request, [&](const PageResult& part, bool first) -> Outcome {
        std::vector<ReportTable> tables = toTables(part, catalog);
        if (const Outcome chosen = choose(context, tables, name, first); !chosen)
            return chosen.error();
        std::string csv = toCsv(tables.front());
        if (!first) { // its columns were said: titles of ours, without a line break in them
            ReportTable head = tables.front();
            head.rows.clear();
            csv.erase(0, toCsv(head).size());
        }
        context.print(csv);
        return Done{};
    });
}

Result<ResultHeader> printTimelineTables(CtlContext& context, ViewEngine& engine, const ViewRequest& request, const Catalog& catalog, const std::string& name)
{
    std::vector<ReportTable> all;
    auto header = forLanes(context, engine, request, [&](const PageResult& part, bool first) -> Outcome {
        std::vector<ReportTable> tables = toTables(part, catalog);
        if (const Outcome chosen = choose(context, tables, name, first); !chosen)
            return chosen.error();
        if (first)
            all = std::move(tables);
        else
            for (std::size_t t = 0; t < all.size(); ++t)
                std::move(tables[t].rows.begin(), tables[t].rows.end(), std::back_inserter(all[t].rows));
        return Done{};
    });
    if (header)
        printTables(context, all, {});
    return header;
}

} // namespace

Outcome printPage(CtlContext& context, const PageResult& result, const Catalog& catalog, const std::string& table)
{
    if (context.format() == OutputFormat::Json) {
        context.print(toJson(result, catalog));
        return Done{};
    }
    std::vector<ReportTable> tables = toTables(result, catalog);
    if (const Outcome chosen = choose(context, tables, table, true); !chosen)
        return chosen;
    printTables(context, tables, {});
    return Done{};
}

Result<ResultHeader> printTimeline(CtlContext& context, ViewEngine& engine, const ViewRequest& request, const Catalog& catalog, const std::string& table)
{
    switch (context.format()) {
    case OutputFormat::Json:
        return printTimelineJson(context, engine, request);
    case OutputFormat::Csv:
        return printTimelineCsv(context, engine, request, catalog, table);
    default:
        return printTimelineTables(context, engine, request, catalog, table);
    }
}

} // namespace worklode
