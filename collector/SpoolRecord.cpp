#include "collector/SpoolRecord.h"

#include "wire/SliceRecordCodec.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace worklode {

namespace {

using Json = nlohmann::json;

constexpr char kHeader = 'H';
constexpr char kSlice = 'S';
constexpr char kAnomaly = 'A';
constexpr std::size_t kInjectedBytes = 4;

Error corrupt(std::string detail) { return {ErrorCode::Corrupt, "record", std::move(detail)}; }

std::string encodeSlice(std::string_view payload, std::uint32_t injected)
{
    std::string out(1, kSlice);
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<char>((injected >> shift) & 0xFF));
    return out.append(payload);
}

Result<SpoolRecord> decodeHeader(const Json& json)
{
    SegmentHeader h;
    h.collector = json.at("collector").get<std::string>();
    h.stream = json.at("stream").get<std::string>();
    h.zone = json.at("zone").get<std::string>();
    h.door = json.at("door").get<std::string>();
    h.producer = json.at("producer").get<std::string>();
    h.policyVersion = json.at("policyVersion").get<std::uint64_t>();
    h.noticeVersion = json.at("noticeVersion").get<std::uint32_t>();
    h.sequence = json.at("sequence").get<std::uint64_t>();
    h.anchorWall = instantFromMs(json.at("anchorWallMs").get<std::int64_t>());
    h.anchorMonotonicMs = json.at("anchorMonotonicMs").get<std::int64_t>();
    h.coverage = json.at("coverage").get<std::uint32_t>();
    return SpoolRecord(std::move(h));
}

Result<SpoolRecord> decodeAnomaly(const Json& json)
{
    const auto name = json.at("anomaly").get<std::string>();
    const auto& table = anomalyTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& info) { return info.name == name; });
    if (found == table.end())
        return corrupt("names an anomaly that does not exist");
    return SpoolRecord(RecordedAnomaly{found->anomaly, json.at("times").get<std::uint64_t>()});
}

} // namespace

std::string encodeSpoolRecord(const SegmentHeader& h)
{
    const Json json = {{"collector", h.collector}, {"stream", h.stream}, {"zone", h.zone}, {"door", h.door}, {"producer", h.producer},
        {"policyVersion", h.policyVersion}, {"noticeVersion", h.noticeVersion}, {"sequence", h.sequence},
        {"anchorWallMs", toMs(h.anchorWall)}, {"anchorMonotonicMs", h.anchorMonotonicMs}, {"coverage", h.coverage}};
    return kHeader + json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string encodeSpoolRecord(const ActivitySlice& slice, std::uint32_t injected) { return encodeSlice(encodeRecord(slice), injected); }

std::string encodeSpoolRecord(const TaskMark& mark) { return encodeSlice(encodeRecord(mark), 0); }

std::string encodeSpoolRecord(const RecordedAnomaly& a)
{
    const Json json = {{"anomaly", anomalyTable()[static_cast<std::size_t>(a.anomaly)].name}, {"times", a.times}};
    return kAnomaly + json.dump();
}

Result<SpoolRecord> decodeSpoolRecord(std::string_view record)
{
    if (record.empty())
        return corrupt("is empty");
    const auto body = record.substr(1);
    if (record[0] == kSlice) {
        if (body.size() < kInjectedBytes)
            return corrupt("is too short");
        RecordedSlice slice;
        for (std::size_t i = kInjectedBytes; i-- > 0;)
            slice.injected = (slice.injected << 8) | static_cast<unsigned char>(body[i]);
        slice.payload = body.substr(kInjectedBytes);
        return SpoolRecord(std::move(slice));
    }
    const Json json = Json::parse(body.begin(), body.end(), nullptr, false);
    try {
        if (record[0] == kHeader)
            return decodeHeader(json);
        if (record[0] == kAnomaly)
            return decodeAnomaly(json);
    } catch (const Json::exception&) { // a missing or mistyped field; nothing of the text is repeated
        return corrupt("lacks a field");
    }
    return corrupt("is of an unknown kind");
}

} // namespace worklode
