#include "analysis/Shifts.h"

#include "analysis/Calendars.h"

#include <algorithm>

namespace worklode {

namespace {

bool isActivity(SliceKind kind) { return kind == SliceKind::Active || kind == SliceKind::OffComputer; }

/// The next activity of one stream.
struct Cursor {
    const Stream* stream;
    std::size_t row = 0;

    void settle()
    {
        const StreamColumns& columns = stream->columns;
        while (row < columns.rows() && !isActivity(columns.kind[row]))
            ++row;
    }
    bool done() const { return row == stream->columns.rows(); }
    Instant start() const { return stream->columns.start[row]; }
};

/// The earliest start; of equals the first stream, and streams are ordered by (collector, name).
Cursor* earliest(std::vector<Cursor>& cursors)
{
    Cursor* best = nullptr;
    for (Cursor& cursor : cursors)
        if (!cursor.done() && (!best || cursor.start() < best->start()))
            best = &cursor;
    return best;
}

class ShiftFinder
{
public:
    ShiftFinder(const Dataset& dataset, const People& people, Duration gap)
        : m_dataset(dataset), m_people(people), m_gap(gap), m_calendars(dataset)
    {
    }

    void addAssociate(AssociateIndex who)
    {
        const AssociateInfo& info = m_people.associates()[who.index()];
        std::vector<Cursor> cursors;
        for (const StreamIndex stream : info.streams) {
            cursors.push_back({&m_dataset.streams[stream.index()]});
            cursors.back().settle();
        }
        const std::size_t first = m_shifts.size();
        for (Cursor* next = earliest(cursors); next; next = earliest(cursors)) {
            takeActivity(who, first, *next);
            ++next->row;
            next->settle();
        }
        for (std::size_t s = first; s < m_shifts.size(); ++s)
            for (const StreamIndex stream : info.streams)
                takeRows(m_shifts[s], stream);
    }
    std::vector<Shift> take() { return std::move(m_shifts); }

private:
    void takeActivity(AssociateIndex who, std::size_t firstOfAssociate, const Cursor& activity)
    {
        const TimeRange range = activity.stream->columns.range(activity.row);
        if (m_shifts.size() > firstOfAssociate && range.start - m_shifts.back().range.end <= m_gap) {
            m_shifts.back().range.end = std::max(m_shifts.back().range.end, range.end);
            return;
        }
        const ZoneId zone = activity.stream->zoneAt(activity.row);
        m_shifts.push_back({who, *m_people.unitAt(who, range.start), zone, range, m_calendars.of(zone).dateOf(range.start), {}});
    }

    void takeRows(Shift& shift, StreamIndex index) const
    {
        const Stream& stream = m_dataset.streams[index.index()];
        const StreamColumns& columns = stream.columns;
        const Instant* const firstRow = std::lower_bound(columns.start.begin(), columns.start.end(), shift.range.start);
        const Instant* const endRow =
            std::upper_bound(columns.end.begin() + (firstRow - columns.start.begin()), columns.end.end(), shift.range.end);
        const auto markBefore = [](const MarkRow& mark, Instant t) { return mark.at < t; };
        const auto markAfter = [](Instant t, const MarkRow& mark) { return t < mark.at; };
        const auto firstMark = std::lower_bound(stream.marks.begin(), stream.marks.end(), shift.range.start, markBefore);
        const auto endMark = std::upper_bound(firstMark, stream.marks.end(), shift.range.end, markAfter);
        const ShiftRows rows{index, static_cast<std::size_t>(firstRow - columns.start.begin()),
                             static_cast<std::size_t>(endRow - columns.end.begin()),
                             static_cast<std::size_t>(firstMark - stream.marks.begin()),
                             static_cast<std::size_t>(endMark - stream.marks.begin())};
        if (rows.firstRow < rows.endRow || rows.firstMark < rows.endMark)
            shift.rows.push_back(rows);
    }

    const Dataset& m_dataset;
    const People& m_people;
    const Duration m_gap;
    Calendars m_calendars;
    std::vector<Shift> m_shifts;
};

} // namespace

std::vector<Shift> findShifts(const Dataset& dataset, const People& people, Duration shiftGap)
{
    ShiftFinder finder(dataset, people, shiftGap);
    for (std::size_t i = 0; i < people.associates().size(); ++i)
        if (!people.associates()[i].stays.empty())
            finder.addAssociate(AssociateIndex(i));
    return finder.take();
}

} // namespace worklode
