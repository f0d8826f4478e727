#include "ui/admin/UserDialog.h"

#include "catalog/AdminRights.h"
#include "ui/admin/AdminChoices.h"
#include "ui/look/Format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::array<UserRole, 4> kBuiltInRoles = {UserRole::Administrator, UserRole::Analyst, UserRole::ReportUser,
                                                   UserRole::AssociateRole};

template <class T>
bool holds(const std::vector<T>& items, const T& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

void addRoleCheck(QListWidget& list, const QString& text, const QString& hint, bool on)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(hint);
}

QString roleHint(UserRole role)
{
    switch (role) {
    case UserRole::Administrator:
        return UserDialog::tr("Everything in the administration; no data pages");
    case UserRole::Analyst:
        return UserDialog::tr("All pages about the access node and what lies below it; Views");
    case UserRole::ReportUser:
        return UserDialog::tr("No Tasks, no names of associates, no figures about small groups");
    case UserRole::AssociateRole:
        return UserDialog::tr("Their own data only");
    }
    return {};
}

} // namespace

UserDialog::UserDialog(const Catalog& catalog, User user, QWidget* parent)
    : FormDialog(tr("User"), user.name.empty() ? tr("New user") : toQString(user.name), parent), m_catalog(catalog),
      m_original(std::move(user)), m_name(new QLineEdit(toQString(m_original.name), this)),
      m_roles(new QListWidget(this)), m_node(new QComboBox(this)), m_associate(new QComboBox(this)),
      m_reidentify(new QCheckBox(tr("May see who stands behind a pseudonym (each look is audited)"), this)),
      m_active(new QCheckBox(tr("May sign in"), this))
{
    resize(500, 0);
    m_name->setReadOnly(!m_original.name.empty());
    addRoles();
    fillUnits(*m_node, m_catalog, m_original.accessNode, tr("the whole organisation"));
    m_associate->setEditable(true);
    for (const Associate& a : m_catalog.associates)
        m_associate->addItem(toQString(a.id));
    m_associate->setEditText(toQString(m_original.associate));
    m_associate->lineEdit()->setPlaceholderText(tr("nobody"));
    m_reidentify->setChecked(m_original.reidentify);
    m_active->setChecked(m_original.active);
    addField(tr("Name"), m_name,
             m_original.name.empty() ? tr("As they sign in. It stays: users are never deleted, only made inactive.")
                                     : QString());
    addField(tr("Roles"), m_roles);
    addField(tr("Sees"), m_node, tr("One access node: that unit and everything below it."));
    addField(tr("Own data of"), m_associate, tr("For the role Associate: the collector whose data they see."));
    addField(tr("Pseudonyms"), m_reidentify);
    addField(tr("Active"), m_active);
    connect(m_name, &QLineEdit::textChanged, this, &UserDialog::check);
    connect(m_roles, &QListWidget::itemChanged, this, &UserDialog::check);
    connect(m_associate, &QComboBox::editTextChanged, this, &UserDialog::check);
    check();
}

void UserDialog::addRoles()
{
    for (const UserRole role : kBuiltInRoles)
        addRoleCheck(*m_roles, roleText(role), roleHint(role), holds(m_original.roles, role));
    for (const AdminRole& role : m_catalog.roles)
        addRoleCheck(*m_roles, toQString(role.name), toQString(role.description),
                     holds(m_original.customRoles, role.name));
    m_roles->setFixedHeight(150);
}

User UserDialog::user() const
{
    User out = m_original;
    if (m_original.name.empty())
        out.name = toUtf8(m_name->text().trimmed());
    out.roles.clear();
    out.customRoles.clear();
    for (int i = 0; i < m_roles->count(); ++i) {
        if (m_roles->item(i)->checkState() != Qt::Checked)
            continue;
        const auto at = static_cast<std::size_t>(i);
        if (at < kBuiltInRoles.size())
            out.roles.push_back(kBuiltInRoles[at]);
        else
            out.customRoles.push_back(m_catalog.roles[at - kBuiltInRoles.size()].name);
    }
    out.accessNode = chosenId(*m_node);
    out.associate = toUtf8(m_associate->currentText().trimmed());
    out.reidentify = m_reidentify->isChecked();
    out.active = m_active->isChecked();
    return out;
}

void UserDialog::check()
{
    Catalog scratch;
    scratch.units = m_catalog.units;
    scratch.configurations = m_catalog.configurations;
    scratch.roles = m_catalog.roles;
    const User edited = user();
    scratch.users = {edited};
    const bool taken =
        edited.name != m_original.name && std::any_of(m_catalog.users.begin(), m_catalog.users.end(),
                                                      [&](const User& u) { return u.name == edited.name; });
    setProblem(edited.name.empty() ? tr("A user needs a name.")
               : taken             ? tr("There is a user of that name already.")
                                   : firstFaultOf(scratch));
}

RoleDialog::RoleDialog(const Catalog& catalog, AdminRole role, QWidget* parent)
    : FormDialog(tr("Role"), role.name.empty() ? tr("New role") : toQString(role.name), parent), m_catalog(catalog),
      m_original(std::move(role)), m_name(new QLineEdit(toQString(m_original.name), this)),
      m_description(new QLineEdit(toQString(m_original.description), this))
{
    resize(440, 0);
    addField(tr("Name"), m_name);
    addField(tr("Description"), m_description);
    for (const AdminArea area : adminAreas()) {
        auto* right = new QComboBox(this);
        for (const AdminRight r : {AdminRight::None, AdminRight::View, AdminRight::Edit})
            right->addItem(rightText(r), static_cast<int>(r));
        const auto given = m_original.areas.find(area);
        right->setCurrentIndex(given == m_original.areas.end() ? 0 : static_cast<int>(given->second));
        m_rights.emplace(area, right);
        addField(areaText(area), right);
    }
    connect(m_name, &QLineEdit::textChanged, this, &RoleDialog::check);
    check();
}

AdminRole RoleDialog::role() const
{
    AdminRole out;
    out.name = toUtf8(m_name->text().trimmed());
    out.description = toUtf8(m_description->text().trimmed());
    for (const auto& [area, right] : m_rights)
        if (const auto given = static_cast<AdminRight>(right->currentIndex()); given != AdminRight::None)
            out.areas[area] = given;
    return out;
}

void RoleDialog::check()
{
    Catalog scratch;
    const AdminRole edited = role();
    scratch.roles = {edited};
    const bool taken =
        edited.name != m_original.name && std::any_of(m_catalog.roles.begin(), m_catalog.roles.end(),
                                                      [&](const AdminRole& r) { return r.name == edited.name; });
    setProblem(edited.name.empty() ? tr("A role needs a name.")
               : taken             ? tr("There is a role of that name already.")
                                   : firstFaultOf(scratch));
}

} // namespace worklode
