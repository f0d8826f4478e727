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
    const CsvHeader& header() const { return m_header; }

private:
    const CsvHeader& m_header;
    const CsvRow& m_row;
};

/// Whether the first line of a file names all of these columns, quoted or not.
bool namesColumns(const FileHead& head, std::initializer_list<std::string_view> columns);

/// Reads a log row by row; places in errors get their line.
Outcome readForeignCsv(const std::filesystem::path& file, const std::function<Outcome(const ForeignRow&)>& row, Progress& progress);

/// Events as sealed segments, as every log of point events ends.
Result<ImportedFile> sealEvents(const PointEvents& events, const std::string& format, unsigned threads, Progress& progress);

/// A click, a copy, a cut or a paste, by the first word of an event's name in any case; else nothing: how many keys were
/// typed into a field is not told, and is not guessed from what was typed.
InteractionCounts countsOfEvent(std::string_view eventName);

} // namespace worklode
