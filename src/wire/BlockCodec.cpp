#include "wire/BlockCodec.h"

#include "core/ActivitySlice.h"
#include "segment.pb.h"
#include "wire/Corrupt.h"

#include <algorithm>
#include <limits>

namespace worklode {

namespace {

using Numbers32 = google::protobuf::RepeatedField<std::uint32_t>;
using Numbers64 = google::protobuf::RepeatedField<std::uint64_t>;
/// The seven counter columns of a message, in the order of kCounterNames.
using MutableCounters = std::array<Numbers32*, kCounterCount>;
using Counters = std::array<const Numbers32*, kCounterCount>;

std::uint64_t between(Instant from, Instant to) { return static_cast<std::uint64_t>(toMs(to - from)); }

MutableCounters countersOf(wire::Block& m)
{
    return {m.mutable_clicks(), m.mutable_keys(), m.mutable_error_keys(), m.mutable_scrolls(),
            m.mutable_cuts(), m.mutable_copies(), m.mutable_pastes()};
}

Counters countersOf(const wire::Block& m)
{
    return {&m.clicks(), &m.keys(), &m.error_keys(), &m.scrolls(), &m.cuts(), &m.copies(), &m.pastes()};
}

void putColumn(const std::vector<std::uint32_t>& column, std::size_t first, std::size_t rows, Numbers32& out)
{
    const auto begin = column.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(rows);
    if (std::any_of(begin, end, [](std::uint32_t v) { return v != 0; }))
        out.Add(begin, end);
}

template <class Kind>
void putKinds(const std::vector<Kind>& kinds, std::size_t first, std::size_t rows, std::string& out)
{
    for (std::size_t i = first; i < first + rows; ++i)
        out.push_back(static_cast<char>(kinds[i]));
    if (std::all_of(out.begin(), out.end(), [](char c) { return c == 0; }))
        out.clear();
}

void dropZeros(Numbers64& column)
{
    if (std::all_of(column.begin(), column.end(), [](std::uint64_t v) { return v == 0; }))
        column.Clear();
}

void putSlices(const SliceColumns& slices, const BlockPart& part, Instant base, wire::Block& out)
{
    Instant at = base;
    for (std::size_t i = part.firstSlice; i < part.firstSlice + part.slices; ++i) {
        out.add_gap_ms(between(at, slices.start[i]));
        out.add_length_ms(between(slices.start[i], slices.end[i]));
        at = slices.end[i];
    }
    dropZeros(*out.mutable_gap_ms());
    dropZeros(*out.mutable_length_ms());
    putKinds(slices.kind, part.firstSlice, part.slices, *out.mutable_kind());
    putColumn(slices.app, part.firstSlice, part.slices, *out.mutable_app());
    putColumn(slices.title, part.firstSlice, part.slices, *out.mutable_title());
    putColumn(slices.url, part.firstSlice, part.slices, *out.mutable_url());
    putColumn(slices.code, part.firstSlice, part.slices, *out.mutable_code());
    const MutableCounters counters = countersOf(out);
    for (std::size_t c = 0; c < kCounterCount; ++c)
        putColumn(slices.counts[c], part.firstSlice, part.slices, *counters[c]);
}

void putMarks(const MarkColumns& marks, const BlockPart& part, Instant base, wire::Block& out)
{
    Instant at = base;
    for (std::size_t i = part.firstMark; i < part.firstMark + part.marks; ++i) {
        out.add_mark_gap_ms(between(at, marks.at[i]));
        at = marks.at[i];
    }
    dropZeros(*out.mutable_mark_gap_ms());
    putKinds(marks.kind, part.firstMark, part.marks, *out.mutable_mark_kind());
    putColumn(marks.task, part.firstMark, part.marks, *out.mutable_mark_task());
}

/// A column is as long as the block or, when all its values are 0, absent.
template <class Column>
bool fits(const Column& column, std::size_t rows)
{
    return std::size(column) == 0 || static_cast<std::size_t>(std::size(column)) == rows;
}

/// Ids or counters into a plain column; `limit` is the first value that is not allowed.
Outcome takeColumn(const Numbers32& in, std::size_t rows, std::uint64_t limit, std::string_view name, std::vector<std::uint32_t>& out)
{
    if (!fits(in, rows))
        return corrupt({}, "the column " + std::string(name) + " has " + std::to_string(in.size()) + " rows instead of " + std::to_string(rows));
    if (in.empty()) {
        out.assign(rows, 0);
        return Done{};
    }
    out.assign(in.begin(), in.end());
    const std::uint32_t most = *std::max_element(out.begin(), out.end());
    if (most >= limit)
        return corrupt({}, "the column " + std::string(name) + " has the id " + std::to_string(most) + " in a dictionary of " + std::to_string(limit));
    return Done{};
}

template <class Kind>
Outcome takeKinds(const std::string& in, std::size_t rows, unsigned kinds, std::string_view name, std::vector<Kind>& out)
{
    if (!fits(in, rows))
        return corrupt({}, "the column " + std::string(name) + " has " + std::to_string(in.size()) + " rows instead of " + std::to_string(rows));
    out.assign(rows, Kind{});
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (static_cast<unsigned char>(in[i]) >= kinds)
            return corrupt({}, "the column " + std::string(name) + " has a kind that does not exist");
        out[i] = static_cast<Kind>(in[i]);
    }
    return Done{};
}

/// Moves `at` forward by `by`; false where that leaves the years of the format.
bool advance(std::int64_t& at, std::uint64_t by)
{
    if (by > static_cast<std::uint64_t>(toMs(kLatestInstant) - at))
        return false;
    at += static_cast<std::int64_t>(by);
    return true;
}

Outcome takeTimes(const wire::Block& in, std::size_t rows, SliceColumns& out)
{
    if (!fits(in.gap_ms(), rows) || !fits(in.length_ms(), rows))
        return corrupt({}, "the columns of times are not as long as the block");
    out.start.resize(rows);
    out.end.resize(rows);
    auto at = static_cast<std::int64_t>(in.base_ms());
    for (std::size_t i = 0; i < rows; ++i) {
        const bool began = advance(at, in.gap_ms().empty() ? 0 : in.gap_ms(static_cast<int>(i)));
        out.start[i] = instantFromMs(at);
        if (!began || !advance(at, in.length_ms().empty() ? 0 : in.length_ms(static_cast<int>(i))))
            return corrupt("slice " + std::to_string(i + 1), "lies after the year 9999");
        out.end[i] = instantFromMs(at);
    }
    return Done{};
}

/// The quick form of checkSlice(): true where the row is certainly well; checkSlice() itself judges the others.
bool surelyWell(const SliceColumns& s, std::size_t i)
{
    const std::uint64_t subset = std::uint64_t(s.counts[2][i]) + s.counts[4][i] + s.counts[5][i] + s.counts[6][i];
    return s.kind[i] == SliceKind::Active && subset <= s.counts[1][i] && s.code[i] == 0;
}

Outcome checkRows(const SliceColumns& slices, const SegmentDictionaries& dictionaries)
{
    for (std::size_t i = 0; i < slices.size(); ++i) {
        if (surelyWell(slices, i))
            continue;
        SliceFields fields;
        fields.range = {slices.start[i], slices.end[i]};
        fields.kind = slices.kind[i];
        fields.code = dictionaries.codes[slices.code[i]];
        std::array<std::uint32_t, kCounterCount> counts{};
        for (std::size_t c = 0; c < kCounterCount; ++c)
            counts[c] = slices.counts[c][i];
        fields.counts = InteractionCounts::fromArray(counts);
        if (const auto checked = checkSlice(fields); !checked)
            return corrupt("slice " + std::to_string(i + 1) + ": " + checked.error().place, checked.error().detail);
    }
    return Done{};
}

Outcome takeSlices(const wire::Block& in, std::size_t rows, const SegmentDictionaries& dictionaries, SliceColumns& out)
{
    if (auto done = takeTimes(in, rows, out); !done)
        return done;
    if (auto done = takeKinds(in.kind(), rows, 4, "kind", out.kind); !done)
        return done;
    if (auto done = takeColumn(in.app(), rows, dictionaries.apps.size(), "app", out.app); !done)
        return done;
    if (auto done = takeColumn(in.title(), rows, dictionaries.titles.size(), "title", out.title); !done)
        return done;
    if (auto done = takeColumn(in.url(), rows, dictionaries.urls.size(), "url", out.url); !done)
        return done;
    if (auto done = takeColumn(in.code(), rows, dictionaries.codes.size(), "code", out.code); !done)
        return done;
    const Counters counters = countersOf(in);
    constexpr std::uint64_t anything = std::uint64_t(std::numeric_limits<std::uint32_t>::max()) + 1;
    for (std::size_t c = 0; c < kCounterCount; ++c)
        if (auto done = takeColumn(*counters[c], rows, anything, kCounterNames[c], out.counts[c]); !done)
            return done;
    return checkRows(out, dictionaries);
}

Outcome takeMarks(const wire::Block& in, std::size_t rows, const SegmentDictionaries& dictionaries, MarkColumns& out)
{
    if (!fits(in.mark_gap_ms(), rows))
        return corrupt({}, "the column mark_gap_ms is not as long as the block");
    auto at = static_cast<std::int64_t>(in.base_ms());
    out.at.resize(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        if (!advance(at, in.mark_gap_ms().empty() ? 0 : in.mark_gap_ms(static_cast<int>(i))))
            return corrupt("mark " + std::to_string(i + 1), "lies after the year 9999");
        out.at[i] = instantFromMs(at);
    }
    if (auto done = takeKinds(in.mark_kind(), rows, 3, "mark_kind", out.kind); !done)
        return done;
    if (auto done = takeColumn(in.mark_task(), rows, dictionaries.codes.size(), "mark_task", out.task); !done)
        return done;
    const auto nameless = std::find(out.task.begin(), out.task.end(), 0U);
    if (nameless != out.task.end())
        return corrupt("mark " + std::to_string(nameless - out.task.begin() + 1), "names no task");
    return Done{};
}

/// The times that the index gives must be those of the block, so that pruning by the index is never wrong.
bool agrees(const SegmentBlock& block, const BlockInfo& info)
{
    const SliceColumns& s = block.slices;
    const MarkColumns& m = block.marks;
    return (s.size() == 0 || TimeRange{s.start.front(), s.end.back()} == info.sliceRange) &&
           (m.size() == 0 || TimeRange{m.at.front(), m.at.back()} == info.markRange);
}

} // namespace

