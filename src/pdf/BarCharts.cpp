#include "pdf/BarCharts.h"

#include <algorithm>
#include <cmath>

namespace worklode::pdf {
namespace {

/// Lines at 45° over a rectangle, as vectors: brush patterns of the device would be of its resolution.
void hatch(PageFlow& flow, const QRectF& rect, const QColor& colour, bool rising)
{
    const double step = flow.pt(3.2);
    flow.painter().setPen(QPen(colour, flow.pt(0.6)));
    for (double at = std::floor((rect.left() - rect.height()) / step) * step; at < rect.right() + rect.height(); at += step) {
        // From (at, bottom) to (at + height, top), or the other way; cut at both sides.
        const double from = std::max(at, rect.left()), to = std::min(at + rect.height(), rect.right());
        if (to <= from)
            continue;
        const auto y = [&](double x) { return rising ? rect.bottom() - (x - at) : rect.top() + (x - at); };
        flow.painter().drawLine(QPointF(from, y(from)), QPointF(to, y(to)));
    }
}

QColor lighter(const QColor& colour, double share)
{
    const auto mix = [share](int c) { return static_cast<int>(255 + (c - 255) * share); };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

void title(PageFlow& flow, const QString& text)
{
    flow.paragraph(text, Letters::SmallStrong, Ink::Muted);
    flow.space(3);
}

void legend(PageFlow& flow, const std::vector<SharePart>& parts)
{
    double x = flow.left();
    const double swatch = flow.pt(11), line = flow.pt(13);
    for (const SharePart& part : parts) {
        const QString text = part.name + QStringLiteral("  ") + part.text;
        const double width = swatch + flow.pt(4) + flow.widthOf(text, Letters::Small) + flow.pt(14);
        if (x + width > flow.left() + flow.width() && x > flow.left()) {
            x = flow.left();
            flow.moveBy(line);
        }
        fillShaded(flow, QRectF(x, flow.y() + flow.pt(2), swatch, flow.pt(8)), part.shade);
        flow.write(QRectF(x + swatch + flow.pt(4), flow.y(), width, flow.pt(12)), text, Letters::Small, Ink::Text, Qt::AlignLeft | Qt::AlignVCenter);
        x += width;
    }
    flow.moveBy(line);
}

} // namespace

Shade shadeOf(Category category)
{
    return {colourOf(category), Qt::SolidPattern};
}

Shade idleShade()
{
    return {colourOf(Ink::Idle), Qt::BDiagPattern};
}

Shade lockedShade()
{
    return {colourOf(Ink::Locked), Qt::DiagCrossPattern};
}

void fillShaded(PageFlow& flow, const QRectF& rect, const Shade& shade)
{
    if (shade.pattern == Qt::SolidPattern) {
        flow.painter().fillRect(rect, shade.colour);
        return;
    }
    flow.painter().fillRect(rect, lighter(shade.colour, 0.35));
    if (rect.width() < flow.pt(2))
        return;
    hatch(flow, rect, shade.colour, true);
    if (shade.pattern == Qt::DiagCrossPattern)
        hatch(flow, rect, shade.colour, false);
}

void printRankedBars(PageFlow& flow, const QString& text, const std::vector<RankedBar>& bars)
{
    const double line = flow.pt(17);
    flow.need(flow.pt(14) + line * static_cast<double>(std::min<std::size_t>(bars.size(), 6)));
    title(flow, text);
    double names = 0, values = 0, highest = 0;
    for (const RankedBar& bar : bars) {
        names = std::max(names, flow.widthOf(bar.name, Letters::Small));
        values = std::max(values, flow.widthOf(bar.text, Letters::Small));
        highest = std::max(highest, bar.value);
    }
    names = std::min(names, flow.width() * 0.34);
    const double room = flow.width() - names - values - flow.pt(14);
    for (const RankedBar& bar : bars) {
        flow.need(line);
        const QRectF row(flow.left(), flow.y(), flow.width(), line);
        flow.write(QRectF(row.left(), row.top(), names, line), flow.elided(bar.name, Letters::Small, names), Letters::Small, Ink::Text,
                   Qt::AlignLeft | Qt::AlignVCenter);
        const double width = highest > 0 ? room * bar.value / highest : 0;
        flow.painter().fillRect(QRectF(row.left() + names + flow.pt(7), row.top() + flow.pt(3.5), width, line - flow.pt(7)), colourOf(Ink::Accent));
        flow.write(QRectF(row.left() + names + flow.pt(11) + width, row.top(), values + flow.pt(4), line), bar.text, Letters::Small, Ink::Text,
                   Qt::AlignLeft | Qt::AlignVCenter);
        flow.moveBy(line);
    }
    flow.space(6);
}

void printShares(PageFlow& flow, const QString& text, const std::vector<SharePart>& parts)
{
    double all = 0;
    for (const SharePart& part : parts)
        all += part.value;
    flow.need(flow.pt(60));
    title(flow, text);
    const double height = flow.pt(18);
    double x = flow.left();
    for (const SharePart& part : parts) {
        const double width = all > 0 ? flow.width() * part.value / all : 0;
        fillShaded(flow, QRectF(x, flow.y(), width, height), part.shade);
        x += width;
    }
    flow.moveBy(height + flow.pt(4));
    legend(flow, parts);
    flow.space(6);
}

void printHours(PageFlow& flow, const QString& text, const std::array<double, 24>& values, const QString& highestText)
{
    const double height = flow.pt(62);
    flow.need(height + flow.pt(34));
    title(flow, text);
    const double highest = *std::max_element(values.begin(), values.end());
    const double gutter = flow.widthOf(highestText, Letters::Small) + flow.pt(6);
    const double step = (flow.width() - gutter) / 24;
    const double bottom = flow.y() + height;
    flow.write(QRectF(flow.left(), flow.y() - flow.pt(2), gutter, flow.pt(12)), highestText, Letters::Small, Ink::Muted);
    flow.write(QRectF(flow.left(), bottom - flow.pt(10), gutter, flow.pt(12)), QStringLiteral("0"), Letters::Small, Ink::Muted);
    flow.painter().setPen(QPen(colourOf(Ink::Rule), flow.pt(0.6)));
    for (const double y : {flow.y(), bottom})
        flow.painter().drawLine(QPointF(flow.left() + gutter, y), QPointF(flow.left() + flow.width(), y));
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const double x = flow.left() + gutter + step * static_cast<double>(hour);
        const double tall = highest > 0 ? height * values[hour] / highest : 0;
        flow.painter().fillRect(QRectF(x + step * 0.14, bottom - tall, step * 0.72, tall), colourOf(Ink::Accent));
        flow.write(QRectF(x, bottom + flow.pt(1), step, flow.pt(12)), QString::number(hour), Letters::Small, Ink::Muted, Qt::AlignHCenter | Qt::AlignTop);
    }
    flow.moveBy(height + flow.pt(16));
    flow.space(4);
}

} // namespace worklode::pdf
