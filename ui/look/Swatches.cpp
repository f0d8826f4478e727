#include "ui/look/Swatches.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

Swatch swatchOf(std::size_t index)
{
    static constexpr std::array<Qt::BrushStyle, 5> kPatterns = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::FDiagPattern, Qt::HorPattern};
    return {currentLook().series(index), kPatterns[(index + index / 8) % kPatterns.size()]};
}

namespace {

constexpr double kLineGap = 5;

/// Lines at 45° through `area`, cut to it. Rising: from the lower left to the upper right.
void drawDiagonals(QPainter& painter, const QRectF& area, bool rising)
{
    for (double at = -area.height(); at < area.width(); at += kLineGap) {
        const double from = std::max(0.0, at), to = std::min(area.width(), at + area.height());
        if (to <= from)
            continue;
        const auto y = [&](double x) { return rising ? area.bottom() - (x - at) : area.top() + (x - at); };
        painter.drawLine(QPointF(area.left() + from, y(from)), QPointF(area.left() + to, y(to)));
    }
}

void drawPattern(QPainter& painter, const QRectF& area, Qt::BrushStyle pattern)
{
    if (pattern == Qt::BDiagPattern || pattern == Qt::FDiagPattern)
        drawDiagonals(painter, area, pattern == Qt::BDiagPattern);
    else if (pattern == Qt::HorPattern)
        for (double y = area.top() + kLineGap / 2; y < area.bottom(); y += kLineGap)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    else
        for (double y = area.top() + 1; y + 1.5 < area.bottom(); y += 4)
            for (double x = area.left() + 1; x + 1.5 < area.right(); x += 4)
                painter.fillRect(QRectF(x, y, 1.5, 1.5), painter.pen().color());
}

} // namespace

void fillSwatch(QPainter& painter, const QRectF& area, const Swatch& swatch)
{
    painter.fillRect(area, swatch.colour);
    if (swatch.pattern == Qt::SolidPattern || area.isEmpty())
        return;
    QColor over = currentLook().card;
    over.setAlphaF(0.7F);
    painter.save();
    painter.setPen(QPen(over, 1.2, Qt::SolidLine, Qt::FlatCap));
    drawPattern(painter, area, swatch.pattern);
    painter.restore();
}

QBrush brushOf(const Swatch& swatch)
{
    if (swatch.pattern == Qt::SolidPattern)
        return swatch.colour;
    constexpr int kTile = 20; // both gaps go into it
    QPixmap tile(kTile, kTile);
    QPainter painter(&tile);
    fillSwatch(painter, QRectF(0, 0, kTile, kTile), swatch);
    return QBrush(tile);
}

SwatchOrder::SwatchOrder(const std::vector<QString>& applications)
{
    for (const QString& application : applications)
        if (!m_index.contains(application))
            m_index.insert(application, static_cast<std::size_t>(m_index.size()));
}

Swatch SwatchOrder::of(const QString& application) const
{
    const auto found = m_index.find(application);
    return swatchOf(found != m_index.end() ? *found : static_cast<std::size_t>(m_index.size()) + qHash(application) % 8);
}

QString stepTimeText(double ms)
{
    const auto seconds = static_cast<qint64>(std::llround(ms / 1000));
    if (seconds == 0 && ms > 0)
        return u"<0:01"_s;
    const QString rest = u"%1:%2"_s.arg(seconds >= 3600 ? seconds / 60 % 60 : seconds / 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(rest) : rest;
}

QString hoverHtml(const QString& heading, const QString& below, const std::vector<std::pair<QString, QString>>& lines)
{
    QString html = u"<p style='white-space:pre'><b>%1</b>"_s.arg(heading.toHtmlEscaped());
    if (!below.isEmpty())
        html += u"<br>"_s + below.toHtmlEscaped();
    html += u"</p><table cellspacing='0' cellpadding='1'>"_s;
    for (const auto& [name, value] : lines)
        html += u"<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace worklode
