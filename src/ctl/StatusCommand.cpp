#include "core/AnomalyAdvice.h"
#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

/// Both lists say every anomaly that was seen, in the order of the declared table.
Json anomaliesJson(const AnomalyCounts& seen)
{
    Json list = Json::array();
    for (const AnomalyInfo& info : anomalyTable())
        if (seen[info.anomaly] > 0)
            list.push_back({{"name", info.name}, {"severity", info.severity == Severity::Warning ? "warning" : "note"}, {"count", seen[info.anomaly]},
                            {"text", info.text}, {"cause", adviceOn(info.anomaly).cause}, {"remedy", adviceOn(info.anomaly).remedy}});
    return list;
}

ReportTable anomaliesTable(const AnomalyCounts& seen)
{
    ReportTable table{"Anomalies", {"Times", "Severity", "What", "Where it comes from", "What to do"}, {true, false, false, false, false}, {}};
    for (const AnomalyInfo& info : anomalyTable())
        if (seen[info.anomaly] > 0)
            table.rows.push_back({std::to_string(seen[info.anomaly]), info.severity == Severity::Warning ? "warning" : "note",
                                  std::string(info.text), std::string(adviceOn(info.anomaly).cause), std::string(adviceOn(info.anomaly).remedy)});
    return table;
}

Outcome status(CtlContext& context)
{
    const auto archive = context.archive();
    if (!archive)
        return archive.error();
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    const auto dataset = context.dataset();
    if (!dataset)
        return dataset.error();
    std::uint64_t bytes = 0;
    for (const SegmentEntry& entry : (*archive)->entries())
        bytes += entry.bytes;
    const bool any = (*dataset)->rows() > 0;
    const std::string from = any ? toIso((*dataset)->earliest()) : "", to = any ? toIso((*dataset)->latest()) : "";
    const Json json{{"segments", (*archive)->entries().size()}, {"slices", (*dataset)->rows()}, {"bytes", bytes},
                    {"from", any ? Json(from) : Json(nullptr)}, {"to", any ? Json(to) : Json(nullptr)}, {"data_hash", (*dataset)->hash},
                    {"catalog_version", snapshot->version}, {"anomalies", anomaliesJson((*dataset)->anomalies)}};
    const ReportTable facts{"Data", {"What", "Value"}, {false, false},
                            {{"Segments", std::to_string((*archive)->entries().size())}, {"Slices", std::to_string((*dataset)->rows())},
                             {"Bytes", std::to_string(bytes)}, {"From", from}, {"To", to}, {"Data hash", (*dataset)->hash},
                             {"Catalog version", std::to_string(snapshot->version)}}};
    printTables(context, {facts, anomaliesTable((*dataset)->anomalies)}, json.dump(2) + "\n");
    return Done{};
}

} // namespace

void addStatusCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("status", "How much data there is and how fresh, the catalog's version, and what was odd");
    context.onRun(*command, [&context] { return status(context); });
}

} // namespace worklode
