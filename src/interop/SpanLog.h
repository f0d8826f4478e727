// What the importers of stretches of time fill: spans by stream, with an account of what was done to them.
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "interop/Importer.h"
#include "interop/ImportTally.h"
#include "interop/PlaceTexts.h"
#include "interop/Spans.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace worklode {

/// A point event lasts at most so long (definitions.md §1).
constexpr Duration kLongestPointEvent{60'000};

/// Rows may come in any order. Not thread-safe.
class SpanLog
{
public:
    struct Stream {
        std::vector<Span> spans;
        std::uint64_t drops = 0;    ///< values of dropped columns
        std::uint32_t coverage = 0; ///< CoverageFlag bits: what the tool could not see
    };

    PlaceTexts& texts() { return m_texts; }
    Stream& stream(const std::string& associate, const std::string& name) { return m_streams[{associate, name}]; }
    ImportTally& tally() { return m_tally; }

    /// Gives a span its place. Texts of private windows are dropped and counted.
    void setPlace(Span& span, Stream& stream, std::string_view app, std::string_view title, std::string_view url);
    /// A value of `column` was there and is not read any further.
    void drop(Stream& stream, std::string_view column, std::uint64_t times = 1);

    /// Ends of open spans, overlaps and twins, by the rules of Spans.h, in every stream; counted.
    void arrange(Duration longestOpenSpan = kLongestPointEvent);
    void count(const SpanRepairs& repairs);

    struct Sealing {
        std::string format;
        std::string zone = "UTC";
        const char* row = "line"; ///< what a faulty row is called
    };
    /// Disjoint spans as sealed segments. Refused as SliceBatch refuses, and where there is not one.
    Result<ImportedFile> seal(const Sealing& how, unsigned threads, Progress& progress);

private:
    Outcome sealStreams(std::uint32_t coverage, const Sealing& how, unsigned threads, Progress& progress, ImportedFile& file);
    void countKinds();

    PlaceTexts m_texts;
    std::map<std::pair<std::string, std::string>, Stream> m_streams;
    std::vector<std::string> m_dropped;
    ImportTally m_tally;
};

/// A stream named by a file's bytes, for logs that do not say whose they are: two of them may be had side by side.
Result<std::string> streamOfContent(const std::filesystem::path& file);

} // namespace worklode
