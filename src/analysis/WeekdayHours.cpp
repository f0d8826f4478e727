#include "analysis/WeekdayHours.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr std::size_t kHoursADay = 24, kDaysAWeek = 7;

/// 0 Monday – 6 Sunday; 1970-01-01 was a Thursday.
std::size_t weekdayOf(LocalDate date) { return static_cast<std::size_t>(((date.daysSinceEpoch + 3) % 7 + 7) % 7); }

Duration& timeIn(Measures& sums, Category c) { return sums.categoryTime[static_cast<std::size_t>(c)]; }

bool isRest(SliceKind kind) { return kind == SliceKind::Idle || kind == SliceKind::Locked; }

} // namespace

WeekdayHours::WeekdayHours(const AnalysisInput& input)
    : m_input(&input), m_applications(input.applicationFilter()), m_calendars(input.dataset),
      m_cells(kDaysAWeek * kHoursADay)
{
    for (const Category c : kCategories)
        m_takes[static_cast<std::size_t>(c)] = input.takes(c);
    m_takesAll =
        m_applications.takesAll() && std::all_of(m_takes.begin(), m_takes.end(), [](bool taken) { return taken; });
}

void WeekdayHours::add(const StreamVisits& stream, AssociateIndex who)
{
    m_who = who;
    const std::size_t firstVisitRow = stream.visits.empty() ? stream.rows.endRow : stream.visits.front().firstRow;
    addIdleRows(stream, stream.rows.firstRow, firstVisitRow);
    const bool oneZone = stream.stream->zones.size() == 1;
    const Visit* previous = nullptr;
    for (const Visit& visit : stream.visits) {
        const ZoneId zone = oneZone ? stream.stream->zones.front().zone : stream.stream->zoneAt(visit.firstRow);
        const Hour& hour = hourAt(zone, visit.range.start);
        const std::size_t at = hour.cell;
        Cell& cell = m_cells[at];
        if (takes(visit)) {
            cell.measures.visits += 1;
            if (previous && !visit.offComputer && previous->application != visit.application)
                cell.measures.switches += 1;
        }
        if (visit.offComputer) {
            addOffComputer(stream, visit);
            continue;
        }
        previous = &visit;
        const bool plain =
            oneZone && visit.range.end <= hour.range.end && m_input->enrichment.hasOneCategory(visit.application);
        if (!plain || (visit.idle.count() > 0 && !m_takesAll))
            addRows(stream, visit.firstRow, visit.endRow);
        else
            addWhole(visit, at);
    }
}

void WeekdayHours::see(std::size_t cell)
{
    m_cells[cell].associates.see(m_who);
    m_hourAssociates[cell % kHoursADay].see(m_who);
}

void WeekdayHours::addWhole(const Visit& visit, std::size_t at)
{
    Cell& cell = m_cells[at];
    cell.measures.idle += visit.idle;
    if (!takes(visit))
        return;
    timeIn(cell.measures, visit.category) += visit.active;
    cell.measures.active += visit.active;
    cell.measures.counts += visit.counts;
    see(at);
}

void WeekdayHours::addRows(const StreamVisits& stream, std::size_t firstRow, std::size_t endRow)
{
    const StreamColumns& columns = stream.stream->columns;
    for (std::size_t i = firstRow; i < endRow; ++i) {
        if (columns.kind[i] == SliceKind::Active)
            addActiveRow(stream, i);
        else if (isRest(columns.kind[i]))
            addIdleRow(stream, i);
    }
}

void WeekdayHours::addActiveRow(const StreamVisits& stream, std::size_t row)
{
    const StreamColumns& columns = stream.stream->columns;
    const ApplicationId application =
        m_input->enrichment.applicationOf(m_input->enrichment.screenOf(columns.place[row]));
    const Category category = m_input->enrichment.categoryAt(application, columns.start[row]);
    if (!m_applications.takes(application) || !takes(category))
        return;
    const ZoneId zone = stream.stream->zoneAt(row);
    m_cells[hourAt(zone, columns.start[row]).cell].measures.counts += columns.countsAt(row);
    splitAtHours(zone, columns.range(row), [&](std::size_t cell, Duration part) {
        timeIn(m_cells[cell].measures, category) += part;
        m_cells[cell].measures.active += part;
        see(cell);
    });
}

void WeekdayHours::addIdleRows(const StreamVisits& stream, std::size_t firstRow, std::size_t endRow)
{
    for (std::size_t i = firstRow; i < endRow; ++i)
        if (isRest(stream.stream->columns.kind[i]))
            addIdleRow(stream, i);
}

void WeekdayHours::addIdleRow(const StreamVisits& stream, std::size_t row)
{
    const StreamColumns& columns = stream.stream->columns;
    const ApplicationId application =
        m_input->enrichment.applicationOf(m_input->enrichment.screenOf(columns.place[row]));
    if (!m_takesAll
        && (!m_applications.takes(application)
            || !takes(m_input->enrichment.categoryAt(application, columns.start[row]))))
        return;
    splitAtHours(stream.stream->zoneAt(row), columns.range(row),
                 [this](std::size_t cell, Duration part) { m_cells[cell].measures.idle += part; });
}

void WeekdayHours::addOffComputer(const StreamVisits& stream, const Visit& visit)
{
    if (takes(visit)) // its first row is the code's, those that follow are rests
        splitAtHours(stream.stream->zoneAt(visit.firstRow), stream.stream->columns.range(visit.firstRow),
                     [&](std::size_t cell, Duration part) { timeIn(m_cells[cell].measures, visit.category) += part; });
    addIdleRows(stream, visit.firstRow + 1, visit.endRow);
}

template <class Add>
void WeekdayHours::splitAtHours(ZoneId zone, TimeRange range, Add add)
{
    do {
        const Hour& hour = hourAt(zone, range.start);
        const Instant end = std::min(range.end, hour.range.end);
        add(hour.cell, end - range.start);
        range.start = end;
    } while (range.start < range.end);
}

const WeekdayHours::Hour& WeekdayHours::hourAt(ZoneId zone, Instant t)
{
    if (zone != m_hour.zone || !m_hour.range.contains(t)) {
        const LocalCalendar& calendar = m_calendars.of(zone);
        const auto hour = static_cast<std::size_t>(calendar.hourOf(t));
        m_hour = {{t, calendar.nextLocalHour(t)}, zone, weekdayOf(calendar.dateOf(t)) * kHoursADay + hour};
    }
    return m_hour;
}

void WeekdayHours::merge(const WeekdayHours& other)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].measures += other.m_cells[i].measures;
        m_cells[i].associates.merge(other.m_cells[i].associates);
    }
    for (std::size_t h = 0; h < m_hourAssociates.size(); ++h)
        m_hourAssociates[h].merge(other.m_hourAssociates[h]);
}

std::array<std::uint64_t, 24> WeekdayHours::hourAssociates() const
{
    std::array<std::uint64_t, 24> counts{};
    for (std::size_t h = 0; h < counts.size(); ++h)
        counts[h] = m_hourAssociates[h].count();
    return counts;
}

std::vector<WeekdayHour> WeekdayHours::cells() const
{
    std::vector<WeekdayHour> shown;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (const Cell& cell = m_cells[i]; cell.associates.count() > 0 || cell.measures != Measures{})
            shown.push_back({static_cast<int>(i / kHoursADay) + 1, static_cast<int>(i % kHoursADay), cell.measures,
                             cell.associates.count()});
    return shown;
}

} // namespace worklode
