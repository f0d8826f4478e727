#include "ui/pages/TaskDetail.h"

#include "ui/charts/BoxPlotChart.h"
#include "ui/charts/DurationHistogramChart.h"
#include "ui/charts/FrictionChart.h"
#include "ui/charts/ProgressChart.h"
#include "ui/charts/StepStrip.h"
#include "ui/graph/GraphView.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/MeasureFormulas.h"
#include "ui/models/TasksModel.h"
#include "ui/pages/GuideDialog.h"
#include "ui/pages/KpiStrip.h"
#include "ui/pages/TaskComparePanel.h"
#include "ui/pages/TaskInstancesPanel.h"
#include "ui/pages/TaskMapPanel.h"
#include "ui/pages/TaskSpreadPanel.h"
#include "ui/pages/TaskTeamsPanel.h"
#include "ui/pages/TaskVariationsPanel.h"

#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace worklode {
namespace {

/// Applications in the order of their time in the task: what all its drawings colour them by.
SwatchOrder swatchesOf(const TaskResult& task)
{
    std::vector<QString> applications;
    for (const ProgressSlices& slices : task.slices)
        applications.push_back(toQString(slices.application));
    return SwatchOrder(applications);
}

bool hasDetails(const SharedResult& result)
{
    const auto* tasks = tasksOf(result);
    return tasks && tasks->size() == 1 && tasks->front().details;
}

std::string guidePattern(const char* english)
{
    return translatedPattern("TaskGuide", english);
}

} // namespace

TaskDetail::TaskDetail(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_strip = new KpiStrip({tr("Instances"), tr("Median duration"), tr("Median active"), tr("Steps"), tr("Path diversity"), tr("Friction"), tr("Score")}, this);
    column->addWidget(m_strip);
    auto* card = new Card(this);
    makeTabs(card);
    card->content()->addWidget(m_tabs, 1);
    column->addWidget(card, 1);
    connectPanels();
}

void TaskDetail::makeTabs(QWidget* card)
{
    m_tabs = new QTabWidget(card);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_variations = new TaskVariationsPanel(this), tr("Variations"));
    m_tabs->addTab(m_map = new TaskMapPanel(this), tr("Map"));
    m_tabs->addTab(m_spread = new TaskSpreadPanel(this), tr("Durations"));
    m_tabs->addTab(makeCourse(), tr("Progress"));
    m_tabs->addTab(m_teams = new TaskTeamsPanel(this), tr("Teams"));
    m_tabs->addTab(m_compare = new TaskComparePanel(this), tr("Compare"));
    m_tabs->addTab(m_instances = new TaskInstancesPanel(this), tr("Instances"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &TaskDetail::tabShown);
}

QWidget* TaskDetail::makeCourse()
{
    auto* both = new QSplitter(Qt::Vertical, this);
    m_progress = new ProgressChart(both);
    m_friction = new FrictionChart(both);
    both->addWidget(m_progress);
    both->addWidget(m_friction);
    both->setSizes({220, 160});
    both->setChildrenCollapsible(false);
    return both;
}

void TaskDetail::connectPanels()
{
    connect(&m_runner, &ViewRunner::finished, this, &TaskDetail::takeDetails);
    connect(&m_runner, &ViewRunner::failed, this, [this](const QString& sentence) {
        emit said(sentence);
        emit settledChanged();
    });
    connect(m_map, &TaskMapPanel::settledChanged, this, &TaskDetail::settledChanged);
    connect(m_instances, &TaskInstancesPanel::opened, this, [this](const TaskInstance& i) { emit timelineRequested({i.associate, i.range}); });
    connect(m_variations, &TaskVariationsPanel::stepsWanted, this, [this](std::size_t variation, bool applications) {
        (applications ? m_request.details->applicationVariations : m_request.details->variations).push_back(variation);
        requestDetails();
    });
    connect(m_variations, &TaskVariationsPanel::guideWanted, this, &TaskDetail::openGuide);
    connect(m_variations, &TaskVariationsPanel::compareWanted, this, [this](std::size_t variation) {
        if (const auto best = (*tasksOf(m_result))[m_task].bestVariation) {
            m_compare->compare(TaskComparePanel::What::Variations, static_cast<int>(*best), static_cast<int>(variation));
            showTab(Compare);
        }
    });
    connect(m_compare, &TaskComparePanel::periodsWanted, this, [this] {
        m_request.compare = true;
        requestDetails();
    });
    connect(m_compare, &TaskComparePanel::variationWanted, this, [this](std::size_t variation) {
        m_request.details->variations.push_back(variation);
        requestDetails();
    });
}

