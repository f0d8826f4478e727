#include "analysis/PlaceMatching.h"

#include "catalog/ApplicationMatcher.h"
#include "catalog/ScreenMatcher.h"
#include "core/ForEachParallel.h"

#include <algorithm>
#include <atomic>
#include <unordered_map>

namespace worklode {

namespace {

constexpr std::size_t kPlacesAtOnce = 4096;

/// One thread's view: remembers the application of each (app, url), because titles change far more often.
class PlaceMatcher
{
public:
    PlaceMatcher(const Dataset& dataset, const ApplicationMatcher& applications, const ScreenMatcher& screens)
        : m_dataset(dataset), m_applications(applications), m_screens(screens)
    {
    }

    PlaceMatch match(const RawPlace& place)
    {
        const Known& known = applicationOf(place);
        const std::string_view title = m_dataset.titles[place.title.index()];
        const std::string_view url = m_dataset.urls[place.url.index()];
        PlaceMatch match{known.application, known.unmappedName, {}};
        match.screen = known.application == PlaceMatch::kUnmapped ? m_screens.screenOfUnmapped(known.unmappedName, title, url)
                                                                  : m_screens.screenOf(known.application, title, url);
        return match;
    }

private:
    struct Known {
        std::uint32_t application = PlaceMatch::kUnmapped;
        std::string unmappedName;
    };

    const Known& applicationOf(const RawPlace& place)
    {
        const std::uint64_t key = static_cast<std::uint64_t>(place.app.value) << 32 | place.url.value;
        const auto [found, fresh] = m_known.try_emplace(key);
        if (fresh) {
            const std::string_view app = m_dataset.apps[place.app.index()];
            const std::string_view url = m_dataset.urls[place.url.index()];
            const std::size_t index = m_applications.find(app, url);
            if (index == ApplicationMatcher::npos)
                found->second.unmappedName = m_applications.unmappedName(app, url);
            else
                found->second.application = static_cast<std::uint32_t>(index);
        }
        return found->second;
    }

    const Dataset& m_dataset;
    const ApplicationMatcher& m_applications;
    const ScreenMatcher& m_screens;
    std::unordered_map<std::uint64_t, Known> m_known;
};

} // namespace

std::vector<PlaceMatch> matchEachPlace(const Catalog& catalog, const Dataset& dataset, unsigned threads)
{
    std::vector<PlaceId> all(dataset.places.size());
    for (std::size_t p = 0; p < all.size(); ++p)
        all[p] = PlaceId(p);
    return matchPlaces(catalog, dataset, all, threads);
}

std::vector<PlaceMatch> matchPlaces(const Catalog& catalog, const Dataset& dataset, std::span<const PlaceId> places, unsigned threads)
{
    const ApplicationMatcher applications(catalog);
    const ScreenMatcher screens(catalog);
    std::vector<PlaceMatch> matches(places.size());
    std::atomic<std::size_t> next{0};
    forEachParallel(std::max(1u, threads), threads, [&](std::size_t) {
        PlaceMatcher matcher(dataset, applications, screens);
        for (std::size_t first = next.fetch_add(kPlacesAtOnce); first < matches.size(); first = next.fetch_add(kPlacesAtOnce))
            for (std::size_t i = first; i < std::min(first + kPlacesAtOnce, matches.size()); ++i)
                matches[i] = matcher.match(dataset.places[places[i].index()]);
    });
    return matches;
}

} // namespace worklode
