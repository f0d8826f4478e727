#include "analysis/AnalyseTaskDetails.h"

#include "analysis/DurationSpread.h"
#include "analysis/ParallelShifts.h"
#include "analysis/PlaceSums.h"
#include "analysis/ProgressFriction.h"
#include "analysis/TaskUnits.h"
#include "analysis/VariationGroups.h"
#include "analysis/VariationStepSums.h"

#include <algorithm>

namespace worklode {

namespace {

/// Calls `use(step, key, sums, entered)` for each step of an instance; sums.switches is 1 where another application came before.
template <class Use>
void forEachMeasuredStep(const Enrichment& enrichment, const PackedStream& visits, const FoundInstance& instance, Use&& use)
{
    std::optional<ApplicationId> last;
    forEachStep(visits, instance, [&](const Visit& step) {
        Measures sums;
        addStep(enrichment, visits.stream->columns, step, sums);
        if (!step.offComputer) {
            sums.switches = last && *last != step.application ? 1 : 0;
            last = step.application;
        }
        use(step, StepKey(step), sums);
    });
}

/// First pass: everything that does not depend on which variations there are.
class DetailsPass
{
public:
    DetailsPass(const TaskRecognizer& recognizer, const VariationLabels& labels, std::size_t task)
        : m_recognizer(&recognizer), m_labels(&labels), m_task(task)
    {
    }

    void add(const PackedShift& shift)
    {
        for (const PackedStream& stream : shift.streams) {
            m_recognizer->find(stream, m_findings);
            for (const FoundInstance& instance : m_findings.instances)
                if (instance.task == m_task)
                    addInstance(*shift.shift, stream, instance);
        }
    }
    void merge(DetailsPass&& other)
    {
        instances.merge(other.instances);
        units.merge(other.units);
        places.merge(other.places);
        friction.merge(other.friction);
    }

    InstanceTally instances;
    TaskUnits units;
    PlaceSums places;
    ProgressFriction friction;

private:
    void addInstance(const Shift& shift, const PackedStream& stream, const FoundInstance& instance)
    {
        if (instance.state == InstanceState::Abandoned) {
            units.addAbandoned(shift.unit);
            return;
        }
        const Enrichment& enrichment = m_recognizer->enrichment();
        places.beginInstance();
        m_steps.clear();
        Measures all;
        forEachMeasuredStep(enrichment, stream, instance, [&](const Visit& step, StepKey key, const Measures& sums) {
            m_steps.push_back(key.value());
            all += sums;
            places.add(shift.unit, m_labels->idOf(key), key, sums);
            friction.add(enrichment, stream.stream->columns, instance.range, step, sums.switches > 0);
        });
        instances.addComplete(shift, stream.rows.stream, instance.range, all.active, m_steps);
        units.addComplete(shift.unit, shift.associate, instance.range.length(), all, m_steps.size());
    }

    const TaskRecognizer* m_recognizer;
    const VariationLabels* m_labels;
    std::size_t m_task;
    TaskFindings m_findings;
    std::vector<std::uint32_t> m_steps;
};

/// Second pass: the steps of the variations that are wanted, at both levels.
class StepsPass
{
public:
    struct Level {
        const VariationLabels* labels;
        const WantedVariations* wanted;
    };
    StepsPass(const TaskRecognizer& recognizer, std::size_t task, const Level& screens, const Level& applications)
        : m_recognizer(&recognizer), m_task(task), m_labels{screens.labels, applications.labels},
          sums{VariationStepSums(*screens.wanted), VariationStepSums(*applications.wanted)}
    {
    }

