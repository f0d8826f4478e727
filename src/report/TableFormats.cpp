// One table as text for a terminal and as CSV for a spreadsheet.
#include "report/Reports.h"

#include "report/TextWidth.h"

#include <algorithm>
#include <array>

namespace worklode {

namespace {

using Cells = std::vector<std::string>;

std::string padded(const std::string& cell, std::size_t width, bool rightAligned)
{
    const std::string blanks(width - std::min(width, report::displayWidth(cell)), ' ');
    return rightAligned ? blanks + cell : cell + blanks;
}

void appendLine(std::string& text, const Cells& cells, const std::vector<std::size_t>& widths, const std::vector<bool>& numeric)
{
    std::string line;
    for (std::size_t c = 0; c < cells.size(); ++c)
        line += (c > 0 ? "  " : "") + padded(cells[c], widths[c], numeric[c]);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
}

Cells printableCells(const Cells& cells)
{
    Cells out;
    out.reserve(cells.size());
    std::transform(cells.begin(), cells.end(), std::back_inserter(out), [](const std::string& cell) { return report::printable(cell); });
    return out;
}

/// `-12.5%` is a number that starts like a formula; everything else that starts like one is neutralised.
bool isPlainNumber(std::string_view cell)
{
    const std::string_view number = cell.substr(cell.starts_with('-') ? 1 : 0);
    return !number.empty() && number.find_first_not_of("0123456789.:%") == std::string_view::npos;
}

/// Spreadsheets run a cell that starts with one of these as a formula, whether it is quoted or not.
bool looksLikeFormula(std::string_view cell)
{
    constexpr std::array<std::string_view, 11> starts = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::any_of(starts.begin(), starts.end(), [cell](std::string_view start) { return cell.starts_with(start); });
}

std::string csvCell(const std::string& cell)
{
    const std::string safe = looksLikeFormula(cell) && !isPlainNumber(cell) ? "'" + cell : cell;
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

void appendCsvLine(std::string& csv, const Cells& cells)
{
    for (std::size_t c = 0; c < cells.size(); ++c)
        csv += (c > 0 ? "," : "") + csvCell(cells[c]);
    csv += "\r\n";
}

} // namespace

std::string toText(const ReportTable& table)
{
    std::vector<Cells> lines{printableCells(table.columns)};
    for (const Cells& row : table.rows)
        lines.push_back(printableCells(row));
    std::vector<std::size_t> widths(table.columns.size(), 0);
    for (const Cells& line : lines)
        for (std::size_t c = 0; c < widths.size(); ++c)
            widths[c] = std::max(widths[c], report::displayWidth(line[c]));
    Cells rule;
    for (const std::size_t width : widths)
        rule.emplace_back(width, '-');

    std::string text = report::printable(table.title) + "\n";
    appendLine(text, lines.front(), widths, table.numeric);
    appendLine(text, rule, widths, table.numeric);
    for (std::size_t i = 1; i < lines.size(); ++i)
        appendLine(text, lines[i], widths, table.numeric);
    return text;
}

std::string toCsv(const ReportTable& table)
{
    std::string csv;
    appendCsvLine(csv, table.columns);
    for (const Cells& row : table.rows)
        appendCsvLine(csv, row);
    return csv;
}

} // namespace worklode
