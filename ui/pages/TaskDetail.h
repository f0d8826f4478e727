// Everything about one task: figures, variations, map, spread, course, teams, comparisons and instances.
#pragma once

#include "ui/pages/ResultPage.h"


namespace worklode {

class FrictionChart;
class KpiStrip;
class LazyTabs;
class ProgressChart;
class TaskComparePanel;
class TaskInstancesPanel;
class TaskMapPanel;
class TaskSpreadPanel;
class TaskTeamsPanel;
class TaskVariationsPanel;

/// Shows at once what the page's result has, and asks for the task from near (TaskDetails) on a worker thread.
class TaskDetail final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Variations, Map, Durations, Course, Teams, Compare, Instances };

    explicit TaskDetail(QWidget* parent = nullptr);
    /// `request`: the one that `result` answers.
    void show(const SharedResult& result, std::size_t task, const PageContext& context, const ViewRequest& request);
    void clear();
    bool settled() const;
    const SharedResult& details() const { return m_details; } ///< null until they are there
    const QAbstractItemModel* currentTable() const; ///< of the tab in front; none where that is a chart
    QWidget* picture() const;
    void showTab(Tab tab);
    Tab tab() const;

    TaskVariationsPanel* variations() const { return m_variations; }
    TaskMapPanel* map(); ///< these make their tab where it was not shown yet
    TaskSpreadPanel* spread();
    FrictionChart* friction();
    TaskTeamsPanel* teams();
    TaskComparePanel* comparison();
    TaskInstancesPanel* instances();

signals:
    void timelineRequested(worklode::TimelineTarget target);
    void settledChanged();
    void tabShown();
    void said(QString message);

private:
    void makeTabs(QWidget* card);
    QWidget* makeMap();
    QWidget* makeSpread();
    QWidget* makeCourse();
    QWidget* makeTeams();
    QWidget* makeComparison();
    QWidget* makeInstances();
    void connectVariations();
    /// Into the tabs that were made: what the page's result has, and what came from near. Without any they show nothing.
    void fillFromResult();
    void fillFromDetails();
    void fillFriction();
    const TaskResult& task() const; ///< the one that is shown
    void fillStrip(const TaskResult& task);
    void requestDetails();
    void takeDetails(const SharedResult& details);
    void openGuide(std::size_t variation);

    SharedResult m_result;
    std::size_t m_task = 0;
    PageContext m_context;
    ViewRequest m_request; ///< of the details
    ViewRunner m_runner;
    SharedResult m_details;
    KpiStrip* m_strip = nullptr;
    LazyTabs* m_tabs = nullptr;
    TaskVariationsPanel* m_variations = nullptr;
    TaskMapPanel* m_map = nullptr; ///< these null until their tab was made
    TaskSpreadPanel* m_spread = nullptr;
    ProgressChart* m_progress = nullptr;
    FrictionChart* m_friction = nullptr;
    TaskTeamsPanel* m_teams = nullptr;
    TaskComparePanel* m_compare = nullptr;
    TaskInstancesPanel* m_instances = nullptr;
};

} // namespace worklode
