#include "Catch.h"

#include "core/LocalCalendar.h"
#include "demo/Demo.h"
#include "demo/DemoDay.h"

#include <set>

using namespace worklode;

namespace {

std::string placeOf(const SliceFields& s)
{
    return s.url.empty() ? s.app : s.url.substr(0, s.url.find('/', 8));
}

/// What a few people's days sum up to.
struct Sums {
    std::size_t days = 0, slices = 0, switches = 0;
    double active = 0, idle = 0, away = 0, mailKeys = 0, mailErrors = 0;
    std::set<std::string> titles, places;
};

void addDay(Sums& sums, const DemoDayRecord& day)
{
    ++sums.days;
    sums.slices += day.slices.size();
    std::string last;
    for (const SliceFields& s : day.slices) {
        const double ms = static_cast<double>(toMs(s.range.length()));
        sums.titles.insert(s.title);
        if (s.kind == SliceKind::OffComputer)
            sums.away += ms;
        else if (s.kind != SliceKind::Active)
            sums.idle += s.code == "asleep" ? 0 : ms;
        if (s.kind != SliceKind::Active)
            continue;
        sums.active += ms;
        sums.places.insert(placeOf(s));
        sums.switches += !last.empty() && placeOf(s) != last;
        last = placeOf(s);
        if (s.app == "OUTLOOK.EXE") {
            sums.mailKeys += s.counts.keys;
            sums.mailErrors += s.counts.errorKeys;
        }
    }
}

Sums sumsOf(int associates, int days, std::uint64_t seed)
{
    Sums sums;
    for (const DemoPerson& person : demoPeople(associates, days, seed, kDemoStart)) {
        const auto calendar = LocalCalendar::of(demoTeams()[person.team].zone);
        REQUIRE(calendar.ok());
        for (int d = 0; d < days; ++d) {
            const LocalDate date = workdayAfter(kDemoStart, d);
            addDay(sums, demoDay(person, {date, calendar->startOf(date), person.team}, seed));
        }
    }
    return sums;
}

} // namespace

TEST_CASE("A demo day is slices in order that keep the rules of slices")
{
    const auto people = demoPeople(30, 5, 9, kDemoStart);
    for (const DemoPerson& person : people) {
        const DemoDayRecord day = demoDay(person, {kDemoStart, instantFromMs(1772406000000), person.team}, 9);
        Instant last = Instant::min();
        for (const SliceFields& s : day.slices) {
            REQUIRE(checkSlice(s).ok());
            REQUIRE(s.range.start >= last);
            REQUIRE(s.range.end > s.range.start);
            if (s.kind == SliceKind::Active)
                REQUIRE(toMs(s.range.length()) <= 60'000);
            last = s.range.end;
        }
        for (std::size_t i = 1; i < day.marks.size(); ++i)
            REQUIRE(day.marks[i - 1].at <= day.marks[i].at);
    }
}

TEST_CASE("Demo days have the switching, the idleness and the errors of office work")
{
    const Sums sums = sumsOf(18, 5, 4);
    const double days = static_cast<double>(sums.days);
    CAPTURE(double(sums.slices) / days, double(sums.switches) / days, sums.idle / (sums.active + sums.idle + sums.away),
            sums.mailErrors / sums.mailKeys, sums.titles.size());
    CHECK(double(sums.slices) / days > 1700);
    CHECK(double(sums.slices) / days < 2300);
    CHECK(double(sums.switches) / days > 1000);
    CHECK(sums.idle / (sums.active + sums.idle + sums.away) > 0.26);
    CHECK(sums.idle / (sums.active + sums.idle + sums.away) < 0.34);
    CHECK(sums.mailErrors / sums.mailKeys > 0.20);
    CHECK(sums.mailErrors / sums.mailKeys < 0.24);
    CHECK(sums.places.size() >= 35);
    CHECK(sums.titles.size() > 50 * sums.days);
}

TEST_CASE("The same person, day and seed give the same demo day, another seed another")
{
    const auto people = demoPeople(3, 5, 7, kDemoStart);
    const DemoDayFrame frame{kDemoStart, instantFromMs(1772406000000), people[2].team};
    const auto same = [](const DemoDayRecord& a, const DemoDayRecord& b) {
        return a.slices.size() == b.slices.size() && a.marks == b.marks &&
               std::equal(a.slices.begin(), a.slices.end(), b.slices.begin(), [](const SliceFields& x, const SliceFields& y) {
                   return x.range == y.range && x.title == y.title && x.counts == y.counts;
               });
    };
    CHECK(same(demoDay(people[2], frame, 7), demoDay(people[2], frame, 7)));
    CHECK_FALSE(same(demoDay(people[2], frame, 7), demoDay(people[2], frame, 8)));
}

TEST_CASE("Demo people have names and ids of their own")
{
    std::set<std::string> ids, names;
    for (const DemoPerson& p : demoPeople(1200, 10, 3, kDemoStart)) {
        ids.insert(p.id);
        names.insert(p.name);
    }
    CHECK(ids.size() == 1200);
    CHECK(names.size() == 1200);
}

TEST_CASE("Demo workdays leave weekends out")
{
    CHECK(isWorkday(kDemoStart));
    CHECK_FALSE(isWorkday(kDemoStart.addDays(5)));
    CHECK(workdayAfter(kDemoStart, 5) == kDemoStart.addDays(7));
    CHECK(workdayAfter(kDemoStart.addDays(6), 0) == kDemoStart.addDays(7));
}
