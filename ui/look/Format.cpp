#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Format", text);
}

QDate toQDate(LocalDate d)
{
    return QDate(1970, 1, 1).addDays(d.daysSinceEpoch);
}

QDateTime inZone(Instant t, std::string_view zone, bool& known)
{
    const QTimeZone wanted(QByteArray(zone.data(), static_cast<qsizetype>(zone.size()))); // "" is a valid UTC to Qt
    known = !zone.empty() && wanted.isValid();
    return QDateTime::fromMSecsSinceEpoch(toMs(t), known ? wanted : QTimeZone::utc());
}

} // namespace

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

QString durationText(double ms)
{
    const auto seconds = static_cast<std::int64_t>(std::llround(std::abs(ms) / 1000.0));
    if (seconds == 0 && ms != 0)
        return u"<0:00:01"_s;
    const QString text = u"%1:%2:%3"_s.arg(QLocale().toString(static_cast<qlonglong>(seconds / 3600)))
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return ms < 0 ? u"−"_s + text : text;
}

QString durationText(Duration d)
{
    return durationText(static_cast<double>(toMs(d)));
}

QString hoursText(double ms)
{
    const double minutes = std::abs(ms) / 60'000.0;
    if (const double seconds = std::round(ms / 1'000.0); ms != 0 && minutes < 1)
        return seconds == 0 ? tr("<1 s") : tr("%1 s").arg(QLocale().toString(seconds, 'f', 0));
    if (ms != 0 && minutes < 60)
        return tr("%1 min").arg(QLocale().toString(ms / 60'000.0, 'f', minutes < 10 ? 1 : 0));
    const double hours = ms / 3'600'000.0;
    if (hours == 0)
        return tr("%1 h").arg(QLocale().toString(0));
    return tr("%1 h").arg(QLocale().toString(hours, 'f', std::abs(hours) < 10 ? 2 : 1));
}

QString hoursText(Duration d)
{
    return hoursText(static_cast<double>(toMs(d)));
}

QString hoursPerYearText(double hours)
{
    return tr("%1 h/yr").arg(QLocale().toString(hours, 'f', 1));
}

QString fteText(double fte)
{
    return tr("%1 FTE").arg(QLocale().toString(fte, 'f', 2));
}

QString countText(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString countedText(std::uint64_t n, const QString& one, const QString& many)
{
    return n == 1 ? one : many.arg(countText(n));
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString percentText(double pct, int decimals)
{
    return tr("%1 %").arg(QLocale().toString(pct, 'f', decimals));
}

QString shareText(double share, int decimals)
{
    return percentText(share * 100.0, decimals);
}

QString moneyText(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString fileNameText(const QString& name)
{
    QString text = name.trimmed();
    for (QChar& c : text)
        if (c < u' ' || u"<>:\"/\\|?*"_s.contains(c))
            c = u'-';
    return text.startsWith(u'.') ? u'-' + text.mid(1) : text;
}

QString dateText(LocalDate d)
{
    return QLocale().toString(toQDate(d), tr("ddd, d MMM yyyy"));
}

QString rangeText(LocalDate from, LocalDate to)
{
    if (to <= from)
        return tr("no days");
    const QString first = QLocale().toString(toQDate(from), tr("d MMM yyyy"));
    const QString last = QLocale().toString(toQDate(to.addDays(-1)), tr("d MMM yyyy"));
    return first == last ? first : tr("%1 – %2").arg(first, last);
}

QString momentText(Instant t, std::string_view zone)
{
    bool known = false;
    const QString text = QLocale().toString(inZone(t, zone, known), tr("d MMM yyyy HH:mm:ss"));
    return known ? text : tr("%1 UTC").arg(text);
}

QString timeOfDayText(Instant t, std::string_view zone)
{
    bool known = false;
    return inZone(t, zone, known).toString(u"HH:mm:ss"_s);
}

QString inReadingOrder(const QString& text)
{
    constexpr QChar kIsolateLeftToRight(0x2066), kEnd(0x2069);
    const auto isLetter = [](QChar c) {
        return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const auto first = std::find_if(text.begin(), text.end(), isLetter);
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || text.isEmpty() ||
        (first != text.end() && first->direction() != QChar::DirL))
        return text;
    return kIsolateLeftToRight + text + kEnd;
}

} // namespace worklode
