#include "session/EventLogStream.h"

#include "analysis/InstanceSteps.h"
#include "analysis/TaskRecognizer.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

/// The shifts of one associate, [first, end) of AnalysisInput::shifts.
struct Person {
    std::string shown;
    std::size_t first = 0;
    std::size_t end = 0;
};

/// In the order of shown names: under pseudonyms the order of the real ones would tell who is who.
std::vector<Person> peopleByShownName(const AnalysisInput& input, const ShownName& shown)
{
    std::vector<Person> people;
    for (std::size_t s = 0; s < input.shifts.size(); ++s) {
        if (s == 0 || input.shifts[s]->associate != input.shifts[s - 1]->associate)
            people.push_back({shown(input.people.associates()[input.shifts[s]->associate.index()].id), s, s});
        people.back().end = s + 1;
    }
    std::stable_sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.shown < b.shown; });
    return people;
}

class InstanceStream
{
public:
    InstanceStream(const AnalysisInput& input, const std::optional<std::string>& only, const ShownName& shown, EventLogSink& sink)
        : m_input(input), m_shown(shown), m_sink(sink), m_recognizer(input.catalog, input.enrichment, input.dataset)
    {
        for (const TaskDefinition& task : input.catalog.tasks)
            m_wanted.push_back(task.enabled && (!only || task.name == *only));
    }

    Outcome addShift(const Person& person, const Shift& shift)
    {
        m_input.fillVisits(shift, m_visits);
        m_found.clear();
        for (const PackedStream& stream : m_visits.streams) {
            m_recognizer.find(stream, m_findings);
            for (const FoundInstance& instance : m_findings.instances)
                if (m_wanted[instance.task])
                    m_found.push_back({instance, &stream, m_shown(stream.stream->collector), m_shown(stream.stream->name)});
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) {
            return std::tie(a.instance.range.start, a.instance.task, a.collector, a.name)
                   < std::tie(b.instance.range.start, b.instance.task, b.collector, b.name);
        });
        for (const Found& found : m_found)
            if (const Outcome added = addInstance(person, shift, found); !added)
                return added;
        return Done{};
    }

    const EventLogTotals& totals() const { return m_totals; }

private:
    struct Found {
        FoundInstance instance;
        const PackedStream* visits;
        std::string collector; ///< as shown
        std::string name;      ///< of the stream, as shown
    };

    Outcome addInstance(const Person& person, const Shift& shift, const Found& found)
    {
        m_instance.task = m_input.catalog.tasks[found.instance.task].name;
        m_instance.associate = person.shown;
        m_instance.collector = found.collector;
        m_instance.stream = found.name;
        m_instance.zone = m_input.dataset.zones[shift.zone.index()];
        m_instance.shiftDate = shift.date;
        m_instance.range = found.instance.range;
        m_instance.state = found.instance.state;
        m_instance.steps.clear();
        if (found.instance.state == InstanceState::Complete)
            forEachStep(*found.visits, found.instance, [this](const Visit& step) { m_instance.steps.push_back(stepOf(step)); });
        ++(found.instance.state == InstanceState::Complete ? m_totals.complete : m_totals.abandoned);
        m_totals.steps += m_instance.steps.size();
        m_totals.withoutSteps += m_instance.steps.empty() ? 1 : 0;
        return m_sink.add(m_instance);
    }

    EventLogStep stepOf(const Visit& visit) const
    {
        EventLogStep step;
        step.range = visit.range;
        step.category = visit.category;
        step.offComputer = visit.offComputer;
        if (visit.offComputer) {
            step.label = m_input.dataset.codes[visit.code.index()];
        } else {
            step.label = m_input.enrichment.stepLabel(visit.screen);
            step.application = m_input.enrichment.applicationName(m_input.enrichment.applicationOf(visit.screen));
            step.screen = m_input.enrichment.screenName(visit.screen);
        }
        step.active = visit.active;
        step.idle = visit.idle;
        step.off = visit.off;
        step.counts = visit.counts;
        return step;
    }

    const AnalysisInput& m_input;
    const ShownName& m_shown;
    EventLogSink& m_sink;
    TaskRecognizer m_recognizer;
    std::vector<bool> m_wanted; ///< by task of the catalog
    PackedShift m_visits;       ///< scratch, as are the next three
    TaskFindings m_findings;
    std::vector<Found> m_found;
    EventLogInstance m_instance;
    EventLogTotals m_totals;
};

} // namespace

Result<EventLogTotals> streamInstances(const AnalysisInput& input, const std::optional<std::string>& only,
                                       const ShownName& shown, EventLogSink& sink, Progress& progress)
{
    InstanceStream stream(input, only, shown, sink);
    std::size_t done = 0;
    for (const Person& person : peopleByShownName(input, shown)) {
        for (std::size_t s = person.first; s < person.end; ++s) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}, "the event log was cancelled"};
            if (const Outcome added = stream.addShift(person, *input.shifts[s]); !added)
                return added.error();
        }
        done += person.end - person.first;
        progress.report(static_cast<double>(done) / static_cast<double>(input.shifts.size()));
    }
    return stream.totals();
}

} // namespace worklode
