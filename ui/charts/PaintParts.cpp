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

} // namespace worklode
