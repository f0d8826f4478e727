#include "demo/DemoDay.h"

#include "demo/DemoRecorder.h"

#include <algorithm>

namespace worklode {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kMonday = 0, kFriday = 4;

int weekdayOf(LocalDate d) { return (d.daysSinceEpoch + 3) % 7; }

/// The state of a day: what the clock says, what is still to come, and how the person feels about working.
class DayOfWork
{
public:
    DayOfWork(const DemoPerson& person, const DemoDayFrame& frame, std::uint64_t seed)
        : m_person(person), m_team(demoTeams()[frame.team]), m_dice(seed, {2, person.index, std::uint64_t(frame.date.daysSinceEpoch)}),
          m_weekday(weekdayOf(frame.date)), m_day(toIso(frame.date)), m_start(frame.midnight + arrival()),
          m_end(m_start + length()), m_recorder(m_start, m_dice, person.errorFactor), m_midnight(frame.midnight)
    {
    }

    DemoDayRecord run()
    {
        signIn();
        Instant lunch = m_midnight + minutes(m_dice.between(11 * 60 + 40, 13 * 60 + 10));
        Instant meeting = m_dice.chance(0.55) ? m_midnight + minutes(m_dice.between(10 * 60, 15 * 60 + 30)) : Instant::max();
        while (m_recorder.now() < m_end) {
            if (m_recorder.now() >= lunch) {
                haveLunch();
                lunch = Instant::max();
            } else if (m_recorder.now() >= meeting) {
                m_recorder.away(minutes(m_dice.between(15, 45)), m_weekday == kMonday ? "Meeting" : m_dice.chance(.3) ? "Training" : "Meeting");
                meeting = Instant::max();
            } else {
                bout();
            }
        }
        leave();
        return m_recorder.take();
    }

private:
    /// Early and late birds, a little different every day.
    Duration arrival() { return minutes(7 * 60 + 40 + static_cast<int>(m_person.index * 17 % 80)) + seconds(m_dice.between(0, 1500)); }
    Duration length()
    {
        const int base = m_weekday == kFriday ? 445 : m_weekday == kMonday ? 520 : 500;
        return minutes(base + m_dice.between(-20, 25));
    }

    void step(const DemoStep& step, const DemoSubject& subject)
    {
        const double typical = demoPlace(step.place).seconds * step.longer * 0.99;
        m_recorder.visit(step, typical * m_person.pace * m_team.pace * m_dice.tailed(0.55, 2.4), subject);
    }

    void signIn()
    {
        const DemoSubject subject = demoSubject(m_dice, m_day);
        step({DemoPlace::Logon}, subject);
        step({DemoPlace::WebSignOn}, subject);
        for (int i = 0, n = m_weekday == kMonday ? 14 : 7; i < n; ++i) {
            const DemoSubject mail = demoSubject(m_dice, m_day);
            step({DemoPlace::MailInbox}, mail);
            step({i % 2 ? DemoPlace::MailCompose : DemoPlace::MailRead}, mail);
        }
    }

    void haveLunch()
    {
        m_recorder.away(minutes(m_dice.between(28, 52)), "Lunch");
        step({DemoPlace::Logon}, demoSubject(m_dice, m_day));
    }

    const DemoEpisode& choose()
    {
        const auto role = static_cast<std::size_t>(m_team.role);
        const bool shortWay = m_dice.chance(m_team.shortcut);
        const auto weight = [&](const DemoEpisode& e) {
            return e.way == DemoWay::Any || (e.way == DemoWay::Short) == shortWay ? e.weight[role] : 0.0;
        };
        double sum = 0;
        for (const DemoEpisode& e : demoEpisodes())
            sum += weight(e);
        double left = m_dice.unit() * sum;
        for (const DemoEpisode& e : demoEpisodes())
            if ((left -= weight(e)) < 0)
                return e;
        return demoEpisodes().front();
    }

    /// One bout of work, sometimes inside an overlay task, with glances elsewhere and rests between the steps.
    void bout()
    {
        const bool audited = m_person.auditor && m_dice.chance(0.02);
        if (audited)
            m_recorder.mark(MarkKind::Start, "Audit");
        const DemoSubject subject = demoSubject(m_dice, m_day);
        for (const DemoStep& s : choose().steps) {
            if (s.chance < 1 && !m_dice.chance(s.chance))
                continue;
            step(s, subject);
            if (m_dice.chance(0.09))
                glance(s.place, subject);
            maybeRest(0.02);
        }
        if (audited)
            m_recorder.mark(m_dice.chance(0.1) ? MarkKind::Cancel : MarkKind::Stop, "Audit");
        maybeRest(0.25);
    }

    /// There and back: a message came in.
    void glance(DemoPlace from, const DemoSubject& subject)
    {
        const DemoSubject other = demoSubject(m_dice, m_day);
        const DemoPlace to = demoGlances()[m_dice.below(demoGlances().size())];
        if (demoPlace(to).app == demoPlace(from).app)
            return;
        m_recorder.visit({to}, m_dice.tailed(1.5, 14), other);
        m_recorder.visit({from}, m_dice.tailed(2, 9), subject);
    }

    /// Rests so that the day's share of idle time comes out near the person's own.
    void maybeRest(double base)
    {
        const double idle = static_cast<double>(toMs(m_recorder.idled()));
        const double all = idle + static_cast<double>(toMs(m_recorder.active()));
        const bool behind = idle < m_person.idleShare * 1.12 * all;
        if (!m_dice.chance(behind ? base * 3 : base * 0.3))
            return;
        const double length = m_dice.tailed(61, m_weekday == kFriday ? 780 : 640);
        if (length > 240 && m_dice.chance(0.3))
            m_recorder.locked(Duration(static_cast<std::int64_t>(length * 1000)), "locked");
        else
            m_recorder.idle(Duration(static_cast<std::int64_t>(length * 1000)));
    }

    /// Most switch off; some leave the machine asleep overnight, which belongs to no shift.
    void leave()
    {
        step({DemoPlace::MailInbox}, demoSubject(m_dice, m_day));
        if (m_dice.chance(0.25))
            m_recorder.locked(minutes(m_dice.between(300, 600)), "asleep");
    }

    const DemoPerson& m_person;
    const DemoTeam& m_team;
    DemoRandom m_dice;
    int m_weekday;
    std::string m_day;
    Instant m_start, m_end;
    DemoRecorder m_recorder;
    Instant m_midnight;
};

} // namespace

DemoDayRecord demoDay(const DemoPerson& person, const DemoDayFrame& frame, std::uint64_t seed)
{
    return DayOfWork(person, frame, seed).run();
}

} // namespace worklode
