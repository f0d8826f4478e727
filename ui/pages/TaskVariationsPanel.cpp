#include "ui/pages/TaskVariationsPanel.h"

#include "ui/charts/StepStrip.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/SortedModel.h"
#include "ui/pages/StepChips.h"
#include "ui/pages/Tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

TaskVariationsPanel::TaskVariationsPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeBar());
    m_table = makeTable(&m_model, VariationsModel::Steps, this);
    m_table->setAccessibleName(tr("Variations"));
    m_chips = new StepChipsDelegate(m_table);
    m_table->setItemDelegateForColumn(VariationsModel::Steps, m_chips);
    column->addWidget(m_table, 100);
    keepToRows(m_table); // the steps stand right below the last one
    column->addSpacing(2);
    m_strip = new StepStrip(this);
    column->addWidget(m_strip);
    m_step = makeElided({}, TextRole::Body, this);
    m_step->setAccessibleName(tr("The selected step"));
    column->addWidget(m_step);
    column->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TaskVariationsPanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TaskVariationsPanel::selected);
    connect(m_strip, &StepStrip::currentChanged, this, &TaskVariationsPanel::showStep);
}

QWidget* TaskVariationsPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(makeLabel(tr("Steps are"), TextRole::Muted, bar));
    m_level = new QComboBox(bar);
    m_level->addItems({tr("Screens"), tr("Applications")});
    m_level->setAccessibleName(tr("Level of the steps"));
    line->addWidget(m_level);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Only with a step like…"));
    m_filter->setAccessibleName(tr("Filter by step"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    line->addWidget(m_filter, 1);
    auto* hint = makeElided(tr("Best: the lowest median active time among those with ≥ 5 instances of ≥ 3 associates"),
                            TextRole::Caption, bar);
    hint->setToolTip(hint->text());
    line->addWidget(hint, 2);
    m_compare = new QPushButton(tr("Compare with best"), bar);
    m_guide = new QPushButton(tr("Guide…"), bar);
    m_guide->setToolTip(tr("This way of doing the task as a page to hand out"));
    line->addWidget(m_compare);
    line->addWidget(m_guide);
    connect(m_level, &QComboBox::currentIndexChanged, this, &TaskVariationsPanel::fillTable);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { qobject_cast<SortedModel*>(m_table->model())->setFilterText(text); });
    connect(m_guide, &QPushButton::clicked, this, [this] {
        if (const auto v = current())
            emit guideWanted(*v);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const auto v = current())
            emit compareWanted(*v);
    });
    return bar;
}

void TaskVariationsPanel::setLevel(VariationsModel::Level level)
{
    m_level->setCurrentIndex(level == VariationsModel::Level::Screens ? 0 : 1);
}

VariationsModel::Level TaskVariationsPanel::level() const
{
    return m_level->currentIndex() == 0 ? VariationsModel::Level::Screens : VariationsModel::Level::Applications;
}

std::optional<std::size_t> TaskVariationsPanel::current() const
{
    const QModelIndex index = currentSource(m_table);
    return index.isValid() ? std::optional(static_cast<std::size_t>(index.row())) : std::nullopt;
}

void TaskVariationsPanel::select(std::size_t variation)
{
    const auto* proxy = qobject_cast<const SortedModel*>(m_table->model());
    const QModelIndex wanted = proxy->mapFromSource(m_model.index(static_cast<int>(variation), 0));
    if (wanted.isValid())
        goToRow(m_table, wanted.row());
}

void TaskVariationsPanel::show(const SharedResult& result, std::size_t task, const SwatchOrder& swatches)
{
    m_details.reset();
    m_asked.clear();
    m_result = result;
    m_task = task;
    m_swatches = swatches;
    m_chips->setSwatches(swatches);
    fillTable();
}

void TaskVariationsPanel::setDetails(const SharedResult& details)
{
    m_details = details;
    showCurrent();
}

void TaskVariationsPanel::clear()
{
    m_details.reset();
    m_result.reset();
    m_model.clear();
    m_strip->clear({});
}

void TaskVariationsPanel::fillTable()
{
    if (!m_result)
        return;
    m_model.setTask(m_result, m_task, level());
    if (m_table->model()->rowCount() == 0) {
        showCurrent();
        return;
    }
    const auto best = m_model.best();
    const auto* proxy = qobject_cast<SortedModel*>(m_table->model());
    const QModelIndex wanted = best ? proxy->mapFromSource(m_model.index(static_cast<int>(*best), 0)) : QModelIndex();
    goToRow(m_table, wanted.isValid() ? wanted.row() : 0);
    showCurrent();
}

void TaskVariationsPanel::showCurrent()
{
    const auto variation = current();
    const bool screens = level() == VariationsModel::Level::Screens;
    const TaskResult* task = m_details && tasksOf(m_details) && !tasksOf(m_details)->empty() ? &tasksOf(m_details)->front() : nullptr;
    m_guide->setEnabled(variation && screens && task);
    m_compare->setEnabled(variation && screens && task && m_model.best() && m_model.best() != variation);
    if (!variation) {
        m_strip->clear(m_result ? tr("Select a variation for its steps.") : QString());
        return;
    }
    const VariationSteps* steps = task && task->details ? stepsOf(screens ? task->details->variations : task->details->applicationVariations, *variation) : nullptr;
    if (!steps) {
        const bool asked = task && !m_asked.insert({screens, *variation}).second;
        m_strip->clear(asked ? tr("The steps of this variation are not shown in this View.") : tr("Reading the steps…"));
        if (task && !asked)
            emit stepsWanted(*variation, !screens);
        return;
    }
    const auto& list = screens ? task->variations : task->applicationVariations;
    m_strip->setRows({stripRow({}, list[*variation], *steps)}, m_swatches);
    showStep();
}

void TaskVariationsPanel::showStep()
{
    const auto cell = m_strip->current();
    const StripStep* step = cell ? m_strip->stepAt(*cell) : nullptr;
    if (!step) {
        const auto shown = current();
        m_step->setText(
            m_strip->rows().empty() || !shown
                ? QString()
                : tr("Variation %1, median · mean active time of each step (m:ss). Select a step for its keys, errors, "
                     "clipboard, clicks, scrolls and waste.")
                      .arg(*shown + 1));
        return;
    }
    QStringList parts;
    const auto lines = stepLines(*step);
    for (std::size_t i = 2; i < lines.size(); ++i) // the two times stand in the chevron
        parts.append(u"%1 %2"_s.arg(lines[i].first, lines[i].second));
    m_step->setText(tr("%1: %2 (an instance)").arg(stepName(step->figures.place), parts.join(u" · "_s)));
    m_step->setToolTip(m_step->text());
}

const QAbstractItemModel* TaskVariationsPanel::table() const
{
    return m_table->model();
}

} // namespace worklode
