#include "interop/MappedCsvImporter.h"

#include "interop/ColumnMapping.h"
#include "interop/ForeignClock.h"
#include "interop/ForeignCsv.h"
#include "interop/SpanLog.h"
#include "wire/SegmentHeader.h"

#include <algorithm>
#include <charconv>

namespace worklode {

namespace {

Error wrong(const std::string& column, std::string_view cell, const char* detail)
{
    return {ErrorCode::BadInput, column, "\"" + std::string(cell.substr(0, 40)) + "\" " + detail};
}

/// Seconds with a fraction or not, or h:mm:ss.
std::optional<Duration> durationFrom(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto colons = std::count(text.begin(), text.end(), ':');
    for (auto left = colons; left >= 0; --left) {
        const std::string_view part = text.substr(0, std::min(text.find_first_of(left > 0 ? ":" : "."), text.size()));
        std::int64_t value = 0;
        const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
        const bool fits = fault == std::errc() && end == part.data() + part.size() && value >= 0 && value < 1'000'000'000 && (left == colons || value < 60);
        if (!fits || colons > 2)
            return std::nullopt;
        seconds = seconds * 60 + value;
        text.remove_prefix(std::min(part.size() + (left > 0 ? 1 : 0), text.size()));
    }
    std::int64_t milliseconds = 0;
    if (!text.empty()) {
        const bool digits = text.size() > 1 && text.find_first_not_of("0123456789", 1) == std::string_view::npos;
        const std::string padded = std::string(text.substr(1)) + "00";
        if (!digits)
            return std::nullopt;
        std::from_chars(padded.data(), padded.data() + 3, milliseconds);
    }
    return Duration(seconds * 1000 + milliseconds);
}

/// Turns rows into spans as the mapping says.
class MappedRows
{
public:
    MappedRows(const ColumnMapping& mapping, const ImportOptions& options, ForeignClock& clock, std::string streamOfFile)
        : m_mapping(mapping), m_clock(clock), m_nobody(options.associate.empty() ? "unknown" : options.associate),
          m_nobodysStream(options.associate.empty() ? std::move(streamOfFile) : std::string())
    {
    }

    SpanLog& log() { return m_log; }

    Outcome add(const ForeignRow& row)
    {
        if (m_rows++ == 0)
            if (const Outcome found = findColumns(row.header()); !found)
                return found;
        const std::string associate(at(row, MappedField::Associate));
        const std::string streamName(at(row, MappedField::Stream));
        SpanLog::Stream& stream = associate.empty() ? m_log.stream(m_nobody, streamName.empty() ? m_nobodysStream : streamName) : m_log.stream(associate, streamName);
        stream.coverage = coverage();
        for (const std::size_t column : m_unread)
            if (!row.at(column).empty())
                m_log.drop(stream, row.header().names()[column]);
        Span span;
        span.row = row.line();
        Outcome read = readTimes(row, span);
        if (read)
            read = readKind(row, span);
        if (read)
            read = readCounts(row, span);
        if (!read)
            return read;
        m_log.setPlace(span, stream, at(row, MappedField::App), at(row, MappedField::Title), at(row, MappedField::Url));
        span.code = m_log.texts().intern(at(row, MappedField::Code));
        stream.spans.push_back(span);
        return Done{};
    }

    std::uint64_t rows() const { return m_rows; }

private:
    std::string_view at(const ForeignRow& row, std::size_t field) const { return row.at(m_positions[field]); }
    std::string_view at(const ForeignRow& row, MappedField field) const { return at(row, static_cast<std::size_t>(field)); }

    std::uint32_t coverage() const
    {
        bool counts = false;
        for (std::size_t i = static_cast<std::size_t>(MappedField::FirstCounter); i < kMappedFieldCount; ++i)
            counts = counts || !m_mapping.columns[i].empty();
        return (counts ? 0u : NoInputCounts) | (m_mapping.has(MappedField::Kind) ? 0u : NoIdle | NoLock);
    }

    Outcome findColumns(const CsvHeader& header)
    {
        for (const std::string& dropped : m_mapping.drop)
            if (header.find(dropped) == CsvHeader::kAbsent)
                return Error{ErrorCode::BadInput, {}, "the mapping drops the column \"" + dropped + "\", which is not there"};
        for (std::size_t i = 0; i < kMappedFieldCount; ++i) {
            m_positions[i] = m_mapping.columns[i].empty() ? CsvHeader::kAbsent : header.find(m_mapping.columns[i]);
            if (m_positions[i] == CsvHeader::kAbsent && !m_mapping.columns[i].empty())
                return Error{ErrorCode::BadInput, {}, "the mapping's column \"" + m_mapping.columns[i] + "\" is not there"};
        }
        for (std::size_t i = 0; i < header.names().size(); ++i)
            if (std::find(m_positions.begin(), m_positions.end(), i) == m_positions.end())
                m_unread.push_back(i);
        return Done{};
    }

