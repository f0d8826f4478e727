#include "ui/pages/TaskInstancesPanel.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace worklode {
namespace {

constexpr std::size_t kOfferedWays = 50;

} // namespace

TaskInstancesPanel::TaskInstancesPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Only"), TextRole::Muted, this));
    m_state = makeBox(tr("State"));
    m_associate = makeBox(tr("Associate"));
    m_variation = makeBox(tr("Variation"));
    for (QComboBox* box : {m_state, m_associate, m_variation})
        line->addWidget(box);
    m_count = makeLabel({}, TextRole::Caption, this);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(makeLabel(tr("Enter or a double click opens the Timeline there"), TextRole::Caption, this));
    column->addLayout(line);
    m_table = makeTable(&m_model, InstancesModel::Associate, this);
    m_table->setAccessibleName(tr("Instances"));
    column->addWidget(m_table, 1);
    const auto open = [this] {
        if (const TaskInstance* i = m_model.instanceAt(currentSource(m_table).row()))
            emit opened(*i);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
}

QComboBox* TaskInstancesPanel::makeBox(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setMinimumWidth(150);
    connect(box, &QComboBox::currentIndexChanged, this, &TaskInstancesPanel::applyFilter);
    return box;
}

void TaskInstancesPanel::show(const SharedResult& result, std::size_t task, const std::shared_ptr<const Catalog>& catalog)
{
    m_model.setTask(result, task, catalog);
    const TaskResult& t = (*tasksOf(result))[task];
    m_all = t.instances.size();
    const QSignalBlocker a(m_state), b(m_associate), c(m_variation);
    for (QComboBox* box : {m_state, m_associate, m_variation})
        box->clear();
    m_state->addItem(tr("Any state"), -1);
    m_state->addItem(tr("Complete"), static_cast<int>(InstanceState::Complete));
    m_state->addItem(tr("Abandoned"), static_cast<int>(InstanceState::Abandoned));
    m_associate->addItem(tr("Everybody"));
    for (const auto& [id, name] : m_model.associates())
        m_associate->addItem(name, toQString(id));
    m_variation->addItem(tr("Any variation"), -1);
    for (std::size_t v = 0; v < std::min(kOfferedWays, t.variations.size()); ++v)
        m_variation->addItem(t.bestVariation == v ? tr("No. %1 (best)").arg(v + 1) : tr("No. %1").arg(v + 1), static_cast<int>(v));
    applyFilter();
}

void TaskInstancesPanel::clear()
{
    m_model.clear();
    m_count->clear();
}

void TaskInstancesPanel::applyFilter()
{
    InstancesModel::Filter filter;
    if (const int state = m_state->currentData().toInt(); m_state->currentIndex() > 0)
        filter.state = static_cast<InstanceState>(state);
    if (m_associate->currentIndex() > 0)
        filter.associate = toUtf8(m_associate->currentData().toString());
    if (m_variation->currentIndex() > 0)
        filter.variation = static_cast<std::size_t>(m_variation->currentData().toInt());
    m_model.setFilter(filter);
    const auto shown = static_cast<std::uint64_t>(m_model.rowCount());
    m_count->setText(m_all == 0 ? tr("Single instances are withheld in this View, or there are none") : tr("%1 of %2").arg(countText(shown), countText(m_all)));
}

const QAbstractItemModel* TaskInstancesPanel::table() const
{
    return m_table->model();
}

} // namespace worklode
