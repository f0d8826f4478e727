// The directly-follows map of a task with what filters it, and the table of what follows the selected step.
#pragma once

#include "ui/graph/FollowsGraph.h"
#include "ui/graph/GraphPainter.h"
#include "ui/look/Swatches.h"
#include "ui/models/FollowsModel.h"
#include "ui/models/Worker.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QTableView;

namespace worklode {

class GraphView;

class TaskMapPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskMapPanel(QWidget* parent = nullptr);
    void show(const SharedResult& result, std::size_t task, const SwatchOrder& swatches);
    void clear();
    bool settled() const { return !m_worker.busy() && !m_later.isActive(); }
    GraphView* view() const { return m_view; }
    QTableView* table() const { return m_table; }
    QSlider* nodes() const { return m_nodes; }
    QSlider* edges() const { return m_edges; }

signals:
    void settledChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QSlider* makeSlider(const QString& name, int value);
    void startLayout();
    void take(GraphScene scene);
    void followSelection();

    FollowsGraph m_whole;
    SwatchOrder m_swatches;
    FollowsModel m_follows;
    GraphView* m_view = nullptr;
    QTableView* m_table = nullptr;
    QSlider* m_nodes = nullptr;
    QSlider* m_edges = nullptr;
    QLabel* m_shown = nullptr;
    QLabel* m_heading = nullptr;
    QWidget* m_next = nullptr; ///< shown while a step is selected
    QTimer m_later; ///< so that dragging a slider lays out once it rests
    Worker m_worker;
};

/// How much of a map is shown at first: about so many steps, whatever there are. In percent.
int firstNodePercent(std::size_t steps);

} // namespace worklode
