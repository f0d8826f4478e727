// Events of a process or user interaction log (XES, CSV) as slices.
#pragma once

#include "interop/ImportOptions.h"
#include "interop/SpanLog.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One event as the log has it; texts may be empty. Borrowed.
struct LogEvent {
    std::uint64_t row = 0; ///< line of the file
    Instant at;
    std::optional<Instant> start; ///< where one row says both
    std::string_view caseId, activity, instance, resource, transition;
    std::string_view app, title, sheet, url, action;
    bool activityIsAction = false; ///< the log's tool records actions: `insertValue` is no place
};

/// The rules, in order:
///  * The associate is the resource; without one it is `unknown` (or whom the options name) in a stream named by the content.
///  * A start (or resume) and the next complete (suspend, abort) of the same resource, case, activity and instance are one
///    slice, as is a row with start and end; where that is over kLongestPair, they are two point events.
///  * Every other event is a point event: until the next event of its resource, at most 60 s. Schedule, withdraw and
///    autoskip are nobody's work.
///  * Overlaps by Spans.h.
///  * With an application: the title is the window's (a sheet behind it), else the activity unless an action says what was
///    done; actions count as clicks, copies, cuts and pastes. Without one the activity is the application.
class EventLog
{
public:
    static constexpr Duration kLongestPair{8 * 3'600'000};

    EventLog(const ImportOptions& options, std::string streamWithoutResource);

    void add(const LogEvent& event);
    void addWithoutTime() { ++m_withoutTime; }
    /// A value that is not read any further.
    void drop(std::string_view resource, std::string_view column);

    /// Once, at the end.
    Result<ImportedFile> seal(const SpanLog::Sealing& how, std::uint64_t timesWithoutOffset, unsigned threads, Progress& progress);

private:
    enum class Part { Point, Begin, End, NobodysWork };
    struct Event {
        Span span;
        Part part = Part::Point;
        bool isRange = false; ///< the row says start and end
        std::uint32_t caseId = 0, activity = 0, instance = 0;
        SpanLog::Stream* stream = nullptr;
    };

    /// Starts of one thing that have not come to an end, the oldest first.
    struct Begun {
        std::vector<const Event*> events;
        std::size_t taken = 0;
        bool any() const { return taken < events.size(); }
        const Event& take() { return *events[taken++]; }
    };

    static Part partOf(std::string_view transition);
    SpanLog::Stream& streamOf(std::string_view resource);
    void setPlace(Span& span, SpanLog::Stream& stream, const LogEvent& event);
    void pair();
    void addRange(const Event& event, TimeRange range);
    void addPoint(const Event& event, Instant at);

    SpanLog m_log;
    StringPool m_names;
    std::string m_nobody, m_nobodysStream;
    std::vector<Event> m_events;
    std::uint64_t m_withoutTime = 0, m_rows = 0, m_pairs = 0, m_points = 0, m_long = 0, m_ranges = 0;
};

} // namespace worklode
