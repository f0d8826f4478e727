// When work is hard: friction and other measures by weekday and hour.
#pragma once

#include "ui/charts/HeatGrid.h"
#include "ui/models/PatternsModels.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QLabel;

namespace worklode {

class CategoryBar;
class ChartCard;

class WhenPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenPanel(QWidget* parent = nullptr);
    void setResult(const SharedResult& result);

    const QAbstractItemModel* currentTable() const;
    QWidget* currentPicture() const;
    HeatGrid* grid() const { return m_grid; }
    void setMeasure(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeDetail();
    void fill();
    void showCell();
    std::optional<HeatGrid::Spot> hardest() const;

    SharedResult m_result;
    WeekdayHoursModel m_rows;
    HeatGrid* m_grid;
    ChartCard* m_card;
    QComboBox* m_measure;
    QLabel *m_title, *m_formula, *m_figures;
    CategoryBar* m_parts;
    std::vector<const WeekdayHour*> m_cells; ///< into m_result, by cell of the grid
};

} // namespace worklode
