// Ways to say a column in one line: the text, its real number and its unit always together.
#pragma once

#include "core/Time.h"
#include "ui/look/Format.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace worklode {

template <class F>
Column textColumn(const QString& title, F of)
{
    return {.title = title, .exportTitle = {}, .numeric = false, .text = std::move(of), .key = {}};
}

/// A count.
template <class F>
Column countColumn(const QString& title, F of, const QString& hint = {})
{
    return {.title = title,
            .exportTitle = {},
            .numeric = true,
            .text = [of](std::size_t r) { return countText(static_cast<std::uint64_t>(of(r))); },
            .key = [of](std::size_t r) { return QVariant(static_cast<qulonglong>(of(r))); },
            .hint = hint};
}

/// A double with its text; `unit` stands in the exported header.
template <class F, class T>
Column numberColumn(const QString& title, const QString& unit, F of, T text, const QString& hint = {})
{
    return {.title = title,
            .exportTitle = unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit),
            .numeric = true,
            .text = [of, text](std::size_t r) { return text(of(r)); },
            .key = [of](std::size_t r) { return QVariant(static_cast<double>(of(r))); },
            .hint = hint};
}

/// Milliseconds as h:mm:ss.
template <class F>
Column durationColumn(const QString& title, F ofMs, const QString& hint = {})
{
    return numberColumn(title, QStringLiteral("ms"), [ofMs](std::size_t r) { return static_cast<double>(ofMs(r)); },
                        [](double ms) { return durationText(ms); }, hint);
}

/// A median under a short title; files get the long one.
template <class F>
Column medianColumn(const QString& title, const QString& exported, F ofMs, const QString& hint)
{
    Column column = durationColumn(title, ofMs, hint);
    column.exportTitle = QStringLiteral("%1 (ms)").arg(exported);
    return column;
}

template <class F>
Column percentColumn(const QString& title, F ofPct, const QString& hint = {})
{
    return numberColumn(title, QStringLiteral("%"), ofPct, [](double pct) { return percentText(pct); }, hint);
}

/// The same column with a bar behind the text.
template <class F>
Column withShare(Column column, F share)
{
    column.share = std::move(share);
    return column;
}

/// The same column with another tool tip in each cell.
template <class F>
Column withTip(Column column, F tip)
{
    column.tip = std::move(tip);
    return column;
}

/// The same column with a line on its bar.
template <class F>
Column withGoal(Column column, F goal)
{
    column.goal = std::move(goal);
    return column;
}

} // namespace worklode
