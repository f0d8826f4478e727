#include "interop/SlicesCsvWriter.h"

#include "core/LocalCalendar.h"
#include "dataset/StringPool.h"
#include "interop/CsvText.h"
#include "interop/SliceBatch.h"
#include "interop/SlicesCsvColumns.h"
#include "wire/SegmentReader.h"

#include <algorithm>
#include <fstream>
#include <ostream>

namespace worklode {

namespace {

Result<std::string> fileBytes(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::Unavailable, path.string(), "could not be read"};
    return bytes;
}

/// The rows of one stream from all of its segments.
class StreamRows
{
public:
    explicit StreamRows(const SlicesSelection& selection) : m_selection(selection) {}

    Outcome add(const SegmentEntry& entry)
    {
        const auto bytes = fileBytes(entry.path);
        if (!bytes)
            return bytes.error();
        const auto reader = SegmentReader::open(*bytes);
        if (!reader)
            return reader.error().at(entry.path.string());
        auto calendar = LocalCalendar::of(reader->header().zone);
        if (!calendar)
            calendar = LocalCalendar::of("UTC"); // a zone that this machine does not know: dates are then UTC's
        const std::uint32_t zone = m_texts.intern(reader->header().zone);
        const Texts texts = internAll(reader->dictionaries());
        for (std::size_t b = 0; b < reader->blocks().size(); ++b) {
            const auto block = reader->read(b);
            if (!block)
                return block.error().at(entry.path.string());
            addSlices(block->slices, zone, texts, *calendar);
            addMarks(block->marks, zone, texts, *calendar);
        }
        return Done{};
    }

    const std::vector<BatchRow>& sorted()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const BatchRow& a, const BatchRow& b) {
            return std::tuple(a.range.start, !a.isMark(), a.range.end) < std::tuple(b.range.start, !b.isMark(), b.range.end);
        });
        return m_rows;
    }
    const std::string& text(std::uint32_t id) const { return m_texts[id]; }

private:
    struct Texts {
        std::vector<std::uint32_t> apps, titles, urls, codes;
    };

    Texts internAll(const SegmentDictionaries& d)
    {
        const auto all = [this](const std::vector<std::string>& texts) {
            std::vector<std::uint32_t> ids;
            ids.reserve(texts.size());
            for (const std::string& text : texts)
                ids.push_back(m_texts.intern(text));
            return ids;
        };
        return {all(d.apps), all(d.titles), all(d.urls), all(d.codes)};
    }

    bool selects(Instant start, const LocalCalendar& calendar) const
    {
        if (!m_selection.from && !m_selection.to)
            return true;
        const LocalDate date = calendar.dateOf(start);
        return (!m_selection.from || date >= *m_selection.from) && (!m_selection.to || date < *m_selection.to);
    }

    void addSlices(const SliceColumns& c, std::uint32_t zone, const Texts& texts, const LocalCalendar& calendar)
    {
        for (std::size_t i = 0; i < c.size(); ++i) {
            if (!selects(c.start[i], calendar))
                continue;
            BatchRow row;
            row.range = {c.start[i], c.end[i]};
            row.kind = c.kind[i];
            row.zone = zone;
            row.app = texts.apps[c.app[i]];
            row.title = texts.titles[c.title[i]];
            row.url = texts.urls[c.url[i]];
            row.code = texts.codes[c.code[i]];
            std::array<std::uint32_t, kCounterCount> counts{};
            for (std::size_t k = 0; k < kCounterCount; ++k)
                counts[k] = c.counts[k][i];
            row.counts = InteractionCounts::fromArray(counts);
            m_rows.push_back(row);
        }
    }

    void addMarks(const MarkColumns& c, std::uint32_t zone, const Texts& texts, const LocalCalendar& calendar)
    {
        for (std::size_t i = 0; i < c.size(); ++i) {
            if (!selects(c.at[i], calendar))
                continue;
            BatchRow row;
            row.range = {c.at[i], c.at[i]};
            row.kind = c.kind[i];
            row.zone = zone;
            row.code = texts.codes[c.task[i]];
            m_rows.push_back(row);
        }
    }

    const SlicesSelection& m_selection;
    StringPool m_texts;
    std::vector<BatchRow> m_rows;
};

/// False only where no row of the segment can be selected: local time is never farther from UTC than this. A file that could
/// not be indexed has no zone and is always read, so that its fault is told.
bool mayHold(const SegmentEntry& entry, const SlicesSelection& selection)
{
    constexpr std::chrono::hours kMostAhead{14}, kMostBehind{12};
    const auto startOf = [](LocalDate date) { return Instant(std::chrono::days(date.daysSinceEpoch)); };
    if (selection.associate && *selection.associate != entry.collector)
        return false;
    if (entry.zone.empty())
        return true;
    return !(selection.from && entry.range.end < startOf(*selection.from) - kMostAhead)
           && !(selection.to && entry.range.start >= startOf(*selection.to) + kMostBehind);
}

std::string_view kindText(const RowKind& kind)
{
    return std::visit([](auto k) { return toText(k); }, kind);
}

void appendRow(std::string& text, const SegmentEntry& stream, const StreamRows& rows, const BatchRow& row)
{
    for (const std::string* field : {&stream.collector, &stream.stream, &rows.text(row.zone)}) {
        appendCsvField(text, *field);
        text += ',';
    }
    text.append(toIso(row.range.start)).append(1, ',').append(toIso(row.range.end)).append(1, ',').append(kindText(row.kind));
    for (const std::uint32_t field : {row.app, row.title, row.url, row.code}) {
        text += ',';
        appendCsvField(text, rows.text(field));
    }
    for (const std::uint32_t n : row.counts.asArray())
        text.append(1, ',').append(std::to_string(n));
    text += "\r\n";
}

void writeHeader(std::ostream& out)
{
    for (std::size_t i = 0; i < kSlicesColumnCount; ++i)
        out << (i > 0 ? "," : "") << kSlicesColumns[i];
    out << "\r\n";
}

} // namespace

Result<std::uint64_t> writeSlicesCsv(const Archive& archive, const SlicesSelection& selection, std::ostream& out, Progress& progress)
{
    const std::vector<SegmentEntry>& entries = archive.entries();
    std::uint64_t written = 0;
    writeHeader(out);
    for (std::size_t first = 0, end = 0; first < entries.size(); first = end) {
        const SegmentEntry& stream = entries[first];
        StreamRows rows(selection);
        for (end = first; end < entries.size() && entries[end].collector == stream.collector && entries[end].stream == stream.stream; ++end) {
            if (!mayHold(entries[end], selection))
                continue;
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}, "was cancelled"};
            if (const Outcome added = rows.add(entries[end]); !added)
                return added.error();
            progress.report(static_cast<double>(end) / static_cast<double>(entries.size()));
        }
        std::string text;
        for (const BatchRow& row : rows.sorted())
            appendRow(text, stream, rows, row);
        out << text;
        written += rows.sorted().size();
    }
    if (!out)
        return Error{ErrorCode::Unavailable, {}, "could not be written"};
    return written;
}

} // namespace worklode
