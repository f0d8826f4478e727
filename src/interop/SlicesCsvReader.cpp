#include "interop/SlicesCsvReader.h"

#include "interop/CsvReader.h"
#include "interop/SlicesCsvColumns.h"

#include <charconv>
#include <optional>

namespace worklode {

namespace {

using Positions = std::array<std::size_t, kSlicesColumnCount>;

Error wrong(SlicesColumn column, std::string detail)
{
    return {ErrorCode::BadInput, std::string(kSlicesColumns[static_cast<std::size_t>(column)]), std::move(detail)};
}

std::string inQuotes(std::string_view text) { return "\"" + std::string(text.substr(0, 40)) + "\""; }

Result<Positions> positionsOf(const CsvRow& row)
{
    const auto header = CsvHeader::of(row);
    if (!header)
        return header.error();
    for (const std::string& name : header->names())
        if (std::find(kSlicesColumns.begin(), kSlicesColumns.end(), name) == kSlicesColumns.end())
            return Error{ErrorCode::BadInput, row.place(), "the column " + inQuotes(name) + " is unknown"};
    Positions positions{};
    for (std::size_t i = 0; i < kSlicesColumnCount; ++i)
        positions[i] = header->find(kSlicesColumns[i]);
    for (const SlicesColumn needed : {SlicesColumn::Associate, SlicesColumn::Start, SlicesColumn::End, SlicesColumn::Kind, SlicesColumn::App})
        if (const auto i = static_cast<std::size_t>(needed); positions[i] == CsvHeader::kAbsent)
            return Error{ErrorCode::BadInput, row.place(), "the column \"" + std::string(kSlicesColumns[i]) + "\" is missing"};
    return positions;
}

/// One record's fields by column.
class Fields
{
public:
    Fields(const CsvRow& row, const Positions& positions) : m_row(row), m_positions(positions) {}

    std::string_view at(std::size_t column) const
    {
        const std::size_t position = m_positions[column];
        return position == CsvHeader::kAbsent ? std::string_view() : m_row.fields[position];
    }
    std::string_view at(SlicesColumn column) const { return at(static_cast<std::size_t>(column)); }

    Result<Instant> instant(SlicesColumn column) const
    {
        const auto time = instantFromIso(at(column));
        return time ? time : wrong(column, time.error().detail);
    }

private:
    const CsvRow& m_row;
    const Positions& m_positions;
};

/// Empty is 0; everything else is digits, at most 2^32 − 1.
Result<std::uint32_t> counterFrom(std::string_view text, std::size_t column)
{
    if (text.empty())
        return 0u;
    std::uint32_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault == std::errc() && end == text.data() + text.size())
        return value;
    const bool digits = text.find_first_not_of("0123456789") == std::string_view::npos;
    const bool negative = text.size() > 1 && text[0] == '-' && text.find_first_not_of("0123456789", 1) == std::string_view::npos;
    const std::string what = digits ? " is more than 4294967295" : negative ? " is negative" : " is not a whole number";
    return Error{ErrorCode::BadInput, std::string(kSlicesColumns[column]), inQuotes(text) + what};
}

Result<RowKind> kindFrom(std::string_view text)
{
    if (const auto kind = sliceKindFromText(text))
        return RowKind(*kind);
    if (const auto kind = markKindFromText(text))
        return RowKind(*kind);
    return wrong(SlicesColumn::Kind, inQuotes(text) + " is no kind of slice or mark");
}

Result<RawRow> rowFrom(const CsvRow& record, const Fields& fields)
{
    RawRow row;
    row.line = record.line;
    const auto start = fields.instant(SlicesColumn::Start);
    if (!start)
        return start.error();
    const auto end = fields.instant(SlicesColumn::End);
    if (!end)
        return end.error();
    row.range = {*start, *end};
    const auto kind = kindFrom(fields.at(SlicesColumn::Kind));
    if (!kind)
        return kind.error();
    row.kind = *kind;
    std::array<std::uint32_t, kCounterCount> counts{};
    for (std::size_t i = 0; i < kCounterCount; ++i) {
        const std::size_t column = static_cast<std::size_t>(SlicesColumn::FirstCounter) + i;
        const auto value = counterFrom(fields.at(column), column);
        if (!value)
            return value.error();
        counts[i] = *value;
    }
    row.counts = InteractionCounts::fromArray(counts);
    row.associate = fields.at(SlicesColumn::Associate);
    row.stream = fields.at(SlicesColumn::Stream);
    row.zone = fields.at(SlicesColumn::Zone);
    row.app = fields.at(SlicesColumn::App);
    row.title = fields.at(SlicesColumn::Title);
    row.url = fields.at(SlicesColumn::Url);
    row.code = fields.at(SlicesColumn::Code);
    return row;
}

} // namespace

Result<SliceBatch> readSlicesCsv(const std::filesystem::path& file, Progress& progress)
{
    SliceBatch batch;
    Positions positions{};
    const auto header = [&](const CsvRow& row) -> Outcome {
        const auto found = positionsOf(row);
        if (!found)
            return found.error();
        positions = *found;
        return Done{};
    };
    const auto record = [&](const CsvRow& row) -> Outcome {
        const auto raw = rowFrom(row, Fields(row, positions));
        return raw ? batch.add(*raw) : Outcome(raw.error().at(row.place()));
    };
    if (const Outcome read = readCsv(file, header, record, progress); !read)
        return read.error();
    if (const Outcome sorted = batch.sort(); !sorted)
        return sorted.error();
    return batch;
}

} // namespace worklode
