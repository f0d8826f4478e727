// Renders the sections about people, rights and collection over demo data, for looking at: people_gallery FOLDER
// light|dark WxH
#include "catalog/CsvImport.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
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

#include <QApplication>
#include <QImageWriter>
#include <QLocale>

#include <cstdio>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

class PeopleGallery
{
public:
    PeopleGallery(AdminOffice& office, QString folder, QString suffix)
        : m_office(office), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
    }

    void take(QWidget& widget, const QString& name)
    {
        m_office.settle();
        for (int i = 0; i < 40; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QImageWriter writer(u"%1/admin-%2%3.png"_s.arg(m_folder, name, m_suffix), "png");
        writer.setCompression(100);
        writer.write(
            widget.grab().toImage().convertToFormat(QImage::Format_RGB32).convertToFormat(QImage::Format_Indexed8));
    }
    void section(const QString& title, const QString& name)
    {
        m_office.admin().openSection(title);
        take(*m_office.window, name);
    }
    void dialog(QWidget& widget, const QString& name)
    {
        widget.show();
        take(widget, name);
        widget.hide();
    }

private:
    AdminOffice& m_office;
    QString m_folder, m_suffix;
};

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

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4) {
        std::fputs("usage: people_gallery FOLDER light|dark WxH\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    AdminOffice office({"--theme", argv[2], "--size", argv[3]}, 12, 10);
    if (!office.open())
        return 1;
    office.admin().draft().edit(u"Furnish"_s, furnish);
    PeopleGallery gallery(office, QString::fromLocal8Bit(argv[1]),
                          QString::fromLocal8Bit(argv[2]) == u"dark"_s ? u"-dark"_s : QString());
    gallery.section(u"Off-computer codes"_s, u"codes"_s);
    gallery.section(u"Business units"_s, u"units"_s);
    gallery.section(u"Data collectors"_s, u"collectors"_s);
    gallery.section(u"Users and roles"_s, u"users"_s);
    qobject_cast<UsersSection*>(office.admin().section(u"Users and roles"_s))->showRoles(true);
    gallery.take(*office.window, u"roles"_s);
    gallery.section(u"Client configurations"_s, u"configurations"_s);
    const Catalog& catalog = office.admin().draft().catalog();
    qobject_cast<ConfigurationsSection*>(office.admin().section(u"Client configurations"_s))
        ->showEffective(QString::fromStdString(catalog.units.back().id));
    gallery.take(*office.window, u"effective"_s);
    gallery.section(u"Views"_s, u"views"_s);
    QWidget* parent = &office.admin();
    ConfigurationDialog configuration(catalog, catalog.configurations.front(), parent);
    for (const auto& [tab, name] : {std::pair{0, u"configuration"_s}, std::pair{1, u"configuration-places"_s},
                                    std::pair{2, u"configuration-masks"_s}}) {
        configuration.showTab(tab);
        configuration.masks()->tryTitle(u"Case 48113377 – ann@example.com – 4111 1111 1111 1111"_s);
        gallery.dialog(configuration, name);
    }
    UnitDialog unit(catalog, catalog.units.back(), parent);
    gallery.dialog(unit, u"unit"_s);
    CollectorDialog collector(catalog, catalog.associates[1], parent);
    gallery.dialog(collector, u"collector"_s);
    UserDialog user(catalog, catalog.users.front(), parent);
    gallery.dialog(user, u"user"_s);
    RoleDialog role(catalog, catalog.roles.front(), parent);
    gallery.dialog(role, u"role"_s);
    ViewEditor view(catalog, catalog.views.front(), LocalDate{20'543}, parent);
    gallery.dialog(view, u"view"_s);
    const CsvImport import =
        importUnitsCsv(catalog, exportUnitsCsv(catalog) + "Night shift,night,," + catalog.units.front().id +
                                    ",Team,70,,Enabled\nLost,lost,,nowhere,Team,,,\n");
    CsvPreviewDialog csv(u"units.csv"_s, import, parent);
    gallery.dialog(csv, u"csv"_s);
    return 0;
}
