#include "analysis/RecordedUsage.h"

#include "catalog/ApplicationMatcher.h"
#include "catalog/UrlParts.h"
#include "dataset/Dataset.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace worklode {

namespace {

/// The raw id of every place, each text made once.
void nameRawIds(const Dataset& dataset, RecordedUsage& usage)
{
    std::unordered_map<std::string, std::uint32_t> ids;           // the kind in front
    std::unordered_map<std::uint64_t, std::uint32_t> ofAppAndUrl; // titles change far more often
    usage.rawIdOfPlace.assign(dataset.places.size(), RecordedUsage::kNone);
    for (std::size_t p = 0; p < dataset.places.size(); ++p) {
        const RawPlace& place = dataset.places[p];
        const auto [known, fresh] =
            ofAppAndUrl.try_emplace(static_cast<std::uint64_t>(place.app.value) << 32 | place.url.value, 0);
        if (fresh) {
            UrlParts parts = splitUrl(dataset.urls[place.url.index()]);
            const bool web = parts.isWeb();
            std::string raw = web ? std::move(parts.host) : normalizedRawId(dataset.apps[place.app.index()]);
            const auto [id, isNew] =
                ids.try_emplace((web ? "w" : "p") + raw, static_cast<std::uint32_t>(usage.rawIds.size()));
            if (isNew) {
                RawIdUsage entry;
                entry.raw = std::move(raw);
                entry.web = web;
                entry.first = kLatestInstant;
                entry.last = kEarliestInstant;
                usage.rawIds.push_back(std::move(entry));
            }
            known->second = id->second;
        }
        usage.rawIdOfPlace[p] = known->second;
    }
}

void addStream(const Stream& stream, std::uint32_t collector, const std::optional<TimeRange>& range,
               RecordedUsage& usage)
{
    const StreamColumns& columns = stream.columns;
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const TimeRange slice = columns.range(row);
        if (columns.kind[row] != SliceKind::Active || (range && !range->contains(slice.start)))
            continue;
        const std::size_t place = columns.place[row].index();
        usage.activeOfPlace[place] += slice.length();
        RawIdUsage& raw = usage.rawIds[usage.rawIdOfPlace[place]];
        raw.active += slice.length();
        raw.first = std::min(raw.first, slice.start);
        raw.last = std::max(raw.last, slice.end);
        if (raw.collectors.empty() || raw.collectors.back() != collector)
            raw.collectors.push_back(collector); // streams come ordered by collector
        usage.active += slice.length();
    }
}

/// Leaves out what was never seen and orders the rest; the places follow.
void orderRawIds(RecordedUsage& usage)
{
    std::vector<std::uint32_t> order(usage.rawIds.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order,
                  [&](std::uint32_t i) { return usage.rawIds[i].collectors.empty() || usage.rawIds[i].raw.empty(); });
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const RawIdUsage &x = usage.rawIds[a], &y = usage.rawIds[b];
        return x.active != y.active ? x.active > y.active : x.raw < y.raw;
    });
    std::vector<std::uint32_t> moved(usage.rawIds.size(), RecordedUsage::kNone);
    std::vector<RawIdUsage> ordered;
    ordered.reserve(order.size());
    for (const std::uint32_t old : order) {
        moved[old] = static_cast<std::uint32_t>(ordered.size());
        ordered.push_back(std::move(usage.rawIds[old]));
    }
    usage.rawIds = std::move(ordered);
    for (std::uint32_t& id : usage.rawIdOfPlace)
        id = moved[id];
}

/// Which person each collector belongs to, as a small number.
std::vector<std::uint32_t> peopleOf(const Catalog& catalog, const std::vector<std::string>& collectors)
{
    std::unordered_map<std::string_view, std::string_view> owners;
    for (const Associate& associate : catalog.associates) {
        owners.try_emplace(associate.id, associate.id);
        for (const std::string& alternate : associate.alternates)
            owners.try_emplace(alternate, associate.id);
    }
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::uint32_t> people;
    people.reserve(collectors.size());
    for (const std::string& collector : collectors) {
        const auto owner = owners.find(collector);
        const std::string_view who = owner == owners.end() ? std::string_view(collector) : owner->second;
        people.push_back(numbers.try_emplace(who, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return people;
}

void addRawId(ApplicationUsage& to, std::size_t index, const RawIdUsage& raw)
{
    to.rawIds.push_back(index);
    to.active += raw.active;
    to.seen = to.seen ? TimeRange{std::min(to.seen->start, raw.first), std::max(to.seen->end, raw.last)}
                      : TimeRange{raw.first, raw.last};
    (raw.web ? to.web : to.program) = true;
}

} // namespace

RecordedUsage recordedUsage(const Dataset& dataset, std::optional<TimeRange> range, Progress& progress)
{
    RecordedUsage usage;
    nameRawIds(dataset, usage);
    usage.activeOfPlace.assign(dataset.places.size(), Duration(0));
    for (std::size_t s = 0; s < dataset.streams.size() && !progress.cancelled(); ++s) {
        const Stream& stream = dataset.streams[s];
        if (usage.collectors.empty() || usage.collectors.back() != stream.collector)
            usage.collectors.push_back(stream.collector);
        addStream(stream, static_cast<std::uint32_t>(usage.collectors.size() - 1), range, usage);
        progress.report(static_cast<double>(s + 1) / static_cast<double>(dataset.streams.size()));
    }
    orderRawIds(usage);
    return usage;
}

std::vector<ApplicationUsage> applicationUsage(const Catalog& catalog, const RecordedUsage& usage)
{
    std::vector<ApplicationUsage> out(catalog.applications.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].application = i;
        out[i].name = catalog.applications[i].alias;
    }
    const ApplicationMatcher matcher(catalog);
    for (std::size_t r = 0; r < usage.rawIds.size(); ++r) {
        const RawIdUsage& raw = usage.rawIds[r];
        const std::size_t index = raw.web ? matcher.find({}, "http://" + raw.raw + "/") : matcher.find(raw.raw, {});
        if (index == ApplicationMatcher::npos) {
            out.emplace_back();
            out.back().name = raw.raw;
        }
        addRawId(index == ApplicationMatcher::npos ? out.back() : out[index], r, raw);
    }
    const std::vector<std::uint32_t> people = peopleOf(catalog, usage.collectors);
    std::unordered_set<std::uint32_t> distinct;
    for (ApplicationUsage& application : out) {
        distinct.clear();
        for (const std::size_t raw : application.rawIds)
            for (const std::uint32_t collector : usage.rawIds[raw].collectors)
                distinct.insert(people[collector]);
        application.associates = distinct.size();
    }
    return out;
}

Category latestCategory(const Application& application)
{
    return application.categories.empty() ? Category::Unknown : application.categories.back().category;
}

} // namespace worklode
