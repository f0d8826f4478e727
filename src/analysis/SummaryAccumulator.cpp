#include "analysis/SummaryAccumulator.h"

#include "analysis/IdleRows.h"

#include <algorithm>
#include <optional>

namespace worklode {

namespace {

constexpr std::size_t kAhead = 12; ///< visits whose rows are asked for before they are used

/// Whether a slice without length counts: it does where its visit has other idle time, or before the first visit.
bool isIdleCounted(const PackedStream& stream, std::size_t row)
{
    const auto after = std::partition_point(stream.packed.begin(), stream.packed.end(), [&](const PackedVisit& visit) {
        return stream.rows.firstRow + visit.row <= row;
    });
    if (after == stream.packed.begin())
        return true;
    return stream.visit(static_cast<std::size_t>(after - stream.packed.begin()) - 1).idle > Duration{0};
}

Duration& timeOf(Measures& sums, Category c) { return sums.categoryTime[static_cast<std::size_t>(c)]; }

} // namespace

SummaryAccumulator::SummaryAccumulator(const AnalysisInput& input, const std::vector<LocalDate>& dates)
    : m_input(input), m_dates(dates), m_applications(input.applicationFilter()), m_rows(input), m_hours(input.dataset)
{
    for (const Category c : kCategories)
        m_takes[static_cast<std::size_t>(c)] = input.takes(c);
    m_takesAll = m_applications.takesAll() && std::all_of(m_takes.begin(), m_takes.end(), [](bool taken) { return taken; });
    for (std::size_t a = 0; a < input.enrichment.applicationCount(); ++a)
        m_oneCategory.push_back(input.enrichment.hasOneCategory(ApplicationId(a)) ? 1 : 0);
}

void SummaryAccumulator::add(const PackedShift& shift)
{
    m_who = shift.shift->associate;
    m_shift = {};
    for (const PackedStream& stream : shift.streams)
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

void SummaryAccumulator::addStream(const PackedStream& stream)
{
    noteIdle(stream);
    if (!m_takesAll || stream.stream->zones.size() != 1) {
        addFiltered(stream);
        return;
    }
    m_shift.visits += stream.size();
    m_shift.switches += stream.switches;
    for (std::size_t first = 0; first < stream.size();) {
        const bool off = stream.packed[first].has(PackedVisit::kOff);
        if (off || !openHour(stream, stream.start(first), stream.end(first))) {
            addWhole(stream, stream.visit(first++));
            continue;
        }
        constexpr std::size_t kMost = 0xFFFF; // so many counters of 16 bits fit 32
        const std::size_t end = std::min(visitsInHour(stream, first), first + kMost);
        addPacked(stream, first, end);
        first = end;
    }
}

/// Visits of some categories or applications only, or of a stream that moved from one zone to another.
void SummaryAccumulator::addFiltered(const PackedStream& stream)
{
    std::optional<Visit> previous;
    for (std::size_t i = 0; i < stream.size(); ++i) {
        prefetchRow(stream, i + kAhead);
        const Visit visit = stream.visit(i);
        m_shift.visits += takes(visit) ? 1 : 0;
        addWhole(stream, visit);
        if (visit.offComputer)
            continue;
        if (previous && takes(visit) && previous->application != visit.application)
            m_shift.switches += 1;
        previous = visit;
    }
}

void SummaryAccumulator::prefetchRow(const PackedStream& stream, std::size_t visit) const
{
    if (visit < stream.size())
        m_rows.screens.prefetchRow(ScreenId(stream.packed[visit].screen));
}

/// Visits [first, end) of the hour at hand.
void SummaryAccumulator::addPacked(const PackedStream& stream, std::size_t first, std::size_t end)
{
    std::array<std::uint64_t, kCategoryCount> categories{};
    NarrowCounts counts;
    for (std::size_t i = first; i < end; ++i) {
        prefetchRow(stream, i + kAhead);
        const PackedVisit& visit = stream.packed[i];
        if ((visit.flags & (PackedVisit::kOff | PackedVisit::kWide)) != 0 || m_oneCategory[visit.application] == 0) {
            addWhole(stream, stream.visit(i));
            continue;
        }
        const ScreenId screen(visit.screen);
        ScreenSums& row = m_rows.screens.of(screen);
        row.associates.see(m_who);
        m_rows.applications[visit.application].see(m_who);
        row.visits += 1;
        row.active += Duration(visit.active);
        m_rows.screens.addCounts(screen, row, visit);
        counts.add(visit);
        categories[static_cast<std::size_t>(visit.category)] += visit.active;
    }
    if (counts.adds() == 0)
        return;
    for (std::size_t c = 0; c < kCategoryCount; ++c) {
        const Duration time(static_cast<std::int64_t>(categories[c]));
        m_shift.categoryTime[c] += time;
        m_inHour.active += time;
    }
    m_inHour.counts += counts.totals();
    m_inHour.associates.see(m_who);
}

/// Its active time, input and time off the computer.
void SummaryAccumulator::addWhole(const PackedStream& stream, const Visit& visit)
{
    if (visit.offComputer) {
        addOffComputer(visit);
        return;
    }
    const bool taken = takes(visit);
    const bool one = m_oneCategory[visit.application.index()] != 0;
    if (!taken && (one || !m_applications.takes(visit.application)))
        return;
    ScreenSums& row = m_rows.screens.of(visit.screen);
    row.visits += taken ? 1 : 0;
    if (one)
        addActive(stream, visit, row);
    else
        addActiveSlices(stream, visit, row);
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

void SummaryAccumulator::addActive(const PackedStream& stream, const Visit& visit, ScreenSums& row)
{
    row.associates.see(m_who);
    m_rows.applications[visit.application.index()].see(m_who);
    row.active += visit.active;
    m_rows.screens.addCounts(visit.screen, row, visit.counts);
    timeOf(m_shift, visit.category) += visit.active;
    addToHours(stream, visit);
}

void SummaryAccumulator::addActiveSlices(const PackedStream& stream, const Visit& visit, ScreenSums& row)
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
        InteractionTotals totals;
        totals += counts;
        m_rows.screens.addCounts(visit.screen, row, totals);
        m_rows.screens.addCategoryTime(visit.screen, category, length);
        timeOf(m_shift, category) += length;
        splitAtHours(stream.stream->zoneAt(i), columns.range(i), counts);
    }
}

void SummaryAccumulator::noteIdle(const PackedStream& stream)
{
    const StreamColumns& columns = stream.stream->columns;
    forEachIdleRow(columns, stream.rows.firstRow, stream.rows.endRow, [&](std::size_t i) {
        const ScreenId screen = m_input.enrichment.screenOf(columns.place[i]);
        if (!m_takesAll && !takesIdle(m_input.enrichment.applicationOf(screen), columns.start[i]))
            return;
        const Duration length = columns.range(i).length();
        if (length == Duration{0} && !isIdleCounted(stream, i)) [[unlikely]]
            return;
        m_rows.screens.prefetchRow(screen);
        m_idle.push_back({screen, length});
    });
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

/// Visits come in order of time: what is in one local hour is added up before it goes anywhere. False: what begins at `start` does
/// not end in the same hour.
bool SummaryAccumulator::openHour(const PackedStream& stream, Instant start, Instant end)
{
    const ZoneId zone = stream.stream->zones.front().zone;
    if (zone != m_hourZone || !m_hour.contains(start)) {
        closeHour();
        const LocalHour& hour = m_hours.at(zone, start);
        m_hour = hour.range;
        m_hourZone = zone;
        m_hourIndex = static_cast<std::size_t>(hour.hour);
    }
    return end <= m_hour.end;
}

/// The end of the visits that begin and end in the hour at hand, as the one at `first` does; found by leaps.
std::size_t SummaryAccumulator::visitsInHour(const PackedStream& stream, std::size_t first) const
{
    const auto isIn = [&](std::size_t i) { return stream.end(i) <= m_hour.end && stream.start(i) < m_hour.end; };
    std::size_t in = first, leap = 32;
    while (in + leap < stream.size() && isIn(in + leap))
        in += leap, leap *= 2;
    for (; leap > 0; leap /= 2)
        if (in + leap < stream.size() && isIn(in + leap))
            in += leap;
    return in + 1;
}

void SummaryAccumulator::addToHours(const PackedStream& stream, const Visit& visit)
{
    if (stream.stream->zones.size() == 1 && openHour(stream, visit.range.start, visit.range.end)) {
        m_inHour.active += visit.active;
        m_inHour.counts += visit.counts;
        m_inHour.associates.see(m_who);
        return;
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
