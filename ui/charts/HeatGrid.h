// A grid of shaded cells: hours of the week, pairs of applications. Hover, selection, keyboard, legend.
#pragma once

#include "ui/look/Marked.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace worklode {

struct GridCell {
    enum class Kind { Value, Empty, Barred }; ///< Empty: nothing is known; Barred: there can be nothing
    Kind kind = Kind::Empty;
    double value = 0;
    QString text{}; ///< in the cell, where there is room
    QString hint{}; ///< for the tool tip, and read aloud
};

struct GridData {
    QStringList rows, columns;
    std::vector<GridCell> cells; ///< row by row
    QString rowTitle, columnTitle;
    QString legendTitle;                        ///< what the shades mean, with the unit
    std::function<QString(double)> legendText;  ///< an end of a step
    QString emptyText;                          ///< what an empty cell means
    QString barredText{};                       ///< what a hatched one means; empty: there are none
    bool slanted = false;                       ///< names of columns are long: written upwards

    const GridCell& at(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns.size()) + static_cast<std::size_t>(column)];
    }
};

/// The ends of the steps into which values are divided for shading: `steps` + 1 of them, round; from 0 unless all values lie close
/// together far from it.
std::vector<double> shadeSteps(double lowest, double highest, int steps);

class HeatGrid final : public QWidget, private Marked
{
    Q_OBJECT

public:
    explicit HeatGrid(QWidget* parent = nullptr);
    void setData(GridData data);
    const GridData& data() const { return m_data; }

    struct Spot {
        int row = 0, column = 0;
        friend bool operator==(const Spot&, const Spot&) = default;
    };
    std::optional<Spot> current() const { return m_current; }
    void setCurrent(std::optional<Spot> spot);
    /// Where a cell is drawn.
    QRectF cellRect(int row, int column) const;

    QSize sizeHint() const override { return {520, 300}; }
    QSize minimumSizeHint() const override { return {260, 160}; }

signals:
    void currentChanged();
    void activated(); ///< Enter or a double click on the current cell

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    int rowLabelWidth() const;
    int columnLabelHeight() const;
    std::optional<Spot> spotAt(const QPointF& at) const;
    int stepOf(double value) const;
    void drawNames(QPainter& painter) const;
    void drawCell(QPainter& painter, int row, int column) const;
    void drawLegend(QPainter& painter) const;
    int markAt(const QPointF& at) const override;
    QRectF markArea(int mark) const override;
    QString markCard(int mark) const override;
    int currentMark() const override;
    void selectMark(int mark) override;
    int markBy(int key) const override;
    bool activateMark() override;
    int markOf(const Spot& spot) const { return spot.row * static_cast<int>(m_data.columns.size()) + spot.column; }
    Spot spotOf(int mark) const;

    GridData m_data;
    std::vector<double> m_steps;
    std::optional<Spot> m_current;
};

} // namespace worklode
