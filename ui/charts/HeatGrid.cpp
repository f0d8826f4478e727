#include "ui/charts/HeatGrid.h"

#include "ui/charts/PaintParts.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kShades = 6, kGridTitle = 18, kGridLegend = 40;

} // namespace

std::vector<double> shadeSteps(double lowest, double highest, int steps)
{
    if (!(highest > 0))
        highest = 1;
    if (lowest < highest / 3)
        lowest = 0;
    double power = std::pow(10.0, std::floor(std::log10((highest - lowest > 0 ? highest - lowest : highest) / steps)));
    double step = power, base = 0;
    for (bool fits = false; !fits; power *= 10)
        for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
            step = factor * power;
            base = std::floor(lowest / step) * step;
            fits = base + steps * step >= highest;
            if (fits)
                break;
        }
    std::vector<double> ends;
    for (int i = 0; i <= steps; ++i)
        ends.push_back(base + step * i);
    return ends;
}

HeatGrid::HeatGrid(QWidget* parent) : QWidget(parent), Marked(static_cast<QWidget&>(*this)), m_steps(shadeSteps(0, 1, kShades))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatGrid::setData(GridData data)
{
    m_data = std::move(data);
    double highest = 0, lowest = std::numeric_limits<double>::max();
    for (const GridCell& cell : m_data.cells)
        if (cell.kind == GridCell::Kind::Value) {
            highest = std::max(highest, cell.value);
            lowest = std::min(lowest, cell.value);
        }
    m_steps = shadeSteps(lowest, highest, kShades);
    m_current.reset();
    forgetHovered();
    emit currentChanged();
    update();
}

void HeatGrid::setCurrent(std::optional<Spot> spot)
{
    if (spot
        && (spot->row < 0 || spot->column < 0 || spot->row >= m_data.rows.size()
            || spot->column >= m_data.columns.size()))
        return;
    if (spot == m_current)
        return;
    m_current = spot;
    if (spot)
        setAccessibleDescription(m_data.at(spot->row, spot->column).hint);
    emit currentChanged();
    update();
}

int HeatGrid::rowLabelWidth() const
{
    const QFontMetrics metrics(chartFont(font()));
    int widest = metrics.horizontalAdvance(m_data.rowTitle);
    for (const QString& row : m_data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row));
    return std::min(widest, width() / 4) + 10;
}

int HeatGrid::columnLabelHeight() const
{
    const QFontMetrics metrics(chartFont(font()));
    if (!m_data.slanted)
        return metrics.height() + 4;
    int widest = 0;
    for (const QString& column : m_data.columns)
        widest = std::max(widest, metrics.horizontalAdvance(column));
    return std::min(widest, height() / 4) + 8;
}

QRectF HeatGrid::plot() const
{
    const double left = rowLabelWidth(), top = kGridTitle + columnLabelHeight();
    return {left, top, std::max(1.0, width() - left - 2), std::max(1.0, height() - top - kGridLegend)};
}

QRectF HeatGrid::cellRect(int row, int column) const
{
    const QRectF all = plot();
    const double wide = all.width() / std::max<qsizetype>(1, m_data.columns.size());
    const double high = std::min(all.height() / std::max<qsizetype>(1, m_data.rows.size()), 64.0);
    return QRectF(all.left() + column * wide, all.top() + row * high, wide, high).adjusted(0, 0, -2, -2);
}

std::optional<HeatGrid::Spot> HeatGrid::spotAt(const QPointF& at) const
{
    for (int row = 0; row < m_data.rows.size(); ++row)
        for (int column = 0; column < m_data.columns.size(); ++column)
            if (cellRect(row, column).adjusted(0, 0, 2, 2).contains(at))
                return Spot{row, column};
    return {};
}

int HeatGrid::stepOf(double value) const
{
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), value);
    return std::clamp(static_cast<int>(above - m_steps.begin()) - 1, 0, kShades - 1);
}

void HeatGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), currentLook().card);
    painter.setFont(chartFont(font()));
    if (m_data.rows.isEmpty() || m_data.columns.isEmpty()) {
        painter.setPen(currentLook().muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
        return;
    }
    drawNames(painter);
    for (int row = 0; row < m_data.rows.size(); ++row)
        for (int column = 0; column < m_data.columns.size(); ++column)
            drawCell(painter, row, column);
    drawLegend(painter);
}

void HeatGrid::drawNames(QPainter& painter) const
{
    const Look& look = currentLook();
    const QRectF all = plot();
    const QFontMetrics metrics(painter.font());
    painter.setPen(look.muted);
    painter.drawText(QRectF(0, 0, all.left() - 8, kGridTitle), Qt::AlignRight | Qt::AlignVCenter, m_data.rowTitle);
    painter.drawText(QRectF(all.left(), 0, all.width(), kGridTitle), Qt::AlignLeft | Qt::AlignVCenter,
                     m_data.columnTitle);
    painter.setPen(look.text);
    for (int row = 0; row < m_data.rows.size(); ++row) {
        const QRectF cell = cellRect(row, 0);
        const int room = static_cast<int>(all.left()) - 10;
        painter.drawText(QRectF(0, cell.top(), room, cell.height()), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_data.rows[row], Qt::ElideRight, room));
    }
    const double top = kGridTitle, high = columnLabelHeight();
    const double wide = cellRect(0, 0).width() + 2;
    int every = 1; // names that would run into each other are left out regularly
    if (!m_data.slanted)
        for (const QString& name : m_data.columns)
            every = std::max(every, static_cast<int>(std::ceil((metrics.horizontalAdvance(name) + 4) / wide)));
    for (int column = 0; column < m_data.columns.size(); column += every) {
        const QRectF cell = cellRect(0, column);
        if (!m_data.slanted) {
            painter.drawText(QRectF(cell.left() - wide, top, cell.width() + 2 * wide, high),
                             Qt::AlignHCenter | Qt::AlignVCenter, m_data.columns[column]);
            continue;
        }
        painter.save();
        painter.translate(cell.center().x(), top + high - 4);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -cell.width() / 2 - 4, high - 4, cell.width() + 8), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_data.columns[column], Qt::ElideRight, static_cast<int>(high) - 4));
        painter.restore();
    }
}

