#include "report/CsvCell.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace worklode::report {

namespace {

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

} // namespace

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

} // namespace worklode::report
