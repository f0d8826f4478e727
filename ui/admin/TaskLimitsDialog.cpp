#include "ui/admin/TaskLimitsDialog.h"

#include "ui/look/Format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace worklode {
namespace {

constexpr double kMsPerMinute = 60'000, kMsPerHour = 3'600'000;

std::optional<Duration> tickedDuration(const QCheckBox& tick, const QDoubleSpinBox& box, double msPerUnit)
{
    return tick.isChecked() ? std::optional(Duration(static_cast<std::int64_t>(box.value() * msPerUnit + 0.5)))
                            : std::nullopt;
}

std::optional<bool> chosenFlag(const QComboBox& box)
{
    return box.currentIndex() == 0 ? std::nullopt : std::optional(box.currentIndex() == 1);
}

} // namespace

void TaskLimits::applyTo(TaskDefinition& task) const
{
    if (maxGap && !task.overlay)
        task.maxGap = *maxGap;
    if (maxDuration)
        task.maxDuration = *maxDuration;
    if (restart && !task.overlay)
        task.restart = *restart;
    if (enabled)
        task.enabled = *enabled;
}

TaskLimitsDialog::TaskLimitsDialog(const TaskDefinition& usual, qsizetype tasks, QWidget* parent)
    : FormDialog(tr("Limits of task tags"),
                 countedText(static_cast<std::uint64_t>(tasks), tr("Limits of one task"), tr("Limits of %1 tasks")),
                 parent)
{
    resize(560, 0);
    m_gap = addDuration(tr("Longest pause"), m_setGap, tr("A pause this long ends an open instance as abandoned."));
    m_gap->setRange(0.1, 100'000);
    m_gap->setDecimals(1);
    m_gap->setSuffix(tr(" min"));
    m_gap->setValue(static_cast<double>(toMs(usual.maxGap)) / kMsPerMinute);
    m_duration =
        addDuration(tr("Longest duration"), m_setDuration, tr("An instance that lasts longer ends as abandoned."));
    m_duration->setRange(0.01, 10'000);
    m_duration->setDecimals(2);
    m_duration->setSuffix(tr(" h"));
    m_duration->setValue(static_cast<double>(toMs(usual.maxDuration)) / kMsPerHour);
    m_restart = addChoice(tr("Beginning again"), tr("Restarts the task"), tr("Changes nothing while it is open"));
    m_enabled = addChoice(tr("State"), tr("On"), tr("Off"));
    check();
}

QDoubleSpinBox* TaskLimitsDialog::addDuration(const QString& name, QCheckBox*& tick, const QString& hint)
{
    auto* panel = new QWidget(this);
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(0, 0, 0, 0);
    tick = new QCheckBox(tr("Change"), panel);
    tick->setAccessibleName(tr("Change: %1").arg(name));
    auto* box = new QDoubleSpinBox(panel);
    box->setEnabled(false);
    line->addWidget(tick);
    line->addWidget(box, 1);
    addField(name, panel, hint);
    panel->setAccessibleName({});
    box->setAccessibleName(name);
    connect(tick, &QCheckBox::toggled, box, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, this, &TaskLimitsDialog::check);
    return box;
}

QComboBox* TaskLimitsDialog::addChoice(const QString& name, const QString& yes, const QString& no)
{
    auto* box = new QComboBox(this);
    box->addItems({tr("As it is in each"), yes, no});
    addField(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &TaskLimitsDialog::check);
    return box;
}

void TaskLimitsDialog::check()
{
    acceptButton()->setEnabled(m_enabled && limits().any());
}

TaskLimits TaskLimitsDialog::limits() const
{
    return {tickedDuration(*m_setGap, *m_gap, kMsPerMinute), tickedDuration(*m_setDuration, *m_duration, kMsPerHour),
            chosenFlag(*m_restart), chosenFlag(*m_enabled)};
}

} // namespace worklode
