#include "analysis/TriggerTasks.h"

#include "analysis/TaskPauses.h"

namespace worklode {

namespace {

/// Goes once over the visits, firing triggers at their borders; off-computer visits are stepped over.
class TriggerRun
{
public:
    TriggerRun(const TaskRecognizer& recognizer, const StreamVisits& visits, TaskFindings& findings)
        : m_recognizer(recognizer), m_triggers(recognizer.triggers()), m_visits(visits), m_findings(findings),
          m_pauses(visits, m_triggers.smallestGap())
    {
        m_findings.open.assign(recognizer.catalog().tasks.size(), {});
    }

    void run()
    {
        const std::vector<Visit>& visits = m_visits.visits;
        const Visit* before = nullptr;
        std::size_t beforeIndex = 0;
        bool anyBefore = false;
        for (std::size_t i = 0; i < visits.size(); ++i) {
            if (visits[i].offComputer)
                continue;
            const bool anyHere = m_triggers.any(visits[i].screen);
            if (before && (anyBefore || anyHere))
                cross(*before, beforeIndex, visits[i], i);
            else if (!before)
                fire(m_triggers.at(visits[i].screen).entering, TriggerBorder::Application, visits[i].range.start, i);
            before = &visits[i];
            beforeIndex = i;
            anyBefore = anyHere;
        }
        if (before)
            for (const TriggerRule& rule : m_triggers.at(before->screen).leaving)
                if (rule.end != TriggerBorder::None)
                    end(rule.task, before->range.end, beforeIndex + 1);
        abandonOpen(visits.back().range.end);
    }

private:
    void cross(const Visit& from, std::size_t fromIndex, const Visit& to, std::size_t toIndex)
    {
        if (from.screen == to.screen)
            return; // the same place before and after an off-computer visit: no border
        const PlaceTriggers& left = m_triggers.at(from.screen);
        const PlaceTriggers& entered = m_triggers.at(to.screen);
        if (left.leaving.empty() && entered.entering.empty())
            return;
        const bool otherApplication = from.application != to.application;
        const TriggerBorder crossed = otherApplication ? TriggerBorder::Application : TriggerBorder::Screen;
        fire(left.leaving, crossed, from.range.end, fromIndex + 1);
        fire(entered.entering, crossed, to.range.start, toIndex);
    }

    /// `step`: the first visit after the trigger.
    void fire(const std::vector<TriggerRule>& rules, TriggerBorder crossed, Instant at, std::size_t step)
    {
        for (const TriggerRule& rule : rules) {
            if (rule.end != TriggerBorder::None && crossed <= rule.end)
                end(rule.task, at, step);
            if (rule.begin != TriggerBorder::None && crossed <= rule.begin)
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
                if (isAt(m_visits.visits[step], place))
                    return true;
        return false;
    }

    bool visitsInOrder(const std::vector<ViaPlace>& places, std::size_t firstStep, std::size_t endStep) const
    {
        std::size_t met = 0;
        for (std::size_t step = firstStep; step < endStep && met < places.size(); ++step)
            met += isAt(m_visits.visits[step], places[met]) ? 1 : 0;
        return met == places.size();
    }

    bool isAt(const Visit& visit, const ViaPlace& place) const
    {
        if (visit.offComputer)
            return false;
        return place.screen ? visit.screen == *place.screen
                            : visit.application == place.application;
    }

    const TaskDefinition& definition(std::uint32_t task) const { return m_recognizer.catalog().tasks[task]; }

    const TaskRecognizer& m_recognizer;
    const TaskTriggers& m_triggers;
    const StreamVisits& m_visits;
    TaskFindings& m_findings;
    TaskPauses m_pauses;
};

} // namespace

void findTriggerTasks(const TaskRecognizer& recognizer, const StreamVisits& visits, TaskFindings& findings)
{
    TriggerRun(recognizer, visits, findings).run();
}

} // namespace worklode
