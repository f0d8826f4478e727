// What the importers of other tools' CSV logs share: columns by name, and the counts that an event's name tells.
#pragma once

#include "core/InteractionCounts.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "interop/CsvReader.h"
#include "interop/Importer.h"
#include "interop/PointEvents.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One record of a foreign log, by column name. Borrowed.
class ForeignRow
{
public:
    ForeignRow(const CsvHeader& header, const CsvRow& row) : m_header(header), m_row(row) {}

    std::uint64_t line() const { return m_row.line; }
    std::string_view at(std::string_view column) const; ///< empty where there is no such column
    /// The first of the columns that is there and says something.
    std::string_view firstOf(std::initializer_list<std::string_view> columns) const;
    std::string_view at(std::size_t position) const { return position == CsvHeader::kAbsent ? std::string_view() : m_row.fields[position]; }
    const CsvHeader& header() const { return m_header; }

private:
    const CsvHeader& m_header;
    const CsvRow& m_row;
};

/// The names in the first line of a file, taken apart at `delimiter`; quotes are taken off. For recognising a file only.
std::vector<std::string> headColumns(const FileHead& head, char delimiter);

/// Of comma, semicolon, tabulator and bar the first by which the first line becomes columns that please; none: '\0'.
using PleasingColumns = std::function<bool(const std::vector<std::string>& columns)>;
char delimiterOf(const FileHead& head, const PleasingColumns& please);

/// Whether the first line of a file names all of these columns, quoted or not, with commas between them.
bool namesColumns(const FileHead& head, std::initializer_list<std::string_view> columns);

/// Reads a log row by row; places in errors get their line.
Outcome readForeignCsv(const std::filesystem::path& file, const std::function<Outcome(const ForeignRow&)>& row, Progress& progress, char delimiter = ',');

/// Events as sealed segments, as every log of point events ends.
Result<ImportedFile> sealEvents(const PointEvents& events, const std::string& format, unsigned threads, Progress& progress);

/// A click, a copy, a cut or a paste, by the first word of an event's name in any case; else nothing: how many keys were
/// typed into a field is not told, and is not guessed from what was typed.
InteractionCounts countsOfEvent(std::string_view eventName);

} // namespace worklode
