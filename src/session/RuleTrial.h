// One screen rule against the titles of its bench; private to this room.
#pragma once

#include "catalog/ScreenRuleList.h"
#include "session/DistinctCount.h"
#include "session/RuleBench.h"
#include "session/RuleMatches.h"

namespace worklode {

/// One title that the rule takes or renames.
struct RuleHit {
    Duration active{0};
    std::uint32_t at = 0; ///< index into the bench
};

/// What one thread found.
struct RuleSums {
    std::uint64_t matched = 0, taken = 0;
    Duration activeMatched{0}, activeTaken{0};
    std::vector<std::uint32_t> matchedAt; ///< of the bench
    std::vector<RuleHit> takenHits, renamedHits;
    DistinctCount screensBefore, screensAfter; ///< ids, and hashes of names
    struct Clash {
        std::uint64_t titles = 0;
        Duration active{0};
        RuleHit most;
    };
    std::vector<Clash> clashes; ///< by other rule
};

class RuleTrial
{
public:
    /// `position`: how many of the other rules come first. Everything is borrowed.
    RuleTrial(const RuleBenchPlan& plan, const RuleBench& bench, const ScreenRule& rule, std::size_t position);

    /// Tries the rule on title `i` of the bench. True where it takes it.
    bool look(std::size_t i, RuleSums& sums) const;
    /// A title that the rule does not take but that has another screen than under the saved catalog.
    RuleHit renamedOtherwise(std::size_t i) const { return hitOf(i); }
    void add(RuleSums& to, const RuleSums& from) const;
    /// By active time, then title.
    Listed<RuleExample> examplesOf(std::vector<RuleHit> hits) const;
    std::string_view titleOf(const RuleHit& hit) const;

private:
    RuleHit hitOf(std::size_t i) const;
    RuleExample example(const RuleHit& hit) const;
    template <class Matched>
    std::string nameAfter(std::size_t i, Matched&& matched) const;
    void noteClash(RuleSums::Clash& clash, const RuleHit& most, std::uint64_t titles, Duration active) const;

    const RuleBenchPlan& m_plan;
    const RuleBench& m_bench;
    ScreenRuleList m_rule;
    std::size_t m_position;
    bool m_needsParts; ///< of the url: cutting it up costs more than comparing a title
};

} // namespace worklode
