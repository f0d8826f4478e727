#include "ui/pages/TaskMapPanel.h"

#include "ui/graph/GraphView.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

int firstNodePercent(std::size_t steps)
{
    constexpr double kReadable = 9;
    return steps == 0 ? 100 : std::clamp(static_cast<int>(std::ceil(100 * kReadable / static_cast<double>(steps))), 1, 100);
}

TaskMapPanel::TaskMapPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->addWidget(makeControls());
    m_view = new GraphView(this);
    m_next = new QWidget(this);
    QWidget* right = m_next;
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    m_heading = makeLabel({}, TextRole::Muted, right);
    m_heading->setWordWrap(true);
    rows->addWidget(m_heading);
    m_table = makeTable(&m_follows, FollowsModel::To, right);
    m_table->setAccessibleName(tr("What follows what"));
    rows->addWidget(m_table, 1);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_view);
    both->addWidget(right);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({680, 320});
    both->setChildrenCollapsible(false);
    column->addWidget(both, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(120);
    connect(&m_later, &QTimer::timeout, this, &TaskMapPanel::startLayout);
    connect(&m_worker, &Worker::busyChanged, this, &TaskMapPanel::settledChanged);
    connect(m_view, &GraphView::selected, this, &TaskMapPanel::followSelection);
}

QSlider* TaskMapPanel::makeSlider(const QString& name, int value)
{
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(1, 100);
    slider->setValue(value);
    slider->setFixedWidth(120);
    slider->setAccessibleName(name);
    slider->setToolTip(tr("The most frequent ones, in percent; every step stays on a way from start to end"));
    connect(slider, &QSlider::valueChanged, &m_later, qOverload<>(&QTimer::start));
    return slider;
}

QWidget* TaskMapPanel::makeControls()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(makeLabel(tr("Steps"), TextRole::Muted, bar));
    m_nodes = makeSlider(tr("Share of the steps that are shown"), 100);
    line->addWidget(m_nodes);
    line->addWidget(makeLabel(tr("Arrows"), TextRole::Muted, bar));
    m_edges = makeSlider(tr("Share of the arrows that are shown"), 25);
    line->addWidget(m_edges);
    m_shown = makeLabel({}, TextRole::Caption, bar);
    line->addWidget(m_shown);
    line->addStretch();
    line->addWidget(makeLabel(tr("● start  ■ end · box: times × and median · arrow: the wider, the more often"), TextRole::Caption, bar));
    for (const auto& [glyph, name, run] : std::initializer_list<std::tuple<Glyph, QString, void (*)(GraphView&)>>{
             {Glyph::ZoomIn, tr("Zoom in"), [](GraphView& v) { v.zoomBy(1.25); }},
             {Glyph::ZoomOut, tr("Zoom out"), [](GraphView& v) { v.zoomBy(0.8); }},
             {Glyph::Fit, tr("Show all of it"), [](GraphView& v) { v.fit(); }}}) {
        auto* button = new GlyphButton(glyph, name, bar);
        connect(button, &QToolButton::clicked, this, [this, run = run] { run(*m_view); });
        line->addWidget(button);
    }
    return bar;
}

void TaskMapPanel::show(const SharedResult& result, std::size_t task, const SwatchOrder& swatches)
{
    m_whole = followsGraph((*tasksOf(result))[task]);
    m_swatches = swatches;
    m_follows.setTask(result, task);
    m_view->clear(tr("Laying out…"));
    const QSignalBlocker quiet(m_nodes);
    m_nodes->setValue(firstNodePercent(m_whole.nodes.size() - 2));
    m_later.stop();
    startLayout();
    followSelection();
}

void TaskMapPanel::clear()
{
    m_later.stop();
    m_worker.cancel();
    m_whole = {};
    m_follows.clear();
    m_view->clear();
}

void TaskMapPanel::startLayout()
{
    if (m_whole.nodes.size() <= 2 && m_whole.edges.empty()) {
        m_view->clear(tr("No complete instance: nothing follows anything."));
        return;
    }
    const double nodes = m_nodes->value() / 100.0, edges = m_edges->value() / 100.0;
    m_worker.start([this, whole = m_whole, swatches = m_swatches, nodes, edges, font = m_view->font()](Progress&) -> Worker::Continuation {
        GraphScene scene{frequentPart(whole, nodes, edges), {}, swatches, true};
        scene.layout = layOut(graphSpecOf(scene.graph, font, true));
        return [this, scene = std::move(scene)] { take(scene); };
    });
}

void TaskMapPanel::take(GraphScene scene)
{
    if (m_whole.nodes.empty()) // cleared meanwhile
        return;
    m_shown->setText(tr("%1 of %2 steps, %3 of %4 arrows")
                         .arg(countText(scene.graph.nodes.size() - 2), countText(m_whole.nodes.size() - 2), countText(scene.graph.edges.size()),
                              countText(m_whole.edges.size())));
    m_view->setScene(std::move(scene));
}

/// Without a step the table has everything.
void TaskMapPanel::followSelection()
{
    const auto selection = m_view->selection();
    const bool hasNext = selection && selection->kind != FollowsGraph::Kind::End;
    m_follows.setFrom(hasNext ? std::optional(toUtf8(selection->label)) : std::nullopt);
    m_next->setVisible(hasNext);
    m_table->setColumnHidden(FollowsModel::From, hasNext);
    m_heading->setText(!hasNext                                          ? tr("What follows what; select a step for what follows it")
                       : selection->kind == FollowsGraph::Kind::Start ? tr("What comes first")
                                                                      : tr("What follows %1").arg(selection->label));
}

void TaskMapPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_view->update();
    QWidget::changeEvent(event);
}

} // namespace worklode
