#include "demo/DemoSegments.h"

#include "core/LocalCalendar.h"
#include "demo/DemoDay.h"
#include "policy/AdmittedImport.h"
#include "wire/SegmentWriter.h"

#include <optional>

namespace worklode {

namespace {

int weekOf(LocalDate d) { return (d.daysSinceEpoch + 3) / 7; }
bool isThursday(LocalDate d) { return d.daysSinceEpoch % 7 == 0; }

/// Fills one collector's segments, sealing at the end of each week.
class WeeklySegments
{
public:
    WeeklySegments(std::string collector, std::string zone) : m_collector(std::move(collector)), m_zone(std::move(zone)) {}

    Outcome add(LocalDate date, DemoDayRecord day, DemoSegments& out)
    {
        if (weekOf(date) != m_week) {
            if (auto sealed = seal(out); !sealed)
                return sealed;
            m_week = weekOf(date);
        }
        if (!m_writer)
            m_writer.emplace(header(day.slices.front().range.start));
        out.slices += day.slices.size();
        out.marks += day.marks.size();
        for (SliceFields& fields : day.slices) {
            auto slice = m_door.admit(std::move(fields));
            if (!slice)
                return slice.error();
            if (auto added = m_writer->add(*slice); !added)
                return added;
        }
        for (const TaskMark& mark : day.marks)
            if (auto added = m_writer->add(mark); !added)
                return added;
        return Done{};
    }

    Outcome seal(DemoSegments& out)
    {
        if (!m_writer)
            return Done{};
        auto bytes = m_writer->seal();
        m_writer.reset();
        if (!bytes)
            return bytes.error();
        out.sealed.push_back(*std::move(bytes));
        return Done{};
    }

private:
    SegmentHeader header(Instant first)
    {
        SegmentHeader h;
        h.collector = m_collector;
        h.zone = m_zone;
        h.door = m_door.door();
        h.producer = "worklodectl demo";
        h.sequence = ++m_sequence;
        h.anchorWall = first;
        return h;
    }

    std::string m_collector, m_zone;
    AdmittedImport m_door{"demo"};
    std::optional<SegmentWriter> m_writer;
    int m_week = -1;
    std::uint64_t m_sequence = 0;
};

} // namespace

Result<DemoSegments> demoSegments(const DemoPerson& person, const DemoOptions& options)
{
    const std::string zone(demoTeams()[person.team].zone);
    auto calendar = LocalCalendar::of(zone);
    if (!calendar)
        return calendar.error();
    DemoSegments out;
    WeeklySegments own(person.id, zone);
    WeeklySegments remote(person.alternate, zone);
    LocalDate date = workdayAfter(options.from, 0);
    for (int i = 0; i < options.days; ++i, date = workdayAfter(date.addDays(1), 0)) {
        const std::size_t team = person.nextTeam && date >= person.moves ? *person.nextTeam : person.team;
        WeeklySegments& where = !person.alternate.empty() && isThursday(date) ? remote : own;
        if (auto added = where.add(date, demoDay(person, {date, calendar->startOf(date), team}, options.seed), out); !added)
            return added.error().at(person.id + " on " + toIso(date));
    }
    for (WeeklySegments* w : {&own, &remote})
        if (auto sealed = w->seal(out); !sealed)
            return sealed.error().at(person.id);
    return out;
}

} // namespace worklode
