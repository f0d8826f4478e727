#include "analysis/LayOutTimeline.h"

#include "analysis/AnalyseTasks.h"
#include "analysis/FindOpportunities.h"
#include "analysis/ParallelShifts.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

/// The bars of one stream: neighbouring slices of one kind, screen and category without a hole between them are one.
class SpanBuilder
{
public:
    SpanBuilder(const AnalysisInput& input, const StreamVisits& stream) : m_input(input), m_stream(stream) {}

    void run(std::vector<TimelineSpan>& spans)
    {
        std::size_t next = m_stream.rows.firstRow;
        for (const Visit& visit : m_stream.visits) {
            addRows(next, visit.firstRow, spans); // idle before the first visit
            addRows(visit.firstRow, visit.endRow, spans);
            next = visit.endRow;
        }
        addRows(next, m_stream.rows.endRow, spans);
    }

private:
    struct Face {
        SliceKind kind;
        ScreenId screen;
        Category category;
        friend bool operator==(const Face&, const Face&) = default;
    };

    Face faceOf(std::size_t row) const
    {
        const StreamColumns& columns = m_stream.stream->columns;
        if (columns.kind[row] == SliceKind::OffComputer)
            return {columns.kind[row], {}, m_input.enrichment.codeCategory(CodeId(columns.code[row]))};
        const ScreenId screen = m_input.enrichment.screenOf(columns.place[row]);
        return {columns.kind[row], screen,
                m_input.enrichment.categoryAt(m_input.enrichment.applicationOf(screen), columns.start[row])};
    }

    /// Spans never go over the border of a visit: each call starts a new one.
    void addRows(std::size_t firstRow, std::size_t endRow, std::vector<TimelineSpan>& spans) const
    {
        Face last{};
        for (std::size_t row = firstRow; row < endRow; ++row) {
            const Face face = faceOf(row);
            const TimeRange range = m_stream.stream->columns.range(row);
            if (row == firstRow || face != last || spans.back().range.end != range.start)
                spans.push_back(spanOf(row, face));
            spans.back().range.end = range.end;
            spans.back().counts += m_stream.stream->columns.countsAt(row);
            last = face;
        }
    }

    TimelineSpan spanOf(std::size_t row, const Face& face) const
    {
        TimelineSpan span;
        span.range = m_stream.stream->columns.range(row);
        span.kind = face.kind;
        span.category = face.category;
        if (face.kind == SliceKind::OffComputer) {
            span.screen = m_input.dataset.codes[m_stream.stream->columns.code[row]];
        } else {
            span.application = m_input.enrichment.applicationName(m_input.enrichment.applicationOf(face.screen));
            span.screen = m_input.enrichment.screenName(face.screen);
        }
        return span;
    }

    const AnalysisInput& m_input;
    const StreamVisits& m_stream;
};

TimelineLane outlineOf(const AnalysisInput& input, const ShiftVisits& visits)
{
    const Shift& shift = *visits.shift;
    TimelineLane lane;
    lane.associate = input.people.associates()[shift.associate.index()].id;
    lane.date = shift.date;
    lane.zone = input.dataset.zones[shift.zone.index()];
    lane.shift = shift.range;
    lane.detail = LaneDetail::Outline;
    for (const StreamVisits& stream : visits.streams) {
        lane.totals.idle += stream.leadingIdle;
        for (const Visit& visit : stream.visits) {
            lane.totals.idle += visit.idle;
            lane.totals.categoryTime[static_cast<std::size_t>(visit.category)] += visit.active + visit.off;
        }
    }
    return lane;
}

class OutlineAccumulator
{
public:
    explicit OutlineAccumulator(const AnalysisInput& input) : m_input(&input) {}

    void add(const ShiftVisits& visits) { m_lanes.push_back(outlineOf(*m_input, visits)); }
    void merge(OutlineAccumulator&& other) { std::move(other.m_lanes.begin(), other.m_lanes.end(), std::back_inserter(m_lanes)); }
    std::vector<TimelineLane> take() { return std::move(m_lanes); }

private:
    const AnalysisInput* m_input;
    std::vector<TimelineLane> m_lanes;
};

class LaneAccumulator
{
public:
    LaneAccumulator(const AnalysisInput& input, const TaskRecognizer& recognizer, const OccurrenceFinder& finder,
                    std::shared_ptr<const void> names)
        : m_input(&input), m_recognizer(&recognizer), m_finder(&finder), m_names(std::move(names))
    {
    }

    void add(const ShiftVisits& visits)
    {
        TimelineLane lane = outlineOf(*m_input, visits);
        lane.detail = LaneDetail::Whole;
        lane.names = m_names;
        std::size_t rows = 0;
        for (const StreamVisits& stream : visits.streams)
            rows += stream.rows.endRow - stream.rows.firstRow;
        m_spans.clear();
        m_spans.reserve(rows);
        for (const StreamVisits& stream : visits.streams)
            SpanBuilder(*m_input, stream).run(m_spans);
        lane.spans.assign(std::make_move_iterator(m_spans.begin()), std::make_move_iterator(m_spans.end()));
        if (visits.streams.size() > 1)
            std::stable_sort(lane.spans.begin(), lane.spans.end(),
                             [](const TimelineSpan& a, const TimelineSpan& b) { return a.range.start < b.range.start; });
        lane.tasks = tasksOfShift(*m_recognizer, m_tasks, visits);
        lane.opportunities = opportunitiesOfShift(*m_finder, m_occurrences, visits);
        m_lanes.push_back(std::move(lane));
    }
    void merge(LaneAccumulator&& other) { std::move(other.m_lanes.begin(), other.m_lanes.end(), std::back_inserter(m_lanes)); }
    std::vector<TimelineLane> take() { return std::move(m_lanes); }

private:
    const AnalysisInput* m_input;
    const TaskRecognizer* m_recognizer;
    const OccurrenceFinder* m_finder;
    std::shared_ptr<const void> m_names;
    TaskFindings m_tasks;             ///< scratch
    OccurrenceFindings m_occurrences; ///< scratch
    std::vector<TimelineSpan> m_spans; ///< scratch: a lane's own list is as long as it must be
    std::vector<TimelineLane> m_lanes;
};

std::vector<TimelineLane> wholeLanes(const AnalysisInput& input, Progress& progress)
{
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    using Names = std::pair<OccurrenceFinder, std::shared_ptr<const void>>;
    const auto names = std::make_shared<const Names>(OccurrenceFinder(input), input.keep);
    LaneAccumulator lanes = accumulateShifts<LaneAccumulator>(
        input, progress, [&] { return LaneAccumulator(input, recognizer, names->first, names); });
    return lanes.take();
}

std::vector<TimelineLane> outlines(const AnalysisInput& input, Progress& progress)
{
    return accumulateShifts<OutlineAccumulator>(input, progress, [&] { return OutlineAccumulator(input); }).take();
}

} // namespace

TimelineResult layOutTimeline(const AnalysisInput& input, Progress& progress, LaneDetail detail)
{
    TimelineResult result{detail == LaneDetail::Outline ? outlines(input, progress) : wholeLanes(input, progress)};
    std::stable_sort(result.lanes.begin(), result.lanes.end(), [](const TimelineLane& a, const TimelineLane& b) {
        return std::tie(a.date, a.associate, a.shift.start) < std::tie(b.date, b.associate, b.shift.start);
    });
    return result;
}

} // namespace worklode
