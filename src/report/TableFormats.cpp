// One table as text for a terminal and as CSV for a spreadsheet.
#include "report/Reports.h"

#include "report/CsvCell.h"
#include "report/TextWidth.h"

#include <algorithm>

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

void appendCsvLine(std::string& csv, const Cells& cells)
{
    for (std::size_t c = 0; c < cells.size(); ++c)
        csv += (c > 0 ? "," : "") + report::csvCell(cells[c]);
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
