// Writes one task definition, and runs it on the last days before anything is saved.
#pragma once

#include "ui/admin/AdminData.h"
#include "ui/admin/ItemsModel.h"
#include "ui/admin/TriggerRows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace worklode {

class TaskEditor final : public QDialog
{
    Q_OBJECT

public:
    TaskEditor(const Catalog& catalog, TaskDefinition task, PickablePlaces places, const AdminData& adminData,
               QWidget* parent = nullptr);

    TaskDefinition task() const;
    /// Runs the definition as it stands on the last days; the answer comes later.
    void dryRun();
    bool settled() const { return !m_worker.busy(); }
    const std::shared_ptr<const TaskTrial>& trial() const { return m_trial; }

private:
    QWidget* makeForm(const PickablePlaces& places);
    QWidget* makeTrial();
    void addLimits(QWidget* parent);
    void follow();
    QString problem(const TaskDefinition& task) const;
    void showTrial(std::shared_ptr<const TaskTrial> trial);

    const Catalog& m_catalog;
    TaskDefinition m_original;
    const AdminData& m_data;
    QLineEdit* m_name;
    QCheckBox *m_overlay, *m_restart, *m_enabled;
    TriggerRows *m_begin = nullptr, *m_end = nullptr, *m_via = nullptr;
    QComboBox* m_viaKind;
    QDoubleSpinBox *m_gap, *m_duration;
    QWidget* m_triggers = nullptr;
    QLabel *m_strategy, *m_problem, *m_figures;
    QSpinBox* m_days = nullptr;
    QPushButton* m_run = nullptr;
    QTableView* m_variations = nullptr;
    ItemsModel m_model;
    QPushButton* m_accept = nullptr;
    std::shared_ptr<const TaskTrial> m_trial;
    Worker m_worker;
};

} // namespace worklode
