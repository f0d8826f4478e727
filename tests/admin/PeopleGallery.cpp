// Pictures of the sections about people, and of their dialogs.
#include "catalog/CsvImport.h"
#include "tests/admin/Pictures.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/CollectorDialog.h"
#include "ui/admin/CollectorsSection.h"
#include "ui/admin/ConfigurationDialog.h"
#include "ui/admin/ConfigurationsSection.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/MasksEditor.h"
#include "ui/admin/UnitDialog.h"
#include "ui/admin/UserDialog.h"
#include "ui/admin/UsersSection.h"
#include "ui/admin/ViewEditor.h"

#include <QPushButton>
#include <QTableView>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void furnish(Catalog& c)
{
    ClientConfiguration standard;
    standard.name = "Standard";
    standard.description = "Everybody";
    standard.idleSeconds = 60;
    standard.occPrompts = true;
    standard.screens = {{{"outlook", true}, {"*.meridian.example", true}, {"bank.example.com", false}}};
    standard.excluded = {{{"keepassxc", false}, {"health.example.org", true}}};
    standard.masks = {{{"case numbers", MaskPattern::Regex, "case (\\d{2})\\d+", "case {1}…", false},
                       {"salaries", MaskPattern::Wildcard, "*salary*", "[hidden]", false}}};
    ClientConfiguration council;
    council.name = "No data collection";
    council.description = "Works council";
    council.collect = false;
    c.configurations = {standard, council};
    c.units.front().configuration = "Standard";
    c.units.back().configuration = "No data collection";
    c.roles = {{"People",
                "Joins, moves and leavers",
                {{AdminArea::Units, AdminRight::Edit},
                 {AdminArea::Collectors, AdminRight::Edit},
                 {AdminArea::Users, AdminRight::View}}}};
    c.users.push_back({"pia.people", {}, std::nullopt, "", false, true, {"People"}});
    c.users.push_back({"olaf.left", {UserRole::Analyst}, c.units.back().id, "", false, false});
    c.associates.front().memberships.clear();
    c.associates[1].alternates.push_back("LAPTOP-7731");
}

void takePeopleDialogs(AdminOffice& office, Pictures& pictures)
{
    const Catalog& catalog = office.admin().draft().catalog();
    QWidget* parent = &office.admin();
    office.admin().openSection(u"Client configurations"_s);
    ConfigurationDialog configuration(catalog, catalog.configurations.front(), parent);
    for (const auto& [tab, name] : {std::pair{0, u"configuration"_s}, std::pair{1, u"configuration-places"_s},
                                    std::pair{2, u"configuration-masks"_s}}) {
        configuration.showTab(tab);
        configuration.masks()->tryTitle(u"Case 48113377 – ann@example.com – 4111 1111 1111 1111"_s);
        pictures.dialog(configuration, name);
    }
    office.admin().openSection(u"Business units"_s);
    UnitDialog unit(catalog, catalog.units.back(), parent);
    pictures.dialog(unit, u"unit"_s);
    office.admin().openSection(u"Data collectors"_s);
    CollectorDialog collector(catalog, catalog.associates[1], parent);
    pictures.dialog(collector, u"collector"_s);
    office.admin().openSection(u"Data collectors"_s);
    office.settle();
    auto* collectors = qobject_cast<CollectorsSection*>(office.admin().section(u"Data collectors"_s));
    collectors->setFilter(CollectorsSection::Filter::UnknownTeam);
    collectors->table()->view()->selectAll();
    pictures.window(u"unknown-team"_s);
    for (QPushButton* button : collectors->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Team…"_s)
            pictures.nextDialog(u"team"_s, [button] { button->click(); });
    collectors->setFilter(CollectorsSection::Filter::All);
    office.admin().openSection(u"Users and roles"_s);
    UserDialog user(catalog, catalog.users.front(), parent);
    pictures.dialog(user, u"user"_s);
    RoleDialog role(catalog, catalog.roles.front(), parent);
    pictures.dialog(role, u"role"_s);
    office.admin().openSection(u"Views"_s);
    ViewEditor view(catalog, catalog.views.front(), LocalDate{20'543},
                    applicationRowsOf(catalog, office.admin().data().usage().get()), parent);
    pictures.dialog(view, u"view"_s);
    office.admin().openSection(u"Business units"_s);
    const CsvImport import =
        importUnitsCsv(catalog, exportUnitsCsv(catalog) + "Night shift,night,," + catalog.units.front().id +
                                    ",Team,70,,Enabled\nLost,lost,,nowhere,Team,,,\n");
    CsvPreviewDialog csv(u"units.csv"_s, import, parent);
    pictures.dialog(csv, u"csv"_s);
}

} // namespace

void worklode::testing::takePeople(AdminOffice& office, Pictures& pictures)
{
    office.admin().draft().edit(u"Furnish"_s, furnish);
    pictures.section(u"Off-computer codes"_s, u"codes"_s);
    pictures.section(u"Business units"_s, u"units"_s);
    pictures.section(u"Data collectors"_s, u"collectors"_s);
    pictures.section(u"Users and roles"_s, u"users"_s);
    qobject_cast<UsersSection*>(office.admin().section(u"Users and roles"_s))->showRoles(true);
    pictures.window(u"roles"_s);
    pictures.section(u"Client configurations"_s, u"configurations"_s);
    const Catalog& catalog = office.admin().draft().catalog();
    qobject_cast<ConfigurationsSection*>(office.admin().section(u"Client configurations"_s))
        ->showEffective(QString::fromStdString(catalog.units.back().id));
    pictures.window(u"effective"_s);
    pictures.section(u"Views"_s, u"views"_s);
    takePeopleDialogs(office, pictures);
}
