#include "catalog/CsvSheet.h"

#include "catalog/LowerCase.h"
#include "core/CaseFold.h"

#include <algorithm>

#include <csv.h>

namespace worklode {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kMaxSheetBytes = std::size_t(64) << 20;
constexpr std::size_t kFieldStepBytes = 4096; // libcsv's own 128 would copy a long field many times

/// Whether a spreadsheet would take this for a formula, or for one that was neutralised.
bool isSuspect(std::string_view cell)
{
    const std::size_t at = cell.find_first_not_of('\'');
    return at != std::string_view::npos && std::string_view("=+-@\t\r").find(cell[at]) != std::string_view::npos;
}

unsigned char delimiterOf(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    if (header.find(',') != std::string_view::npos)
        return ',';
    return header.find(';') != std::string_view::npos ? ';' : header.find('\t') != std::string_view::npos ? '\t' : ',';
}

/// libcsv's callbacks, collecting rows and counting lines.
struct Collector {
    std::vector<CsvSheetRow> rows;
    CsvSheetRow open;
    std::uint64_t line = 1;

    static void field(void* data, std::size_t size, void* self)
    {
        auto& me = *static_cast<Collector*>(self);
        if (me.open.cells.empty())
            me.open.line = me.line;
        me.open.cells.emplace_back(static_cast<const char*>(data), size);
        me.line += static_cast<std::uint64_t>(std::count(me.open.cells.back().begin(), me.open.cells.back().end(), '\n'));
    }
    static void end(int c, void* self)
    {
        auto& me = *static_cast<Collector*>(self);
        const bool blank = std::all_of(me.open.cells.begin(), me.open.cells.end(), [](const std::string& s) { return s.empty(); });
        if (!blank)
            me.rows.push_back(std::move(me.open));
        me.open = {};
        if (c == '\n')
            ++me.line;
    }
};

Error wrong(std::uint64_t line, std::string detail) { return {ErrorCode::BadInput, "line " + std::to_string(line), std::move(detail)}; }

Result<std::vector<CsvSheetRow>> readRows(std::string_view text)
{
    Collector collector;
    csv_parser parser{};
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_blk_size(&parser, kFieldStepBytes);
    csv_set_delim(&parser, delimiterOf(text));
    csv_set_space_func(&parser, [](unsigned char) { return 0; }); // RFC 4180: blanks are part of a field
    const bool whole = csv_parse(&parser, text.data(), text.size(), &Collector::field, &Collector::end, &collector) == text.size();
    const bool ended = whole && csv_fini(&parser, &Collector::field, &Collector::end, &collector) == 0;
    csv_free(&parser);
    if (!whole)
        return wrong(collector.line, "a quote stands where RFC 4180 allows none");
    if (!ended)
        return wrong(collector.line, "a quoted field is still open at the end of the file");
    return std::move(collector.rows);
}

std::string trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string_view::npos ? std::string() : std::string(text.substr(from, text.find_last_not_of(' ') - from + 1));
}

} // namespace

Result<CsvSheet> CsvSheet::parse(std::string_view text, const std::vector<std::string_view>& known, std::size_t maxRows)
{
    if (text.size() > kMaxSheetBytes)
        return Error{ErrorCode::BadInput, {}, "is larger than 64 MiB"};
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return Error{ErrorCode::BadInput, {}, "is not UTF-8 text; save it as \"CSV UTF-8\""};
    auto rows = readRows(text);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::BadInput, {}, "is empty; a header was expected"};
    CsvSheet sheet;
    for (const std::string& name : rows->front().cells) {
        const auto column = std::find_if(known.begin(), known.end(), [&](std::string_view k) { return lowerCase(k) == lowerCase(trimmed(name)); });
        if (column == known.end())
            return wrong(rows->front().line, "there is no column \"" + name + "\" in such a file");
        if (sheet.has(*column))
            return wrong(rows->front().line, "the column \"" + name + "\" stands in the header twice");
        sheet.m_columns.emplace_back(*column);
    }
    sheet.m_rows.assign(std::make_move_iterator(rows->begin() + 1), std::make_move_iterator(rows->end()));
    if (sheet.m_rows.size() > maxRows)
        return wrong(sheet.m_rows[maxRows].line, "there are more than " + std::to_string(maxRows) + " rows");
    for (CsvSheetRow& row : sheet.m_rows) {
        if (row.cells.size() != sheet.m_columns.size())
            return wrong(row.line, "has " + std::to_string(row.cells.size()) + " cells where the header has " + std::to_string(sheet.m_columns.size()));
        for (std::string& cell : row.cells)
            cell = plainCell(cell);
    }
    return sheet;
}

std::optional<std::size_t> CsvSheet::find(std::string_view column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_columns.begin()));
}

const std::string& CsvSheet::cell(const CsvSheetRow& row, std::string_view column) const
{
    static const std::string none;
    const auto at = find(column);
    return at ? row.cells[*at] : none;
}

std::string neutralizedCell(std::string_view cell) { return isSuspect(cell) ? "'" + std::string(cell) : std::string(cell); }

std::string plainCell(std::string_view cell)
{
    return std::string(cell.starts_with('\'') && isSuspect(cell) ? cell.substr(1) : cell);
}

std::string csvSheetLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& cell : cells) {
        if (&cell != &cells.front())
            line += ',';
        const std::string safe = neutralizedCell(cell);
        if (safe.find_first_of(",;\t\"\r\n") == std::string::npos) {
            line += safe;
            continue;
        }
        line += '"';
        for (const char c : safe)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\r\n";
}

} // namespace worklode
