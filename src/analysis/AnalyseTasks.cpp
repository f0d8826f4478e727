#include "analysis/AnalyseTasks.h"

#include "analysis/ExclusiveInstanceTime.h"
#include "analysis/ParallelShifts.h"
#include "analysis/TaskTally.h"

#include <algorithm>
#include <functional>

namespace worklode {

namespace {

class TasksAccumulator
{
public:
    TasksAccumulator(const TaskRecognizer& recognizer, const std::vector<bool>& wanted)
        : m_recognizer(&recognizer), m_wanted(&wanted), m_tallies(wanted.size()), m_exclusive(wanted.size())
    {
    }

    void add(const PackedShift& shift)
    {
        for (const PackedStream& stream : shift.streams) {
            m_recognizer->find(stream, m_findings);
            for (const FoundInstance& instance : m_findings.instances)
                if ((*m_wanted)[instance.task])
                    m_tallies[instance.task].add(m_recognizer->enrichment(), *shift.shift, stream, instance);
            m_nesting.add(stream, m_findings.instances, m_exclusive);
        }
    }

    const TaskTally& tally(std::size_t task) const { return m_tallies[task]; }
    Duration exclusive(std::size_t task) const { return m_exclusive[task]; }
    std::vector<std::uint64_t> orphanEnds() const { return m_recognizer->orphanEnds(m_findings.ends); }

private:
    const TaskRecognizer* m_recognizer;
    const std::vector<bool>* m_wanted;
    std::vector<TaskTally> m_tallies;   ///< by task of the catalog
    std::vector<Duration> m_exclusive;  ///< likewise
    ExclusiveInstanceTime m_nesting;
    TaskFindings m_findings;
};

} // namespace

TasksResult analyseTasks(const AnalysisInput& input, std::optional<std::string_view> only, Progress& progress)
{
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    std::vector<bool> isWanted;
    std::vector<std::size_t> wanted;
    for (const TaskDefinition& task : input.catalog.tasks) {
        isWanted.push_back(task.enabled && (!only || task.name == *only));
        if (isWanted.back())
            wanted.push_back(isWanted.size() - 1);
    }
    const std::vector<TasksAccumulator> parts =
        accumulateParts<TasksAccumulator>(input, progress, [&] { return TasksAccumulator(recognizer, isWanted); });
    std::vector<std::uint64_t> orphanEnds(isWanted.size());
    for (const TasksAccumulator& part : parts) {
        const std::vector<std::uint64_t> more = part.orphanEnds();
        std::transform(more.begin(), more.end(), orphanEnds.begin(), orphanEnds.begin(), std::plus());
    }
    TasksResult result;
    result.tasks.resize(wanted.size());
    forEachParallel(wanted.size(), input.threads, [&](std::size_t i) {
        TaskTally tally;
        for (const TasksAccumulator& part : parts) {
            tally.merge(part.tally(wanted[i]));
            tally.addExclusive(part.exclusive(wanted[i]));
        }
        tally.addOrphanEnds(orphanEnds[wanted[i]]);
        result.tasks[i] = tally.result(input, input.catalog.tasks[wanted[i]].name);
    });
    return result;
}

std::vector<TimelineTask> tasksOfShift(const AnalysisInput& input, const ShiftVisits& shift)
{
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    TaskFindings findings;
    return tasksOfShift(recognizer, findings, shift);
}

std::vector<TimelineTask> tasksOfShift(const TaskRecognizer& recognizer, TaskFindings& scratch,
                                       const ShiftVisits& shift)
{
    std::vector<TimelineTask> tasks;
    for (const PackedStream& stream : shift.streams) {
        recognizer.find(stream, scratch);
        for (const FoundInstance& instance : scratch.instances)
            tasks.push_back({recognizer.catalog().tasks[instance.task].name, instance.range, instance.state});
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const TimelineTask& a, const TimelineTask& b) { return a.range.start < b.range.start; });
    return tasks;
}

} // namespace worklode
