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
#include "ui/models/ErrorWords.h"
#include "ui/models/MeasureFormulas.h"
#include "ui/models/TasksModel.h"
#include "ui/pages/GuideDialog.h"
#include "ui/pages/KpiStrip.h"
#include "ui/pages/LazyTabs.h"
#include "ui/pages/TaskComparePanel.h"
#include "ui/pages/TaskInstancesPanel.h"
#include "ui/pages/TaskMapPanel.h"
#include "ui/pages/TaskSpreadPanel.h"
#include "ui/pages/TaskTeamsPanel.h"
#include "ui/pages/TaskVariationsPanel.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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
    connectVariations();
}

void TaskDetail::makeTabs(QWidget* card)
{
    m_tabs = new LazyTabs(card);
    m_tabs->addTab(m_variations = new TaskVariationsPanel(this), tr("Variations"));
    m_tabs->addLater(u"map"_s, tr("Map"), [this] { return makeMap(); });
    m_tabs->addLater(u"durations"_s, tr("Durations"), [this] { return makeSpread(); });
    m_tabs->addLater(u"progress"_s, tr("Progress"), [this] { return makeCourse(); });
    m_tabs->addLater(u"teams"_s, tr("Teams"), [this] { return makeTeams(); });
    m_tabs->addLater(u"compare"_s, tr("Compare"), [this] { return makeComparison(); });
    m_tabs->addLater(u"instances"_s, tr("Instances"), [this] { return makeInstances(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &TaskDetail::tabShown);
}

QWidget* TaskDetail::makeMap()
{
    m_map = new TaskMapPanel(this);
    connect(m_map, &TaskMapPanel::settledChanged, this, &TaskDetail::settledChanged);
    if (m_result)
        m_map->show(m_result, m_task, swatchesOf(task()));
    return m_map;
}

QWidget* TaskDetail::makeSpread()
{
    m_spread = new TaskSpreadPanel(this);
    if (m_details)
        m_spread->show(m_details, m_context.workspace->catalog);
    return m_spread;
}

QWidget* TaskDetail::makeCourse()
{
    auto* both = new QSplitter(Qt::Horizontal, this); // one below the other neither could be read on a small laptop
    m_progress = new ProgressChart(both);
    m_friction = new FrictionChart(both);
    both->addWidget(m_progress);
    both->addWidget(m_friction);
    both->setSizes({500, 500});
    both->setChildrenCollapsible(false);
    if (m_result)
        m_progress->setSlices(task().slices, swatchesOf(task()));
    fillFriction();
    return both;
}

QWidget* TaskDetail::makeTeams()
{
    m_teams = new TaskTeamsPanel(this);
    if (m_details)
        m_teams->show(m_details);
    return m_teams;
}

QWidget* TaskDetail::makeComparison()
{
    m_compare = new TaskComparePanel(this);
    connect(m_compare, &TaskComparePanel::periodsWanted, this, [this] {
        m_request.compare = true;
        requestDetails();
    });
    connect(m_compare, &TaskComparePanel::variationWanted, this, [this](std::size_t variation) {
        m_request.details->variations.push_back(variation);
        requestDetails();
    });
    if (m_details)
        m_compare->show(m_details, swatchesOf(tasksOf(m_details)->front()));
    else
        m_compare->clear();
    return m_compare;
}

QWidget* TaskDetail::makeInstances()
{
    m_instances = new TaskInstancesPanel(this);
    connect(m_instances, &TaskInstancesPanel::opened, this, [this](const TaskInstance& i) { emit timelineRequested({i.associate, i.range}); });
    if (m_result)
        m_instances->show(m_result, m_task, m_context.workspace->catalog);
    return m_instances;
}

void TaskDetail::connectVariations()
{
    connect(&m_runner, &ViewRunner::finished, this, &TaskDetail::takeDetails);
    connect(&m_runner, &ViewRunner::failed, this, [this](const QString& sentence) {
        emit said(sentence);
        emit settledChanged();
    });
    connect(m_variations, &TaskVariationsPanel::stepsWanted, this, [this](std::size_t variation, bool applications) {
        (applications ? m_request.details->applicationVariations : m_request.details->variations).push_back(variation);
        requestDetails();
    });
    connect(m_variations, &TaskVariationsPanel::guideWanted, this, &TaskDetail::openGuide);
    connect(m_variations, &TaskVariationsPanel::compareWanted, this, [this](std::size_t variation) {
        if (const auto best = task().bestVariation) {
            comparison()->compare(TaskComparePanel::What::Variations, static_cast<int>(*best), static_cast<int>(variation));
            showTab(Compare);
        }
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
    m_variations->show(result, task, swatchesOf(t));
    fillFromResult();
    fillFromDetails();
    requestDetails();
}

const TaskResult& TaskDetail::task() const
{
    return (*tasksOf(m_result))[m_task];
}

void TaskDetail::fillFromResult()
{
    if (!m_result) {
        if (m_map)
            m_map->clear();
        if (m_progress)
            m_progress->setSlices({});
        if (m_instances)
            m_instances->clear();
        return;
    }
    if (m_map)
        m_map->show(m_result, m_task, swatchesOf(task()));
    if (m_progress)
        m_progress->setSlices(task().slices, swatchesOf(task()));
    if (m_instances)
        m_instances->show(m_result, m_task, m_context.workspace->catalog);
}

void TaskDetail::fillFriction()
{
    if (!m_details)
        m_friction->setBars({}, {});
    else
        m_friction->setBars(tenthBars(*tasksOf(m_details)->front().details), tr("Part of the task's duration (%)"));
}

void TaskDetail::fillFromDetails()
{
    if (m_friction)
        fillFriction();
    if (m_spread)
        m_details ? m_spread->show(m_details, m_context.workspace->catalog) : m_spread->clear();
    if (m_teams)
        m_details ? m_teams->show(m_details) : m_teams->clear();
    if (m_compare)
        m_details ? m_compare->show(m_details, swatchesOf(tasksOf(m_details)->front())) : m_compare->clear();
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
        m_variations->setDetails(details);
        fillFromDetails();
    }
    emit settledChanged();
}

void TaskDetail::clear()
{
    m_runner.cancel();
    m_result.reset();
    m_details.reset();
    m_variations->clear();
    fillFromResult();
    fillFromDetails();
}

bool TaskDetail::settled() const
{
    return !m_runner.busy() && (!m_map || m_map->settled());
}

void TaskDetail::fillStrip(const TaskResult& t)
{
    m_strip->set(0, countText(t.complete), tr("%1 abandoned").arg(countText(t.abandoned)),
                 tr("Completion %1; %2 ends without a begin").arg(percentText(t.completionPct), countText(t.orphanEnds)));
    m_strip->set(1, durationText(t.durationMs.median), tr("90 % within %1").arg(durationText(t.durationMs.p90)),
                 tr("From begin to end. Mean %1, 90 % within %2 (h:mm:ss)")
                     .arg(durationText(t.durationMs.mean), durationText(t.durationMs.p90)));
    m_strip->set(2, durationText(t.activeMs.median), tr("%1 in all").arg(hoursText(t.totalActive)),
                 tr("Mean %1, 90 % within %2, idle in all %3 (h:mm:ss). In no task that began later: %4")
                     .arg(durationText(t.activeMs.mean), durationText(t.activeMs.p90), durationText(t.totalIdle), hoursText(t.exclusive)));
    m_strip->set(3, numberText(t.meanSteps), countedText(t.distinctVariations, tr("1 variation"), tr("%1 variations")),
                 tr("Mean number of steps; distinct variations"));
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

TaskMapPanel* TaskDetail::map()
{
    m_tabs->make(Map);
    return m_map;
}

TaskSpreadPanel* TaskDetail::spread()
{
    m_tabs->make(Durations);
    return m_spread;
}

FrictionChart* TaskDetail::friction()
{
    m_tabs->make(Course);
    return m_friction;
}

TaskTeamsPanel* TaskDetail::teams()
{
    m_tabs->make(Teams);
    return m_teams;
}

TaskComparePanel* TaskDetail::comparison()
{
    m_tabs->make(Compare);
    return m_compare;
}

TaskInstancesPanel* TaskDetail::instances()
{
    m_tabs->make(Instances);
    return m_instances;
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
        emit said(errorText(guide.error()));
        return;
    }
    const ResultHeader& header = m_details->header;
    auto* dialog = new GuideDialog(*guide, tr("Worklode · %1 · %2").arg(toQString(header.view), rangeText(header.from, header.to)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuideDialog::said, this, &TaskDetail::said);
    dialog->open();
}

} // namespace worklode
