#include "dataset/MergeDatasets.h"

#include "dataset/DatasetBuilder.h"
#include "dataset/PlaceTable.h"

#include <algorithm>
#include <atomic>
#include <thread>
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

struct PartMap {
    IdMap codes, zones;
    std::vector<PlaceId> places;
};

PartMap mapPart(Dataset& whole, PlaceTable& places, const Dataset& part)
{
    PartMap map;
    const IdMap apps = mapPool(whole.apps, part.apps);
    const IdMap titles = mapPool(whole.titles, part.titles);
    const IdMap urls = mapPool(whole.urls, part.urls);
    map.codes = mapPool(whole.codes, part.codes);
    map.zones = mapPool(whole.zones, part.zones);
    map.places.reserve(part.places.size());
    for (const RawPlace& p : part.places)
        map.places.push_back(
            places.intern({AppId(apps[p.app.index()]), TitleId(titles[p.title.index()]), UrlId(urls[p.url.index()])}));
    return map;
}

void repoint(Stream& stream, const PartMap& map)
{
    for (PlaceId& place : stream.columns.place.edit())
        place = map.places[place.index()];
    for (std::uint16_t& code : stream.columns.code.edit())
        code = static_cast<std::uint16_t>(map.codes[code]);
    for (ZoneRun& run : stream.zones)
        run.zone = ZoneId(map.zones[run.zone.index()]);
    for (MarkRow& mark : stream.marks)
        mark.task = CodeId(map.codes[mark.task.index()]);
}

} // namespace

Result<Dataset> mergeDatasets(std::vector<Dataset> parts, std::string hash, unsigned threads)
{
    Dataset whole;
    PlaceTable places;
    std::vector<PartMap> maps;
    for (const Dataset& part : parts) {
        maps.push_back(mapPart(whole, places, part));
        whole.anomalies += part.anomalies;
    }
    if (whole.codes.size() > kMaxCodes)
        return Error{ErrorCode::BadInput, "codes",
                     "the workspace has more than 65,535 distinct off-computer codes, lock reasons and task names"};
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t p = next++; p < parts.size(); p = next++)
            for (Stream& stream : parts[p].streams)
                repoint(stream, maps[p]);
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned t = 1; t < threads; ++t)
            helpers.emplace_back(work);
        work();
    }
    for (Dataset& part : parts)
        std::move(part.streams.begin(), part.streams.end(), std::back_inserter(whole.streams));
    std::sort(whole.streams.begin(), whole.streams.end(),
              [](const Stream& a, const Stream& b) { return std::tie(a.collector, a.name) < std::tie(b.collector, b.name); });
    whole.places = places.take();
    whole.hash = std::move(hash);
    return whole;
}

} // namespace worklode