    Result<Instant> time(const ForeignRow& row, MappedField field)
    {
        const auto read = m_clock.read(at(row, field));
        return read ? read : Result<Instant>(read.error().at(m_mapping.column(field)));
    }

    Outcome readTimes(const ForeignRow& row, Span& span)
    {
        const auto start = time(row, MappedField::Start);
        if (!start)
            return start.error();
        span.range = {*start, *start};
        span.open = !m_mapping.has(MappedField::End) && !m_mapping.has(MappedField::Length);
        if (m_mapping.has(MappedField::End)) {
            const auto end = time(row, MappedField::End);
            if (!end)
                return end.error();
            span.range.end = *end;
        }
        if (m_mapping.has(MappedField::Length)) {
            const std::string_view cell = at(row, MappedField::Length);
            const auto length = durationFrom(cell);
            if (!length)
                return wrong(m_mapping.column(MappedField::Length), cell, "is not a duration like 90, 90.5 or 0:01:30");
            span.range.end = *start + *length;
        }
        if (span.range.end < span.range.start)
            return Error{ErrorCode::BadInput, m_mapping.column(MappedField::End), "is before the start"};
        return Done{};
    }

    Outcome readKind(const ForeignRow& row, Span& span) const
    {
        if (!m_mapping.has(MappedField::Kind))
            return Done{};
        const std::string_view cell = at(row, MappedField::Kind);
        const auto mapped = m_mapping.kinds.find(std::string(cell));
        const auto kind = mapped != m_mapping.kinds.end() ? std::optional(mapped->second)
                          : m_mapping.kinds.empty()       ? sliceKindFromText(cell)
                                                          : std::nullopt;
        if (!kind)
            return wrong(m_mapping.column(MappedField::Kind), cell, "is no kind that the mapping names");
        span.kind = *kind;
        return Done{};
    }

    Outcome readCounts(const ForeignRow& row, Span& span) const
    {
        std::array<std::uint32_t, kCounterCount> counts{};
        for (std::size_t i = 0; i < kCounterCount; ++i) {
            const std::size_t field = static_cast<std::size_t>(MappedField::FirstCounter) + i;
            const std::string_view cell = at(row, field);
            const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), counts[i]);
            if (!cell.empty() && (fault != std::errc() || end != cell.data() + cell.size()))
                return wrong(m_mapping.columns[field], cell, "is not a whole number");
        }
        span.counts = InteractionCounts::fromArray(counts);
        return Done{};
    }

    const ColumnMapping& m_mapping;
    ForeignClock& m_clock;
    std::string m_nobody, m_nobodysStream;
    SpanLog m_log;
    std::array<std::size_t, kMappedFieldCount> m_positions{};
    std::vector<std::size_t> m_unread;
    std::uint64_t m_rows = 0;
};

/// The delimiter by which the header has the most of the mapping's columns.
char bestDelimiter(const FileHead& head, const ColumnMapping& mapping)
{
    char best = ',';
    std::ptrdiff_t most = -1;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const auto names = headColumns(head, delimiter);
        const auto found = std::count_if(names.begin(), names.end(), [&mapping](const std::string& name) {
            return !name.empty() && std::find(mapping.columns.begin(), mapping.columns.end(), name) != mapping.columns.end();
        });
        if (found > most) {
            most = found;
            best = delimiter;
        }
    }
    return best;
}

} // namespace

Result<ImportedFile> MappedCsvImporter::read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const
{
    const ColumnMapping& mapping = *options.mapping;
    const auto beginning = FileBeginning::of(file);
    auto stream = streamOfContent(file);
    auto clock = ForeignClock::of(mapping.zone.empty() ? options.zone : mapping.zone, mapping.time);
    if (!beginning || !stream)
        return Error{ErrorCode::Unavailable, {}, "cannot be opened"};
    if (!clock)
        return clock.error();
    MappedRows rows(mapping, options, *clock, std::move(stream).value());
    const char delimiter = mapping.delimiter != '\0' ? mapping.delimiter : bestDelimiter(beginning->head(), mapping);
    if (const Outcome outcome = readForeignCsv(file, [&rows](const ForeignRow& row) { return rows.add(row); }, progress, delimiter); !outcome)
        return outcome.error();
    rows.log().tally().add("rows", rows.rows());
    rows.log().tally().add("times without a zone: taken as " + clock->zone(), clock->withoutOffset());
    rows.log().arrange();
    return rows.log().seal({std::string(name()), clock->zone()}, threads, progress);
}

} // namespace worklode
