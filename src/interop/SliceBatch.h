// The slices and marks of one foreign file, by stream, with their texts interned: what every importer fills.
#pragma once

#include "core/ActivitySlice.h"
#include "core/Anomalies.h"
#include "dataset/StringPool.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace worklode {

/// What a row is: a slice, or a mark of the task overlay.
using RowKind = std::variant<SliceKind, MarkKind>;

/// One row as texts, before anything was checked. Borrowed.
struct RawRow {
    std::uint64_t line = 0; ///< of the file
    std::string_view associate, stream, zone;
    TimeRange range;
    RowKind kind = SliceKind::Active;
    std::string_view app, title, url;
    std::string_view code; ///< of a mark the task's name
    InteractionCounts counts;
};

/// The same with interned texts; 80 bytes.
struct BatchRow {
    TimeRange range;
    std::uint64_t line = 0;
    std::uint32_t zone = 0, app = 0, title = 0, url = 0, code = 0;
    InteractionCounts counts;
    RowKind kind = SliceKind::Active;

    bool isMark() const { return std::holds_alternative<MarkKind>(kind); }
};

struct BatchStream {
    std::string associate;
    std::string stream;
    std::vector<BatchRow> rows;
    AnomalyCounts anomalies;
};

/// Rows may come in any order. Not thread-safe.
class SliceBatch
{
public:
    /// Refused, naming field and line: no associate, an unknown zone, a text that is not UTF-8, a slice that breaks
    /// checkSlice(), a mark that has more than time, task and name. An empty stream is `main`, an empty zone `UTC`.
    Outcome add(const RawRow& row);
    void note(std::string_view associate, std::string_view stream, Anomaly anomaly, std::uint64_t times = 1);

    /// Puts each stream in order: by time, marks before slices, otherwise as in the file. Refused, naming both lines: rows
    /// that overlap, or that are the same.
    Outcome sort();

    const std::vector<BatchStream>& streams() const { return m_streams; }
    std::uint64_t rows() const { return m_rows; }
    const std::string& text(std::uint32_t id) const { return m_texts[id]; }

private:
    BatchStream& streamOf(std::string_view associate, std::string_view stream);
    Result<std::uint32_t> intern(std::string_view text, const char* field);
    Result<std::uint32_t> internZone(std::string_view zone);

    StringPool m_texts;
    std::vector<bool> m_isZone; ///< by text id: known to be an IANA zone
    std::vector<BatchStream> m_streams;
    std::unordered_map<std::string, std::size_t> m_streamIndex; ///< by length of the associate, associate, stream
    std::size_t m_lastStream = 0; ///< rows mostly come in runs of a stream
    std::uint64_t m_rows = 0;
};

} // namespace worklode
