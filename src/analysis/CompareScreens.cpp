#include "analysis/CompareScreens.h"

#include "catalog/ApplicationMatcher.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace worklode {

namespace {

/// Time that is `before` under one catalog and `after` under the other.
struct Flow {
    ScreenId before;
    ScreenId after;
    Duration active{0};
};

/// Adds places up to flows. Nearly every old screen has one new one, which is found without hashing.
class FlowTable
{
public:
    explicit FlowTable(std::size_t screensBefore) : m_flowOf(screensBefore, kNone) {}

    Flow& of(ScreenId before, ScreenId after)
    {
        std::uint32_t& first = m_flowOf[before.index()];
        if (first == kNone)
            first = fresh(before, after);
        if (m_flows[first].after == after)
            return m_flows[first];
        const std::uint64_t key = static_cast<std::uint64_t>(before.value) << 32 | after.value;
        const auto [found, isNew] = m_others.try_emplace(key, static_cast<std::uint32_t>(m_flows.size()));
        if (isNew)
            fresh(before, after);
        return m_flows[found->second];
    }
    const std::vector<Flow>& flows() const { return m_flows; }

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::uint32_t fresh(ScreenId before, ScreenId after)
    {
        m_flows.push_back({before, after, Duration{0}});
        return static_cast<std::uint32_t>(m_flows.size() - 1);
    }
    std::vector<Flow> m_flows;
    std::vector<std::uint32_t> m_flowOf;
    std::unordered_map<std::uint64_t, std::uint32_t> m_others;
};

bool moreTime(const ScreenPart& a, const ScreenPart& b)
{
    return std::tie(b.active, a.application, a.screen) < std::tie(a.active, b.application, b.screen);
}

template <class Row, class Less>
void cut(Listed<Row>& list, std::size_t most, Less less)
{
    list.total = list.rows.size();
    const std::size_t kept = std::min(most, list.rows.size());
    std::partial_sort(list.rows.begin(), list.rows.begin() + static_cast<std::ptrdiff_t>(kept), list.rows.end(), less);
    list.rows.resize(kept);
}

class ScreenComparison
{
public:
    ScreenComparison(const Enrichment& before, const Enrichment& after, const std::vector<Flow>& flows)
        : m_before(before), m_after(after), m_flows(flows), m_in(after.screenCount(), 0), m_out(before.screenCount(), 0)
    {
        for (const Flow& flow : flows) {
            m_in[flow.after.index()] += 1;
            m_out[flow.before.index()] += 1;
        }
    }

    void fill(ScreenChanges& to) const
    {
        std::map<ScreenId, ScreenChange> merged, split;
        std::vector<bool> intoMerged(m_out.size(), false);
        for (const Flow& flow : m_flows) {
            if (m_in[flow.after.index()] > 1) {
                add(merged[flow.after], part(m_before, flow.before, flow.active));
                intoMerged[flow.before.index()] = true;
            } else if (m_out[flow.before.index()] == 1 && !sameNames(flow)) {
                to.renamed.rows.push_back({part(m_after, flow.after, flow.active), {{part(m_before, flow.before, flow.active)}, 1}});
                to.renamedTime += flow.active;
            }
            if (m_out[flow.before.index()] > 1)
                add(split[flow.before], part(m_after, flow.after, flow.active));
        }
        to.screensIntoMerged = static_cast<std::uint64_t>(std::count(intoMerged.begin(), intoMerged.end(), true));
        to.mergedTime = take(m_after, merged, to.merged);
        to.splitTime = take(m_before, split, to.split);
        cut(to.renamed, kListedChanges, byTime);
    }

private:
    static bool byTime(const ScreenChange& a, const ScreenChange& b) { return moreTime(a.screen, b.screen); }
    static ScreenPart part(const Enrichment& names, ScreenId screen, Duration active)
    {
        return {std::string(names.applicationName(names.applicationOf(screen))), std::string(names.screenName(screen)), active};
    }
    static void add(ScreenChange& to, ScreenPart part)
    {
        to.screen.active += part.active;
        to.parts.rows.push_back(std::move(part));
    }
    bool sameNames(const Flow& flow) const
    {
        return m_before.screenName(flow.before) == m_after.screenName(flow.after)
               && m_before.applicationName(m_before.applicationOf(flow.before))
                      == m_after.applicationName(m_after.applicationOf(flow.after));
    }
    static Duration take(const Enrichment& names, std::map<ScreenId, ScreenChange>& from, Listed<ScreenChange>& to)
    {
        Duration total{0};
        for (auto& [screen, change] : from) {
            change.screen = part(names, screen, change.screen.active);
            total += change.screen.active;
            cut(change.parts, kListedParts, moreTime);
            to.rows.push_back(std::move(change));
        }
        cut(to, kListedChanges, byTime);
        return total;
    }

