// The labels of steps (definitions.md §5): steps that read the same have the same id; texts are made only when asked for.
#pragma once

#include "analysis/InstanceSteps.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

enum class VariationLevel { Screens, Applications };

/// Immutable and thread-safe; cheap to make. Borrows enrichment and dataset.
class VariationLabels
{
public:
    VariationLabels(const Enrichment& enrichment, const Dataset& dataset, VariationLevel level);

    std::uint32_t idOf(StepKey step) const
    {
        if (step.offComputer())
            return m_ofCode[step.code().index()];
        if (m_level == VariationLevel::Applications)
            return m_enrichment.applicationOf(step.screen()).value;
        return m_ofScreen.empty() ? step.screen().value : m_ofScreen[step.screen().index()];
    }
    std::string text(std::uint32_t id) const;
    /// In code-point order of the texts.
    std::strong_ordering compare(std::uint32_t a, std::uint32_t b) const;
    /// A number that comes first in that order: of labels with different ones the lower comes before.
    std::uint32_t key(std::uint32_t id) const { return m_keys.empty() ? 0 : keyOf(id); }
    /// Every screen, application and code has a label of its own: sequences of steps are different where their labels are.
    bool areDistinct() const { return m_ofScreen.empty() && m_level == VariationLevel::Screens && m_distinctCodes; }
    std::size_t size() const { return m_places + m_dataset.codes.size(); } ///< one more than the largest id
    VariationLevel level() const { return m_level; }

private:
    struct Parts {
        std::string_view application, separator, screen;
    };
    Parts partsOf(std::uint32_t id) const;
    void joinScreens();
    void joinCodes();
    void rankKeys();
    /// Where all labels of a place lie among all others: of its application's name, bare or with the separator behind it.
    std::uint32_t keyOf(std::uint32_t id) const
    {
        if (id >= m_places)
            return m_keys[2 * m_enrichment.applicationCount() + id - m_places];
        if (m_level == VariationLevel::Applications)
            return m_keys[2 * std::size_t{id}];
        const ScreenId screen(id);
        return m_keys[2 * m_enrichment.applicationOf(screen).index() + (m_enrichment.screenName(screen).empty() ? 0 : 1)];
    }
    std::uint32_t placeReading(std::string_view text) const;

    const Enrichment& m_enrichment;
    const Dataset& m_dataset;
    VariationLevel m_level;
    std::size_t m_places;                  ///< ids below are screens or applications, from there on codes
    std::vector<std::uint32_t> m_ofScreen; ///< empty: every screen reads differently
    std::vector<std::uint32_t> m_ofCode;
    bool m_distinctCodes = true;           ///< no code reads like a place
    std::vector<std::uint32_t> m_keys;     ///< by 2 · application + 1 with a screen, then by code; empty: cannot be told apart so
};

} // namespace worklode
