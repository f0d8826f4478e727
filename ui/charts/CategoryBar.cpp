#include "ui/charts/CategoryBar.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kBarHeight = 20, kLine = 20, kSwatch = 10, kSpace = 22;

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
        spoken.append(part.name + u": "_s + part.text);
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int CategoryBar::legendWidth(const BarPart& part) const
{
    return kSwatch + 6 + fontMetrics().horizontalAdvance(part.name + u"  "_s + part.text) + kSpace;
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

QSize CategoryBar::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

QSize CategoryBar::minimumSizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

void CategoryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = currentLook();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), kBarHeight), 5, 5);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), kBarHeight), look.noData);
    const auto edges = partEdges(m_parts, width());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF r(edges[i].first, 0, edges[i].second - edges[i].first, kBarHeight);
        if (r.width() <= 0)
            continue;
        painter.fillRect(r, m_parts[i].hatched ? look.noData : m_parts[i].colour);
        if (m_parts[i].hatched)
            painter.fillRect(r, QBrush(m_parts[i].colour, Qt::BDiagPattern));
        painter.fillRect(QRectF(r.right() - 1, 0, 1, kBarHeight), look.card);
    }
    painter.restore();
    int x = 0;
    int y = kBarHeight + 8;
    for (const BarPart& part : m_parts) {
        if (x > 0 && x + legendWidth(part) - kSpace > width()) {
            x = 0;
            y += kLine;
        }
        painter.fillRect(QRect(x, y + 5, kSwatch, kSwatch), part.hatched ? QBrush(look.noData) : QBrush(part.colour));
        if (part.hatched)
            painter.fillRect(QRect(x, y + 5, kSwatch, kSwatch), QBrush(part.colour, Qt::BDiagPattern));
        painter.setPen(look.muted);
        const int nameWidth = fontMetrics().horizontalAdvance(part.name + u"  "_s);
        painter.drawText(QRect(x + kSwatch + 6, y, nameWidth + 4, kLine), Qt::AlignVCenter, part.name);
        painter.setPen(look.text);
        painter.drawText(QRect(x + kSwatch + 6 + nameWidth, y, 400, kLine), Qt::AlignVCenter, part.text);
        x += legendWidth(part);
    }
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