    void add(const PackedShift& shift)
    {
        for (const PackedStream& stream : shift.streams) {
            m_recognizer->find(stream, m_findings);
            for (const FoundInstance& instance : m_findings.instances) {
                if (instance.task != m_task || instance.state != InstanceState::Complete)
                    continue;
                for (VariationStepSums& level : sums)
                    level.begin();
                forEachMeasuredStep(m_recognizer->enrichment(), stream, instance, [&](const Visit&, StepKey key, const Measures& step) {
                    for (std::size_t l = 0; l < sums.size(); ++l)
                        sums[l].add(m_labels[l]->level(), m_labels[l]->idOf(key), key, step);
                });
                for (VariationStepSums& level : sums)
                    level.end();
            }
        }
    }
    void merge(StepsPass&& other)
    {
        for (std::size_t l = 0; l < sums.size(); ++l)
            sums[l].merge(other.sums[l]);
    }

private:
    const TaskRecognizer* m_recognizer;
    std::size_t m_task;
    std::array<const VariationLabels*, 2> m_labels;
    TaskFindings m_findings;

public:
    std::array<VariationStepSums, 2> sums; ///< screens, applications
};

WantedVariations wantedOf(const VariationGroups& groups, std::vector<std::size_t> places)
{
    std::size_t listed = kDetailedVariations;
    std::erase_if(places, [&](std::size_t place) { return place >= groups.size(); });
    for (const std::size_t place : places)
        listed = std::max(listed, place + 1);
    const std::vector<std::uint32_t> order = groups.first(listed);
    for (std::size_t place = 0; place < std::min(kDetailedVariations, order.size()); ++place)
        places.push_back(place);
    WantedVariations wanted;
    for (const std::size_t place : places) {
        const auto sequence = groups.labelsOf(order[place]);
        wanted.add({sequence.begin(), sequence.end()}, place);
    }
    return wanted;
}

void fillVariations(const AnalysisInput& input, const TaskRecognizer& recognizer, std::size_t task, const InstanceTally& instances,
                    const TaskDetailWishes& wishes, std::optional<std::size_t> best, TaskDetails& to, Progress& progress)
{
    const VariationLabels screens(input.enrichment, input.dataset, VariationLevel::Screens);
    const VariationLabels applications(input.enrichment, input.dataset, VariationLevel::Applications);
    std::vector<std::size_t> places = wishes.variations;
    if (best)
        places.push_back(*best);
    const WantedVariations fine = wantedOf(VariationGroups(instances, screens), std::move(places));
    const WantedVariations coarse = wantedOf(VariationGroups(instances, applications), wishes.applicationVariations);
    const StepsPass steps = accumulateShifts<StepsPass>(
        input, progress, [&] { return StepsPass(recognizer, task, {&screens, &fine}, {&applications, &coarse}); });
    to.variations = steps.sums[0].list(input.enrichment, input.dataset, VariationLevel::Screens);
    to.applicationVariations = steps.sums[1].list(input.enrichment, input.dataset, VariationLevel::Applications);
}

std::optional<std::size_t> indexOf(const Catalog& catalog, std::string_view name)
{
    for (std::size_t t = 0; t < catalog.tasks.size(); ++t)
        if (catalog.tasks[t].enabled && catalog.tasks[t].name == name)
            return t;
    return {};
}

std::vector<double> durationsOf(const InstanceTally& instances)
{
    std::vector<double> durations;
    for (const InstanceRecord& record : instances.records())
        durations.push_back(static_cast<double>(record.range.length().count()));
    return durations;
}

/// An associate's records stand together.
std::vector<AssociateTask> associatesOf(const AnalysisInput& input, const InstanceTally& instances)
{
    std::vector<AssociateTask> list;
    const std::vector<InstanceRecord>& records = instances.records();
    for (std::size_t first = 0, end = 0; first < records.size(); first = end) {
        std::vector<double> durations, actives;
        for (; end < records.size() && records[end].associate == records[first].associate; ++end) {
            durations.push_back(static_cast<double>(records[end].range.length().count()));
            actives.push_back(static_cast<double>(records[end].active.count()));
        }
        const std::uint64_t complete = durations.size();
        list.push_back({input.people.associates()[records[first].associate.index()].id, complete, quantitiesOf(std::move(actives)).median,
                        boxOf(std::move(durations))});
    }
    std::stable_sort(list.begin(), list.end(), [](const AssociateTask& a, const AssociateTask& b) { return a.complete > b.complete; });
    return list;
}

} // namespace

std::optional<double> goalOfScope(const AnalysisInput& input)
{
    const std::vector<UnitInfo>& units = input.people.units();
    if (input.root)
        return units[input.root->index()].goal;
    const auto isRoot = [](const UnitInfo& unit) { return !unit.parent; };
    return std::count_if(units.begin(), units.end(), isRoot) == 1 ? std::find_if(units.begin(), units.end(), isRoot)->goal : std::nullopt;
}

TaskDetails analyseTaskDetails(const AnalysisInput& input, std::string_view name, const TaskDetailWishes& wishes,
                               std::optional<std::size_t> best, Progress& progress)
{
    TaskDetails details;
    const std::optional<std::size_t> task = indexOf(input.catalog, name);
    if (!task)
        return details;
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    const VariationLabels labels(input.enrichment, input.dataset, VariationLevel::Screens);
    const DetailsPass pass = accumulateShifts<DetailsPass>(input, progress, [&] { return DetailsPass(recognizer, labels, *task); });
    if (progress.cancelled())
        return details;
    fillVariations(input, recognizer, *task, pass.instances, wishes, best, details, progress);
    details.places = pass.places.list(input.enrichment, input.dataset, [](UnitIndex) { return true; });
    details.units = pass.units.list(input, pass.places);
    details.associates = associatesOf(input, pass.instances);
    details.box = boxOf(durationsOf(pass.instances));
    details.durations = histogramOf(durationsOf(pass.instances));
    details.tenths = pass.friction.tenths();
    return details;
}

} // namespace worklode
