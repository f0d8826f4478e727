#include "session/NeededData.h"

#include "session/ShiftSelection.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr Duration kDay{86'400'000};

/// Some day's shifts begin, in any zone that ever was, within a day before and after it in UTC.
Instant aroundDay(LocalDate date, Duration aside) { return Instant(kDay * date.daysSinceEpoch) + aside; }

std::optional<ShiftDates> closedDates(const ViewRequest& request)
{
    if (request.date)
        return ShiftDates{*request.date, request.date->addDays(1)};
    const DateRange& range = request.view.range;
    if (range.lastDays || !range.from || !range.to)
        return {};
    return ShiftDates{*range.from, *range.to};
}

/// The unit and all below it.
std::set<std::string> unitsWithin(const Catalog& catalog, const std::string& top)
{
    std::set<std::string> units = {top};
    for (bool grew = true; grew;) {
        grew = false;
        for (const BusinessUnit& unit : catalog.units)
            if (unit.parent && units.contains(*unit.parent))
                grew = units.insert(unit.id).second || grew;
    }
    return units;
}

/// Everybody who was ever in the View's unit; of those who are named, only they. Names may be alternates.
std::optional<std::set<std::string, std::less<>>> peopleOf(const Catalog& catalog, const ViewRequest& request, const DataPart& part)
{
    std::optional<std::set<std::string, std::less<>>> people;
    if (request.view.unit && !catalog.units.empty()) {
        const std::set<std::string> units = unitsWithin(catalog, *request.view.unit);
        people.emplace();
        for (const Associate& associate : catalog.associates)
            if (std::any_of(associate.memberships.begin(), associate.memberships.end(),
                            [&](const Membership& m) { return units.contains(m.unit); }))
                people->insert(associate.id);
    }
    const auto only = [&](const std::set<std::string, std::less<>>& named) {
        if (people)
            std::erase_if(*people, [&](const std::string& id) { return !named.contains(id); });
        else
            people = named;
    };
    std::set<std::string, std::less<>> named;
    for (const std::string& name : request.view.associates)
        named.insert(std::string(part.person(name)));
    if (!named.empty())
        only(named);
    if (request.associate)
        only({std::string(part.person(*request.associate))});
    return people;
}

DataPart partOf(const Catalog& catalog, const ViewRequest& request, const TimeRange& starts)
{
    DataPart part;
    part.starts = starts;
    part.shiftGap = catalog.settings.shiftGap;
    for (const Associate& associate : catalog.associates)
        for (const std::string& alternate : associate.alternates)
            part.personOf.emplace(alternate, associate.id);
    for (const Associate& associate : catalog.associates)
        part.personOf.insert_or_assign(associate.id, associate.id); // an id is its owner's, whoever else claims it
    part.people = peopleOf(catalog, request, part);
    return part;
}

} // namespace

std::optional<DataPart> neededData(const Catalog& catalog, const ViewRequest& request)
{
    auto dates = closedDates(request);
    if (!dates)
        return {};
    if (request.compare)
        dates->from = periodBefore(*dates).from;
    return partOf(catalog, request, {aroundDay(dates->from, -kDay), aroundDay(dates->to, kDay)});
}

LikelyData likelyData(const Catalog& catalog, const ViewRequest& request, const TimeRange& span)
{
    if (auto part = neededData(catalog, request))
        return {std::move(*part), true};
    const DateRange& range = request.view.range;
    TimeRange starts{span.start - kDay, span.end + kDay};
    bool certain = !request.compare && !range.lastDays;
    if (range.lastDays)
        starts.start = std::max(starts.start, span.end - kDay * (static_cast<std::int64_t>(*range.lastDays) * (request.compare ? 2 : 1) + 2));
    else if (range.from && !request.compare)
        starts.start = aroundDay(*range.from, -kDay);
    else if (range.to)
        starts.end = aroundDay(*range.to, kDay);
    return {partOf(catalog, request, starts), certain};
}

} // namespace worklode
