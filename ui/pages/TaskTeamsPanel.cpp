#include "ui/pages/TaskTeamsPanel.h"

#include "ui/charts/FrictionChart.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/pages/Tables.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace worklode {

TaskTeamsPanel::TaskTeamsPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    m_table = makeTable(&m_model, TaskUnitsModel::Unit, this);
    m_table->setAccessibleName(tr("The task by team"));
    m_chart = new GoalChart(this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_chart);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(m_table);
    both->addWidget(scroll);
    both->setSizes({200, 200});
    both->setChildrenCollapsible(false);
    column->addWidget(both, 1);
}

void TaskTeamsPanel::show(const SharedResult& details)
{
    const TaskDetails& d = *tasksOf(details)->front().details;
    m_model.setDetails(details, d);
    std::vector<GoalChart::Row> rows;
    for (const UnitTask& unit : d.units)
        rows.push_back({toQString(unit.name), unit.measures.productionPct(), unit.goalPct, unit.measures.friction()});
    m_chart->setRows(std::move(rows));
}

void TaskTeamsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int kRoomForAll = 1'100;
    m_table->setColumnHidden(TaskUnitsModel::Switches, width() < kRoomForAll);
}

void TaskTeamsPanel::clear()
{
    m_model.clear();
    m_chart->setRows({});
}

const QAbstractItemModel* TaskTeamsPanel::table() const
{
    return m_table->model();
}

} // namespace worklode
