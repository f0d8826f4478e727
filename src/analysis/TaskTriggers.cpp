#include "analysis/TaskTriggers.h"

#include <algorithm>
#include <map>

namespace worklode {

namespace {

enum class TriggerRole { End, Begin };

void widen(TriggerBorder& border, TriggerBorder by) { border = std::max(border, by); }

void addRule(std::vector<TriggerRule>& rules, const TriggerRule& rule)
{
    auto same = std::find_if(rules.begin(), rules.end(), [&](const TriggerRule& r) { return r.task == rule.task; });
    if (same == rules.end()) {
        rules.push_back(rule);
        return;
    }
    widen(same->end, rule.end);
    widen(same->begin, rule.begin);
}

/// Collects the rules of applications and of single screens, before they are put together.
class TriggerCompiler
{
public:
    explicit TriggerCompiler(const Enrichment& enrichment) : m_enrichment(enrichment) {}

    void add(std::uint32_t task, const Trigger& trigger, TriggerRole role)
    {
        const TriggerBorder border = trigger.screen ? TriggerBorder::Screen : TriggerBorder::Application;
        TriggerRule rule{task};
        (role == TriggerRole::End ? rule.end : rule.begin) = border;
        if (PlaceTriggers* place = placeOf(trigger))
            addRule(trigger.anchor == Anchor::Leaving ? place->leaving : place->entering, rule);
    }

    void compile(std::vector<PlaceTriggers>& places, std::vector<std::uint32_t>& placeOf) const
    {
        places.assign(1, {});
        placeOf.assign(m_enrichment.screenCount(), 0);
        std::vector<std::uint32_t> ofApplication(m_enrichment.applicationCount(), 0);
        for (const auto& [application, triggers] : m_applications) {
            ofApplication[application.index()] = static_cast<std::uint32_t>(places.size());
            places.push_back(triggers);
        }
        if (!m_applications.empty())
            for (std::size_t s = 0; s < placeOf.size(); ++s)
                placeOf[s] = ofApplication[m_enrichment.applicationOf(ScreenId(s)).index()];
        for (const auto& [screen, triggers] : m_screens) {
            PlaceTriggers joined = places[placeOf[screen.index()]];
            for (const TriggerRule& rule : triggers.entering)
                addRule(joined.entering, rule);
            for (const TriggerRule& rule : triggers.leaving)
                addRule(joined.leaving, rule);
            placeOf[screen.index()] = static_cast<std::uint32_t>(places.size());
            places.push_back(std::move(joined));
        }
    }

private:
    /// Null where the data has no such place: the trigger never fires.
    PlaceTriggers* placeOf(const Trigger& trigger)
    {
        if (trigger.screen) {
            const ScreenId screen = m_enrichment.findScreen(trigger.application, *trigger.screen);
            return screen.index() < m_enrichment.screenCount() ? &m_screens[screen] : nullptr;
        }
        const ApplicationId application = m_enrichment.findApplication(trigger.application);
        return application.index() < m_enrichment.applicationCount() ? &m_applications[application] : nullptr;
    }

    const Enrichment& m_enrichment;
    std::map<ApplicationId, PlaceTriggers> m_applications;
    std::map<ScreenId, PlaceTriggers> m_screens;
};

std::vector<ViaPlace> compileVia(const TaskDefinition& task, const Enrichment& enrichment)
{
    std::vector<ViaPlace> places;
    if (task.via)
        for (const Trigger& item : task.via->items) {
            ViaPlace& place = places.emplace_back();
            place.application = enrichment.findApplication(item.application);
            if (item.screen)
                place.screen = enrichment.findScreen(item.application, *item.screen);
        }
    return places;
}

void addBits(const std::vector<TriggerRule>& rules, std::array<std::uint64_t, 2>& ends, std::array<std::uint64_t, 2>& begins)
{
    const auto add = [](std::array<std::uint64_t, 2>& to, TriggerBorder border, std::uint32_t task) {
        to[0] |= border == TriggerBorder::Screen ? TaskTriggers::bitOf(task) : 0;
        to[1] |= border != TriggerBorder::None ? TaskTriggers::bitOf(task) : 0;
    };
    for (const TriggerRule& rule : rules) {
        add(ends, rule.end, rule.task);
        add(begins, rule.begin, rule.task);
    }
}

} // namespace

TaskTriggers::TaskTriggers(const Catalog& catalog, const Enrichment& enrichment) : m_via(catalog.tasks.size())
{
    TriggerCompiler compiler(enrichment);
    for (std::uint32_t t = 0; t < catalog.tasks.size(); ++t) {
        const TaskDefinition& task = catalog.tasks[t];
        if (!task.enabled || task.overlay)
            continue;
        for (const Trigger& trigger : task.begin)
            compiler.add(t, trigger, TriggerRole::Begin);
        for (const Trigger& trigger : task.end)
            compiler.add(t, trigger, TriggerRole::End);
        m_via[t] = compileVia(task, enrichment);
        m_smallestGap = std::min(m_smallestGap, task.maxGap);
    }
    compiler.compile(m_places, m_placeOf);
    for (const PlaceTriggers& place : m_places) {
        PlaceMasks& masks = m_masks.emplace_back();
        addBits(place.leaving, masks.leavingEnds, masks.leavingBegins);
        addBits(place.entering, masks.enteringEnds, masks.enteringBegins);
    }
}

} // namespace worklode
