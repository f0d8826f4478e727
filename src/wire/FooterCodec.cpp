#include "wire/FooterCodec.h"

#include "segment.pb.h"
#include "wire/Corrupt.h"
#include "wire/SegmentLimits.h"

#include <algorithm>

namespace worklode {

namespace {

std::uint64_t ms(Instant t) { return static_cast<std::uint64_t>(toMs(t)); }

/// A range of the index: zero where there is nothing, else in order and within the years of the format.
bool isRange(std::uint64_t from, std::uint64_t to, std::uint32_t count)
{
    return count == 0 ? from == 0 && to == 0 : from <= to && to <= ms(kLatestInstant);
}

TimeRange rangeOf(std::uint64_t from, std::uint64_t to)
{
    return {instantFromMs(static_cast<std::int64_t>(from)), instantFromMs(static_cast<std::int64_t>(to))};
}

TimeRange both(const BlockInfo& info)
{
    if (info.marks == 0)
        return info.sliceRange;
    if (info.slices == 0)
        return info.markRange;
    return {std::min(info.sliceRange.start, info.markRange.start), std::max(info.sliceRange.end, info.markRange.end)};
}

Result<BlockInfo> takeEntry(const wire::BlockEntry& in)
{
    if (!in.unknown_fields().empty())
        return corrupt({}, "has fields that this format does not have");
    if (in.slices() > kMaxBlockSlices || in.marks() > kMaxBlockSlices || in.slices() + in.marks() == 0)
        return corrupt({}, "claims " + std::to_string(in.slices()) + " slices and " + std::to_string(in.marks()) +
                               " marks, allowed are 1 to " + std::to_string(kMaxBlockSlices));
    if (!isRange(in.first_start_ms(), in.last_end_ms(), in.slices()) || !isRange(in.first_mark_ms(), in.last_mark_ms(), in.marks()))
        return corrupt({}, "has times that are no range");
    BlockInfo out;
    out.offset = in.offset();
    out.bytes = in.bytes();
    out.slices = in.slices();
    out.marks = in.marks();
    out.sliceRange = rangeOf(in.first_start_ms(), in.last_end_ms());
    out.markRange = rangeOf(in.first_mark_ms(), in.last_mark_ms());
    out.range = both(out);
    return out;
}

Outcome takeAnomalies(const wire::Footer& in, AnomalyCounts& out)
{
    for (const wire::AnomalyEntry& entry : in.anomalies()) {
        const auto& table = anomalyTable();
        const auto found = std::find_if(table.begin(), table.end(), [&](const AnomalyInfo& a) { return a.name == entry.name(); });
        if (found == table.end() || !entry.unknown_fields().empty())
            return corrupt({}, "names an anomaly that this format does not have");
        if (entry.count() == 0 || out[found->anomaly] != 0)
            return corrupt({}, "counts an anomaly twice or not at all");
        out.add(found->anomaly, entry.count());
    }
    return Done{};
}

} // namespace

std::string encodeFooter(SegmentIndex index)
{
    wire::Footer message;
    for (const BlockInfo& block : index.blocks) {
        wire::BlockEntry& entry = *message.add_blocks();
        entry.set_offset(block.offset);
        entry.set_bytes(block.bytes);
        entry.set_slices(block.slices);
        entry.set_marks(block.marks);
        entry.set_first_start_ms(ms(block.sliceRange.start));
        entry.set_last_end_ms(ms(block.sliceRange.end));
        entry.set_first_mark_ms(ms(block.markRange.start));
        entry.set_last_mark_ms(ms(block.markRange.end));
        index.slices += block.slices;
        index.marks += block.marks;
    }
    for (const AnomalyInfo& info : anomalyTable()) {
        if (index.anomalies[info.anomaly] == 0)
            continue;
        wire::AnomalyEntry& entry = *message.add_anomalies();
        entry.set_name(std::string(info.name));
        entry.set_count(index.anomalies[info.anomaly]);
    }
    message.set_slices(index.slices);
    message.set_marks(index.marks);
    return message.SerializeAsString();
}

Result<SegmentIndex> decodeFooter(std::string_view raw)
{
    wire::Footer message;
    if (!message.ParseFromArray(raw.data(), static_cast<int>(raw.size())))
        return corrupt({}, "is not a readable message");
    if (!message.unknown_fields().empty())
        return corrupt({}, "has fields that this format does not have");
    if (message.blocks().empty() || static_cast<std::size_t>(message.blocks_size()) > kMaxBlocks)
        return corrupt({}, "lists " + std::to_string(message.blocks_size()) + " blocks, allowed are 1 to " + std::to_string(kMaxBlocks));
    SegmentIndex index;
    index.blocks.reserve(static_cast<std::size_t>(message.blocks_size()));
    Instant sliceEnd = kEarliestInstant;
    Instant markEnd = kEarliestInstant;
    for (const wire::BlockEntry& entry : message.blocks()) {
        const std::string place = "block " + std::to_string(index.blocks.size() + 1);
        auto block = takeEntry(entry);
        if (!block)
            return block.error().at(place);
        if ((block->slices > 0 && block->sliceRange.start < sliceEnd) || (block->marks > 0 && block->markRange.start < markEnd))
            return corrupt(place, "begins before the block before it ends");
        sliceEnd = block->slices > 0 ? block->sliceRange.end : sliceEnd;
        markEnd = block->marks > 0 ? block->markRange.end : markEnd;
        index.slices += block->slices;
        index.marks += block->marks;
        index.blocks.push_back(*block);
    }
    if (message.slices() != index.slices || message.marks() != index.marks)
        return corrupt({}, "its sums are not those of its blocks");
    if (auto done = takeAnomalies(message, index.anomalies); !done)
        return done.error();
    return index;
}

} // namespace worklode
