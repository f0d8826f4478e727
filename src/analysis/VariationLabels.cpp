#include "analysis/VariationLabels.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace worklode {

namespace {

constexpr std::string_view kSeparator = " | ";

} // namespace

VariationLabels::VariationLabels(const Enrichment& enrichment, const Dataset& dataset, VariationLevel level)
    : m_enrichment(enrichment), m_dataset(dataset), m_level(level),
      m_places(level == VariationLevel::Screens ? enrichment.screenCount() : enrichment.applicationCount())
{
    if (level == VariationLevel::Screens)
        joinScreens();
    joinCodes();
    rankKeys();
}

/// Sorts what labels begin with. Where one such beginning is the beginning of another one, too, the whole texts must be compared.
void VariationLabels::rankKeys()
{
    std::vector<std::pair<std::string, std::uint32_t>> keys;
    const auto add = [&keys](std::string key) { keys.emplace_back(std::move(key), static_cast<std::uint32_t>(keys.size())); };
    for (std::size_t a = 0; a < m_enrichment.applicationCount(); ++a) {
        const std::string name(m_enrichment.applicationName(ApplicationId(a)));
        add(name);
        add(name + std::string(kSeparator));
    }
    for (std::size_t c = 0; c < m_dataset.codes.size(); ++c)
        add(std::string(m_dataset.codes[c]));
    std::sort(keys.begin(), keys.end());
    std::vector<std::uint32_t> ranks(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool open = keys[i].first.ends_with(kSeparator); // a screen's name follows, or it only looks so
        if (open && i + 1 < keys.size() && keys[i + 1].first.starts_with(keys[i].first) && keys[i + 1].first != keys[i].first)
            return;
        ranks[keys[i].second] = i > 0 && keys[i].first == keys[i - 1].first ? ranks[keys[i - 1].second] : static_cast<std::uint32_t>(i);
    }
    m_keys = std::move(ranks);
}

/// Two screens can read alike only where an application's name has the separator in it.
void VariationLabels::joinScreens()
{
    bool ambiguous = false;
    for (std::size_t a = 0; a < m_enrichment.applicationCount(); ++a)
        ambiguous = ambiguous || m_enrichment.applicationName(ApplicationId(a)).find(kSeparator) != std::string_view::npos;
    if (!ambiguous)
        return;
    std::unordered_map<std::string, std::uint32_t> ids;
    std::vector<std::uint32_t> ofScreen(m_places);
    for (std::uint32_t s = 0; s < m_places; ++s)
        ofScreen[s] = ids.try_emplace(m_enrichment.stepLabel(ScreenId(s)), s).first->second;
    m_ofScreen = std::move(ofScreen);
}

void VariationLabels::joinCodes()
{
    m_ofCode.resize(m_dataset.codes.size());
    for (std::uint32_t c = 0; c < m_ofCode.size(); ++c) {
        const std::uint32_t place = placeReading(m_dataset.codes[c]);
        m_distinctCodes = m_distinctCodes && place >= m_places;
        m_ofCode[c] = place < m_places ? place : static_cast<std::uint32_t>(m_places) + c;
    }
}

/// The screen or application whose label is `text`, or `m_places`.
std::uint32_t VariationLabels::placeReading(std::string_view text) const
{
    if (m_level == VariationLevel::Applications)
        return m_enrichment.findApplication(text).value;
    std::uint32_t screen = m_enrichment.findScreen(text, {}).value;
    for (std::size_t at = text.find(kSeparator); screen >= m_places && at != std::string_view::npos; at = text.find(kSeparator, at + 1))
        screen = m_enrichment.findScreen(text.substr(0, at), text.substr(at + kSeparator.size())).value;
    return screen < m_places && !m_ofScreen.empty() ? m_ofScreen[screen] : screen;
}

VariationLabels::Parts VariationLabels::partsOf(std::uint32_t id) const
{
    if (id >= m_places)
        return {m_dataset.codes[id - m_places], {}, {}};
    if (m_level == VariationLevel::Applications)
        return {m_enrichment.applicationName(ApplicationId(id)), {}, {}};
    const std::string_view screen = m_enrichment.screenName(ScreenId(id));
    return {m_enrichment.applicationName(m_enrichment.applicationOf(ScreenId(id))), screen.empty() ? screen : kSeparator, screen};
}

std::string VariationLabels::text(std::uint32_t id) const
{
    const Parts parts = partsOf(id);
    std::string text;
    text.reserve(parts.application.size() + parts.separator.size() + parts.screen.size());
    return text.append(parts.application).append(parts.separator).append(parts.screen);
}

std::strong_ordering VariationLabels::compare(std::uint32_t a, std::uint32_t b) const
{
    if (a == b)
        return std::strong_ordering::equal;
    if (!m_keys.empty())
        if (const std::uint32_t left = keyOf(a), right = keyOf(b); left != right)
            return left <=> right;
    const Parts left = partsOf(a), right = partsOf(b);
    if (left.application == right.application && left.separator == right.separator)
        return left.screen <=> right.screen;
    return text(a) <=> text(b);
}

} // namespace worklode
