// The steps of a way through a task as chevrons, or of two ways one below the other with equal steps aligned.
#pragma once

#include "analysis/CompareTasks.h"
#include "ui/look/DrawingFile.h"
#include "ui/look/Marked.h"
#include "ui/look/Swatches.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace worklode {

struct StripStep {
    StepFigures figures;
    std::uint64_t instances = 0; ///< that the sums are of
};

/// One way: its name, and a step or none in each column.
struct StripRow {
    QString name; ///< empty: not shown
    std::vector<std::optional<StripStep>> cells;
};

/// Left and right: the step before and after; up and down: the other way; Home, End. Scrolls sideways.
class StepStrip final : public QAbstractScrollArea, public Drawing, private Marked
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);

    void setRows(std::vector<StripRow> rows, SwatchOrder swatches);
    void clear(const QString& notice);
    const std::vector<StripRow>& rows() const { return m_rows; }

    struct Cell {
        int row = 0, column = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    std::optional<Cell> current() const { return m_current; }
    void setCurrent(std::optional<Cell> cell);
    const StripStep* stepAt(const Cell& cell) const;
    QRect cellRect(const Cell& cell) const; ///< in the viewport's coordinates

    QSizeF drawingSize() const override;
    void draw(QPainter& painter) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int columns() const;
    double rowHeight() const;
    double rowTop(int row) const;
    double gutter() const;
    QRectF cellArea(const Cell& cell) const;
    QRectF mirrored(const QRectF& area) const;
    double shift() const;
    Qt::Alignment fromTheBegin() const;
    int markAt(const QPointF& at) const override;
    QRectF markArea(int mark) const override { return cellRect(cellOf(mark)); }
    QString markCard(int mark) const override;
    int currentMark() const override { return m_current ? markOf(*m_current) : kNoMark; }
    void selectMark(int mark) override;
    int markBy(int key) const override;
    int markOf(const Cell& cell) const { return cell.row * columns() + cell.column; }
    Cell cellOf(int mark) const { return {mark / columns(), mark % columns()}; }
    std::optional<Cell> stepFrom(Cell from, int by) const;
    void paintRow(QPainter& painter, int row) const;
    void paintStep(QPainter& painter, const Cell& cell, const StripStep& step) const;
    void layOut();

    std::vector<StripRow> m_rows;
    SwatchOrder m_swatches;
    QString m_notice;
    std::optional<Cell> m_current;
};

/// The steps of a variation as one row.
StripRow stripRow(const QString& name, const Variation& variation, const VariationSteps& steps);
/// Two rows with equal labels in one column.
std::vector<StripRow> alignedRows(StripRow first, StripRow second);
/// Figures of a step, an instance each: what its card says.
std::vector<std::pair<QString, QString>> stepLines(const StripStep& step);
QString stepName(const StepPlace& place);

} // namespace worklode
