#include "ui/pages/TaskDetail.h"

#include "ui/charts/ProgressChart.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/KpiStrip.h"
#include "ui/pages/StepChips.h"
#include "ui/pages/Tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace worklode {
TaskDetail::TaskDetail(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_strip = new KpiStrip({tr("Instances"), tr("Median duration"), tr("Median active"), tr("Steps"), tr("Path diversity"), tr("Exclusive time"),
                            tr("Friction"), tr("Score")},
                           this);
    column->addWidget(m_strip);
    auto* card = new Card(this);
    m_tabs = new QTabWidget(card);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeVariations(), tr("Variations"));
    m_progress = new ProgressChart(this);
    m_tabs->addTab(m_progress, tr("Progress"));
    m_instanceTable = makeTable(&m_instances, InstancesModel::Associate, this);
    m_tabs->addTab(m_instanceTable, tr("Instances"));
    m_followsTable = makeTable(&m_follows, FollowsModel::To, this);
    m_tabs->addTab(m_followsTable, tr("What follows what"));
    card->content()->addWidget(m_tabs, 1);
    column->addWidget(card, 1);
    connect(m_instanceTable, &QTableView::activated, this, &TaskDetail::openInstance);
    connect(m_instanceTable, &QTableView::doubleClicked, this, &TaskDetail::openInstance);
}

QWidget* TaskDetail::makeVariations()
{
    m_variationTable = makeTable(&m_variations, VariationsModel::Steps, this);
    m_variationTable->setItemDelegateForColumn(VariationsModel::Steps, new StepChipsDelegate(m_variationTable));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, kGap, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Steps are"), TextRole::Muted, this));
    m_level = new QComboBox(this);
    m_level->addItems({tr("Screens"), tr("Applications")});
    m_level->setAccessibleName(tr("Level of the steps"));
    line->addWidget(m_level);
    line->addStretch();
    line->addWidget(makeLabel(tr("The best variation: the lowest median active time among those with ≥ 5 instances of ≥ 3 associates"),
                              TextRole::Caption, this));
    column->addLayout(line);
    column->addWidget(m_variationTable, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &TaskDetail::fillVariations);
    return page;
}

void TaskDetail::show(const SharedResult& result, std::size_t task, const std::shared_ptr<const Catalog>& catalog)
{
    m_result = result;
    m_task = task;
    const TaskResult& t = (*tasksOf(result))[task];
    fillStrip(t);
    fillVariations();
    m_progress->setSlices(t.slices);
    m_instances.setTask(result, task, catalog);
    m_follows.setTask(result, task);
}

void TaskDetail::clear()
{
    m_result.reset();
    m_variations.clear();
    m_instances.clear();
    m_follows.clear();
    m_progress->setSlices({});
}

void TaskDetail::fillStrip(const TaskResult& t)
{
    m_strip->set(0, countText(t.complete), tr("%1 abandoned").arg(countText(t.abandoned)),
                 tr("Completion %1; %2 ends without a begin").arg(percentText(t.completionPct), countText(t.orphanEnds)));
    m_strip->set(1, durationText(t.durationMs.median), tr("90 % in %1").arg(durationText(t.durationMs.p90)),
                 tr("Mean %1 (h:mm:ss)").arg(durationText(t.durationMs.mean)));
    m_strip->set(2, durationText(t.activeMs.median), tr("%1 in all").arg(hoursText(t.totalActive)),
                 tr("Mean %1, 90 % within %2, idle in all %3 (h:mm:ss)")
                     .arg(durationText(t.activeMs.mean), durationText(t.activeMs.p90), durationText(t.totalIdle)));
    m_strip->set(3, numberText(t.meanSteps), tr("mean; %1 ways").arg(countText(t.variations.size())));
    m_strip->set(4, numberText(t.pathDiversity), tr("of 100"), tr("0: always the same way; 100: never the same way twice"));
    m_strip->set(5, hoursText(t.exclusive), tr("in no other task"), tr("Active time of complete instances that no later begun task has"));
    m_strip->set(6, numberText(t.friction), tr("less is better"), frictionHint(t.measures));
    m_strip->set(7, numberText(t.score), tr("of 100"));
}

void TaskDetail::fillVariations()
{
    if (m_result)
        m_variations.setTask(m_result, m_task,
                             m_level->currentIndex() == 0 ? VariationsModel::Level::Screens : VariationsModel::Level::Applications);
}

const QAbstractItemModel* TaskDetail::currentTable() const
{
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_variationTable->model();
    case 2:
        return m_instanceTable->model();
    case 3:
        return m_followsTable->model();
    default:
        return nullptr;
    }
}

QWidget* TaskDetail::picture() const
{
    return m_progress;
}

void TaskDetail::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TaskDetail::openInstance()
{
    if (const TaskInstance* i = m_instances.instanceAt(currentSource(m_instanceTable).row()))
        emit timelineRequested({i->associate, i->range});
}

} // namespace worklode
