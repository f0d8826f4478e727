// Asks for limits that several task tags get at once; what is not ticked or chosen stays as it is in each.
#pragma once

#include "catalog/Catalog.h"
#include "ui/admin/FormDialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace worklode {

struct TaskLimits
{
    std::optional<Duration> maxGap, maxDuration;
    std::optional<bool> restart, enabled;

    bool any() const { return maxGap || maxDuration || restart || enabled; }
    /// A task that the associate operates has neither pauses nor a restart.
    void applyTo(TaskDefinition& task) const;
};

class TaskLimitsDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `usual`: the task whose limits the fields show at first. `tasks`: how many will get them.
    TaskLimitsDialog(const TaskDefinition& usual, qsizetype tasks, QWidget* parent = nullptr);
    TaskLimits limits() const;

private:
    QDoubleSpinBox* addDuration(const QString& name, QCheckBox*& tick, const QString& hint);
    QComboBox* addChoice(const QString& name, const QString& yes, const QString& no);
    void check();

    QCheckBox *m_setGap = nullptr, *m_setDuration = nullptr;
    QDoubleSpinBox *m_gap = nullptr, *m_duration = nullptr;
    QComboBox *m_restart = nullptr, *m_enabled = nullptr;
};

} // namespace worklode
