#include "interop/EventLog.h"

#include "core/CaseFold.h"
#include "interop/ForeignCsv.h"
#include "wire/SegmentHeader.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace worklode {

EventLog::EventLog(const ImportOptions& options, std::string streamWithoutResource)
    : m_nobody(options.associate.empty() ? "unknown" : options.associate), m_nobodysStream(options.associate.empty() ? std::move(streamWithoutResource) : std::string())
{
}

EventLog::Part EventLog::partOf(std::string_view transition)
{
    const std::string word = caseFolded(transition);
    const auto is = [&word](std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    return is({"start", "resume"})                                      ? Part::Begin
           : is({"complete", "suspend", "ate_abort", "pi_abort"})       ? Part::End
           : is({"schedule", "withdraw", "autoskip"})                   ? Part::NobodysWork
                                                                        : Part::Point;
}

SpanLog::Stream& EventLog::streamOf(std::string_view resource)
{
    SpanLog::Stream& stream = resource.empty() ? m_log.stream(m_nobody, m_nobodysStream) : m_log.stream(std::string(resource), {});
    stream.coverage = NoInputCounts | NoIdle | NoLock;
    return stream;
}

void EventLog::setPlace(Span& span, SpanLog::Stream& stream, const LogEvent& event)
{
    if (event.app.empty()) {
        m_log.setPlace(span, stream, {}, event.activity, event.url); // an activity's name is masked like a title
        span.app = span.title;
        span.title = 0;
        if (span.app == 0)
            span.app = m_log.texts().intern("(no activity)");
        return;
    }
    const bool titleIsMissing = event.title.empty() && event.sheet.empty();
    span.counts = countsOfEvent(event.action.empty() ? event.activity : event.action);
    std::string title(event.title);
    if (!event.sheet.empty())
        title += (title.empty() ? "" : " - ") + std::string(event.sheet);
    if (titleIsMissing && event.action.empty() && !event.activityIsAction && span.counts.empty())
        title = event.activity;
    m_log.setPlace(span, stream, event.app, title, event.url);
}

void EventLog::add(const LogEvent& event)
{
    ++m_rows;
    SpanLog::Stream& stream = streamOf(event.resource);
    Event out;
    out.stream = &stream;
    out.span.row = event.row;
    out.span.range = {event.start.value_or(event.at), event.at};
    out.isRange = event.start.has_value();
    out.part = partOf(event.transition);
    out.caseId = m_names.intern(event.caseId);
    out.activity = m_names.intern(event.activity);
    out.instance = m_names.intern(event.instance);
    setPlace(out.span, stream, event);
    m_events.push_back(std::move(out));
}

void EventLog::drop(std::string_view resource, std::string_view column) { m_log.drop(streamOf(resource), column); }

void EventLog::addPoint(const Event& event, Instant at)
{
    Span span = event.span;
    span.range = {at, at};
    span.open = true;
    event.stream->spans.push_back(span);
}

void EventLog::addRange(const Event& event, TimeRange range)
{
    if (range.length() > kLongestPair) {
        ++m_long;
        Event end = event; // its inputs are counted once
        end.span.counts = {};
        addPoint(event, range.start);
        addPoint(end, range.end);
        return;
    }
    if (range.length() == Duration{0})
        return addPoint(event, range.start);
    Span span = event.span;
    span.range = range;
    event.stream->spans.push_back(span);
}

void EventLog::pair()
{
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) { return a.span.range.end < b.span.range.end; });
    std::map<std::tuple<const SpanLog::Stream*, std::uint32_t, std::uint32_t, std::uint32_t>, Begun> open;
    for (const Event& event : m_events) {
        const std::tuple key(static_cast<const SpanLog::Stream*>(event.stream), event.caseId, event.activity, event.instance);
        if (event.isRange) {
            ++m_ranges;
            addRange(event, event.span.range);
        } else if (event.part == Part::Begin) {
            open[key].events.push_back(&event);
        } else if (const auto begun = open.find(key); event.part == Part::End && begun != open.end() && begun->second.any()) {
            ++m_pairs;
            Event whole = begun->second.take();
            whole.span.counts += event.span.counts;
            addRange(whole, {whole.span.range.end, event.span.range.end});
        } else if (event.part != Part::NobodysWork) {
            ++m_points;
            addPoint(event, event.span.range.end);
        } else {
            m_log.tally().add("nobody's work (schedule, withdraw, autoskip): no slice");
        }
    }
    for (auto& [key, begun] : open)
        while (begun.any()) {
            const Event& event = begun.take();
            ++m_points;
            addPoint(event, event.span.range.end);
        }
}

Result<ImportedFile> EventLog::seal(const SpanLog::Sealing& how, std::uint64_t timesWithoutOffset, unsigned threads, Progress& progress)
{
    ImportTally& tally = m_log.tally();
    tally.add("events", m_rows + m_withoutTime);
    tally.add("without a time: left out", m_withoutTime);
    pair();
    tally.add("pairs of start and complete", m_pairs);
    tally.add("with start and end", m_ranges);
    tally.add("point events", m_points);
    tally.add("longer than 8 h: taken as two point events", m_long);
    tally.add("times without a zone: taken as " + how.zone, timesWithoutOffset);
    m_log.arrange();
    return m_log.seal(how, threads, progress);
}

} // namespace worklode
