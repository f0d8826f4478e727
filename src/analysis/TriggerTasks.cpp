#include "analysis/TriggerTasks.h"

#include "analysis/TaskPauses.h"

#include <span>

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
        m_findings.ends.ended.resize(recognizer.catalog().tasks.size());
        m_findings.ends.left.resize(2 * m_triggers.places());
        m_findings.ends.entered.resize(2 * m_triggers.places());
    }

    void run()
    {
        const std::span<const PackedVisit> visits = m_visits.packed;
        std::size_t i = 0;
        while (i < visits.size() && visits[i].has(PackedVisit::kOff))
            ++i;
        if (i < visits.size())
            runFrom(i);
        abandonOpen(m_visits.end(visits.size() - 1));
    }

private:
    enum class Side { Leaving, Entering };
    struct Stop {
        std::size_t visit;
        ScreenId screen;
        ApplicationId application;
        std::uint32_t place; ///< of m_triggers
    };

    Stop stopAt(std::size_t i) const
    {
        const ScreenId screen(m_visits.packed[i].screen);
        return {i, screen, m_visits.application(i), m_triggers.placeOf(screen)};
    }

    /// At the border of most visits nothing begins, and nothing that is open ends: those are only counted.
    void runFrom(std::size_t first)
    {
        Stop before = stopAt(first);
        ++m_findings.ends.entered[2 * before.place + 1];
        fire(m_triggers.place(before.place).entering, TriggerBorder::Application, first, Side::Entering);
        for (std::size_t i = first + 1; i < m_visits.size(); ++i) {
            if (m_visits.packed[i].has(PackedVisit::kOff))
                continue;
            const Stop here = stopAt(i);
            if (before.screen != here.screen) // else the same place before and after an off-computer visit: no border
                cross(before, here);
            before = here;
        }
        ++m_findings.ends.left[2 * before.place + 1];
        for (const TriggerRule& rule : m_triggers.place(before.place).leaving)
            if (rule.end != TriggerBorder::None)
                end(rule.task, m_visits.end(before.visit), before.visit + 1);
    }

    void cross(const Stop& from, const Stop& to)
    {
        const unsigned other = from.application != to.application ? 1 : 0;
        ++m_findings.ends.left[2 * from.place + other];
        ++m_findings.ends.entered[2 * to.place + other];
        const PlaceMasks &left = m_triggers.masks(from.place), &entered = m_triggers.masks(to.place);
        if ((((left.leavingEnds[other] | entered.enteringEnds[other]) & m_open) | left.leavingBegins[other] | entered.enteringBegins[other]) == 0)
            [[likely]]
            return;
        const TriggerBorder crossed = other != 0 ? TriggerBorder::Application : TriggerBorder::Screen;
        fire(m_triggers.place(from.place).leaving, crossed, from.visit, Side::Leaving);
        fire(m_triggers.place(to.place).entering, crossed, to.visit, Side::Entering);
    }

    /// When it is, is looked up only where something happens then.
    void fire(const std::vector<TriggerRule>& rules, TriggerBorder crossed, std::size_t visit, Side side)
    {
        for (const TriggerRule& rule : rules) {
            const bool ends = rule.end != TriggerBorder::None && crossed <= rule.end;
            const bool begins = rule.begin != TriggerBorder::None && crossed <= rule.begin;
            if (!begins && !(ends && m_findings.open[rule.task].open))
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
        m_open |= TaskTriggers::bitOf(task);
    }

    void end(std::uint32_t task, Instant at, std::size_t step)
    {
        TaskFindings::Open& open = m_findings.open[task];
        expire(task, at);
        if (!open.open)
            return;
        close(task);
        ++m_findings.ends.ended[task];
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

    void close(std::uint32_t task)
    {
        m_findings.open[task].open = false;
        if (m_findings.open.size() <= 64) // else another task may have the same bit: it stays, which costs no more than a look
            m_open &= ~TaskTriggers::bitOf(task);
    }

    void abandon(std::uint32_t task, Instant at)
    {
        close(task);
        m_findings.instances.push_back({task, InstanceState::Abandoned, {m_findings.open[task].begin, at}});
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
        return place.screen ? m_visits.packed[step].screen == place.screen->value : m_visits.application(step) == place.application;
    }

    const TaskDefinition& definition(std::uint32_t task) const { return m_recognizer.catalog().tasks[task]; }

    const TaskRecognizer& m_recognizer;
    const TaskTriggers& m_triggers;
    const PackedStream& m_visits;
    TaskFindings& m_findings;
    TaskPauses m_pauses;
    std::uint64_t m_open = 0; ///< bits of the tasks that are open
};

} // namespace

void findTriggerTasks(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings)
{
    TriggerRun(recognizer, visits, findings).run();
}

} // namespace worklode
