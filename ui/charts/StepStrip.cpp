#include "ui/charts/StepStrip.h"

#include "ui/charts/PaintParts.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kColumn = 148, kArrow = 14, kChevron = 42, kTextLine = 16, kRowGap = 6, kBottom = 2, kGutter = 104;

/// Points to where it is read on: to the left where the window reads from right to left.
QPainterPath chevron(const QRectF& area, bool mirrored)
{
    const double back = mirrored ? area.right() : area.left(), front = mirrored ? area.left() : area.right();
    const double in = mirrored ? -kArrow : kArrow;
    QPainterPath path(QPointF(back, area.top()));
    path.lineTo(front - in, area.top());
    path.lineTo(front, area.center().y());
    path.lineTo(front - in, area.bottom());
    path.lineTo(back, area.bottom());
    path.lineTo(back + in, area.center().y());
    path.closeSubpath();
    return path;
}

} // namespace

StepStrip::StepStrip(QWidget* parent) : QAbstractScrollArea(parent), Marked(*viewport())
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    clear({});
}

void StepStrip::setRows(std::vector<StripRow> rows, SwatchOrder swatches)
{
    m_rows = std::move(rows);
    m_swatches = std::move(swatches);
    m_notice = columns() == 0 ? tr("This way has no steps: it goes straight from the begin to the end.") : QString();
    m_current.reset();
    forgetHovered();
    setAccessibleDescription({});
    horizontalScrollBar()->setValue(0);
    layOut();
    updateGeometry();
    viewport()->update();
    emit currentChanged();
}

void StepStrip::clear(const QString& notice)
{
    setRows({}, {});
    m_notice = notice;
    viewport()->update();
}

int StepStrip::columns() const
{
    std::size_t most = 0;
    for (const StripRow& row : m_rows)
        most = std::max(most, row.cells.size());
    return static_cast<int>(most);
}

double StepStrip::rowHeight() const
{
    return kTextLine + kChevron;
}

double StepStrip::rowTop(int row) const
{
    return row * (rowHeight() + kRowGap);
}

/// Room for the rows' names, where they have any.
double StepStrip::gutter() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const StripRow& row) { return !row.name.isEmpty(); }) ? kGutter : 0;
}

/// In the drawing, which is mirrored as a whole where the window reads from right to left.
QRectF StepStrip::mirrored(const QRectF& area) const
{
    return isRightToLeft() ? QRectF(drawingSize().width() - area.right(), area.top(), area.width(), area.height())
                           : area;
}

QRectF StepStrip::cellArea(const Cell& cell) const
{
    return mirrored({gutter() + cell.column * kColumn, rowTop(cell.row), kColumn + kArrow - 4, rowHeight()});
}

/// Where the drawing's left edge is in the viewport. It begins where one begins to read; the scroll bar's 0 is there.
double StepStrip::shift() const
{
    const double scrolled = horizontalScrollBar()->value();
    return isRightToLeft() ? viewport()->width() - drawingSize().width() + scrolled : -scrolled;
}

QSizeF StepStrip::drawingSize() const
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    return {gutter() + columns() * kColumn + kArrow, (last < 0 ? rowHeight() : rowTop(last) + rowHeight()) + kBottom};
}

QSize StepStrip::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize StepStrip::minimumSizeHint() const
{
    return {200, static_cast<int>(drawingSize().height()) + horizontalScrollBar()->sizeHint().height()};
}

void StepStrip::layOut()
{
    const int width = static_cast<int>(drawingSize().width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(kColumn / 3));
}

void StepStrip::resizeEvent(QResizeEvent*)
{
    layOut();
}

const StripStep* StepStrip::stepAt(const Cell& cell) const
{
    if (cell.row < 0 || cell.row >= static_cast<int>(m_rows.size()))
        return nullptr;
    const auto& cells = m_rows[static_cast<std::size_t>(cell.row)].cells;
    if (cell.column < 0 || cell.column >= static_cast<int>(cells.size()) || !cells[static_cast<std::size_t>(cell.column)])
        return nullptr;
    return &*cells[static_cast<std::size_t>(cell.column)];
}

QRect StepStrip::cellRect(const Cell& cell) const
{
    return cellArea(cell).translated(shift(), 0).toRect();
}

void StepStrip::setCurrent(std::optional<Cell> cell)
{
    if (cell && !stepAt(*cell))
        cell.reset();
    if (cell == m_current)
        return;
    m_current = cell;
    QString spoken;
    if (cell) {
        const QRectF area = cellArea(*cell).adjusted(0, 0, 4, 0).translated(shift(), 0);
        const double outside = area.left() < 0 ? area.left() : std::max(0.0, area.right() - viewport()->width());
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(isRightToLeft() ? -outside : outside));
        spoken = stepName(stepAt(*cell)->figures.place);
        for (const auto& [name, value] : stepLines(*stepAt(*cell)))
            spoken += u", %1 %2"_s.arg(name, value);
    }
    setAccessibleDescription(spoken);
    viewport()->update();
    emit currentChanged();
}

int StepStrip::markAt(const QPointF& point) const
{
    const QPointF at = point - QPointF(shift(), 0);
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r)
        for (int c = 0; c < columns(); ++c)
            if (stepAt({r, c}) && cellArea({r, c})
                                      .adjusted(isRightToLeft() ? kArrow : 0, 0, isRightToLeft() ? 0 : -kArrow, 0)
                                      .contains(at))
                return markOf({r, c});
    return kNoMark;
}

