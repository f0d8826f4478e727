#include "analysis/FindInstances.h"

#include "analysis/ParallelShifts.h"
#include "analysis/TaskRecognizer.h"

#include <algorithm>

namespace worklode {

namespace {

class InstancesAccumulator
{
public:
    explicit InstancesAccumulator(const TaskRecognizer& recognizer)
        : m_recognizer(&recognizer), m_tasks(recognizer.catalog().tasks.size())
    {
    }

    void add(const PackedShift& shift)
    {
        for (const PackedStream& stream : shift.streams) {
            m_recognizer->find(stream, m_findings);
            for (const FoundInstance& instance : m_findings.instances)
                if (instance.state == InstanceState::Complete)
                    m_tasks[instance.task].complete.push_back({stream.rows.stream, instance.range.start, instance.range.end});
                else
                    m_tasks[instance.task].abandoned += 1;
        }
    }

    void merge(InstancesAccumulator&& other)
    {
        for (std::size_t t = 0; t < m_tasks.size(); ++t) {
            auto& to = m_tasks[t].complete;
            const auto& from = other.m_tasks[t].complete;
            to.insert(to.end(), from.begin(), from.end());
            m_tasks[t].abandoned += other.m_tasks[t].abandoned;
        }
    }

    std::vector<TaskInstances> take()
    {
        std::vector<TaskInstances> enabled;
        for (std::size_t t = 0; t < m_tasks.size(); ++t) {
            if (!m_recognizer->catalog().tasks[t].enabled)
                continue;
            TaskInstances& task = enabled.emplace_back(std::move(m_tasks[t]));
            task.task = m_recognizer->catalog().tasks[t].name;
            std::sort(task.complete.begin(), task.complete.end());
        }
        return enabled;
    }

private:
    const TaskRecognizer* m_recognizer;
    std::vector<TaskInstances> m_tasks; ///< by task of the catalog
    TaskFindings m_findings;
};

} // namespace

std::vector<TaskInstances> findInstances(const AnalysisInput& input, Progress& progress)
{
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    if (recognizer.empty())
        return InstancesAccumulator(recognizer).take();
    return accumulatePerThread<InstancesAccumulator>(input, progress, [&] { return InstancesAccumulator(recognizer); }).take();
}

} // namespace worklode
