// One user: roles, what part of the organisation they see, whose own data. And one role of the organisation's own
// making.
#pragma once

#include "catalog/Catalog.h"
#include "ui/admin/FormDialog.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;


namespace worklode {

class UserDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `user` with an empty name is a new one.
    UserDialog(const Catalog& catalog, User user, QWidget* parent = nullptr);
    User user() const;

private:
    void addRoles();
    void check();

    const Catalog& m_catalog;
    User m_original;
    QLineEdit* m_name;
    QListWidget* m_roles;
    QComboBox *m_node, *m_associate;
    QCheckBox *m_reidentify, *m_active;
};

class RoleDialog final : public FormDialog
{
    Q_OBJECT

public:
    RoleDialog(const Catalog& catalog, AdminRole role, QWidget* parent = nullptr);
    AdminRole role() const;

private:
    void check();

    const Catalog& m_catalog;
    AdminRole m_original;
    QLineEdit *m_name, *m_description;
    std::map<AdminArea, QComboBox*> m_rights;
};

} // namespace worklode