EncodedBlock encodeBlock(const SliceColumns& slices, const MarkColumns& marks, const BlockPart& part)
{
    EncodedBlock out;
    out.info.slices = static_cast<std::uint32_t>(part.slices);
    out.info.marks = static_cast<std::uint32_t>(part.marks);
    Instant base = kLatestInstant;
    if (part.slices > 0) {
        out.info.sliceRange = {slices.start[part.firstSlice], slices.end[part.firstSlice + part.slices - 1]};
        base = out.info.sliceRange.start;
    }
    if (part.marks > 0) {
        out.info.markRange = {marks.at[part.firstMark], marks.at[part.firstMark + part.marks - 1]};
        base = std::min(base, out.info.markRange.start);
    }
    wire::Block message;
    message.set_slices(out.info.slices);
    message.set_marks(out.info.marks);
    message.set_base_ms(between(kEarliestInstant, base));
    putSlices(slices, part, base, message);
    putMarks(marks, part, base, message);
    out.raw = message.SerializeAsString();
    return out;
}

Result<SegmentBlock> decodeBlock(std::string_view raw, const BlockInfo& info, const SegmentDictionaries& dictionaries)
{
    wire::Block message;
    if (!message.ParseFromArray(raw.data(), static_cast<int>(raw.size())))
        return corrupt({}, "is not a readable message");
    if (!message.unknown_fields().empty())
        return corrupt({}, "has fields that this format does not have");
    if (message.slices() != info.slices || message.marks() != info.marks)
        return corrupt({}, "does not hold as many slices and marks as the index says");
    if (message.base_ms() > static_cast<std::uint64_t>(toMs(kLatestInstant)))
        return corrupt({}, "begins after the year 9999");
    SegmentBlock block;
    if (auto done = takeSlices(message, info.slices, dictionaries, block.slices); !done)
        return done.error();
    if (auto done = takeMarks(message, info.marks, dictionaries, block.marks); !done)
        return done.error();
    if (!agrees(block, info))
        return corrupt({}, "does not have the times that the index says");
    return block;
}

} // namespace worklode
