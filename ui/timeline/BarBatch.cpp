#include "ui/timeline/BarBatch.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

namespace worklode {
namespace {

constexpr int kPatternWidth = 4; ///< pixels from which a pattern can be seen
constexpr int kSeamWidth = 6;

using Hatch = BarBatch::Hatch;

Hatch hatchOf(BarKind kind, Category category, const Look& look)
{
    switch (kind) {
    case BarKind::Idle:
        return {look.idle, Qt::BDiagPattern, 0.5};
    case BarKind::Locked:
        return {look.locked, Qt::DiagCrossPattern, 0.65};
    case BarKind::OffComputer:
        return {look.category(category), Qt::Dense5Pattern, 0.6};
    default:
        return {look.category(category)};
    }
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// Ground and pattern as one opaque tile: filling with it is a copy, where a pattern brush blends every pixel.
QImage tileOf(const Hatch& hatch, const QColor& ground)
{
    QImage tile(8, 8, QImage::Format_RGB32);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), QBrush(hatch.colour, hatch.pattern));
    return tile;
}

void fill(QPainter& painter, const std::vector<QRect>& rects, const QBrush& brush)
{
    if (rects.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRects(rects.data(), static_cast<int>(rects.size()));
}

void frame(QPainter& painter, const std::vector<QRect>& rects, const QColor& colour)
{
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    for (const QRect& r : rects)
        painter.drawRect(r.adjusted(0, 0, -1, -1));
}

} // namespace

void BarBatch::addBar(const QRect& rect, BarKind kind, Category category, bool seam)
{
    Fill& to = m_bars[static_cast<std::size_t>(kind)][static_cast<std::size_t>(category)];
    Rects& same = !seam || rect.width() < kPatternWidth ? to.narrow : to.wide;
    if (!seam && !same.empty() && same.back().top() == rect.top() && same.back().right() + 1 == rect.left()) {
        same.back().setRight(rect.right());
        return;
    }
    same.push_back(rect);
    if (seam && rect.width() >= kSeamWidth && kind < BarKind::OffComputer)
        m_seams.emplace_back(rect.right(), rect.top(), 1, rect.height());
}

void BarBatch::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintNoData(painter);
    paintBars(painter);
    paintItems(painter);
    painter.restore();
}

void BarBatch::paintNoData(QPainter& painter) const
{
    fill(painter, m_awaited, m_look.noData);
    fill(painter, m_awaited, QBrush(mixed(m_look.noData, m_look.muted, 0.25), Qt::BDiagPattern));
    painter.setPen(QPen(m_look.muted, 1, Qt::DotLine));
    for (const QRect& r : m_noData)
        painter.drawLine(r.left(), r.center().y(), r.right(), r.center().y());
}

void BarBatch::fillHatched(QPainter& painter, const Rects& rects, const Hatch& hatch) const
{
    if (rects.empty())
        return;
    const QColor ground = mixed(m_look.card, hatch.colour, 0.22);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        fill(painter, rects, QBrush(tileOf(hatch, ground)));
        return;
    }
    fill(painter, rects, ground); // a drawing keeps its patterns as lines
    fill(painter, rects, QBrush(hatch.colour, hatch.pattern));
}

void BarBatch::paintBars(QPainter& painter) const
{
    for (std::size_t kind = 0; kind < kBarKindCount; ++kind) {
        for (const Category category : kCategories) {
            const Fill& bars = m_bars[kind][static_cast<std::size_t>(category)];
            const Hatch hatch = hatchOf(static_cast<BarKind>(kind), category, m_look);
            fill(painter, bars.narrow, mixed(m_look.card, hatch.colour, hatch.narrowShare));
            if (hatch.pattern == Qt::SolidPattern) {
                fill(painter, bars.wide, hatch.colour);
                continue;
            }
            fillHatched(painter, bars.wide, hatch);
            if (static_cast<BarKind>(kind) == BarKind::OffComputer)
                frame(painter, bars.wide, hatch.colour);
        }
    }
    fill(painter, m_seams, m_look.card);
}

void BarBatch::paintItems(QPainter& painter) const
{
    fill(painter, m_tasks, m_look.task);
    fill(painter, m_fadedTasks, mixed(m_look.card, m_look.task, 0.2));
    frame(painter, m_fadedTasks, m_look.task);
    fill(painter, m_opportunities, m_look.opportunity);
}

} // namespace worklode
