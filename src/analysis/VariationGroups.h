// Variations: instances with the same sequence of step labels, at both levels (definitions.md §5).
#pragma once

#include "analysis/InstanceTally.h"
#include "dataset/StringPool.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace worklode {

enum class VariationLevel { Screens, Applications };

/// The labels of steps as texts, each text once: steps that read the same are the same.
class VariationLabels
{
public:
    VariationLabels(const Enrichment& enrichment, const Dataset& dataset, VariationLevel level)
        : m_enrichment(enrichment), m_dataset(dataset), m_level(level)
    {
    }
    std::uint32_t idOf(StepKey step);
    const std::string& text(std::uint32_t id) const { return m_texts[id]; }
    std::size_t size() const { return m_texts.size(); }
    VariationLevel level() const { return m_level; }

private:
    const Enrichment& m_enrichment;
    const Dataset& m_dataset;
    VariationLevel m_level;
    StringPool m_texts;
    std::unordered_map<std::uint32_t, std::uint32_t> m_ids;
};

struct VariationGroups {
    VariationTable sequences;           ///< of label ids, by group
    std::vector<std::uint32_t> ofPath;  ///< path of the tally → group
    std::vector<Variation> variations;  ///< by count, then labels; without measures
    std::vector<std::uint32_t> indexOf; ///< group → index into `variations`
};

VariationGroups groupVariations(const InstanceTally& tally, VariationLabels& labels);

/// Among those with steps, at least 5 instances and 3 associates: the lowest median active time.
std::optional<std::size_t> findBestVariation(const std::vector<Variation>& variations);

/// 100·H / ln N over the variations' shares; 0 below two instances.
double pathDiversityOf(const std::vector<Variation>& variations);

} // namespace worklode
