#include "catalog/ScreenMatcher.h"
#include "session/InParallel.h"
#include "session/Previews.h"
#include "session/RuleBench.h"

#include <algorithm>
#include <functional>

namespace worklode {

namespace {

/// One title that the rule takes or renames.
struct Hit {
    Duration active{0};
    std::uint32_t at = 0; ///< index into the bench
};

/// What one thread found.
struct RuleSums {
    std::uint64_t matched = 0, taken = 0, renamed = 0;
    Duration active{0}, activeMatched{0}, activeTaken{0}, activeRenamed{0};
    std::vector<Hit> takenHits, renamedHits;
    std::vector<std::uint32_t> screensBefore;
    std::vector<std::size_t> screensAfter; ///< hashes of names
    struct Clash {
        std::uint64_t titles = 0;
        Duration active{0};
        Hit most;
    };
    std::vector<Clash> clashes; ///< by other rule
};

/// The rule against every title of its bench.
class RuleTrial
{
public:
    RuleTrial(const RuleBenchPlan& plan, const RuleBench& bench, const ScreenRule& rule, std::size_t position)
        : m_plan(plan), m_bench(bench), m_rule({&rule}), m_position(position),
          m_needsParts(std::any_of(rule.conditions.begin(), rule.conditions.end(), [](const ScreenCondition& c) {
              return c.field == ScreenField::Host || c.field == ScreenField::Path;
          }))
    {
    }

    void look(std::size_t i, RuleSums& sums) const
    {
        const PlaceId place = m_bench.places[i];
        const Hit hit{m_plan.times.active[place.index()], static_cast<std::uint32_t>(i)};
        sums.active += hit.active;
        bool taken = false;
        const std::string after = nameAfter(i, [&](bool wins) {
            taken = wins;
            sums.matched += 1;
            sums.activeMatched += hit.active;
            noteClash(sums, hit);
        });
        const ScreenId before = m_plan.saved.screenOf(place);
        if (taken) {
            sums.taken += 1;
            sums.activeTaken += hit.active;
            sums.takenHits.push_back(hit);
            noteName(sums, before, after);
        }
        if (taken ? after != m_plan.saved.screenName(before) : m_bench.otherName[i] != RuleBench::kNone) {
            sums.renamed += 1;
            sums.activeRenamed += hit.active;
            sums.renamedHits.push_back(hit);
        }
    }

    RuleExample example(const Hit& hit) const
    {
        const PlaceId place = m_bench.places[hit.at];
        const RawPlace& raw = m_plan.dataset.places[place.index()];
        bool taken = false;
        RuleExample example;
        example.title = m_plan.dataset.titles[raw.title.index()];
        example.url = m_plan.dataset.urls[raw.url.index()];
        example.before = m_plan.saved.screenName(m_plan.saved.screenOf(place));
        example.after = nameAfter(hit.at, [&](bool wins) { taken = wins; });
        if (!taken)
            example.after = m_bench.otherName[hit.at] == RuleBench::kNone ? example.before : m_bench.names[m_bench.otherName[hit.at]];
        example.active = hit.active;
        return example;
    }

    std::string_view titleOf(const Hit& hit) const
    {
        return m_plan.dataset.titles[m_plan.dataset.places[m_bench.places[hit.at].index()].title.index()];
    }

private:
    /// Calls `matched(wins)` where the rule holds, and gives the name where it wins.
    template <class Matched>
    std::string nameAfter(std::size_t i, Matched&& matched) const
    {
        const RawPlace& raw = m_plan.dataset.places[m_bench.places[i].index()];
        const std::string_view title = m_plan.dataset.titles[raw.title.index()];
        const std::string_view url = m_plan.dataset.urls[raw.url.index()];
        auto match = m_rule.firstMatch(title, url, m_needsParts ? splitUrl(url) : UrlParts{});
        if (!match)
            return {};
        const bool wins = m_bench.firstOther[i] == RuleBench::kNone || m_bench.firstOther[i] >= m_position;
        matched(wins);
        if (!wins || m_bench.screensOff)
            return {};
        return match->display.empty() ? ScreenMatcher::nameWithoutRule(title, splitUrl(url)) : std::move(match->display);
    }

