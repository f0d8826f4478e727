#include "analysis/AnalyseTasks.h"

#include "analysis/ExclusiveInstanceTime.h"
#include "analysis/ParallelShifts.h"
#include "analysis/TaskTally.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace worklode {

namespace {

class TasksAccumulator
{
public:
    TasksAccumulator(const TaskRecognizer& recognizer, const std::vector<bool>& wanted)
        : m_recognizer(&recognizer), m_wanted(&wanted), m_tallies(wanted.size()), m_exclusive(wanted.size())
    {
    }

    void add(const ShiftVisits& shift)
    {
        for (const StreamVisits& stream : shift.streams) {
            m_recognizer->find(stream, m_findings);
            for (const FoundInstance& instance : m_findings.instances)
                if ((*m_wanted)[instance.task])
                    m_tallies[instance.task].add(m_recognizer->enrichment(), *shift.shift, stream, instance);
            for (const std::uint32_t task : m_findings.orphanEnds)
                m_tallies[task].addOrphanEnd();
            m_nesting.add(stream, m_findings.instances, m_exclusive);
        }
    }

    void merge(TasksAccumulator&& other)
    {
        for (std::size_t t = 0; t < m_tallies.size(); ++t) {
            m_tallies[t].merge(std::move(other.m_tallies[t]));
            m_exclusive[t] += other.m_exclusive[t];
        }
    }

    /// Each task by itself, on several threads.
    TasksResult result(const AnalysisInput& input)
    {
        std::vector<std::size_t> wanted;
        for (std::size_t t = 0; t < m_tallies.size(); ++t)
            if ((*m_wanted)[t])
                wanted.push_back(t);
        TasksResult result;
        result.tasks.resize(wanted.size());
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t i = next++; i < wanted.size(); i = next++) {
                m_tallies[wanted[i]].addExclusive(m_exclusive[wanted[i]]);
                result.tasks[i] = m_tallies[wanted[i]].result(input, input.catalog.tasks[wanted[i]].name);
            }
        };
        std::vector<std::jthread> helpers;
        for (unsigned t = 1; t < input.threads; ++t)
            helpers.emplace_back(work);
        work();
        helpers.clear();
        return result;
    }

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
    std::vector<bool> wanted;
    for (const TaskDefinition& task : input.catalog.tasks)
        wanted.push_back(task.enabled && (!only || task.name == *only));
    TasksAccumulator total =
        accumulateShifts<TasksAccumulator>(input, progress, [&] { return TasksAccumulator(recognizer, wanted); });
    return total.result(input);
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
    for (const StreamVisits& stream : shift.streams) {
        recognizer.find(stream, scratch);
        for (const FoundInstance& instance : scratch.instances)
            tasks.push_back({recognizer.catalog().tasks[instance.task].name, instance.range, instance.state});
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const TimelineTask& a, const TimelineTask& b) { return a.range.start < b.range.start; });
    return tasks;
}

} // namespace worklode
