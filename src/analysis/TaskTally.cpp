#include "analysis/TaskTally.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

double ms(Duration d) { return static_cast<double>(d.count()); }

} // namespace

void TaskTally::add(const Enrichment& enrichment, const Shift& shift, const PackedStream& visits,
                    const FoundInstance& instance)
{
    if (instance.state == InstanceState::Abandoned) {
        m_instances.addAbandoned(shift, visits.rows.stream, instance.range);
        return;
    }
    Measures sums;
    m_scratch.clear();
    std::optional<ApplicationId> last;
    forEachStep(visits, instance, [&](const Visit& step) {
        const StepKey key(step);
        m_scratch.push_back(key.value());
        m_steps.push_back({key, step.active});
        addStep(enrichment, visits.stream->columns, step, sums);
        if (step.offComputer)
            return;
        const ApplicationId application = step.application;
        sums.switches += last && *last != application ? 1 : 0;
        last = application;
        m_progress.add(visits.stream->columns, instance.range, step, application);
    });
    const std::uint32_t path =
        m_instances.addComplete(shift, visits.rows.stream, instance.range, sums.active, m_scratch);
    if (path >= m_measures.size())
        m_measures.resize(path + 1);
    m_measures[path] += sums;
}

void TaskTally::merge(const TaskTally& other)
{
    const std::vector<std::uint32_t> here = m_instances.merge(other.m_instances);
    m_measures.resize(m_instances.paths().size());
    for (std::size_t p = 0; p < here.size(); ++p)
        m_measures[here[p]] += other.m_measures[p];
    m_steps.insert(m_steps.end(), other.m_steps.begin(), other.m_steps.end());
    m_progress.merge(other.m_progress);
    m_orphanEnds += other.m_orphanEnds;
    m_exclusive += other.m_exclusive;
}

TaskResult TaskTally::result(const AnalysisInput& input, const std::string& name) const
{
    TaskResult result;
    result.name = name;
    fillQuantities(result);
    fillVariations(input, result);
    result.slices = m_progress.slices(input.enrichment);
    return result;
}

void TaskTally::fillQuantities(TaskResult& result) const
{
    std::vector<double> durations, actives;
    std::optional<AssociateIndex> last;
    for (const InstanceRecord& record : m_instances.records()) {
        if (record.state != InstanceState::Complete)
            continue;
        durations.push_back(ms(record.range.length()));
        actives.push_back(ms(record.active));
        result.associates += !last || *last != record.associate ? 1 : 0;
        last = record.associate;
    }
    for (const Measures& measures : m_measures)
        result.measures += measures;
    const std::size_t all = m_instances.records().size();
    result.complete = m_instances.complete();
    result.abandoned = all - result.complete;
    result.orphanEnds = m_orphanEnds;
    result.completionPct = all > 0 ? 100 * static_cast<double>(result.complete) / static_cast<double>(all) : 0;
    result.durationMs = quantitiesOf(std::move(durations));
    result.activeMs = quantitiesOf(std::move(actives));
    result.totalActive = result.measures.active;
    result.totalIdle = result.measures.idle;
    result.exclusive = m_exclusive;
    if (result.complete > 0)
        result.meanSteps = static_cast<double>(m_steps.size()) / static_cast<double>(result.complete);
    result.friction = result.measures.friction();
    result.score = result.measures.score();
}

void TaskTally::fillVariations(const AnalysisInput& input, TaskResult& result) const
{
    const VariationLabels screens(input.enrichment, input.dataset, VariationLevel::Screens);
    const VariationGroups groups(m_instances, screens);
    std::size_t listed = kListedVariations;
    if (const auto best = groups.best()) {
        result.bestVariation = groups.placeOf(best->group);
        listed = std::max(listed, *result.bestVariation + 1);
    }
    const std::vector<std::uint32_t> order = groups.first(listed);
    result.pathDiversity = groups.pathDiversity();
    result.distinctVariations = groups.size();
    result.variations = groups.rows(order, m_measures);
    result.follows = followsEdges(groups, screens);
    result.nodes = followsNodes(m_steps, screens);
    fillInstances(input, groups, order, result);

    const VariationLabels applications(input.enrichment, input.dataset, VariationLevel::Applications);
    const VariationGroups coarse(m_instances, applications);
    result.applicationVariations = coarse.rows(coarse.first(kListedVariations), m_measures);
}

void TaskTally::fillInstances(const AnalysisInput& input, const VariationGroups& groups,
                              const std::vector<std::uint32_t>& listed, TaskResult& result) const
{
    std::vector<std::size_t> placeOf(groups.size(), listed.size());
    for (std::size_t place = 0; place < listed.size(); ++place)
        placeOf[listed[place]] = place;
    std::vector<InstanceRecord> records = m_instances.records();
    std::stable_sort(records.begin(), records.end(), [](const InstanceRecord& a, const InstanceRecord& b) {
        return std::tie(a.range.start, a.associate, a.stream) < std::tie(b.range.start, b.associate, b.stream);
    });
    result.instances.reserve(records.size());
    for (const InstanceRecord& record : records) {
        const Stream& stream = input.dataset.streams[record.stream.index()];
        TaskInstance& instance = result.instances.emplace_back();
        instance.associate = input.people.associates()[record.associate.index()].id;
        instance.collector = stream.collector;
        instance.stream = stream.name;
        instance.range = record.range;
        instance.state = record.state;
        instance.active = record.active;
        if (record.state == InstanceState::Complete)
            instance.variation = placeOf[groups.groupOf(record.path)];
    }
}

} // namespace worklode