    const Enrichment& m_before;
    const Enrichment& m_after;
    const std::vector<Flow>& m_flows;
    std::vector<std::uint32_t> m_in;  ///< old screens that flow into a new one
    std::vector<std::uint32_t> m_out; ///< new screens that an old one flows into
};

/// Finds raw ids whose application has another name. Hosts and executables are named as ApplicationMatcher shows them.
class Regrouping
{
public:
    Regrouping(const Dataset& dataset, const Enrichment& before, const Enrichment& after)
        : m_dataset(dataset), m_before(before), m_after(after), m_namer(Catalog{})
    {
        for (std::size_t i = 0; i < before.applicationCount(); ++i)
            m_sameAfter.push_back(after.findApplication(before.applicationName(ApplicationId(i))));
    }

    void see(PlaceId place, Duration active)
    {
        const ApplicationId was = m_before.applicationOf(m_before.screenOf(place));
        const ApplicationId is = m_after.applicationOf(m_after.screenOf(place));
        if (m_sameAfter[was.index()] != is)
            m_moved[{rawOf(m_dataset.places[place.index()]), was, is}] += active;
    }

    void fill(Listed<RegroupedId>& to) const
    {
        for (const auto& [key, active] : m_moved)
            to.rows.push_back({std::get<0>(key), std::string(m_before.applicationName(std::get<1>(key))),
                               std::string(m_after.applicationName(std::get<2>(key))), active});
        cut(to, kListedChanges,
            [](const RegroupedId& a, const RegroupedId& b) { return std::tie(b.active, a.raw, a.before) < std::tie(a.active, b.raw, b.before); });
    }

private:
    const std::string& rawOf(const RawPlace& place)
    {
        const std::uint64_t key = static_cast<std::uint64_t>(place.app.value) << 32 | place.url.value;
        const auto [found, fresh] = m_raw.try_emplace(key);
        if (fresh)
            found->second = m_namer.unmappedName(m_dataset.apps[place.app.index()], m_dataset.urls[place.url.index()]);
        return found->second;
    }

    const Dataset& m_dataset;
    const Enrichment& m_before;
    const Enrichment& m_after;
    ApplicationMatcher m_namer; ///< of no catalog: gives raw ids their comparable form
    std::vector<ApplicationId> m_sameAfter; ///< the new id of the same name, by old id
    std::unordered_map<std::uint64_t, std::string> m_raw; ///< by (app, url)
    std::map<std::tuple<std::string, ApplicationId, ApplicationId>, Duration> m_moved;
};

} // namespace

ScreenChanges compareScreens(const Dataset& dataset, const Enrichment& before, const Enrichment& after, const PlaceTimes& times)
{
    ScreenChanges changes;
    if (&before == &after)
        return changes;
    FlowTable flows(before.screenCount());
    Regrouping regrouping(dataset, before, after);
    for (std::size_t i = 0; i < times.seen.size(); ++i)
        if (times.seen[i]) {
            const PlaceId place(i);
            flows.of(before.screenOf(place), after.screenOf(place)).active += times.active[i];
            regrouping.see(place, times.active[i]);
        }
    ScreenComparison(before, after, flows.flows()).fill(changes);
    regrouping.fill(changes.regrouped);
    return changes;
}

} // namespace worklode
