#include "ui/charts/CategoryBar.h"

#include "ui/charts/PaintParts.h"
#include "ui/look/Look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kBarHeight = 20, kLine = 20, kSwatch = 10, kSpace = 18;

} // namespace

CategoryBar::CategoryBar(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CategoryBar::setParts(std::vector<BarPart> parts)
{
    m_parts = std::move(parts);
    QStringList spoken;
    for (const BarPart& part : m_parts)
        spoken.append(part.name + u": "_s + part.text + (part.change.isEmpty() ? QString() : u", "_s + part.change));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int CategoryBar::legendWidth(const BarPart& part) const
{
    const QString words = part.name + u"  "_s + part.text + (part.change.isEmpty() ? QString() : u"  "_s + part.change);
    return kSwatch + 6 + fontMetrics().horizontalAdvance(words) + kSpace;
}

int CategoryBar::heightForWidth(int width) const
{
    int lines = 1;
    int x = 0;
    for (const BarPart& part : m_parts) {
        if (x > 0 && x + legendWidth(part) - kSpace > width) {
            ++lines;
            x = 0;
        }
        x += legendWidth(part);
    }
    return kBarHeight + 8 + lines * kLine;
}

std::vector<QRect> CategoryBar::legendRects() const
{
    std::vector<QRect> rects;
    int x = 0;
    int y = kBarHeight + 8;
    for (const BarPart& part : m_parts) {
        if (x > 0 && x + legendWidth(part) - kSpace > width()) {
            x = 0;
            y += kLine;
        }
        rects.emplace_back(x, y, legendWidth(part) - kSpace, kLine);
        x += legendWidth(part);
    }
    return rects;
}

QSize CategoryBar::sizeHint() const { return {400, heightForWidth(std::max(width(), 400))}; }

QSize CategoryBar::minimumSizeHint() const { return {200, heightForWidth(std::max(width(), 200))}; }

void CategoryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // a drawing: its pieces stand where they are put
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = currentLook();
    painter.fillRect(QRect(0, 0, width(), kBarHeight), look.noData);
    const auto edges = partEdges(m_parts, width());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF r(edges[i].first, 0, edges[i].second - edges[i].first, kBarHeight);
        if (r.width() <= 0)
            continue;
        painter.fillRect(r, m_parts[i].hatched ? look.noData : m_parts[i].colour);
        if (m_parts[i].hatched)
            hatch(painter, r, m_parts[i].colour);
        painter.fillRect(QRectF(r.right() - 1, 0, 1, kBarHeight), look.card);
        drawInside(painter, m_parts[i], r);
    }
    drawLegend(painter);
}

void CategoryBar::drawInside(QPainter& painter, const BarPart& part, const QRectF& area) const
{
    const int wide = fontMetrics().horizontalAdvance(part.inside) + 8;
    if (part.inside.isEmpty() || wide > area.width())
        return;
    const Look& look = currentLook();
    QColor ground = part.colour;
    if (part.hatched) { // lines behind letters cannot be read
        ground = look.noData;
        painter.fillRect(QRectF(area.center().x() - wide / 2.0, 2, wide, kBarHeight - 4), ground);
    }
    painter.setPen(inkOn(look, ground));
    painter.drawText(area, Qt::AlignCenter, part.inside);
}

void CategoryBar::drawLegend(QPainter& painter) const
{
    const Look& look = currentLook();
    const std::vector<QRect> rects = legendRects();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const BarPart& part = m_parts[i];
        const QRect r = rects[i];
        const QRectF swatch(r.left(), r.top() + 5, kSwatch, kSwatch);
        painter.fillRect(swatch, part.hatched ? look.noData : part.colour);
        if (part.hatched)
            hatch(painter, swatch, part.colour, 4);
        int x = r.left() + kSwatch + 6;
        const auto write = [&](const QString& words, const QColor& colour) {
            const int wide = fontMetrics().horizontalAdvance(words);
            painter.setPen(colour);
            painter.drawText(QRect(x, r.top(), wide + 8, kLine), Qt::AlignVCenter, words);
            x += wide;
        };
        write(part.name + u"  "_s, look.muted);
        write(part.text, look.text);
        if (!part.change.isEmpty())
            write(u"  "_s + part.change, part.verdict > 0 ? look.good : part.verdict < 0 ? look.danger : look.muted);
    }
}

bool CategoryBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto edges = partEdges(m_parts, width());
    const std::vector<QRect> rects = legendRects();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool onBar =
            help->pos().y() < kBarHeight && help->pos().x() >= edges[i].first && help->pos().x() < edges[i].second;
        if (onBar || rects[i].contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_parts[i].hint, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

std::vector<std::pair<double, double>> partEdges(const std::vector<BarPart>& parts, double width)
{
    double whole = 0;
    std::size_t thin = 0;
    for (const BarPart& part : parts)
        whole += std::max(0.0, part.value);
    double wide = 0; // the value of the parts that keep their proportion
    for (const BarPart& part : parts) {
        if (part.value > 0 && part.value / whole * width < 1)
            ++thin;
        else
            wide += std::max(0.0, part.value);
    }
    const double rest = std::max(0.0, width - static_cast<double>(thin));
    std::vector<std::pair<double, double>> edges;
    double x = 0;
    for (const BarPart& part : parts) {
        double size = 0;
        if (part.value > 0)
            size = part.value / whole * width < 1 ? 1 : part.value / wide * rest;
        edges.emplace_back(x, x + size);
        x += size;
    }
    return edges;
}

} // namespace worklode
