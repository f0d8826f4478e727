// What the columns of any delimited log mean, as a person wrote it down in a JSON file.
#pragma once

#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Result.h"
#include "interop/TimePattern.h"

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace worklode {

enum class MappedField : std::size_t { Associate, Stream, Start, End, Length, App, Title, Url, Kind, Code, FirstCounter }; ///< Length: `duration`
constexpr std::size_t kMappedFieldCount = static_cast<std::size_t>(MappedField::FirstCounter) + kCounterCount;

/// As docs/importing.md describes it.
struct ColumnMapping {
    std::array<std::string, kMappedFieldCount> columns; ///< names of columns; empty: there is none
    char delimiter = '\0';                              ///< none: found by the header
    TimePattern time;
    std::string zone;                         ///< empty: the import's
    std::map<std::string, SliceKind> kinds;   ///< by a cell's text; empty: the words of the slices CSV
    std::vector<std::string> drop;            ///< columns that are known and not wanted

    const std::string& column(MappedField field) const { return columns[static_cast<std::size_t>(field)]; }
    bool has(MappedField field) const { return !column(field).empty(); }

    /// Refused, naming the key: an unknown key, a wrong type, an unknown zone, pattern or kind, no start or app, both end and
    /// duration, a column that stands for two things.
    static Result<ColumnMapping> fromJson(std::string_view text);
    static Result<ColumnMapping> fromFile(const std::filesystem::path& file);
};

/// `associate`, `stream`, `start` …: the keys of `columns`.
std::string_view mappedFieldName(std::size_t field);

} // namespace worklode
