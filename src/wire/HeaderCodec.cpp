#include "wire/HeaderCodec.h"

#include "core/LocalCalendar.h"
#include "segment.pb.h"
#include "wire/SegmentLimits.h"
#include "wire/WireText.h"

#include <array>

namespace worklode {

namespace {

Error wrong(const char* field, std::string detail) { return {ErrorCode::BadInput, field, std::move(detail)}; }

bool isDoor(std::string_view door)
{
    constexpr std::string_view import = "import:";
    return door == "gate" || door == "demo" || (door.starts_with(import) && door.size() > import.size());
}

} // namespace

Outcome checkHeader(const SegmentHeader& header)
{
    struct NamedText {
        std::string_view name;
        const std::string& text;
    };
    const std::array<NamedText, 5> texts = {{{"collector", header.collector}, {"stream", header.stream}, {"zone", header.zone},
                                             {"door", header.door}, {"producer", header.producer}}};
    for (const auto& [name, text] : texts)
        if (auto checked = checkText(text, kMaxHeaderTextBytes, name); !checked)
            return checked;
    if (header.collector.empty())
        return wrong("collector", "is empty, so nobody knows whose work it is");
    if (header.stream.empty())
        return wrong("stream", "is empty");
    if (!isKnownZone(header.zone))
        return wrong("zone", "is not an IANA time zone that this machine knows");
    if (!isDoor(header.door))
        return wrong("door", "is none of gate, demo and import:<format>");
    if (header.anchorWall < kEarliestInstant || header.anchorWall > kLatestInstant)
        return wrong("anchor", "is outside the years 1970 to 9999");
    if ((header.coverage & ~kKnownCoverage) != 0)
        return wrong("coverage", "has bits that this format does not have");
    return Done{};
}

std::string encodeHeader(const SegmentHeader& header)
{
    wire::Header message;
    message.set_collector(header.collector);
    message.set_stream(header.stream);
    message.set_zone(header.zone);
    message.set_door(header.door);
    message.set_producer(header.producer);
    message.set_policy_version(header.policyVersion);
    message.set_notice_version(header.noticeVersion);
    message.set_sequence(header.sequence);
    message.set_anchor_wall_ms(static_cast<std::uint64_t>(toMs(header.anchorWall)));
    message.set_anchor_monotonic_ms(header.anchorMonotonicMs);
    message.set_coverage(header.coverage);
    message.set_synthetic_inputs(header.syntheticInputs);
    return message.SerializeAsString();
}

Result<SegmentHeader> decodeHeader(std::string_view raw)
{
    wire::Header message;
    if (!message.ParseFromArray(raw.data(), static_cast<int>(raw.size())))
        return Error{ErrorCode::Corrupt, {}, "is not a readable message"};
    if (!message.unknown_fields().empty())
        return Error{ErrorCode::Corrupt, {}, "has fields that this format does not have"};
    if (message.anchor_wall_ms() > static_cast<std::uint64_t>(toMs(kLatestInstant)))
        return Error{ErrorCode::Corrupt, "anchor", "is outside the years 1970 to 9999"};
    SegmentHeader header;
    header.collector = message.collector();
    header.stream = message.stream();
    header.zone = message.zone();
    header.door = message.door();
    header.producer = message.producer();
    header.policyVersion = message.policy_version();
    header.noticeVersion = message.notice_version();
    header.sequence = message.sequence();
    header.anchorWall = instantFromMs(static_cast<std::int64_t>(message.anchor_wall_ms()));
    header.anchorMonotonicMs = message.anchor_monotonic_ms();
    header.coverage = message.coverage();
    header.syntheticInputs = message.synthetic_inputs();
    if (auto checked = checkHeader(header); !checked)
        return Error{ErrorCode::Corrupt, checked.error().place, checked.error().detail};
    return header;
}

} // namespace worklode
