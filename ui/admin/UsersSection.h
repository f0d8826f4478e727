// Users and roles: who may sign in, what they see, and what administrators of one's own making may change.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QMenu;
class QTabWidget;

namespace worklode {

class UsersSection final : public SectionPage
{
    Q_OBJECT

public:
    UsersSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Users; }
    ItemTable* users() const { return m_users; }
    ItemTable* roles() const { return m_roles; }
    void showRoles(bool roles);
    void setActive(const QStringList& names, bool active);
    void setAccessNode(const QStringList& names, const std::optional<std::string>& unit);
    void setRole(const QStringList& names, const QString& role, bool has); ///< a built-in one or one of their own
    void copyRoles(const QStringList& names);
    void removeRoles(const QStringList& names); ///< users who have them lose them

protected:
    void showDraft() override;
    ItemTable* mainTable() const override;
    QStringList documentSections() const override { return {QStringLiteral("users"), QStringLiteral("roles")}; }
    QString sheetSection() const override;

private:
    void makeUsers();
    void makeRoles();
    void fillRoleMenu(QMenu& menu);
    void openUser(const QString& name);
    void openRole(const QString& name);
    void edit(const QString& what, const QStringList& names, const std::function<void(User&)>& each);

    ItemTable *m_users, *m_roles;
    QTabWidget* m_tabs;
};

} // namespace worklode
