#include "report/Reports.h"

#include "report/ReportJsonParts.h"

#include <algorithm>
#include <ostream>

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
    void operator()(const PatternsResult& r) const { report::putPatterns(to, r, catalog); }
    void operator()(const TimelineResult& r) const { report::putTimeline(to, r); }
};

/// The page's fields again, of the days before; a list of single instances is not there (PreviousPeriod).
Json previousJson(const PreviousPeriod& previous, const Catalog& catalog)
{
    Json json{{"from", toIso(previous.from)}, {"to", toIso(previous.to)}};
    if (previous.withheld) {
        json["withheld"] = true;
        return json;
    }
    std::visit(PutBody{json, catalog}, previous.body);
    if (json.contains("tasks"))
        for (Json& task : json["tasks"])
            task.erase("instances");
    return json;
}

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
    if (const auto& partial = header.partial)
        json["partial"] = {{"segments_loaded", partial->segmentsLoaded},
                           {"segments", partial->segments},
                           {"slices_loaded", partial->slicesLoaded},
                           {"slices", partial->slices}};
    return json;
}

/// Texts come from other people's windows: what is not UTF-8 must not end the report.
std::string dumped(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

} // namespace

std::string toJson(const PageResult& result, const Catalog& catalog)
{
    Json json = headerJson(result.header);
    std::visit(PutBody{json, catalog}, result.body);
    if (result.previous)
        json["previous"] = previousJson(*result.previous, catalog);
    return dumped(json) + "\n";
}

void TimelineJsonWriter::begin(const ResultHeader& header)
{
    std::string text = dumped(headerJson(header));
    text.resize(text.size() - 2); // its last line break and brace come in end()
    m_to << text << ",\n  \"lanes\": [";
    m_first = true;
}

void TimelineJsonWriter::add(const TimelineLane& lane)
{
    const std::string text = dumped(report::laneJson(lane));
    m_to << (m_first ? "\n    " : ",\n    ");
    for (std::size_t from = 0; from < text.size();) { // no text in JSON has a line break: each is one of its layout
        const std::size_t end = std::min(text.find('\n', from), text.size() - 1) + 1;
        m_to << std::string_view(text).substr(from, end - from) << (end < text.size() ? "    " : "");
        from = end;
    }
    m_first = false;
}

void TimelineJsonWriter::end()
{
    m_to << (m_first ? "]\n}\n" : "\n  ]\n}\n");
}

} // namespace worklode