void HeatGrid::drawCell(QPainter& painter, int row, int column) const
{
    const Look& look = currentLook();
    const GridCell& cell = m_data.at(row, column);
    const QRectF r = cellRect(row, column);
    const bool current = m_current == Spot{row, column};
    if (cell.kind == GridCell::Kind::Value) {
        const QColor ground = shade(look, stepOf(cell.value), kShades);
        painter.fillRect(r, ground);
        if (QFontMetrics(painter.font()).horizontalAdvance(cell.text) + 4 <= r.width() && r.height() >= 13) {
            painter.setPen(inkOn(look, ground));
            painter.drawText(r, Qt::AlignCenter, cell.text);
        }
    } else if (cell.kind == GridCell::Kind::Barred) {
        painter.fillRect(r, look.card);
        hatch(painter, r, look.border, 4);
    } else {
        painter.setPen(QPen(look.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(r.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (current || hoveredMark() == markOf({row, column})) {
        painter.setPen(QPen(current ? look.opportunity : look.text, current ? 2.5 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(r.adjusted(0, 0, 0, 0));
    }
}

/// Six swatches with their ends, then what is hatched and what is empty.
void HeatGrid::drawLegend(QPainter& painter) const
{
    const Look& look = currentLook();
    const double top = height() - kGridLegend + 8;
    const QFontMetrics metrics(painter.font());
    painter.setPen(look.muted);
    const int titleWidth = metrics.horizontalAdvance(m_data.legendTitle) + 10;
    painter.drawText(QRectF(0, top, titleWidth, 14), Qt::AlignLeft | Qt::AlignVCenter, m_data.legendTitle);
    double x = titleWidth;
    const double wide = std::clamp((width() - titleWidth - 40.0) / (kShades + 4), 26.0, 46.0);
    for (int step = 0; step < kShades; ++step) {
        painter.fillRect(QRectF(x + step * wide, top, wide - 1, 12), shade(look, step, kShades));
        painter.setPen(look.muted);
        if (m_data.legendText)
            painter.drawText(QRectF(x + (step - 0.5) * wide, top + 13, wide, 14), Qt::AlignHCenter | Qt::AlignTop,
                             m_data.legendText(m_steps[static_cast<std::size_t>(step)]));
    }
    if (m_data.legendText)
        painter.drawText(QRectF(x + (kShades - 0.5) * wide, top + 13, wide, 14), Qt::AlignHCenter | Qt::AlignTop,
                         m_data.legendText(m_steps.back()));
    x += kShades * wide + 18;
    for (const auto& [name, barred] : {std::pair{m_data.emptyText, false}, std::pair{m_data.barredText, true}}) {
        const int room = static_cast<int>(width() - x - 20);
        if (name.isEmpty() || room < 30)
            continue;
        const QRectF box(x, top, 14, 12);
        if (barred)
            hatch(painter, box, look.muted, 4);
        painter.setPen(QPen(look.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(look.muted);
        const QString shown = metrics.elidedText(name, Qt::ElideRight, room);
        painter.drawText(QRectF(x + 20, top - 1, room, 14), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += 20 + metrics.horizontalAdvance(shown) + 14;
    }
}

HeatGrid::Spot HeatGrid::spotOf(int mark) const
{
    const int columns = static_cast<int>(m_data.columns.size());
    return {mark / columns, mark % columns};
}

int HeatGrid::markAt(const QPointF& at) const
{
    const auto spot = spotAt(at);
    return spot ? markOf(*spot) : kNoMark;
}

QRectF HeatGrid::markArea(int mark) const
{
    return cellRect(spotOf(mark).row, spotOf(mark).column);
}

QString HeatGrid::markCard(int mark) const
{
    return m_data.cells[static_cast<std::size_t>(mark)].hint;
}

int HeatGrid::currentMark() const
{
    return m_current ? markOf(*m_current) : kNoMark;
}

void HeatGrid::selectMark(int mark)
{
    setCurrent(mark == kNoMark ? std::nullopt : std::optional(spotOf(mark)));
}

bool HeatGrid::activateMark()
{
    emit activated();
    return true;
}

int HeatGrid::markBy(int key) const
{
    if (m_data.cells.empty())
        return kNoMark;
    Spot to = m_current.value_or(Spot{0, 0});
    const int lastRow = static_cast<int>(m_data.rows.size()) - 1, lastColumn = static_cast<int>(m_data.columns.size()) - 1;
    switch (key) {
    case Qt::Key_Left: to.column = std::max(0, to.column - 1); break;
    case Qt::Key_Right: to.column = std::min(lastColumn, to.column + 1); break;
    case Qt::Key_Up: to.row = std::max(0, to.row - 1); break;
    case Qt::Key_Down: to.row = std::min(lastRow, to.row + 1); break;
    case Qt::Key_Home: to.column = 0; break;
    default: to.column = lastColumn; break;
    }
    return markOf(to);
}

bool HeatGrid::event(QEvent* event)
{
    return handleMarks(*event) || QWidget::event(event);
}

} // namespace worklode
