#include "session/InParallel.h"
#include "session/Previews.h"
#include "session/RuleBench.h"
#include "session/RuleNarrowing.h"
#include "session/RuleTrial.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr std::size_t kFirstTitles = 20'000; ///< the most used: what they give is told early
constexpr std::size_t kWorthTelling = 4 * kFirstTitles;

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

/// All that a trial needs, made or remembered.
struct ReadyRule {
    Scope scope;
    std::shared_ptr<const PlaceTimes> times;
    OtherRules others;
    std::shared_ptr<const RuleBench> bench;

    RuleBenchPlan plan(const EngineState& state, const Catalog& candidate, const ScreenRule& rule) const
    {
        return {*state.dataset, *scope.ready->enrichment, *times, *state.catalog, candidate, rule.application, others.rules, state.threads};
    }
};

Result<ReadyRule> readyRule(EngineState& state, const Catalog& candidate, std::size_t rule, const ViewRequest& request, Progress& progress)
{
    if (rule >= candidate.screenRules.size())
        return Error{ErrorCode::NotFound, "screen rule", "there is no rule number " + std::to_string(rule)};
    Result<Scope> scope = previewScope(state, request);
    if (!scope)
        return scope.error();
    auto times = placeTimesOf(state, *scope, request, progress);
    ReadyRule ready{std::move(scope).value(), std::move(times), OtherRules(candidate, rule), nullptr};
    ready.bench = benchOf(state, ready.plan(state, candidate, candidate.screenRules[rule]), ready.scope, ready.times, progress);
    return progress.cancelled() ? Result<ReadyRule>(previewCancelled()) : Result<ReadyRule>(std::move(ready));
}

/// Runs one trial over its bench, the most used titles first.
class TrialRun
{
public:
    TrialRun(const RuleTrial& trial, const RuleBench& bench, const OtherRules& others, unsigned threads)
        : m_trial(trial), m_bench(bench), m_others(others), m_threads(threads), m_taken(bench.places.size(), 0)
    {
        RuleSums fresh;
        fresh.clashes.resize(others.rules.size());
        m_parts.assign(std::max(1u, threads), fresh);
    }

    /// Those of the bench from `first` to before `last`, or, of fewer that can match at all, the entries of that list.
    void run(std::size_t first, std::size_t last, const std::vector<std::uint32_t>* possible, const Progress& progress)
    {
        inParallel(last - first, m_threads, progress, [&](std::size_t i, unsigned thread) {
            const std::size_t at = possible ? (*possible)[first + i] : first + i;
            m_taken[at] = m_trial.look(at, m_parts[thread]) ? 1 : 0;
        });
    }

    /// What was found among the first `tried` of the bench.
    RuleMatches matches(const Catalog& candidate, std::size_t tried, std::vector<std::uint32_t>* matchedAt) const
    {
        RuleSums sums = m_parts.front();
        for (std::size_t t = 1; t < m_parts.size(); ++t)
            m_trial.add(sums, m_parts[t]);
        for (const std::uint32_t i : m_bench.renamed)
            if (i < tried && !m_taken[i])
                sums.renamedHits.push_back(m_trial.renamedOtherwise(i));
        RuleMatches matches;
        matches.titles = m_bench.places.size();
        matches.active = m_bench.active;
        matches.titlesMatched = sums.matched;
        matches.activeMatched = sums.activeMatched;
        matches.titlesTaken = sums.taken;
        matches.activeTaken = sums.activeTaken;
        matches.titlesRenamed = sums.renamedHits.size();
        for (const RuleHit& hit : sums.renamedHits)
            matches.activeRenamed += hit.active;
        matches.screensBefore = sums.screensBefore.count();
        matches.screensAfter = sums.screensAfter.count();
        matches.screensOff = m_bench.screensOff;
        if (matchedAt) {
            std::sort(sums.matchedAt.begin(), sums.matchedAt.end());
            *matchedAt = std::move(sums.matchedAt);
        }
        addConflicts(matches, candidate, sums);
        matches.taken = m_trial.examplesOf(std::move(sums.takenHits));
        matches.renamed = m_trial.examplesOf(std::move(sums.renamedHits));
        return matches;
    }

private:
    void addConflicts(RuleMatches& matches, const Catalog& candidate, const RuleSums& sums) const
    {
        for (std::size_t i = 0; i < sums.clashes.size(); ++i)
            if (const RuleSums::Clash& clash = sums.clashes[i]; clash.titles > 0)
                matches.conflicts.push_back({m_others.indices[i], candidate.screenRules[m_others.indices[i]].name, i < m_others.position,
                                             clash.titles, clash.active, std::string(m_trial.titleOf(clash.most))});
    }

    const RuleTrial& m_trial;
    const RuleBench& m_bench;
    const OtherRules& m_others;
    unsigned m_threads;
    std::vector<RuleSums> m_parts; ///< by thread
    std::vector<std::uint8_t> m_taken;
};

} // namespace

Outcome prepareOneRule(EngineState& state, const Catalog& candidate, std::size_t rule, const ViewRequest& request, Progress& progress)
{
    const auto ready = readyRule(state, candidate, rule, request, progress);
    return ready ? Outcome(Done{}) : Outcome(ready.error());
}

Result<RuleMatches> matchOneRule(EngineState& state, const Catalog& candidate, std::size_t rule, const ViewRequest& request,
                                 Progress& progress, const ChangeAnalyst::RuleListener& soFar)
{
    if (rule < candidate.screenRules.size() && candidate.screenRules[rule].conditions.empty())
        return Error{ErrorCode::BadInput, "screen rule", "it has no condition yet"};
    const auto ready = readyRule(state, candidate, rule, request, progress);
    if (!ready)
        return ready.error();
    progress.report(0.5);
    ScreenRule tried = candidate.screenRules[rule];
    tried.enabled = true;
    const RuleBenchPlan plan = ready->plan(state, candidate, tried);
    const RuleBench& bench = *ready->bench;
    const RuleTrial trial(plan, bench, tried, ready->others.position);
    const auto possible = state.previews->trials.findWhere(
        [&](const PreviewCache::TrialKey& key) { return key.bench == ready->bench && narrows(tried.conditions, key.conditions); });
    const std::size_t count = possible ? possible->size() : bench.places.size();
    const std::size_t first = soFar && count >= kWorthTelling ? kFirstTitles : 0;
    TrialRun run(trial, bench, ready->others, state.threads);
    run.run(0, first, possible.get(), progress);
    if (first > 0 && !progress.cancelled()) {
        const std::size_t before = possible ? (*possible)[first] : first;
        RuleMatches matches = run.matches(candidate, before, nullptr);
        matches.application = candidate.screenRules[rule].application;
        soFar(std::move(matches), before);
    }
    run.run(first, count, possible.get(), progress);
    if (progress.cancelled())
        return previewCancelled();
    auto matchedAt = std::make_shared<std::vector<std::uint32_t>>();
    RuleMatches matches = run.matches(candidate, bench.places.size(), matchedAt.get());
    matches.application = tried.application;
    state.previews->trials.keep({ready->bench, tried.conditions}, std::move(matchedAt));
    progress.report(1);
    return matches;
}

} // namespace worklode
