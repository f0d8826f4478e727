// One business unit: name, place in the tree, goal, cost and client configuration.
#pragma once

#include "catalog/Catalog.h"
#include "ui/admin/FormDialog.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace worklode {

class UnitDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `unit` with an empty id is a new one.
    UnitDialog(const Catalog& catalog, BusinessUnit unit, QWidget* parent = nullptr);
    BusinessUnit unit() const;

private:
    void addFields();
    void check();

    const Catalog& m_catalog;
    BusinessUnit m_original;
    QLineEdit *m_name, *m_id;
    QComboBox *m_level, *m_parent, *m_configuration;
    QDoubleSpinBox *m_goal, *m_cost;
    QCheckBox* m_enabled;
};

} // namespace worklode