QString StepStrip::markCard(int mark) const
{
    const StripStep& step = *stepAt(cellOf(mark));
    return hoverHtml(stepName(step.figures.place), tr("an instance, mean"), stepLines(step));
}

void StepStrip::selectMark(int mark)
{
    setCurrent(mark == kNoMark ? std::nullopt : std::optional(cellOf(mark)));
}

/// The next step of that row; the same where there is none.
std::optional<StepStrip::Cell> StepStrip::stepFrom(Cell from, int by) const
{
    for (int c = from.column + by; c >= 0 && c < columns(); c += by)
        if (stepAt({from.row, c}))
            return Cell{from.row, c};
    return stepAt(from) ? std::optional(from) : std::nullopt;
}

int StepStrip::markBy(int key) const
{
    const Cell here = m_current.value_or(Cell{0, -1});
    std::optional<Cell> to;
    switch (key) {
    case Qt::Key_Right:
        to = stepFrom(here, isRightToLeft() ? -1 : 1);
        break;
    case Qt::Key_Left:
        to = stepFrom(here, isRightToLeft() ? 1 : -1);
        break;
    case Qt::Key_Home: to = stepFrom({here.row, -1}, 1); break;
    case Qt::Key_End: to = stepFrom({here.row, columns()}, -1); break;
    default:
        if (const Cell other{key == Qt::Key_Up ? 0 : 1, here.column}; stepAt(other))
            to = other;
    }
    return to ? markOf(*to) : kNoMark;
}

void StepStrip::keyPressEvent(QKeyEvent* event)
{
    if (!handleMarks(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void StepStrip::focusInEvent(QFocusEvent* event)
{
    handleMarks(*event);
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void StepStrip::wheelEvent(QWheelEvent* event)
{
    const QPoint by = event->angleDelta();
    const int turned = by.x() != 0 ? by.x() : by.y();
    if (horizontalScrollBar()->maximum() == 0) {
        event->ignore();
        return;
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
    event->accept();
}

bool StepStrip::viewportEvent(QEvent* event)
{
    return handleMarks(*event) || QAbstractScrollArea::viewportEvent(event);
}

Qt::Alignment StepStrip::fromTheBegin() const
{
    return (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

void StepStrip::paintStep(QPainter& painter, const Cell& cell, const StripStep& step) const
{
    const Look& look = currentLook();
    const QRectF area = cellArea(cell);
    const StepPlace& place = step.figures.place;
    const QString application = toQString(place.application.empty() ? place.label : place.application);
    const QRectF body(area.left(), area.top() + kTextLine, area.width(), kChevron);
    const QPainterPath shape = chevron(body, isRightToLeft());
    const bool current = m_current == cell;
    const Swatch swatch = m_swatches.of(application);
    QColor soft = swatch.colour;
    soft.setAlphaF(current ? 0.5F : look.dark ? 0.32F : 0.24F);
    painter.fillPath(shape, soft);
    fillSwatch(painter,
               QRectF(body.left() + (isRightToLeft() ? kArrow - 2 : 2), body.bottom() - 5, body.width() - kArrow, 5),
               swatch);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(current ? look.text : swatch.colour, current ? 2 : 1));
    painter.drawPath(shape);

    const QRectF text(area.left() + kArrow + (isRightToLeft() ? 1 : 3), 0, area.width() - 2 * kArrow - 4, kTextLine);
    const auto put = [&](const QFont& font, const QColor& colour, double top, double height, const QString& what) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(text.left(), top, text.width(), height),
                         static_cast<int>(fromTheBegin() | Qt::AlignVCenter),
                         QFontMetricsF(font).elidedText(inReadingOrder(what), Qt::ElideRight, text.width()));
    };
    QFont bold = font();
    bold.setBold(true);
    put(chartFont(font()), look.text, area.top(), kTextLine, toQString(place.screen));
    put(bold, look.text, body.top() + 1, 19, application);
    put(chartFont(font()), look.text, body.top() + 19, 16,
        tr("%1 · mean %2").arg(stepTimeText(step.figures.medianActiveMs), stepTimeText(step.figures.meanActiveMs)));
}

void StepStrip::paintRow(QPainter& painter, int row) const
{
    const Look& look = currentLook();
    const StripRow& shown = m_rows[static_cast<std::size_t>(row)];
    const double top = rowTop(row);
    if (!shown.name.isEmpty()) {
        painter.setFont(chartFont(font()));
        painter.setPen(look.muted);
        painter.drawText(mirrored({0, top + kTextLine, kGutter - 8, kChevron}),
                         static_cast<int>(fromTheBegin() | Qt::AlignVCenter | Qt::TextWordWrap), shown.name);
    }
    for (int c = 0; c < columns(); ++c) {
        if (const StripStep* step = stepAt({row, c})) {
            paintStep(painter, {row, c}, *step);
        } else if (m_rows.size() > 1) {
            painter.setPen(QPen(look.border, 1, Qt::DashLine));
            const double y = top + kTextLine + kChevron / 2;
            const QRectF gap = mirrored({gutter() + c * kColumn + kArrow + 2, y, kColumn - kArrow - 2, 0});
            painter.drawLine(gap.topLeft(), gap.topRight());
        }
    }
}

void StepStrip::draw(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r)
        paintRow(painter, r);
}

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Look& look = currentLook();
    painter.fillRect(viewport()->rect(), look.card);
    if (columns() == 0) {
        painter.setPen(look.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    }
    painter.translate(shift(), 0);
    draw(painter);
    painter.resetTransform();
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace worklode
