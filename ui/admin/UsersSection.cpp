#include "ui/admin/UsersSection.h"

#include "ui/admin/AdminChoices.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/UserDialog.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::array kAllRoles = {UserRole::Administrator, UserRole::Analyst, UserRole::ReportUser,
                                  UserRole::AssociateRole};

QStringList namesOfRoles(const User& user)
{
    QStringList roles;
    for (const UserRole role : user.roles)
        roles.append(roleText(role));
    for (const std::string& role : user.customRoles)
        roles.append(toQString(role));
    return roles;
}

QString rolesText(const User& user)
{
    const QStringList roles = namesOfRoles(user);
    return roles.isEmpty() ? UsersSection::tr("none") : roles.join(u", "_s);
}

QString pagesText(const AdminRole& role)
{
    QStringList pages;
    for (const auto& [area, right] : role.areas)
        pages.append(right == AdminRight::Edit ? areaText(area) : UsersSection::tr("%1 (view)").arg(areaText(area)));
    return pages.isEmpty() ? UsersSection::tr("none") : pages.join(u", "_s);
}

ItemRows userItems(const Catalog& catalog)
{
    const auto users = std::make_shared<const std::vector<User>>(catalog.users);
    const auto nodes = std::make_shared<QStringList>();
    for (const User& user : *users)
        nodes->append(user.accessNode ? unitPath(catalog, *user.accessNode)
                                      : UsersSection::tr("the whole organisation"));
    const auto row = [users](std::size_t r) -> const User& { return (*users)[r]; };
    return {.count = users->size(),
            .columns = {textColumn(UsersSection::tr("Name"), [row](std::size_t r) { return toQString(row(r).name); }),
                        textColumn(UsersSection::tr("Roles"), [row](std::size_t r) { return rolesText(row(r)); }),
                        textColumn(UsersSection::tr("Sees"),
                                   [nodes](std::size_t r) { return nodes->at(static_cast<qsizetype>(r)); }),
                        textColumn(UsersSection::tr("Own data of"),
                                   [row](std::size_t r) {
                                       return row(r).associate.empty() ? u"–"_s : toQString(row(r).associate);
                                   }),
                        textColumn(UsersSection::tr("Pseudonyms"),
                                   [row](std::size_t r) {
                                       return row(r).reidentify ? UsersSection::tr("may look behind") : u"–"_s;
                                   }),
                        textColumn(UsersSection::tr("Status"),
                                   [row](std::size_t r) {
                                       return row(r).active ? UsersSection::tr("active") : UsersSection::tr("inactive");
                                   })},
            .id = [row](std::size_t r) { return toQString(row(r).name); },
            .dot = [row](std::size_t r) { return row(r).active ? currentLook().task : currentLook().idle; },
            .dotHint =
                [row](std::size_t r) {
                    return row(r).active ? UsersSection::tr("Active") : UsersSection::tr("Inactive: may not sign in");
                },
            .faded = [row](std::size_t r) { return !row(r).active; }};
}

ItemRows roleItems(const Catalog& catalog)
{
    const auto roles = std::make_shared<const std::vector<AdminRole>>(catalog.roles);
    const auto held = std::make_shared<std::vector<std::size_t>>();
    for (const AdminRole& role : *roles)
        held->push_back(
            static_cast<std::size_t>(std::count_if(catalog.users.begin(), catalog.users.end(), [&](const User& u) {
                return std::find(u.customRoles.begin(), u.customRoles.end(), role.name) != u.customRoles.end();
            })));
    return {.count = roles->size(),
            .columns = {textColumn(UsersSection::tr("Role"),
                                   [roles](std::size_t r) { return toQString((*roles)[r].name); }),
                        textColumn(UsersSection::tr("May edit or view"),
                                   [roles](std::size_t r) { return pagesText((*roles)[r]); }),
                        textColumn(UsersSection::tr("Description"),
                                   [roles](std::size_t r) { return toQString((*roles)[r].description); }),
                        countColumn(UsersSection::tr("Users"), [held](std::size_t r) { return (*held)[r]; })},
            .id = [roles](std::size_t r) { return toQString((*roles)[r].name); }};
}

} // namespace

