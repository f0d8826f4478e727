// Variations: instances with the same sequence of step labels, at both levels (definitions.md §5).
#pragma once

#include "analysis/InstanceTally.h"
#include "analysis/VariationLabels.h"

#include <optional>
#include <span>
#include <vector>

namespace worklode {

/// The complete instances of one task put together by what they read like. Borrows tally and labels.
class VariationGroups
{
public:
    VariationGroups(const InstanceTally& tally, const VariationLabels& labels);

    std::size_t size() const { return m_sequences.size(); }
    std::uint32_t groupOf(std::uint32_t path) const { return m_ofPath[path]; }
    std::span<const std::uint32_t> labelsOf(std::uint32_t group) const { return m_sequences[group]; }
    std::uint64_t countOf(std::uint32_t group) const { return m_begin[group + 1] - m_begin[group]; }

    struct Best {
        std::uint32_t group;
        double medianActiveMs;
    };
    /// Among those with steps, at least 5 instances and 3 associates: the lowest median active time.
    std::optional<Best> best() const;
    /// 100·H / ln N over the shares; 0 below two instances.
    double pathDiversity() const;
    std::size_t placeOf(std::uint32_t group) const; ///< how many come before it
    /// The first `limit` groups by count, then labels.
    std::vector<std::uint32_t> first(std::size_t limit) const;
    /// Rows for `groups`, with the measures of their paths.
    std::vector<Variation> rows(std::span<const std::uint32_t> groups, std::span<const Measures> ofPaths) const;

private:
    void makeSequences();
    void gatherInstances();
    bool comesBefore(std::uint32_t a, std::uint32_t b) const;
    double medianOfGroup(const std::vector<double>& values, std::uint32_t group) const;

    const InstanceTally& m_tally;
    const VariationLabels& m_labels;
    VariationTable m_sequences;             ///< of label ids, by group
    std::vector<std::uint32_t> m_ofPath;    ///< path of the tally → group
    std::vector<std::size_t> m_begin;       ///< where a group's values begin below; one more than groups
    std::vector<double> m_active, m_duration;
    std::vector<std::uint64_t> m_associates; ///< by group
};

} // namespace worklode