void TaskDetail::show(const SharedResult& result, std::size_t task, const PageContext& context, const ViewRequest& request)
{
    const TaskResult& t = (*tasksOf(result))[task];
    m_result = result;
    m_task = task;
    m_context = context;
    m_details.reset();
    m_request = request;
    m_request.task = t.name;
    m_request.details.emplace();
    fillStrip(t);
    const SwatchOrder swatches = swatchesOf(t);
    m_variations->show(result, task, swatches);
    m_map->show(result, task, swatches);
    m_progress->setSlices(t.slices, swatches);
    m_instances->show(result, task, context.workspace->catalog);
    m_spread->clear();
    m_teams->clear();
    m_compare->clear();
    m_friction->setBars({}, {});
    requestDetails();
}

void TaskDetail::requestDetails()
{
    if (m_context.workspace && m_context.workspace->engine)
        m_runner.run(m_context.workspace->engine, m_request);
    emit settledChanged();
}

void TaskDetail::takeDetails(const SharedResult& details)
{
    if (hasDetails(details) && m_result) {
        m_details = details;
        const TaskResult& task = tasksOf(details)->front();
        m_variations->setDetails(details);
        m_spread->show(details, m_context.workspace->catalog);
        m_teams->show(details);
        m_compare->show(details, swatchesOf(task));
        m_friction->setBars(tenthBars(*task.details), tr("Part of the task's duration (%)"));
    }
    emit settledChanged();
}

void TaskDetail::clear()
{
    m_runner.cancel();
    m_result.reset();
    m_details.reset();
    m_variations->clear();
    m_map->clear();
    m_instances->clear();
    m_progress->setSlices({});
    m_friction->setBars({}, {});
    m_spread->clear();
    m_teams->clear();
    m_compare->clear();
}

bool TaskDetail::settled() const
{
    return !m_runner.busy() && m_map->settled();
}

void TaskDetail::fillStrip(const TaskResult& t)
{
    m_strip->set(0, countText(t.complete), tr("%1 abandoned").arg(countText(t.abandoned)),
                 tr("Completion %1; %2 ends without a begin").arg(percentText(t.completionPct), countText(t.orphanEnds)));
    m_strip->set(1, durationText(t.durationMs.median), tr("90 % within %1").arg(stepTimeText(t.durationMs.p90)),
                 tr("From begin to end. Mean %1, 90 % within %2 (h:mm:ss)").arg(durationText(t.durationMs.mean), durationText(t.durationMs.p90)));
    m_strip->set(2, durationText(t.activeMs.median), tr("%1 in all").arg(hoursText(t.totalActive)),
                 tr("Mean %1, 90 % within %2, idle in all %3 (h:mm:ss). In no task that began later: %4")
                     .arg(durationText(t.activeMs.mean), durationText(t.activeMs.p90), durationText(t.totalIdle), hoursText(t.exclusive)));
    m_strip->set(3, numberText(t.meanSteps), countedText(t.distinctVariations, tr("1 way to do it"), tr("%1 ways")), tr("Mean number of steps; distinct variations"));
    m_strip->set(4, numberText(t.pathDiversity), tr("of 100"), tr("0: always the same way; 100: never the same way twice"));
    m_strip->set(5, numberText(t.friction), tr("of 100, 0 is best"), frictionFormula(t.measures));
    m_strip->set(6, numberText(t.score), tr("of 100"), scoreFormula(t.measures));
}

const QAbstractItemModel* TaskDetail::currentTable() const
{
    switch (m_tabs->currentIndex()) {
    case Variations: return m_variations->table();
    case Map: return m_map->table()->model();
    case Teams: return m_teams->table();
    case Compare: return m_compare->table();
    case Instances: return m_instances->table();
    default: return nullptr;
    }
}

QWidget* TaskDetail::picture() const
{
    switch (m_tabs->currentIndex()) {
    case Map: return m_map->view();
    case Durations: return m_spread->picture();
    case Course: return m_friction->hasFocus() ? static_cast<QWidget*>(m_friction) : m_progress;
    case Teams: return m_teams->chart();
    case Compare: return m_compare->strip();
    default: return m_variations->strip();
    }
}

void TaskDetail::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

TaskDetail::Tab TaskDetail::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void TaskDetail::openGuide(std::size_t variation)
{
    if (!m_details)
        return;
    const TaskResult& task = tasksOf(m_details)->front();
    const auto& definitions = m_context.workspace->catalog->tasks;
    const auto definition = std::find_if(definitions.begin(), definitions.end(), [&](const TaskDefinition& d) { return d.name == task.name; });
    if (definition == definitions.end())
        return;
    const auto guide = guideOf(task, variation, *definition, guidePattern);
    if (!guide) {
        emit said(toQString(guide.error().sentence()));
        return;
    }
    const ResultHeader& header = m_details->header;
    auto* dialog = new GuideDialog(*guide, tr("Worklode · %1 · %2").arg(toQString(header.view), rangeText(header.from, header.to)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuideDialog::said, this, &TaskDetail::said);
    dialog->open();
}

} // namespace worklode
