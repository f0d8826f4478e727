#include "session/RuleBench.h"

#include "catalog/ApplicationMatcher.h"
#include "catalog/ScreenMatcher.h"
#include "session/InParallel.h"

#include <algorithm>
#include <unordered_map>

namespace worklode {

namespace {

/// Whether two catalogs put every raw id under the same application, with screens on or off alike.
bool sameGrouping(const Catalog& a, const Catalog& b)
{
    if (a.applications.size() != b.applications.size() || a.settings.screensForUnmapped != b.settings.screensForUnmapped)
        return false;
    for (std::size_t i = 0; i < a.applications.size(); ++i)
        if (a.applications[i].alias != b.applications[i].alias || a.applications[i].raw != b.applications[i].raw)
            return false;
    return true;
}

/// Asks the candidate which application a place belongs to; remembers the answer for each (app, url).
class Grouping
{
public:
    Grouping(const Dataset& dataset, const Catalog& candidate, const std::string& application)
        : m_dataset(dataset), m_candidate(candidate), m_application(application), m_matcher(candidate)
    {
    }

    bool has(const RawPlace& place)
    {
        const std::uint64_t key = static_cast<std::uint64_t>(place.app.value) << 32 | place.url.value;
        const auto [found, fresh] = m_known.try_emplace(key, false);
        if (fresh) {
            const std::string_view app = m_dataset.apps[place.app.index()];
            const std::string_view url = m_dataset.urls[place.url.index()];
            const std::size_t index = m_matcher.find(app, url);
            found->second = (index == ApplicationMatcher::npos ? m_matcher.unmappedName(app, url) : m_candidate.applications[index].alias)
                            == m_application;
        }
        return found->second;
    }

private:
    const Dataset& m_dataset;
    const Catalog& m_candidate;
    const std::string& m_application;
    ApplicationMatcher m_matcher;
    std::unordered_map<std::uint64_t, bool> m_known;
};

std::vector<PlaceId> placesOf(const RuleBenchPlan& plan)
{
    std::vector<PlaceId> places;
    const ApplicationId known = plan.saved.findApplication(plan.application);
    const bool same = sameGrouping(plan.savedCatalog, plan.candidate);
    Grouping grouping(plan.dataset, plan.candidate, plan.application);
    for (std::size_t i = 0; i < plan.times.seen.size(); ++i)
        if (const PlaceId place(i); plan.times.seen[i]
            && (same ? plan.saved.applicationOf(plan.saved.screenOf(place)) == known : grouping.has(plan.dataset.places[i])))
            places.push_back(place);
    std::stable_sort(places.begin(), places.end(), [&](PlaceId a, PlaceId b) {
        return plan.times.active[a.index()] > plan.times.active[b.index()];
    });
    return places;
}

bool screensOn(const Catalog& catalog, const std::string& application)
{
    for (const Application& a : catalog.applications)
        if (a.alias == application)
            return a.screens;
    return catalog.settings.screensForUnmapped;
}

/// Names by the other rules, noted only where they differ from what the saved catalog says.
class OtherNames
{
public:
    OtherNames(const RuleBenchPlan& plan, RuleBench& bench) : m_plan(plan), m_bench(bench), m_rules(pointers(plan.others)) {}

    void look(std::size_t i, std::string& differs) const
    {
        const RawPlace& place = m_plan.dataset.places[m_bench.places[i].index()];
        const std::string_view title = m_plan.dataset.titles[place.title.index()];
        const std::string_view url = m_plan.dataset.urls[place.url.index()];
        std::string name;
        if (!m_bench.screensOff) {
            const UrlParts parts = splitUrl(url);
            if (auto match = m_plan.others.empty() ? std::nullopt : m_rules.firstMatch(title, url, parts)) {
                m_bench.firstOther[i] = static_cast<std::uint32_t>(match->rule);
                name = std::move(match->display);
            }
            if (name.empty())
                name = ScreenMatcher::nameWithoutRule(title, parts);
        }
        if (name != m_plan.saved.screenName(m_plan.saved.screenOf(m_bench.places[i])))
            differs = std::move(name);
        else
            m_bench.otherName[i] = RuleBench::kNone;
    }

private:
    static std::vector<const ScreenRule*> pointers(const std::vector<ScreenRule>& rules)
    {
        std::vector<const ScreenRule*> all;
        for (const ScreenRule& rule : rules)
            all.push_back(&rule);
        return all;
    }
    const RuleBenchPlan& m_plan;
    RuleBench& m_bench;
    ScreenRuleList m_rules;
};

} // namespace

RuleBench setUpRuleBench(const RuleBenchPlan& plan, Progress& progress)
{
    RuleBench bench;
    bench.screensOff = !screensOn(plan.candidate, plan.application);
    bench.places = placesOf(plan);
    bench.firstOther.assign(bench.places.size(), RuleBench::kNone);
    bench.otherName.assign(bench.places.size(), 0);
    const OtherNames others(plan, bench);
    std::vector<std::vector<std::pair<std::uint32_t, std::string>>> found(std::max(1u, plan.threads));
    inParallel(bench.places.size(), plan.threads, progress, [&](std::size_t i, unsigned thread) {
        std::string differs;
        others.look(i, differs);
        if (bench.otherName[i] != RuleBench::kNone)
            found[thread].emplace_back(static_cast<std::uint32_t>(i), std::move(differs));
    });
    for (auto& part : found)
        for (auto& [i, name] : part) {
            bench.otherName[i] = static_cast<std::uint32_t>(bench.names.size());
            bench.names.push_back(std::move(name));
            bench.renamed.push_back(i);
        }
    std::sort(bench.renamed.begin(), bench.renamed.end());
    for (const PlaceId place : bench.places)
        bench.active += plan.times.active[place.index()];
    return bench;
}

} // namespace worklode