UsersSection::UsersSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : SectionPage(draft, data,
                  {tr("Users and roles"),
                   tr("Who may sign in and what they see: one access node each. Users are never deleted, because "
                      "histories name them; they become inactive."),
                   tr("administrator analyst report user associate rights permissions access node active")},
                  parent),
      m_users(new ItemTable(1, tr("user"), tr("users"), this)),
      m_roles(new ItemTable(1, tr("role"), tr("roles"), this)), m_tabs(new QTabWidget(this))
{
    m_users->columns()->setSpare({4, 3}); // pseudonyms, own data
    m_users->setEmpty(tr("No users yet"), tr("As long as there are none, everybody who can open the workspace may do "
                                             "everything. Begin with an administrator."));
    m_roles->setEmpty(tr("No roles of your own"), tr("Administrators may edit everything. A role of your own gives "
                                                     "somebody single pages only, business units for example."));
    m_tabs->addTab(m_users, tr("Users"));
    m_tabs->addTab(m_roles, tr("Roles of your own"));
    m_tabs->setDocumentMode(true);
    auto* card = new Card(this);
    card->content()->addWidget(m_tabs, 1);
    body()->addWidget(card, 1);
    makeUsers();
    makeRoles();
    addTransferMenu();
    for (ItemTable* table : {m_users, m_roles}) {
        connect(table, &ItemTable::said, this, &SectionPage::said);
    }
}

Glyph UsersSection::glyph() const
{
    return Glyph::Home;
}

ItemTable* UsersSection::mainTable() const
{
    return m_tabs->currentWidget() == m_roles ? m_roles : m_users;
}

QString UsersSection::sheetSection() const
{
    return mainTable() == m_roles ? u"roles"_s : u"users"_s;
}

void UsersSection::showRoles(bool roles)
{
    m_tabs->setCurrentWidget(roles ? m_roles : m_users);
}

void UsersSection::makeUsers()
{
    using Needs = ItemTable::Needs;
    const auto chosen = [this] { return m_users->selectedIds(); };
    m_users->addAction(tr("Add…"), tr("A new user"), Needs::Nothing, [this] { openUser({}); });
    m_users->addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection,
                       [this, chosen] { openUser(chosen().value(0)); });
    m_users->addMenu(tr("Sees"), tr("The access node of the selected users"), Needs::Selection,
                     [this, chosen](QMenu& menu) {
                         menu.addAction(tr("The whole organisation"), this,
                                        [this, chosen] { setAccessNode(chosen(), std::nullopt); });
                         for (const PlacedUnit& placed : unitsInTreeOrder(catalog())) {
                             const BusinessUnit& unit = catalog().units[placed.index];
                             menu.addAction(QString(placed.depth * 3, QChar(0x2007)) + unitName(unit), this,
                                            [this, chosen, id = unit.id] { setAccessNode(chosen(), id); });
                         }
                     });
    m_users->addMenu(tr("Roles"), tr("Gives the selected users a role, or takes it from them"), Needs::Selection,
                     [this](QMenu& menu) { fillRoleMenu(menu); });
    m_users->addMenu(tr("Status"), tr("Users are never deleted: histories name them"), Needs::Selection,
                     [this, chosen](QMenu& menu) {
                         menu.addAction(tr("Active"), this, [this, chosen] { setActive(chosen(), true); });
                         menu.addAction(tr("Inactive") + u"\tDel"_s, this,
                                        [this, chosen] { setActive(chosen(), false); });
                     });
    connect(m_users, &ItemTable::openRequested, this, &UsersSection::openUser);
    connect(m_users, &ItemTable::removeRequested, this, [this](const QStringList& names) { setActive(names, false); });
}

void UsersSection::makeRoles()
{
    using Needs = ItemTable::Needs;
    m_roles->addAction(tr("Add…"), tr("A new role: which pages are hidden, to view, or to edit"), Needs::Nothing,
                       [this] { openRole({}); });
    m_roles->addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection,
                       [this] { openRole(m_roles->selectedIds().value(0)); });
    m_roles->addAction(tr("Copy"), tr("The selected ones once more, under another name"), Needs::Selection,
                       [this] { copyRoles(m_roles->selectedIds()); });
    m_roles->addAction(tr("Remove"), tr("Delete. Users who have it lose it."), Needs::Selection,
                       [this] { removeRoles(m_roles->selectedIds()); });
    connect(m_roles, &ItemTable::openRequested, this, &UsersSection::openRole);
    connect(m_roles, &ItemTable::removeRequested, this, &UsersSection::removeRoles);
}

void UsersSection::showDraft()
{
    m_users->setItems(userItems(catalog()));
    m_roles->setItems(roleItems(catalog()));
}

void UsersSection::edit(const QString& what, const QStringList& names, const std::function<void(User&)>& each)
{
    if (names.isEmpty())
        return;
    draft().edit(tr("%1: %2").arg(what, names.size() == 1 ? names.front() : tr("%1 users").arg(names.size())),
                 [&](Catalog& c) {
                     for (User& user : c.users)
                         if (names.contains(toQString(user.name)))
                             each(user);
                 });
}

