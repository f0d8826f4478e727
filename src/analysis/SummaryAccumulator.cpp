#include "analysis/SummaryAccumulator.h"

#include <algorithm>

namespace worklode {

namespace {

bool isIdle(SliceKind kind) { return kind == SliceKind::Idle || kind == SliceKind::Locked; }

Duration& timeOf(Measures& sums, Category c) { return sums.categoryTime[static_cast<std::size_t>(c)]; }

} // namespace

SummaryAccumulator::SummaryAccumulator(const AnalysisInput& input, const std::vector<LocalDate>& dates)
    : m_input(input), m_dates(dates), m_applications(input.applicationFilter()), m_rows(input), m_hours(input.dataset)
{
    for (const Category c : kCategories)
        m_takes[static_cast<std::size_t>(c)] = input.takes(c);
    m_takesAll = m_applications.takesAll() && std::all_of(m_takes.begin(), m_takes.end(), [](bool taken) { return taken; });
}

void SummaryAccumulator::add(const ShiftVisits& shift)
{
    m_who = shift.shift->associate;
    m_shift = {};
    for (const StreamVisits& stream : shift.streams)
        addStream(stream);
    closeHour();
    addNotedIdle();
    addShiftToUnits(*shift.shift);
}

void SummaryAccumulator::addShiftToUnits(const Shift& shift)
{
    const auto day = static_cast<std::size_t>(std::lower_bound(m_dates.begin(), m_dates.end(), shift.date) - m_dates.begin());
    const auto note = [&](UnitRow& row) {
        row.shifts += 1;
        row.length += shift.range.length();
        row.associates.see(shift.associate);
        row.noteDay(day, m_dates.size());
    };
    note(m_rows.all);
    m_rows.all.measures += m_shift;
    m_rows.units[shift.unit.index()].measures += m_shift;
    m_rows.units[shift.unit.index()].ownLength += shift.range.length();
    for (std::optional<UnitIndex> unit = shift.unit; unit; unit = m_input.people.units()[unit->index()].parent)
        note(m_rows.units[unit->index()]);
}

void SummaryAccumulator::addStream(const StreamVisits& stream)
{
    const std::size_t firstVisitRow = stream.visits.empty() ? stream.rows.endRow : stream.visits.front().firstRow;
    noteIdle(stream.stream->columns, stream.rows.firstRow, firstVisitRow);
    const Visit* previous = nullptr;
    for (const Visit& visit : stream.visits) {
        prefetchAfter(stream, visit);
        addVisit(stream, visit);
        if (visit.offComputer)
            continue;
        if (previous && takes(visit) && previous->application != visit.application)
            m_shift.switches += 1;
        previous = &visit;
    }
}

void SummaryAccumulator::prefetchAfter(const StreamVisits& stream, const Visit& visit) const
{
    constexpr std::ptrdiff_t kAhead = 12;
    const std::ptrdiff_t left = stream.visits.data() + stream.visits.size() - &visit;
    if (left > kAhead)
        m_rows.screens.prefetchRow((&visit)[kAhead].screen);
}

void SummaryAccumulator::addVisit(const StreamVisits& stream, const Visit& visit)
{
    const bool taken = takes(visit);
    m_shift.visits += taken ? 1 : 0;
    if (visit.offComputer)
        addOffComputer(visit);
    else if (const bool one = m_input.enrichment.hasOneCategory(visit.application);
             taken || (!one && m_applications.takes(visit.application))) {
        ScreenSums& row = m_rows.screens.of(visit.screen);
        row.visits += taken ? 1 : 0;
        if (one)
            addActive(stream, visit, row);
        else
            addActiveSlices(stream, visit, row);
    }
    if (visit.idle.count() > 0)
        noteIdle(stream.stream->columns, visit.firstRow, visit.endRow);
}

void SummaryAccumulator::addOffComputer(const Visit& visit)
{
    if (!takes(visit))
        return;
    timeOf(m_shift, visit.category) += visit.off;
    CodeRow& row = m_rows.codes[visit.code.index()];
    row.time += visit.off;
    row.occurrences += 1;
    row.associates.see(m_who);
}

void SummaryAccumulator::addActive(const StreamVisits& stream, const Visit& visit, ScreenSums& row)
{
    row.associates.see(m_who);
    m_rows.applications[visit.application.index()].see(m_who);
    row.active += visit.active;
    m_rows.screens.addCounts(visit.screen, row, visit.counts);
    timeOf(m_shift, visit.category) += visit.active;
    addToHours(stream, visit);
}

void SummaryAccumulator::addActiveSlices(const StreamVisits& stream, const Visit& visit, ScreenSums& row)
{
    const StreamColumns& columns = stream.stream->columns;
    const ApplicationId application = visit.application;
    for (std::size_t i = visit.firstRow; i < visit.endRow; ++i) {
        if (columns.kind[i] != SliceKind::Active)
            continue;
        const Category category = m_input.enrichment.categoryAt(application, columns.start[i]);
        if (!takes(category))
            continue;
        row.associates.see(m_who);
        m_rows.applications[application.index()].see(m_who);
        const InteractionCounts counts = columns.countsAt(i);
        const Duration length = columns.range(i).length();
        row.active += length;
        m_rows.screens.addCounts(visit.screen, row, counts);
        m_rows.screens.addCategoryTime(visit.screen, category, length);
        timeOf(m_shift, category) += length;
        splitAtHours(stream.stream->zoneAt(i), columns.range(i), counts);
    }
}

void SummaryAccumulator::noteIdle(const StreamColumns& columns, std::size_t firstRow, std::size_t endRow)
{
    for (std::size_t i = firstRow; i < endRow; ++i) {
        if (!isIdle(columns.kind[i]))
            continue;
        const ScreenId screen = m_input.enrichment.screenOf(columns.place[i]);
        if (!m_takesAll && !takesIdle(m_input.enrichment.applicationOf(screen), columns.start[i]))
            continue;
        m_rows.screens.prefetchRow(screen);
        m_idle.push_back({screen, columns.range(i).length()});
    }
}

void SummaryAccumulator::addNotedIdle()
{
    for (const Idle& idle : m_idle) {
        ScreenSums& row = m_rows.screens.of(idle.screen);
        row.associates.see(m_who);
        m_rows.applications[m_input.enrichment.applicationOf(idle.screen).index()].see(m_who);
        row.idle += idle.length;
        m_shift.idle += idle.length;
    }
    m_idle.clear();
}

/// Visits come in order of time: what is in one local hour is added up before it goes anywhere.
void SummaryAccumulator::addToHours(const StreamVisits& stream, const Visit& visit)
{
    if (stream.stream->zones.size() == 1) {
        const ZoneId zone = stream.stream->zones.front().zone;
        if (zone != m_hourZone || !m_hour.contains(visit.range.start)) {
            closeHour();
            const LocalHour& hour = m_hours.at(zone, visit.range.start);
            m_hour = hour.range;
            m_hourZone = zone;
            m_hourIndex = static_cast<std::size_t>(hour.hour);
        }
        if (visit.range.end <= m_hour.end) {
            m_inHour.active += visit.active;
            m_inHour.counts += visit.counts;
            m_inHour.associates.see(m_who);
            return;
        }
    }
    const StreamColumns& columns = stream.stream->columns;
    for (std::size_t i = visit.firstRow; i < visit.endRow; ++i)
        if (columns.kind[i] == SliceKind::Active)
            splitAtHours(stream.stream->zoneAt(i), columns.range(i), columns.countsAt(i));
}

void SummaryAccumulator::closeHour()
{
    if (m_inHour.associates.count() == 0)
        return;
    HourRow& row = m_rows.hours[m_hourIndex];
    row.active += m_inHour.active;
    row.counts += m_inHour.counts;
    row.associates.see(m_who);
    m_shift.active += m_inHour.active;
    m_shift.counts += m_inHour.counts;
    m_inHour = {};
}

void SummaryAccumulator::splitAtHours(ZoneId zone, TimeRange range, const InteractionCounts& counts)
{
    m_shift.active += range.length();
    m_shift.counts += counts;
    m_rows.hours[static_cast<std::size_t>(m_hours.at(zone, range.start).hour)].counts += counts;
    do {
        const LocalHour& hour = m_hours.at(zone, range.start);
        const Instant end = std::min(range.end, hour.range.end);
        HourRow& row = m_rows.hours[static_cast<std::size_t>(hour.hour)];
        row.active += end - range.start;
        row.associates.see(m_who);
        range.start = end;
    } while (range.start < range.end);
}

} // namespace worklode
