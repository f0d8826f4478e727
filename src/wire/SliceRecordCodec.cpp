#include "wire/SliceRecordCodec.h"

#include "segment.pb.h"
#include "wire/SegmentLimits.h"
#include "wire/SliceChecks.h"

namespace worklode {

namespace {

Error corruptRecord(std::string detail) { return {ErrorCode::Corrupt, "record", std::move(detail)}; }

Error corruptRecord(const Error& error) { return {ErrorCode::Corrupt, "record: " + error.place, error.detail}; }

Result<SliceRecord> takeMark(const wire::SliceRecord& in)
{
    if (in.mark() > 3)
        return corruptRecord("has a kind of mark that does not exist");
    TaskMark mark{instantFromMs(static_cast<std::int64_t>(in.start_ms())), static_cast<MarkKind>(in.mark() - 1), in.code()};
    if (const auto checked = checkForWire(mark); !checked)
        return corruptRecord(checked.error());
    return SliceRecord(std::move(mark));
}

Result<SliceRecord> takeSlice(const wire::SliceRecord& in)
{
    if (in.kind() > static_cast<std::uint32_t>(SliceKind::OffComputer))
        return corruptRecord("has a kind of slice that does not exist");
    if (in.counts_size() != 0 && in.counts_size() != static_cast<int>(kCounterCount))
        return corruptRecord("has neither seven counters nor none");
    SliceFields fields;
    fields.range.start = instantFromMs(static_cast<std::int64_t>(in.start_ms()));
    fields.range.end = fields.range.start + Duration(static_cast<std::int64_t>(in.length_ms()));
    fields.kind = static_cast<SliceKind>(in.kind());
    fields.app = in.app();
    fields.title = in.title();
    fields.url = in.url();
    fields.code = in.code();
    std::array<std::uint32_t, kCounterCount> counts{};
    std::copy(in.counts().begin(), in.counts().end(), counts.begin());
    fields.counts = InteractionCounts::fromArray(counts);
    if (const auto checked = checkForWire(fields); !checked)
        return corruptRecord(checked.error());
    return SliceRecord(std::move(fields));
}

} // namespace

std::string encodeRecord(const ActivitySlice& slice)
{
    const SliceFields& fields = slice.fields();
    wire::SliceRecord message;
    message.set_start_ms(static_cast<std::uint64_t>(toMs(fields.range.start)));
    message.set_length_ms(static_cast<std::uint64_t>(toMs(fields.range.length())));
    message.set_kind(static_cast<std::uint32_t>(fields.kind));
    message.set_app(fields.app);
    message.set_title(fields.title);
    message.set_url(fields.url);
    message.set_code(fields.code);
    if (!fields.counts.empty())
        for (const std::uint32_t count : fields.counts.asArray())
            message.add_counts(count);
    return message.SerializeAsString();
}

std::string encodeRecord(const TaskMark& mark)
{
    wire::SliceRecord message;
    message.set_start_ms(static_cast<std::uint64_t>(toMs(mark.at)));
    message.set_mark(static_cast<std::uint32_t>(mark.kind) + 1);
    message.set_code(mark.task);
    return message.SerializeAsString();
}

Result<SliceRecord> decodeRecord(std::string_view payload)
{
    wire::SliceRecord message;
    if (payload.size() > kMaxRecordBytes || !message.ParseFromArray(payload.data(), static_cast<int>(payload.size())))
        return corruptRecord("is not a readable message");
    if (!message.unknown_fields().empty())
        return corruptRecord("has fields that this format does not have");
    const auto latest = static_cast<std::uint64_t>(toMs(kLatestInstant));
    if (message.start_ms() > latest || message.length_ms() > latest - message.start_ms())
        return corruptRecord("lies after the year 9999");
    return message.mark() != 0 ? takeMark(message) : takeSlice(message);
}

} // namespace worklode
