#include "dataset/MergeDatasets.h"

#include "core/ForEachParallel.h"
#include "dataset/DatasetBuilder.h"
#include "dataset/PlaceTable.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace worklode {

namespace {

using IdMap = std::vector<std::uint32_t>;

IdMap mapPool(TextPool& into, const TextPool& from)
{
    IdMap map(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        map[i] = into.intern(from[i]);
    return map;
}

/// Of each dictionary, the parts' ids to those of the whole.
struct PartMap {
    std::array<IdMap, 5> ids; ///< in the order of poolsOf()
    std::vector<PlaceId> places;

    const IdMap& codes() const { return ids[3]; }
    const IdMap& zones() const { return ids[4]; }
};

template <class AnyDataset>
auto poolsOf(AnyDataset& dataset)
{
    return std::array{&dataset.apps, &dataset.titles, &dataset.urls, &dataset.codes, &dataset.zones};
}

/// Each dictionary by itself, the largest first; each part after the other, so that ids do not depend on the threads.
std::vector<PartMap> mapPools(Dataset& whole, const std::vector<Dataset>& parts, unsigned threads)
{
    std::vector<PartMap> maps(parts.size());
    constexpr std::array<std::size_t, 5> kLargestFirst = {1, 2, 0, 3, 4};
    forEachParallel(kLargestFirst.size(), threads, [&](std::size_t i) {
        const std::size_t pool = kLargestFirst[i];
        for (std::size_t p = 0; p < parts.size(); ++p)
            maps[p].ids[pool] = mapPool(*poolsOf(whole)[pool], *poolsOf(parts[p])[pool]);
    });
    return maps;
}

void mapPlaces(PlaceTable& places, const std::vector<Dataset>& parts, std::vector<PartMap>& maps)
{
    std::size_t most = 1;
    for (const Dataset& part : parts)
        most += part.places.size();
    places.reserve(most);
    for (std::size_t p = 0; p < parts.size(); ++p) {
        maps[p].places.reserve(parts[p].places.size());
        for (const RawPlace& place : parts[p].places)
            maps[p].places.push_back(places.intern({AppId(maps[p].ids[0][place.app.index()]), TitleId(maps[p].ids[1][place.title.index()]),
                                                    UrlId(maps[p].ids[2][place.url.index()])}));
    }
}

void repoint(Stream& stream, const PartMap& map)
{
    for (PlaceId& place : stream.columns.place.edit())
        place = map.places[place.index()];
    for (std::uint16_t& code : stream.columns.code.edit())
        code = static_cast<std::uint16_t>(map.codes()[code]);
    for (ZoneRun& run : stream.zones)
        run.zone = ZoneId(map.zones()[run.zone.index()]);
    for (MarkRow& mark : stream.marks)
        mark.task = CodeId(map.codes()[mark.task.index()]);
}

} // namespace

Result<Dataset> mergeDatasets(std::vector<Dataset> parts, std::string hash, unsigned threads)
{
    Dataset whole;
    PlaceTable places;
    std::vector<PartMap> maps = mapPools(whole, parts, threads);
    mapPlaces(places, parts, maps);
    for (const Dataset& part : parts)
        whole.anomalies += part.anomalies;
    if (whole.codes.size() > kMaxCodes)
        return Error{ErrorCode::BadInput, "codes",
                     "the workspace has more than 65,535 distinct off-computer codes, lock reasons and task names"};
    forEachParallel(parts.size(), threads, [&](std::size_t p) {
        for (Stream& stream : parts[p].streams)
            repoint(stream, maps[p]);
    });
    for (Dataset& part : parts)
        std::move(part.streams.begin(), part.streams.end(), std::back_inserter(whole.streams));
    std::sort(whole.streams.begin(), whole.streams.end(),
              [](const Stream& a, const Stream& b) { return std::tie(a.collector, a.name) < std::tie(b.collector, b.name); });
    whole.places = places.take();
    whole.hash = std::move(hash);
    return whole;
}

} // namespace worklode
