// A task by team: figures in a table, production with its goal line and friction as bars.
#pragma once

#include "ui/models/TaskUnitsModel.h"

#include <QWidget>

class QTableView;

namespace worklode {

class GoalChart;

class TaskTeamsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskTeamsPanel(QWidget* parent = nullptr);
    void show(const SharedResult& details); ///< one task with its details
    void clear();
    const QAbstractItemModel* table() const;
    GoalChart* chart() const { return m_chart; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TaskUnitsModel m_model;
    QTableView* m_table = nullptr;
    GoalChart* m_chart = nullptr;
};

} // namespace worklode
