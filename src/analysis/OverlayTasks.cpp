#include "analysis/OverlayTasks.h"

#include <algorithm>
#include <span>

namespace worklode {

namespace {

class MarkRun
{
public:
    MarkRun(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings)
        : m_recognizer(recognizer), m_visits(visits), m_findings(findings)
    {
    }

    void run()
    {
        m_findings.ends.overlay.resize(m_recognizer.catalog().tasks.size());
        for (std::size_t m = m_visits.rows.firstMark; m < m_visits.rows.endMark; ++m) {
            const MarkRow& mark = m_visits.stream->marks[m];
            const std::uint32_t task = m_recognizer.overlayTask(mark.task);
            if (task != TaskRecognizer::kNoTask)
                act(mark, task);
        }
        if (m_open != TaskRecognizer::kNoTask)
            abandon(m_visits.packed.empty() ? m_begin : std::max(m_begin, m_visits.end(m_visits.size() - 1)));
    }

private:
    void act(const MarkRow& mark, std::uint32_t task)
    {
        if (m_open == task || mark.kind == MarkKind::Start)
            expire(mark.at);
        switch (mark.kind) {
        case MarkKind::Start:
            if (m_open != TaskRecognizer::kNoTask)
                abandon(mark.at); // superseded
            m_open = task;
            m_begin = mark.at;
            return;
        case MarkKind::Stop:
            if (m_open == task)
                complete(mark.at);
            else if (enabled(task))
                ++m_findings.ends.overlay[task];
            return;
        case MarkKind::Cancel:
            if (m_open == task)
                m_open = TaskRecognizer::kNoTask;
            return;
        }
    }

    void expire(Instant at)
    {
        if (m_open == TaskRecognizer::kNoTask)
            return;
        const Duration longest = m_recognizer.catalog().tasks[m_open].maxDuration;
        if (at - m_begin > longest)
            abandon(m_begin + longest);
    }

    void abandon(Instant at)
    {
        if (enabled(m_open))
            m_findings.instances.push_back({m_open, InstanceState::Abandoned, {m_begin, at}});
        m_open = TaskRecognizer::kNoTask;
    }

    void complete(Instant at)
    {
        if (enabled(m_open))
            m_findings.instances.push_back(withSteps({m_open, InstanceState::Complete, {m_begin, at}}));
        m_open = TaskRecognizer::kNoTask;
    }

    /// The slices that start in [begin, end), and the visits that have any of them.
    FoundInstance withSteps(FoundInstance instance) const
    {
        const DataColumn<Instant>& start = m_visits.stream->columns.start;
        const auto first = start.begin() + static_cast<std::ptrdiff_t>(m_visits.rows.firstRow);
        const auto last = start.begin() + static_cast<std::ptrdiff_t>(m_visits.rows.endRow);
        const auto rowAt = [&](Instant t) {
            return static_cast<std::size_t>(std::lower_bound(first, last, t) - start.begin());
        };
        instance.firstRow = rowAt(instance.range.start);
        instance.endRow = rowAt(instance.range.end);
        const std::span<const PackedVisit> visits = m_visits.packed;
        const auto indexOf = [&](const PackedVisit& visit) { return static_cast<std::size_t>(&visit - visits.data()); };
        const auto step = std::partition_point(visits.begin(), visits.end(),
                                               [&](const PackedVisit& v) { return m_visits.endRow(indexOf(v)) <= instance.firstRow; });
        const auto after = std::partition_point(step, visits.end(),
                                                [&](const PackedVisit& v) { return m_visits.firstRow(indexOf(v)) < instance.endRow; });
        instance.firstStep = static_cast<std::size_t>(step - visits.begin());
        instance.endStep = instance.firstStep;
        if (instance.firstRow < instance.endRow)
            instance.endStep = static_cast<std::size_t>(after - visits.begin());
        return instance;
    }

    bool enabled(std::uint32_t task) const { return m_recognizer.catalog().tasks[task].enabled; }

    const TaskRecognizer& m_recognizer;
    const PackedStream& m_visits;
    TaskFindings& m_findings;
    std::uint32_t m_open = TaskRecognizer::kNoTask;
    Instant m_begin;
};

} // namespace

void findOverlayTasks(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings)
{
    MarkRun(recognizer, visits, findings).run();
}

} // namespace worklode
