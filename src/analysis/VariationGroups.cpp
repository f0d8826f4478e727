#include "analysis/VariationGroups.h"

#include "analysis/InstanceMedian.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace worklode {

namespace {

constexpr std::uint64_t kBestInstances = 5, kBestAssociates = 3;

double ms(Duration d) { return static_cast<double>(d.count()); }

VariationTable sequencesOf(const VariationTable& paths, VariationLabels& labels, std::vector<std::uint32_t>& ofPath)
{
    VariationTable sequences;
    std::vector<std::uint32_t> sequence;
    for (std::size_t p = 0; p < paths.size(); ++p) {
        sequence.clear();
        for (const std::uint32_t step : paths[p]) {
            const std::uint32_t label = labels.idOf(StepKey(step));
            if (labels.level() == VariationLevel::Screens || sequence.empty() || sequence.back() != label)
                sequence.push_back(label);
        }
        ofPath.push_back(sequences.intern(sequence));
    }
    return sequences;
}

/// The complete instances put together by group, so that each group's values lie side by side.
class GroupedInstances
{
public:
    GroupedInstances(const InstanceTally& tally, const std::vector<std::uint32_t>& ofPath, std::size_t groups)
        : m_begin(groups + 1, 0), m_associates(groups, 0)
    {
        constexpr std::uint32_t kNobody = 0xFFFF'FFFF;
        std::vector<std::uint32_t> last(groups, kNobody);
        for (const InstanceRecord& record : tally.records())
            if (record.state == InstanceState::Complete)
                ++m_begin[ofPath[record.path] + 1];
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        m_active.resize(m_begin.back());
        m_duration.resize(m_begin.back());
        std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
        for (const InstanceRecord& record : tally.records()) {
            if (record.state != InstanceState::Complete)
                continue;
            const std::uint32_t group = ofPath[record.path];
            m_active[next[group]] = ms(record.active);
            m_duration[next[group]++] = ms(record.range.length());
            // An associate's records stand together.
            m_associates[group] += last[group] != record.associate.value ? 1 : 0;
            last[group] = record.associate.value;
        }
    }

    Variation variation(std::size_t group)
    {
        Variation v;
        v.count = m_begin[group + 1] - m_begin[group];
        v.share = static_cast<double>(v.count) / static_cast<double>(m_begin.back());
        v.associates = m_associates[group];
        v.medianActiveMs = medianOf(valuesOf(m_active, group));
        v.medianDurationMs = medianOf(valuesOf(m_duration, group));
        return v;
    }

private:
    std::span<double> valuesOf(std::vector<double>& values, std::size_t group) const
    {
        return {values.data() + m_begin[group], m_begin[group + 1] - m_begin[group]};
    }

    std::vector<std::size_t> m_begin;
    std::vector<double> m_active, m_duration;
    std::vector<std::uint64_t> m_associates;
};

} // namespace

std::uint32_t VariationLabels::idOf(StepKey step)
{
    const auto [place, fresh] = m_ids.try_emplace(step.value());
    if (!fresh)
        return place->second;
    if (step.offComputer())
        place->second = m_texts.intern(m_dataset.codes[step.code().index()]);
    else if (m_level == VariationLevel::Applications)
        place->second = m_texts.intern(m_enrichment.applicationName(m_enrichment.applicationOf(step.screen())));
    else
        place->second = m_texts.intern(m_enrichment.stepLabel(step.screen()));
    return place->second;
}

VariationGroups groupVariations(const InstanceTally& tally, VariationLabels& labels)
{
    VariationGroups groups;
    groups.sequences = sequencesOf(tally.paths(), labels, groups.ofPath);
    GroupedInstances instances(tally, groups.ofPath, groups.sequences.size());
    std::vector<std::pair<Variation, std::uint32_t>> rows;
    for (std::uint32_t g = 0; g < groups.sequences.size(); ++g) {
        rows.emplace_back(instances.variation(g), g);
        for (const std::uint32_t label : groups.sequences[g])
            rows.back().first.steps.push_back(labels.text(label));
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.first.count != b.first.count ? a.first.count > b.first.count : a.first.steps < b.first.steps;
    });
    groups.indexOf.resize(rows.size());
    groups.variations.reserve(rows.size());
    for (auto& [variation, group] : rows) {
        groups.indexOf[group] = static_cast<std::uint32_t>(groups.variations.size());
        groups.variations.push_back(std::move(variation));
    }
    return groups;
}

std::optional<std::size_t> findBestVariation(const std::vector<Variation>& variations)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < variations.size(); ++i) {
        const Variation& v = variations[i];
        // They come by count, then labels: of equal medians the first one is the one to take.
        if (!v.steps.empty() && v.count >= kBestInstances && v.associates >= kBestAssociates
            && (!best || v.medianActiveMs < variations[*best].medianActiveMs))
            best = i;
    }
    return best;
}

double pathDiversityOf(const std::vector<Variation>& variations)
{
    std::uint64_t instances = 0;
    double entropy = 0;
    for (const Variation& v : variations)
        instances += v.count;
    if (instances < 2)
        return 0;
    for (const Variation& v : variations)
        entropy -= v.share * std::log(v.share);
    return 100 * std::max(0.0, entropy) / std::log(static_cast<double>(instances));
}

} // namespace worklode
