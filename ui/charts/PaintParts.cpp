#include "ui/charts/PaintParts.h"

#include <algorithm>
#include <cmath>

namespace worklode {
namespace {

/// WCAG's relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

void hatch(QPainter& painter, const QRectF& area, const QColor& colour, double gap)
{
    if (area.isEmpty())
        return;
    painter.save();
    painter.setPen(QPen(colour, 1));
    // Lines from lower left to upper right, each cut at the rectangle's edges.
    for (double d = gap; d < area.width() + area.height(); d += gap) {
        const double fromX = std::max(0.0, d - area.height()), fromY = std::min(d, area.height());
        const double toX = std::min(d, area.width()), toY = std::max(0.0, d - area.width());
        painter.drawLine(QPointF(area.left() + fromX, area.top() + fromY), QPointF(area.left() + toX, area.top() + toY));
    }
    painter.restore();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor shade(const Look& look, int step, int steps)
{
    const double t = steps > 1 ? std::clamp(static_cast<double>(step) / (steps - 1), 0.0, 1.0) : 1.0;
    const QColor strongest = look.dark ? look.accent : mixed(look.accent, QColor(0, 24, 56), 0.45);
    return mixed(look.card, strongest, 0.10 + 0.90 * t);
}

QColor inkOn(const Look& look, const QColor& ground)
{
    return contrast(look.text, ground) >= contrast(look.onAccent, ground) ? look.text : look.onAccent;
}

QFont chartFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(8.5);
    return small;
}

void paintAxisText(QPainter& painter, const QRectF& area, int flags, const QString& text)
{
    painter.setPen(currentLook().muted);
    painter.drawText(area, flags, text);
}

void paintLevel(QPainter& painter, const QRectF& plot, double at, const QString& text)
{
    const double y = plot.bottom() - plot.height() * at;
    painter.setPen(currentLook().border);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    paintAxisText(painter, QRectF(0, y - 8, plot.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter, text);
}

void paintUpright(QPainter& painter, const QRectF& plot, double at, const QString& text)
{
    const double x = plot.left() + plot.width() * at;
    painter.setPen(currentLook().border);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    paintAxisText(painter, QRectF(x - 34, plot.top() - 18, 68, 16), Qt::AlignCenter, text);
}

double nameWidth(const QPainter& painter, const std::vector<QString>& names, double width, double share)
{
    double widest = 60;
    for (const QString& name : names)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(name) + 12.0);
    return std::min(widest, std::max(90.0, width * share));
}

void paintLaneName(QPainter& painter, const QRectF& lane, const QString& name)
{
    const double room = lane.left() - 8;
    painter.setPen(currentLook().text);
    painter.drawText(QRectF(0, lane.top(), room, lane.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(room)));
}

void paintChartTitle(QPainter& painter, double width, const QString& title)
{
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(currentLook().text);
    painter.drawText(QRectF(0, 0, width, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(width)));
    painter.restore();
}

double paintLegend(QPainter& painter, const QPointF& from, double width, const std::vector<LegendEntry>& entries)
{
    constexpr double kSwatch = 11, kToName = 16, kBetween = 14;
    double x = 0, y = 0;
    for (const LegendEntry& entry : entries) {
        const double widest = std::max(40.0, width - kToName);
        const QString name =
            painter.fontMetrics().elidedText(entry.name, Qt::ElideRight, static_cast<int>(std::min(200.0, widest)));
        const double wide = kToName + painter.fontMetrics().horizontalAdvance(name);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += kLegendLine;
        }
        fillSwatch(painter, QRectF(from.x() + x, from.y() + y + 3, kSwatch, kSwatch), entry.swatch);
        paintAxisText(painter, QRectF(from.x() + x + kToName, from.y() + y, wide, 16), Qt::AlignLeft | Qt::AlignVCenter,
                      name);
        x += wide + kBetween;
    }
    return entries.empty() ? 0 : y + kLegendLine;
}

} // namespace worklode
