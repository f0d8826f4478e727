// Reads CSV strictly by RFC 4180, but for the delimiter: nothing is trimmed, guessed or repaired.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One record. Borrowed: valid only during the call that got it.
struct CsvRow {
    std::uint64_t line = 0; ///< of the file, from 1, on which the record starts
    std::span<const std::string_view> fields;

    std::string place() const { return "line " + std::to_string(line); }
};

/// What is done with a record; an error ends the reading.
using CsvRowHandler = std::function<Outcome(const CsvRow&)>;

/// Calls `header` with the first record and `row` with each later one; lines end in LF or CRLF, empty lines are skipped, a
/// byte order mark is taken off. Refused, with the line: a quote where none may be, an open quote at the end, a record with
/// another number of fields than the header, a field over kCsvFieldBytes, an empty file. Places do not name the file.
Outcome readCsv(const std::filesystem::path& file, const CsvRowHandler& header, const CsvRowHandler& row, Progress& progress, char delimiter = ',');
constexpr std::size_t kCsvFieldBytes = 1u << 20;

/// Where the columns of a header are, by name.
class CsvHeader
{
public:
    /// Refuses a column that stands there twice.
    static Result<CsvHeader> of(const CsvRow& row);

    static constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);
    std::size_t find(std::string_view name) const; ///< position, or kAbsent
    const std::vector<std::string>& names() const { return m_names; }

private:
    std::vector<std::string> m_names;
};

} // namespace worklode
