#include "ui/pages/TaskSpreadPanel.h"

#include "ui/charts/BoxPlotChart.h"
#include "ui/charts/DurationHistogramChart.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"
#include "ui/models/TasksModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace worklode {

TaskSpreadPanel::TaskSpreadPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    m_histogram = new DurationHistogramChart(this);
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Boxes by"), TextRole::Muted, right));
    m_by = new QComboBox(right);
    m_by->addItems({tr("Team"), tr("Associate")});
    m_by->setAccessibleName(tr("What the boxes are of"));
    line->addWidget(m_by);
    line->addStretch();
    rows->addLayout(line);
    m_boxes = new BoxPlotChart(this);
    auto* scroll = new QScrollArea(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_boxes);
    rows->addWidget(scroll, 1);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_histogram);
    both->addWidget(right);
    both->setSizes({500, 500});
    both->setChildrenCollapsible(false);
    column->addWidget(both, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &TaskSpreadPanel::fillBoxes);
}

void TaskSpreadPanel::show(const SharedResult& details, const std::shared_ptr<const Catalog>& catalog)
{
    m_details = details;
    m_catalog = catalog;
    const TaskResult& task = tasksOf(details)->front();
    m_histogram->setDurations(task.details->durations, task.durationMs);
    fillBoxes();
}

void TaskSpreadPanel::clear()
{
    m_details.reset();
    m_histogram->setDurations({}, {});
    m_boxes->setRows({}, {});
}

void TaskSpreadPanel::fillBoxes()
{
    if (!m_details)
        return;
    const TaskDetails& details = *tasksOf(m_details)->front().details;
    std::vector<BoxPlotChart::Row> rows;
    if (m_by->currentIndex() == 0)
        for (const UnitTask& unit : details.units)
            rows.push_back({toQString(unit.name), unit.box});
    else
        for (const AssociateTask& row : details.associates)
            rows.push_back({associateName(*m_catalog, row.associate), row.box});
    m_boxes->setRows(std::move(rows),
                     m_by->currentIndex() == 0 ? tr("Durations by team") : tr("Durations by associate"));
}

QWidget* TaskSpreadPanel::picture() const
{
    return m_boxes->hasFocus() ? static_cast<QWidget*>(m_boxes) : m_histogram;
}

} // namespace worklode
