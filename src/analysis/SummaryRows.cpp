#include "analysis/SummaryRows.h"

#include <bit>

namespace worklode {

void UnitRow::noteDay(std::size_t day, std::size_t dayCount)
{
    if (days.empty())
        days.resize(dayCount / 64 + 1);
    days[day / 64] |= std::uint64_t{1} << (day % 64);
}

void UnitRow::merge(const UnitRow& other)
{
    measures += other.measures;
    ownLength += other.ownLength;
    shifts += other.shifts;
    length += other.length;
    associates.merge(other.associates);
    days.resize(std::max(days.size(), other.days.size()));
    for (std::size_t i = 0; i < other.days.size(); ++i)
        days[i] |= other.days[i];
}

std::uint64_t UnitRow::dayCount() const
{
    std::uint64_t count = 0;
    for (const std::uint64_t bits : days)
        count += static_cast<std::uint64_t>(std::popcount(bits));
    return count;
}

SummaryRows::SummaryRows(const AnalysisInput& input)
    : screens(input.enrichment.screenCount()), applications(input.enrichment.applicationCount()),
      codes(input.dataset.codes.size()), units(input.people.units().size())
{
}

void SummaryRows::merge(const SummaryRows& other)
{
    screens.merge(other.screens);
    for (std::size_t i = 0; i < applications.size(); ++i)
        applications[i].merge(other.applications[i]);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        codes[i].time += other.codes[i].time;
        codes[i].occurrences += other.codes[i].occurrences;
        codes[i].associates.merge(other.codes[i].associates);
    }
    for (std::size_t i = 0; i < units.size(); ++i)
        units[i].merge(other.units[i]);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        hours[i].active += other.hours[i].active;
        hours[i].counts += other.hours[i].counts;
        hours[i].associates.merge(other.hours[i].associates);
    }
    all.merge(other.all);
}

} // namespace worklode
