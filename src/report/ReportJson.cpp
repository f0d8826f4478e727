#include "report/Reports.h"

#include "report/ReportJsonParts.h"

namespace worklode {

namespace {

using report::Json;

/// What a page adds to the document, by the type of its result.
struct PutBody {
    Json& to;
    const Catalog& catalog;

    void operator()(const SummaryResult& r) const { report::putSummary(to, r, catalog); }
    void operator()(const OpportunitiesResult& r) const { report::putOpportunities(to, r, catalog); }
    void operator()(const TasksResult& r) const { report::putTasks(to, r, catalog); }
    void operator()(const TimelineResult& r) const { report::putTimeline(to, r); }
};

Json headerJson(const ResultHeader& header)
{
    Json json{{"view", header.view},
              {"page", std::string(toText(header.page))},
              {"catalog_version", header.catalogVersion},
              {"data_hash", header.dataHash},
              {"from", toIso(header.from)},
              {"to", toIso(header.to)},
              {"unit", report::textOrNull(header.unit)},
              {"associate_filter", report::textOrNull(header.associateFilter)},
              {"unplaced_collectors", header.unplacedCollectors}};
    Json anomalies = Json::object();
    for (const AnomalyInfo& info : anomalyTable())
        if (const auto times = header.anomalies[info.anomaly]; times > 0)
            anomalies[std::string(info.name)] = times;
    json["anomalies"] = std::move(anomalies);
    return json;
}

} // namespace

std::string toJson(const PageResult& result, const Catalog& catalog)
{
    Json json = headerJson(result.header);
    std::visit(PutBody{json, catalog}, result.body);
    // Texts come from other people's windows: what is not UTF-8 must not end the report.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace worklode
