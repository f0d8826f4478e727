// What of TimelinePage is kept in the history: whose lanes of which day, what of them is in sight, what is selected.
#include "ui/look/Format.h"
#include "ui/pages/TimelinePage.h"
#include "ui/timeline/TimelineWidget.h"

#include <QUrl>

#include <cmath>

namespace worklode {

QString TimelinePage::bookmark() const
{
    const QString who = m_who ? QString::fromLatin1(QUrl::toPercentEncoding(toQString(*m_who))) : QString();
    const auto number = [](double ms) { return QString::number(std::llround(ms)); };
    const AxisRange seen = m_timeline->visibleRange();
    QStringList sight{QString::number(static_cast<int>(m_timeline->mode())), number(seen.start), number(seen.end)};
    if (const auto& selection = m_timeline->selection())
        sight += {QString::number(selection->firstRow), QString::number(selection->lastRow), number(selection->range.start), number(selection->range.end)};
    return QStringList{who, m_day ? QString::number(m_day->daysSinceEpoch) : QString(), sight.join(u' ')}.join(u'|');
}

void TimelinePage::goToBookmark(const QString& bookmark)
{
    const QStringList parts = bookmark.split(u'|');
    if (parts.size() != 3)
        return;
    bool dated = false;
    const LocalDate day{parts[1].toInt(&dated)};
    const auto who = parts[0].isEmpty() ? std::nullopt : std::optional(toUtf8(QUrl::fromPercentEncoding(parts[0].toLatin1())));
    if (who == m_who && (dated ? std::optional(day) : std::nullopt) == m_day) {
        showSight(parts[2]);
        return;
    }
    m_who = who;
    m_day = dated ? std::optional(day) : std::nullopt;
    m_wantedSight = parts[2];
    m_searching = false;
    m_target.reset();
    reload();
}

void TimelinePage::showSight(const QString& sight)
{
    std::vector<double> numbers;
    for (const QString& part : sight.split(u' '))
        numbers.push_back(part.toDouble());
    if (numbers.size() < 3 || static_cast<int>(numbers[0]) != static_cast<int>(m_timeline->mode()))
        return; // the lanes are arranged differently by now
    m_timeline->showRange({numbers[1], numbers[2]});
    if (numbers.size() == 7 && numbers[4] < static_cast<double>(m_timeline->laneCount()))
        m_timeline->select(TimelineSelection{static_cast<std::size_t>(numbers[3]), static_cast<std::size_t>(numbers[4]), {numbers[5], numbers[6]}});
}

} // namespace worklode
