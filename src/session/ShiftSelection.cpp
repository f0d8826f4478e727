#include "session/ShiftSelection.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

/// Which associates are in scope, by AssociateIndex.
Result<std::vector<bool>> associatesInScope(const ViewRequest& request, const Access& access, const People& people)
{
    std::vector<bool> inScope(people.associates().size(), request.view.associates.empty() && !access.ownsNothing);
    for (const std::string& id : request.view.associates)
        if (const auto who = people.findAssociate(id))
            inScope[who->index()] = !access.ownsNothing;
    const auto only = [&inScope](AssociateIndex who) {
        const bool was = inScope[who.index()];
        inScope.assign(inScope.size(), false);
        inScope[who.index()] = was;
    };
    if (request.associate) {
        const auto who = people.findAssociate(*request.associate);
        if (!who)
            return Error{ErrorCode::NotFound, "associate", "there is no associate \"" + *request.associate + "\""};
        only(*who);
    }
    if (access.ownOnly)
        only(*access.ownOnly);
    return inScope;
}

} // namespace

ShiftDates periodBefore(const ShiftDates& dates)
{
    const int days = std::max(0, dates.to.daysSinceEpoch - dates.from.daysSinceEpoch);
    return {dates.from.addDays(-days), dates.from};
}

ShiftDates resolveDates(const ViewRequest& request, const std::vector<Shift>& shifts)
{
    if (request.date)
        return {*request.date, request.date->addDays(1)};
    ShiftDates all{};
    if (!shifts.empty()) {
        const auto byDate = [](const Shift& a, const Shift& b) { return a.date < b.date; };
        const auto [first, last] = std::minmax_element(shifts.begin(), shifts.end(), byDate);
        all = {first->date, last->date.addDays(1)};
    }
    const DateRange& range = request.view.range;
    if (range.lastDays)
        return {all.to.addDays(-*range.lastDays), all.to};
    return {range.from.value_or(all.from), range.to.value_or(all.to)};
}

Result<std::vector<const Shift*>> selectShifts(const ViewRequest& request, const Access& access, const ShiftDates& dates,
                                               const People& people, const std::vector<Shift>& shifts)
{
    const Result<std::vector<bool>> inScope = associatesInScope(request, access, people);
    if (!inScope)
        return inScope.error();
    std::vector<const Shift*> selected;
    for (const Shift& shift : shifts)
        if ((*inScope)[shift.associate.index()] && dates.contains(shift.date)
            && (!access.root || people.isWithin(shift.unit, *access.root)))
            selected.push_back(&shift);
    return selected;
}

std::vector<const Shift*> shiftsOfLanes(const LaneRange& range, const People& people, std::vector<const Shift*> shifts,
                                        const ShownName& shown)
{
    std::vector<std::string> names(people.associates().size());
    std::vector<bool> named(names.size(), false);
    for (const Shift* shift : shifts)
        if (const std::size_t who = shift->associate.index(); !named[who]) {
            names[who] = shown(people.associates()[who].id);
            named[who] = true;
        }
    std::stable_sort(shifts.begin(), shifts.end(), [&](const Shift* a, const Shift* b) {
        return std::tie(a->date, names[a->associate.index()], a->range.start) < std::tie(b->date, names[b->associate.index()], b->range.start);
    });
    const std::size_t end = std::min(range.end, shifts.size());
    const std::size_t first = std::min(range.first, end);
    std::vector<const Shift*> chosen(shifts.begin() + static_cast<std::ptrdiff_t>(first), shifts.begin() + static_cast<std::ptrdiff_t>(end));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace worklode