    void noteClash(RuleSums& sums, const Hit& hit) const
    {
        const std::uint32_t other = m_bench.firstOther[hit.at];
        if (other == RuleBench::kNone)
            return;
        RuleSums::Clash& clash = sums.clashes[other];
        if (clash.titles == 0 || hit.active > clash.most.active
            || (hit.active == clash.most.active && titleOf(hit) < titleOf(clash.most)))
            clash.most = hit;
        clash.titles += 1;
        clash.active += hit.active;
    }

    static void noteName(RuleSums& sums, ScreenId before, const std::string& after)
    {
        sums.screensBefore.push_back(before.value);
        const std::size_t hash = std::hash<std::string>{}(after);
        if (sums.screensAfter.empty() || sums.screensAfter.back() != hash)
            sums.screensAfter.push_back(hash);
    }

    const RuleBenchPlan& m_plan;
    const RuleBench& m_bench;
    ScreenRuleList m_rule;
    std::size_t m_position; ///< how many of the other rules come first
    bool m_needsParts;      ///< of the url: cutting it up costs more than comparing a title
};

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

template <class T>
std::uint64_t countDistinct(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    return static_cast<std::uint64_t>(std::unique(values.begin(), values.end()) - values.begin());
}

void add(RuleSums& to, const RuleSums& from, const RuleTrial& trial)
{
    to.matched += from.matched;
    to.taken += from.taken;
    to.renamed += from.renamed;
    to.active += from.active;
    to.activeMatched += from.activeMatched;
    to.activeTaken += from.activeTaken;
    to.activeRenamed += from.activeRenamed;
    append(to.takenHits, from.takenHits);
    append(to.renamedHits, from.renamedHits);
    append(to.screensBefore, from.screensBefore);
    append(to.screensAfter, from.screensAfter);
    for (std::size_t i = 0; i < to.clashes.size(); ++i) {
        RuleSums::Clash& here = to.clashes[i];
        const RuleSums::Clash& there = from.clashes[i];
        if (there.titles > 0
            && (here.titles == 0 || there.most.active > here.most.active
                || (there.most.active == here.most.active && trial.titleOf(there.most) < trial.titleOf(here.most))))
            here.most = there.most;
        here.titles += there.titles;
        here.active += there.active;
    }
}

Listed<RuleExample> examplesOf(const RuleTrial& trial, std::vector<Hit>& hits)
{
    Listed<RuleExample> examples;
    examples.total = hits.size();
    const auto shown = hits.begin() + static_cast<std::ptrdiff_t>(std::min(kRuleExamples, hits.size()));
    std::partial_sort(hits.begin(), shown, hits.end(), [&](const Hit& a, const Hit& b) {
        if (a.active != b.active)
            return a.active > b.active;
        const int order = trial.titleOf(a).compare(trial.titleOf(b));
        return order != 0 ? order < 0 : a.at < b.at;
    });
    for (auto hit = hits.begin(); hit != shown; ++hit)
        examples.rows.push_back(trial.example(*hit));
    return examples;
}

/// The other enabled rules of an application, and which of the candidate's they are.
struct OtherRules {
    std::vector<ScreenRule> rules;
    std::vector<std::size_t> indices;
    std::size_t position = 0; ///< how many come before the rule that is tried

