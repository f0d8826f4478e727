#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "wire/SegmentReader.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

Json headerJson(const SegmentHeader& h)
{
    return {{"collector", h.collector},
            {"stream", h.stream},
            {"zone", h.zone},
            {"door", h.door},
            {"producer", h.producer},
            {"policy_version", h.policyVersion},
            {"notice_version", h.noticeVersion},
            {"sequence", h.sequence},
            {"anchor_wall", toIso(h.anchorWall)},
            {"anchor_monotonic_ms", h.anchorMonotonicMs},
            {"coverage", h.coverage},
            {"synthetic_inputs", h.syntheticInputs}};
}

Json segmentJson(const SegmentReader& reader, std::string_view bytes)
{
    const SegmentDictionaries& d = reader.dictionaries();
    Json json{{"id", segmentId(bytes)}, {"bytes", bytes.size()}, {"header", headerJson(reader.header())}};
    json["slices"] = reader.slices();
    json["marks"] = reader.marks();
    json["start"] = toIso(reader.range().start);
    json["end"] = toIso(reader.range().end);
    json["blocks"] = reader.blocks().size();
    json["dictionaries"] = {{"apps", d.apps.size()}, {"titles", d.titles.size()}, {"urls", d.urls.size()}, {"codes", d.codes.size()}};
    json["anomalies"] = Json::object();
    for (const AnomalyInfo& info : anomalyTable())
        if (const auto times = reader.anomalies()[info.anomaly]; times > 0)
            json["anomalies"][std::string(info.name)] = times;
    return json;
}

/// One row a value; nested names are joined with a dot.
void addRows(ReportTable& table, const std::string& prefix, const Json& json)
{
    for (const auto& [name, value] : json.items()) {
        if (value.is_object())
            addRows(table, prefix + name + ".", value);
        else
            table.rows.push_back({prefix + name, value.is_string() ? value.get<std::string>() : value.dump()});
    }
}

/// Every block is decoded: what inspect shows is a segment that can be read to its end.
Outcome checkBlocks(const SegmentReader& reader)
{
    for (std::size_t b = 0; b < reader.blocks().size(); ++b)
        if (const auto block = reader.read(b); !block)
            return block.error();
    return Done{};
}

Outcome inspect(CtlContext& context, const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::Unavailable, file, "cannot be read"};
    const auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
    if (!reader)
        return reader.error().at(file);
    if (const Outcome checked = checkBlocks(*reader); !checked)
        return checked.error().at(file);
    const Json json = segmentJson(*reader, bytes);
    ReportTable table{"Segment", {"Field", "Value"}, {false, false}, {}};
    addRows(table, "", json);
    printTables(context, {table}, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    return Done{};
}

} // namespace

void addInspectCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("inspect", "Show what a segment says of itself: header, dictionaries, counts, anomalies");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "A sealed segment")->required()->type_name("FILE.wlseg");
    context.onRun(*command, [&context, file] { return inspect(context, *file); });
}

} // namespace worklode
