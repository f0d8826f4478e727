// Numbers and times as people read them. Only the form: the values are the engine's own (definitions.md §4).
#pragma once

#include "core/Time.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace worklode {

QString toQString(std::string_view utf8);
std::string toUtf8(const QString& text);

/// `1:05:09`, always with hours, rounded to the second; what is not zero but would round to it reads `<0:00:01`.
QString durationText(double ms);
QString durationText(Duration d);
/// `1,234.5 h`; below ten hours with two decimals, below an hour `12 min`, below a minute `33 s`; nothing is `0 h`.
QString hoursText(double ms);
QString hoursText(Duration d);
/// `12.4 h/yr`.
QString hoursPerYearText(double hours);
/// `0.42 FTE`.
QString fteText(double fte);
/// `1,234`.
QString countText(std::uint64_t n);
/// `1 shift` or `1,234 shifts`: `one` as it is, `many` with the number for its %1.
QString countedText(std::uint64_t n, const QString& one, const QString& many);
/// `12.3`.
QString numberText(double value, int decimals = 1);
/// `12.3 %` of a value of 0–100.
QString percentText(double pct, int decimals = 1);
/// `12.3 %` of a value of 0–1.
QString shareText(double share, int decimals = 1);
/// `1,234`, without a unit of money: the catalog's costs have none.
QString moneyText(double value);

/// A name for a file: what no system takes in one is a dash.
QString fileNameText(const QString& name);

/// `Mon, 2 Mar 2026`.
QString dateText(LocalDate d);
/// `2 Mar 2026 – 31 Mar 2026`, both days included; `to` is excluded as everywhere.
QString rangeText(LocalDate from, LocalDate to);
/// `2 Mar 2026 08:15:03` in an IANA zone; where the zone is unknown, in UTC and saying so.
QString momentText(Instant t, std::string_view zone);
/// `08:15:03` in an IANA zone.
QString timeOfDayText(Instant t, std::string_view zone);

/// For display only: where the window reads from right to left, a text whose first letter does not, or that has none,
/// is isolated as one that reads from left to right, or its number would come after its unit and what it is cut by
/// before it. Else the text as it is.
QString inReadingOrder(const QString& text);

} // namespace worklode
