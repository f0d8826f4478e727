#include "analysis/TriggerTasks.h"

#include "analysis/TaskPauses.h"

#include <limits>

namespace worklode {

namespace {

/// Goes once over the visits, firing triggers at their borders; off-computer visits are stepped over.
class TriggerRun
{
public:
    TriggerRun(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings)
        : m_recognizer(recognizer), m_triggers(recognizer.triggers()), m_visits(visits), m_findings(findings),
          m_pauses(visits, m_triggers.smallestGap())
    {
        m_findings.open.assign(recognizer.catalog().tasks.size(), {});
    }

    void run()
    {
        constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
        std::size_t before = kNone;
        bool anyBefore = false;
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            if (m_visits.packed[i].has(PackedVisit::kOff))
                continue;
            const bool anyHere = m_triggers.any(screen(i));
            if (before == kNone)
                fire(m_triggers.at(screen(i)).entering, TriggerBorder::Application, i, Side::Entering);
            else if (anyBefore || anyHere)
                cross(before, i);
            before = i;
            anyBefore = anyHere;
        }
        if (before != kNone)
            for (const TriggerRule& rule : m_triggers.at(screen(before)).leaving)
                if (rule.end != TriggerBorder::None)
                    end(rule.task, m_visits.end(before), before + 1);
        abandonOpen(m_visits.end(m_visits.size() - 1));
    }

private:
    enum class Side { Leaving, Entering };

    ScreenId screen(std::size_t i) const { return ScreenId(m_visits.packed[i].screen); }

    void cross(std::size_t from, std::size_t to)
    {
        if (screen(from) == screen(to))
            return; // the same place before and after an off-computer visit: no border
        const bool otherApplication = m_visits.application(from) != m_visits.application(to);
        const TriggerBorder crossed = otherApplication ? TriggerBorder::Application : TriggerBorder::Screen;
        fire(m_triggers.at(screen(from)).leaving, crossed, from, Side::Leaving);
        fire(m_triggers.at(screen(to)).entering, crossed, to, Side::Entering);
    }

    /// When it is, is looked up only where something happens then.
    void fire(const std::vector<TriggerRule>& rules, TriggerBorder crossed, std::size_t visit, Side side)
    {
        for (const TriggerRule& rule : rules) {
            const bool ends = rule.end != TriggerBorder::None && crossed <= rule.end;
            const bool begins = rule.begin != TriggerBorder::None && crossed <= rule.begin;
            if (ends && !m_findings.open[rule.task].open && !begins) {
                m_findings.orphanEnds.push_back(rule.task);
                continue;
            }
            if (!ends && !begins)
                continue;
            const Instant at = side == Side::Leaving ? m_visits.end(visit) : m_visits.start(visit);
            const std::size_t step = side == Side::Leaving ? visit + 1 : visit; // the first visit after the trigger
            if (ends)
                end(rule.task, at, step);
            if (begins)
                begin(rule.task, at, step);
        }
    }

    void begin(std::uint32_t task, Instant at, std::size_t step)
    {
        TaskFindings::Open& open = m_findings.open[task];
        expire(task, at);
        if (open.open && !definition(task).restart)
            return;
        if (open.open)
            abandon(task, at);
        open = {true, at, step};
    }

    void end(std::uint32_t task, Instant at, std::size_t step)
    {
        TaskFindings::Open& open = m_findings.open[task];
        expire(task, at);
        if (!open.open) {
            m_findings.orphanEnds.push_back(task);
            return;
        }
        open.open = false;
        if (meetsVia(task, open.firstStep, step))
            m_findings.instances.push_back({task, InstanceState::Complete, {open.begin, at}, open.firstStep, step});
    }

    /// Rule 2: what must have ended before a trigger acts at `at`.
    void expire(std::uint32_t task, Instant at)
    {
        const TaskFindings::Open& open = m_findings.open[task];
        if (!open.open)
            return;
        if (const auto pause = m_pauses.firstWithin(open.begin, at, definition(task).maxGap))
            abandon(task, *pause);
        else if (at - open.begin > definition(task).maxDuration)
            abandon(task, open.begin + definition(task).maxDuration);
    }

    void abandon(std::uint32_t task, Instant at)
    {
        TaskFindings::Open& open = m_findings.open[task];
        open.open = false;
        m_findings.instances.push_back({task, InstanceState::Abandoned, {open.begin, at}});
    }

    void abandonOpen(Instant at)
    {
        for (std::uint32_t task = 0; task < m_findings.open.size(); ++task)
            if (m_findings.open[task].open)
                abandon(task, at);
    }

    bool meetsVia(std::uint32_t task, std::size_t firstStep, std::size_t endStep) const
    {
        if (!definition(task).via)
            return true;
        return definition(task).via->kind == Via::Kind::Any ? visitsAny(m_triggers.via(task), firstStep, endStep)
                                                            : visitsInOrder(m_triggers.via(task), firstStep, endStep);
    }

    bool visitsAny(const std::vector<ViaPlace>& places, std::size_t firstStep, std::size_t endStep) const
    {
        for (std::size_t step = firstStep; step < endStep; ++step)
            for (const ViaPlace& place : places)
                if (isAt(step, place))
                    return true;
        return false;
    }

    bool visitsInOrder(const std::vector<ViaPlace>& places, std::size_t firstStep, std::size_t endStep) const
    {
        std::size_t met = 0;
        for (std::size_t step = firstStep; step < endStep && met < places.size(); ++step)
            met += isAt(step, places[met]) ? 1 : 0;
        return met == places.size();
    }

    bool isAt(std::size_t step, const ViaPlace& place) const
    {
        if (m_visits.packed[step].has(PackedVisit::kOff))
            return false;
        return place.screen ? screen(step) == *place.screen : m_visits.application(step) == place.application;
    }

    const TaskDefinition& definition(std::uint32_t task) const { return m_recognizer.catalog().tasks[task]; }

    const TaskRecognizer& m_recognizer;
    const TaskTriggers& m_triggers;
    const PackedStream& m_visits;
    TaskFindings& m_findings;
    TaskPauses m_pauses;
};

} // namespace

void findTriggerTasks(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings)
{
    TriggerRun(recognizer, visits, findings).run();
}

} // namespace worklode