    OtherRules(const Catalog& candidate, std::size_t rule)
    {
        for (std::size_t i = 0; i < candidate.screenRules.size(); ++i) {
            const ScreenRule& other = candidate.screenRules[i];
            if (i == rule || !other.enabled || other.conditions.empty() || other.application != candidate.screenRules[rule].application)
                continue;
            position += i < rule ? 1 : 0;
            rules.push_back(other);
            indices.push_back(i);
        }
    }
};

RuleMatches matchesOf(const RuleTrial& trial, const RuleBench& bench, RuleSums& sums, const Catalog& candidate, const OtherRules& others)
{
    RuleMatches matches;
    matches.titles = bench.places.size();
    matches.active = sums.active;
    matches.titlesMatched = sums.matched;
    matches.activeMatched = sums.activeMatched;
    matches.titlesTaken = sums.taken;
    matches.activeTaken = sums.activeTaken;
    matches.titlesRenamed = sums.renamed;
    matches.activeRenamed = sums.activeRenamed;
    matches.screensBefore = countDistinct(sums.screensBefore);
    matches.screensAfter = countDistinct(sums.screensAfter);
    matches.screensOff = bench.screensOff;
    matches.taken = examplesOf(trial, sums.takenHits);
    matches.renamed = examplesOf(trial, sums.renamedHits);
    for (std::size_t i = 0; i < sums.clashes.size(); ++i)
        if (const RuleSums::Clash& clash = sums.clashes[i]; clash.titles > 0)
            matches.conflicts.push_back({others.indices[i], candidate.screenRules[others.indices[i]].name, i < others.position,
                                         clash.titles, clash.active, std::string(trial.titleOf(clash.most))});
    return matches;
}

std::shared_ptr<const RuleBench> benchOf(EngineState& state, const RuleBenchPlan& plan, const Scope& scope,
                                         const std::shared_ptr<const PlaceTimes>& times, Progress& progress)
{
    PreviewCache::BenchKey key{scope.ready, times, plan.candidate.applications, plan.candidate.settings.screensForUnmapped,
                               plan.application, plan.others};
    if (std::shared_ptr<const RuleBench> known = state.previews->benches.find(key))
        return known;
    auto bench = std::make_shared<const RuleBench>(setUpRuleBench(plan, progress));
    if (!progress.cancelled())
        state.previews->benches.keep(std::move(key), bench);
    return bench;
}

} // namespace

Result<RuleMatches> matchOneRule(EngineState& state, const Catalog& candidate, std::size_t rule, const ViewRequest& request,
                                 Progress& progress)
{
    if (rule >= candidate.screenRules.size())
        return Error{ErrorCode::NotFound, "screen rule", "there is no rule number " + std::to_string(rule)};
    const ScreenRule& tried = candidate.screenRules[rule];
    if (tried.conditions.empty())
        return Error{ErrorCode::BadInput, "screen rule", "it has no condition yet"};
    const Result<Scope> scope = previewScope(state, request);
    if (!scope)
        return scope.error();
    const std::shared_ptr<const PlaceTimes> times = placeTimesOf(state, *scope, request, progress);
    const OtherRules others(candidate, rule);
    const RuleBenchPlan plan{*state.dataset, *scope->ready->enrichment, *times, *state.catalog, candidate, tried.application,
                             others.rules, state.threads};
    const std::shared_ptr<const RuleBench> bench = benchOf(state, plan, *scope, times, progress);
    if (progress.cancelled())
        return previewCancelled();
    progress.report(0.5);
    ScreenRule enabled = tried;
    enabled.enabled = true;
    const RuleTrial trial(plan, *bench, enabled, others.position);
    RuleSums fresh;
    fresh.clashes.resize(others.rules.size());
    std::vector<RuleSums> parts(std::max(1u, state.threads), fresh);
    inParallel(bench->places.size(), state.threads, progress, [&](std::size_t i, unsigned t) { trial.look(i, parts[t]); });
    if (progress.cancelled())
        return previewCancelled();
    for (std::size_t t = 1; t < parts.size(); ++t)
        add(parts.front(), parts[t], trial);
    RuleMatches matches = matchesOf(trial, *bench, parts.front(), candidate, others);
    matches.application = tried.application;
    progress.report(1);
    return matches;
}

} // namespace worklode
