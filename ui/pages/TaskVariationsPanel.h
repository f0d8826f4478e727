// The ways in which a task was done: a table, and the steps of the selected one as chevrons.
#pragma once

#include "ui/look/Swatches.h"
#include "ui/models/VariationsModel.h"

#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace worklode {

class StepChipsDelegate;
class StepStrip;

class TaskVariationsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskVariationsPanel(QWidget* parent = nullptr);
    void show(const SharedResult& result, std::size_t task, const SwatchOrder& swatches);
    /// `details`: a result with that task alone and its details; null: they are on their way.
    void setDetails(const SharedResult& details);
    void clear();
    const QAbstractItemModel* table() const;
    StepStrip* strip() const { return m_strip; }
    QTableView* view() const { return m_table; }
    QLineEdit* filter() const { return m_filter; }
    void setLevel(VariationsModel::Level level);
    VariationsModel::Level level() const;
    /// Place of the selected one in the task's list of this level.
    std::optional<std::size_t> current() const;
    void select(std::size_t variation); ///< where there is one

signals:
    void stepsWanted(std::size_t variation, bool applications); ///< the details have not those of the selected variation
    void guideWanted(std::size_t variation);
    void selected(); ///< another variation
    void compareWanted(std::size_t variation); ///< with the best one

private:
    QWidget* makeBar();
    void fillTable();
    void showCurrent();
    void showStep();

    SharedResult m_result;
    std::size_t m_task = 0;
    SharedResult m_details;
    std::set<std::pair<bool, std::size_t>> m_asked; ///< what stepsWanted() was emitted for: never twice
    SwatchOrder m_swatches;
    VariationsModel m_model;
    QComboBox* m_level = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_guide = nullptr;
    QPushButton* m_compare = nullptr;
    QTableView* m_table = nullptr;
    StepChipsDelegate* m_chips = nullptr;
    StepStrip* m_strip = nullptr;
    QLabel* m_step = nullptr;
};

} // namespace worklode
