#include "session/RuleTrial.h"

#include "catalog/ScreenMatcher.h"

#include <algorithm>
#include <functional>

namespace worklode {

RuleTrial::RuleTrial(const RuleBenchPlan& plan, const RuleBench& bench, const ScreenRule& rule, std::size_t position)
    : m_plan(plan), m_bench(bench), m_rule({&rule}), m_position(position),
      m_needsParts(std::any_of(rule.conditions.begin(), rule.conditions.end(), [](const ScreenCondition& c) {
          return c.field == ScreenField::Host || c.field == ScreenField::Path;
      }))
{
}

RuleHit RuleTrial::hitOf(std::size_t i) const
{
    return {m_plan.times.active[m_bench.places[i].index()], static_cast<std::uint32_t>(i)};
}

/// Calls `matched` where the rule holds, and gives the name where it wins.
template <class Matched>
std::string RuleTrial::nameAfter(std::size_t i, Matched&& matched) const
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

bool RuleTrial::look(std::size_t i, RuleSums& sums) const
{
    bool taken = false;
    const RuleHit hit = hitOf(i);
    const std::string after = nameAfter(i, [&](bool wins) {
        taken = wins;
        sums.matched += 1;
        sums.activeMatched += hit.active;
        sums.matchedAt.push_back(hit.at);
        if (const std::uint32_t other = m_bench.firstOther[i]; other != RuleBench::kNone)
            noteClash(sums.clashes[other], hit, 1, hit.active);
    });
    if (!taken)
        return false;
    const ScreenId before = m_plan.saved.screenOf(m_bench.places[i]);
    sums.taken += 1;
    sums.activeTaken += hit.active;
    sums.takenHits.push_back(hit);
    sums.screensBefore.add(before.value);
    sums.screensAfter.add(std::hash<std::string>{}(after));
    if (after != m_plan.saved.screenName(before))
        sums.renamedHits.push_back(hit);
    return true;
}

RuleExample RuleTrial::example(const RuleHit& hit) const
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

std::string_view RuleTrial::titleOf(const RuleHit& hit) const
{
    return m_plan.dataset.titles[m_plan.dataset.places[m_bench.places[hit.at].index()].title.index()];
}

void RuleTrial::noteClash(RuleSums::Clash& clash, const RuleHit& most, std::uint64_t titles, Duration active) const
{
    if (clash.titles == 0 || most.active > clash.most.active
        || (most.active == clash.most.active && titleOf(most) < titleOf(clash.most)))
        clash.most = most;
    clash.titles += titles;
    clash.active += active;
}

void RuleTrial::add(RuleSums& to, const RuleSums& from) const
{
    const auto append = [](auto& all, const auto& more) { all.insert(all.end(), more.begin(), more.end()); };
    to.matched += from.matched;
    to.taken += from.taken;
    to.activeMatched += from.activeMatched;
    to.activeTaken += from.activeTaken;
    append(to.matchedAt, from.matchedAt);
    append(to.takenHits, from.takenHits);
    append(to.renamedHits, from.renamedHits);
    to.screensBefore.add(from.screensBefore);
    to.screensAfter.add(from.screensAfter);
    for (std::size_t i = 0; i < to.clashes.size(); ++i)
        if (const RuleSums::Clash& there = from.clashes[i]; there.titles > 0)
            noteClash(to.clashes[i], there.most, there.titles, there.active);
}

Listed<RuleExample> RuleTrial::examplesOf(std::vector<RuleHit> hits) const
{
    Listed<RuleExample> examples;
    examples.total = hits.size();
    const auto shown = hits.begin() + static_cast<std::ptrdiff_t>(std::min(kRuleExamples, hits.size()));
    std::partial_sort(hits.begin(), shown, hits.end(), [&](const RuleHit& a, const RuleHit& b) {
        if (a.active != b.active)
            return a.active > b.active;
        const int order = titleOf(a).compare(titleOf(b));
        return order != 0 ? order < 0 : m_bench.places[a.at].value < m_bench.places[b.at].value;
    });
    for (auto hit = hits.begin(); hit != shown; ++hit)
        examples.rows.push_back(example(*hit));
    return examples;
}

} // namespace worklode
