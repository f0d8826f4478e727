// Everything about one task: figures, variations, progress, instances, and what follows what.
#pragma once

#include "ui/models/FollowsModel.h"
#include "ui/models/InstancesModel.h"
#include "ui/models/VariationsModel.h"
#include "ui/pages/ResultPage.h"

class QComboBox;
class QTabWidget;
class QTableView;

namespace worklode {

class KpiStrip;
class ProgressChart;

class TaskDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskDetail(QWidget* parent = nullptr);
    void show(const SharedResult& result, std::size_t task, const std::shared_ptr<const Catalog>& catalog);
    void clear();
    const QAbstractItemModel* currentTable() const; ///< of the tab in front; none where that is a chart
    QWidget* picture() const;
    void showTab(int tab);

signals:
    void timelineRequested(worklode::TimelineTarget target);

private:
    QWidget* makeVariations();
    void fillStrip(const TaskResult& task);
    void fillVariations();
    void openInstance();

    SharedResult m_result;
    std::size_t m_task = 0;
    KpiStrip* m_strip = nullptr;
    QTabWidget* m_tabs = nullptr;
    QComboBox* m_level = nullptr;
    VariationsModel m_variations;
    InstancesModel m_instances;
    FollowsModel m_follows;
    QTableView* m_variationTable = nullptr;
    QTableView* m_instanceTable = nullptr;
    QTableView* m_followsTable = nullptr;
    ProgressChart* m_progress = nullptr;
};

} // namespace worklode
