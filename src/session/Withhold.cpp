#include "session/Withhold.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace worklode {

namespace {

/// Takes away the rows about fewer than `k`. They could be subtracted back from the sum above them, and may all be one person's:
/// so where any went, the smallest of the others goes too, and the difference is about at least `k`.
template <class Row, class Associates>
void withholdRows(std::vector<Row>& rows, std::uint64_t k, Associates associates)
{
    if (std::erase_if(rows, [&](const Row& row) { return associates(row) < k; }) == 0 || rows.empty())
        return;
    const auto smallest = std::min_element(rows.rbegin(), rows.rend(),
                                           [&](const Row& a, const Row& b) { return associates(a) < associates(b); });
    rows.erase(std::prev(smallest.base()));
}

/// All 24 hours stay; the withheld ones are empty.
void withholdHours(std::vector<HourSummary>& hours, std::uint64_t k)
{
    std::vector<HourSummary> shown;
    for (const HourSummary& hour : hours)
        if (hour.associates > 0)
            shown.push_back(hour);
    withholdRows(shown, k, [](const HourSummary& h) { return h.associates; });
    for (HourSummary& hour : hours)
        hour = {hour.hour, {}, {}, 0};
    for (const HourSummary& hour : shown)
        hours[static_cast<std::size_t>(hour.hour)] = hour;
}

/// Units come parents first: a unit below one that went has gone with it. Siblings add up to their parent.
template <class Row, class Associates>
void withholdUnits(std::vector<Row>& units, std::uint64_t k, Associates associates)
{
    std::map<std::string, std::vector<Row>> siblings;
    for (const Row& unit : units)
        siblings[unit.parent.value_or(std::string())].push_back(unit);
    std::map<std::string, bool> kept;
    for (auto& [parent, group] : siblings) {
        withholdRows(group, k, associates);
        for (const Row& unit : group)
            kept[unit.unit] = true;
    }
    std::vector<Row> left;
    for (Row& unit : units) {
        const bool shown = kept[unit.unit] && (!unit.parent || kept[*unit.parent]);
        kept[unit.unit] = shown;
        if (shown)
            left.push_back(std::move(unit));
    }
    units = std::move(left);
}

constexpr auto kAssociatesOf = [](const auto& row) { return row.associates; };

void withhold(SummaryResult& summary, std::uint64_t k)
{
    withholdRows(summary.byApplication, k, kAssociatesOf);
    for (ApplicationSummary& application : summary.byApplication)
        withholdRows(application.screens, k, kAssociatesOf);
    withholdRows(summary.byCode, k, kAssociatesOf);
    withholdUnits(summary.byUnit, k, [](const UnitSummary& u) { return u.group.associates; });
    withholdHours(summary.byHour, k);
}

void withhold(OpportunitiesResult& result, std::uint64_t k)
{
    withhold(result.summary, k);
    std::erase_if(result.opportunities, [k](const Opportunity& o) { return o.associates < k; });
    for (Opportunity& opportunity : result.opportunities) {
        // Their associates are not known row by row, so what divides an opportunity further is withheld as a whole.
        opportunity.applications.clear();
        opportunity.units.clear();
        opportunity.people.clear();
        opportunity.examples.clear();
    }
}

/// Takes variations away as withholdRows() does; `best` and the steps stay with those that are left.
void withholdVariations(std::vector<Variation>& variations, std::uint64_t k, std::optional<std::size_t>* best, std::vector<VariationSteps>* steps)
{
    std::map<std::vector<std::string>, std::size_t> before;
    for (std::size_t i = 0; i < variations.size(); ++i)
        before.emplace(variations[i].steps, i);
    withholdRows(variations, k, kAssociatesOf);
    std::map<std::size_t, std::size_t> now;
    for (std::size_t i = 0; i < variations.size(); ++i)
        now.emplace(before.at(variations[i].steps), i);
    if (best && *best)
        *best = now.contains(**best) ? std::optional(now.at(**best)) : std::nullopt;
    if (!steps)
        return;
    std::erase_if(*steps, [&](const VariationSteps& row) { return !now.contains(row.variation); });
    for (VariationSteps& row : *steps)
        row.variation = now.at(row.variation);
}

/// What single instances and associates show goes; so do places, whose associates are not known.
void withholdSingles(TaskDetails& details, std::uint64_t k)
{
    details.associates.clear();
    details.places.clear();
    details.durations = {};
    details.box.ends.reset();
    withholdUnits(details.units, k, kAssociatesOf);
    for (UnitTask& unit : details.units) {
        unit.box.ends.reset();
        unit.places.clear();
    }
}

void withhold(TasksResult& result, std::uint64_t k)
{
    std::erase_if(result.tasks, [k](const TaskResult& t) { return t.associates < k; });
    for (TaskResult& task : result.tasks) {
        withholdVariations(task.variations, k, &task.bestVariation, task.details ? &task.details->variations : nullptr);
        withholdVariations(task.applicationVariations, k, nullptr, task.details ? &task.details->applicationVariations : nullptr);
        if (task.details)
            withholdSingles(*task.details, k);
        task.instances.clear();
    }
}

/// Cells add up to the rows of the summary's hours: hours that it withholds are withheld on all days. Of the others, a day that has
/// to go takes the smallest of that hour's other days with it.
void withholdCells(PatternsResult& result, std::uint64_t k)
{
    std::map<int, std::vector<WeekdayHour>> days;
    for (const WeekdayHour& cell : result.byWeekdayHour)
        days[cell.hour].push_back(cell);
    std::vector<HourSummary> hours;
    for (const auto& [hour, cells] : days)
        hours.push_back({hour, {}, {}, result.hourAssociates[static_cast<std::size_t>(hour)]});
    withholdRows(hours, k, kAssociatesOf);
    std::vector<WeekdayHour> left;
    for (const HourSummary& hour : hours) {
        std::vector<WeekdayHour>& cells = days[hour.hour];
        withholdRows(cells, k, kAssociatesOf);
        left.insert(left.end(), cells.begin(), cells.end());
    }
    std::sort(left.begin(), left.end(), [](const WeekdayHour& a, const WeekdayHour& b) {
        return std::tie(a.weekday, a.hour) < std::tie(b.weekday, b.hour);
    });
    result.byWeekdayHour = std::move(left);
    result.hourAssociates = {};
}

void withhold(PatternsResult& result, std::uint64_t k)
{
    withholdRows(result.switchPairs, k, kAssociatesOf);
    withholdRows(result.flows, k, kAssociatesOf);
    withholdCells(result, k);
}

/// An application of the filter that is used, but by fewer than `k`.
const ApplicationSummary* usedByFew(const PageBody& body, const std::vector<std::string>& filtered, std::uint64_t k)
{
    const auto* opportunities = std::get_if<OpportunitiesResult>(&body);
    const SummaryResult* summary = opportunities ? &opportunities->summary : std::get_if<SummaryResult>(&body);
    if (filtered.empty() || !summary)
        return nullptr;
    const auto& rows = summary->byApplication;
    const auto few = std::find_if(rows.begin(), rows.end(), [k](const ApplicationSummary& row) { return row.associates < k; });
    return few == rows.end() ? nullptr : &*few;
}

void withhold(TimelineResult&, std::uint64_t) {} // refused before

} // namespace

Outcome withholdSmallGroups(PageResult& result, std::uint64_t associates, std::uint32_t minGroup,
                            const std::vector<std::string>& filtered)
{
    if (minGroup <= 1)
        return Done{};
    if (std::holds_alternative<TimelineResult>(result.body))
        return Error{ErrorCode::Refused, "page", "a timeline shows single associates, which this View may not"};
    const std::string withheld = "figures about fewer than " + std::to_string(minGroup) + " associates are withheld";
    if (associates < minGroup)
        return Error{ErrorCode::Refused, "view", withheld};
    if (!filtered.empty() && std::holds_alternative<PatternsResult>(result.body))
        return Error{ErrorCode::Refused, "view", "the patterns of single applications may be about few associates and are withheld"};
    if (const ApplicationSummary* few = usedByFew(result.body, filtered, minGroup))
        return Error{ErrorCode::Refused, "view", withheld + "; too few use " + few->application};
    std::visit([minGroup](auto& body) { withhold(body, minGroup); }, result.body);
    return Done{};
}

} // namespace worklode
