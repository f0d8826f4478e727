// A small table that people keep in a spreadsheet: read as a whole, written so that no spreadsheet takes a cell for a formula.
#pragma once

#include "core/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

struct CsvSheetRow {
    std::uint64_t line = 0; ///< of the file, from 1, on which the row starts
    std::vector<std::string> cells;
};

class CsvSheet
{
public:
    /// UTF-8 by RFC 4180, with or without a byte order mark; where the header has no comma but a semicolon, or a tab, that divides.
    /// Refused: rows of another length than the header, columns that are not in `known` or stand twice, more than `maxRows` rows.
    /// Cells that were neutralised are as they were before. Columns are found whatever their case.
    static Result<CsvSheet> parse(std::string_view text, const std::vector<std::string_view>& known, std::size_t maxRows);

    const std::vector<CsvSheetRow>& rows() const { return m_rows; }
    bool has(std::string_view column) const { return find(column).has_value(); }
    /// Empty where the column is not there.
    const std::string& cell(const CsvSheetRow& row, std::string_view column) const;

private:
    std::optional<std::size_t> find(std::string_view column) const;

    std::vector<std::string> m_columns; ///< as `known` spells them
    std::vector<CsvSheetRow> m_rows;
};

/// One line with its end. A cell that begins with = + - @, a tab or a carriage return gets an apostrophe in front, and so does one
/// that begins with apostrophes before such a character: what is read back is what was written.
std::string csvSheetLine(const std::vector<std::string>& cells);
std::string neutralizedCell(std::string_view cell);
std::string plainCell(std::string_view cell); ///< neutralizedCell() undone

} // namespace worklode