void UsersSection::setActive(const QStringList& names, bool active)
{
    edit(active ? tr("Active") : tr("Inactive"), names, [=](User& user) { user.active = active; });
}

void UsersSection::setAccessNode(const QStringList& names, const std::optional<std::string>& unit)
{
    edit(tr("Access node"), names, [&](User& user) { user.accessNode = unit; });
}

void UsersSection::fillRoleMenu(QMenu& menu)
{
    const QStringList names = m_users->selectedIds();
    const auto add = [&](const QString& role) {
        const bool all = std::all_of(catalog().users.begin(), catalog().users.end(), [&](const User& user) {
            return !names.contains(toQString(user.name)) || namesOfRoles(user).contains(role);
        });
        QAction* action = menu.addAction(role);
        action->setCheckable(true);
        action->setChecked(all && !names.isEmpty());
        connect(action, &QAction::triggered, this, [this, names, role, all] { setRole(names, role, !all); });
    };
    for (const UserRole role : kAllRoles)
        add(roleText(role));
    for (const AdminRole& role : catalog().roles)
        add(toQString(role.name));
}

void UsersSection::setRole(const QStringList& names, const QString& role, bool has)
{
    const auto* builtIn =
        std::find_if(kAllRoles.begin(), kAllRoles.end(), [&](UserRole r) { return roleText(r) == role; });
    edit(has ? tr("Add role %1").arg(role) : tr("Take role %1").arg(role), names, [&](User& user) {
        if (builtIn != kAllRoles.end()) {
            std::erase(user.roles, *builtIn);
            if (has)
                user.roles.push_back(*builtIn);
            std::sort(user.roles.begin(), user.roles.end());
        } else {
            std::erase(user.customRoles, toUtf8(role));
            if (has)
                user.customRoles.push_back(toUtf8(role));
        }
    });
}

void UsersSection::copyRoles(const QStringList& names)
{
    QStringList made;
    draft().edit(tr("Copy role %1").arg(names.join(u", "_s)), [&](Catalog& c) {
        for (const QString& name : names) {
            const auto named = [&](const QString& wanted) {
                return std::find_if(c.roles.begin(), c.roles.end(),
                                    [&](const AdminRole& r) { return toQString(r.name) == wanted; });
            };
            const auto found = named(name);
            if (found == c.roles.end())
                continue;
            AdminRole copy = *found;
            copy.name = toUtf8(freshName(name, [&](const QString& taken) { return named(taken) != c.roles.end(); }));
            made.append(toQString(copy.name));
            c.roles.push_back(std::move(copy));
        }
    });
    m_roles->select(made);
}

void UsersSection::removeRoles(const QStringList& names)
{
    if (names.isEmpty())
        return;
    draft().edit(tr("Remove role %1").arg(names.join(u", "_s)), [&](Catalog& c) {
        const auto gone = [&](const std::string& role) { return names.contains(toQString(role)); };
        std::erase_if(c.roles, [&](const AdminRole& role) { return gone(role.name); });
        for (User& user : c.users)
            std::erase_if(user.customRoles, gone);
    });
}

void UsersSection::openUser(const QString& name)
{
    const auto found = std::find_if(catalog().users.begin(), catalog().users.end(),
                                    [&](const User& u) { return toQString(u.name) == name; });
    const bool isNew = found == catalog().users.end();
    UserDialog dialog(catalog(), isNew ? User{} : *found, this);
    if (!accepted(dialog))
        return;
    const User after = dialog.user();
    if (isNew)
        draft().edit(tr("Add user %1").arg(toQString(after.name)), [&](Catalog& c) { c.users.push_back(after); });
    else
        edit(tr("Edit"), {name}, [&](User& user) { user = after; });
    m_users->select({toQString(after.name)});
}

void UsersSection::openRole(const QString& name)
{
    const auto found = std::find_if(catalog().roles.begin(), catalog().roles.end(),
                                    [&](const AdminRole& r) { return toQString(r.name) == name; });
    const bool isNew = found == catalog().roles.end();
    RoleDialog dialog(catalog(), isNew ? AdminRole{} : *found, this);
    if (!accepted(dialog))
        return;
    const AdminRole after = dialog.role();
    draft().edit(isNew ? tr("Add role %1").arg(toQString(after.name)) : tr("Edit role %1").arg(name), [&](Catalog& c) {
        if (isNew) {
            c.roles.push_back(after);
            return;
        }
        for (AdminRole& role : c.roles)
            if (toQString(role.name) == name)
                role = after;
        for (User& user : c.users) // the role may have another name now
            std::replace(user.customRoles.begin(), user.customRoles.end(), toUtf8(name), after.name);
    });
    m_roles->select({toQString(after.name)});
}

} // namespace worklode
