// Renders the administration over demo data, for looking at: admin_gallery FOLDER light|dark WxH
#include "support/WaitFor.h"
#include "tests/admin/Pictures.h"
#include "ui/admin/ApplicationEditor.h"
#include "ui/admin/ApplicationsSection.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/CategoryDateDialog.h"
#include "ui/admin/EffectPanel.h"
#include "ui/admin/OpportunitiesSection.h"
#include "ui/admin/OpportunityEditor.h"
#include "catalog/OpportunityTypes.h"
#include "ui/admin/RuleEditor.h"
#include "ui/admin/RulePreview.h"
#include "ui/admin/MergeDialog.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/ScreensSection.h"
#include "ui/admin/TaskEditor.h"
#include "ui/admin/TaskLimitsDialog.h"
#include "ui/admin/TasksSection.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <cstdio>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Some raw ids lose their application, so that there is something to suggest.
void takeSuggestions(AdminOffice& office, Pictures& pictures)
{
    AdminPage& admin = office.admin();
    admin.openSection(u"Applications"_s);
    admin.draft().edit(u"Forget some raw ids"_s, [](Catalog& c) {
        for (Application& application : c.applications)
            if (application.raw.size() > 1)
                application.raw.pop_back();
    });
    office.settle();
    for (QPushButton* button : admin.section(u"Applications"_s)->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(u" suggestion"_s))
            return pictures.nextDialog(u"suggestions"_s, [button] { button->click(); });
    std::fputs("there are no suggestions to take a picture of\n", stderr);
}

void takeDialogs(AdminOffice& office, Pictures& pictures)
{
    AdminPage& admin = office.admin();
    const Catalog& catalog = admin.draft().catalog();
    admin.openSection(u"Applications"_s);
    ApplicationEditor application(catalog, *findApplication(catalog, "Teams"), &admin);
    pictures.dialog(application, u"application"_s);
    admin.openSection(u"Screens"_s);
    std::size_t rule = 0;
    while (rule + 1 < catalog.screenRules.size() && catalog.screenRules[rule].display != "{1} claim")
        ++rule;
    RuleEditor editor(admin.draft().current(), rule, {}, admin.data(), &admin);
    editor.show();
    waitFor([&] { return editor.preview()->settled(); });
    pictures.dialog(editor, u"rule"_s);
    editor.hide();
    admin.openSection(u"Task tags"_s);
    auto* tasks = qobject_cast<TasksSection*>(admin.section(u"Task tags"_s));
    TaskEditor task(catalog, catalog.tasks.front(), tasks->places(), admin.data(), &admin);
    task.show();
    task.dryRun();
    waitFor([&] { return task.trial() != nullptr; });
    pictures.dialog(task, u"task"_s);
    task.hide();
    TaskLimitsDialog limits(catalog.tasks.front(), 3, &admin);
    pictures.dialog(limits, u"task-limits"_s);
    admin.openSection(u"Opportunities"_s);
    OpportunityEditor opportunity(catalog, effectiveSettings(catalog, "Error keys"), &admin);
    pictures.dialog(opportunity, u"opportunity"_s);
    CategoryDateDialog date(&admin);
    pictures.dialog(date, u"category-date"_s);
    takeSuggestions(office, pictures);
}

/// What a second administrator, a dead server and a role that may only look do to the page.
void takeEvents(AdminOffice& office, Pictures& pictures)
{
    AdminPage& admin = office.admin();
    saveElsewhere(office, [](Catalog& c) {
        setCategory(c, "Outlook", Category::OtherWork, std::nullopt);
        c.settings.workdaysPerYear = 220;
    });
    admin.watch().lookNow();
    waitFor([&] { return !admin.bar()->notice().isEmpty(); });
    pictures.section(u"Applications"_s, u"somebody-saved"_s);
    admin.watch().noteUnreachable(u"postgresql://db.example.org/worklode: no server answers there"_s);
    pictures.window(u"unreachable"_s);
    admin.save();
    admin.saveDialog()->setNote(u"Mail is not what we are here for"_s);
    waitFor([&] { return admin.saveDialog()->effect()->preview() != nullptr; });
    admin.saveDialog()->showUnreachable(
        u"postgresql://db.example.org/worklode: the connection to the server was lost; try again"_s);
    pictures.dialog(*admin.saveDialog(), u"save-unreachable"_s);
    emit admin.saveDialog()->saveRequested(u"Mail is not what we are here for"_s);
    if (auto* merge = dialogOf<MergeDialog>(office)) {
        pictures.dialog(*merge, u"merge"_s);
        merge->reject();
    }
}

/// Every section of a workspace of which nobody has said anything yet.
void takeEmpty(AdminOffice& office, Pictures& pictures)
{
    office.admin().draft().discard();
    waitFor([&] { return office.admin().bar()->notice().isEmpty(); });
    office.admin().draft().edit(u"Nothing"_s, [](Catalog& c) { c = builtInCatalog(); });
    for (const auto& [title, name] :
         {std::pair{u"Task tags"_s, u"tasks"_s}, std::pair{u"Off-computer codes"_s, u"codes"_s},
          std::pair{u"Business units"_s, u"units"_s}, std::pair{u"Users and roles"_s, u"users"_s},
          std::pair{u"Client configurations"_s, u"configurations"_s}, std::pair{u"Views"_s, u"views"_s},
          std::pair{u"Costs and settings"_s, u"settings"_s}, std::pair{u"Screens"_s, u"screens"_s}})
        pictures.section(title, u"empty-"_s + name);
    User looker;
    looker.name = "vera.viewer";
    looker.customRoles = {"Looks only"};
    Catalog catalog = *office.admin().draft().saved();
    catalog.roles = {{"Looks only", "", {{AdminArea::Units, AdminRight::View}, {AdminArea::Views, AdminRight::View}}}};
    catalog.users.push_back(looker);
    auto workspace = std::make_shared<OpenWorkspace>(*office.session->workspace());
    workspace->catalog = std::make_shared<const Catalog>(catalog);
    office.admin().draft().discard();
    office.settle();
    office.admin().setWorkspace(workspace, office.session->repository(), looker.name);
    pictures.section(u"Business units"_s, u"view-only"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4) {
        std::fputs("usage: admin_gallery FOLDER light|dark WxH\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    AdminOffice office({"--theme", argv[2], "--size", argv[3]}, 12, 20);
    if (!office.open())
        return 1;
    const QString width = QString::fromLocal8Bit(argv[3]).section(u'x', 0, 0);
    const QString suffix = u"-%1%2"_s.arg(width, QString::fromLocal8Bit(argv[2]) == u"dark"_s ? u"-dark"_s : QString());
    Pictures pictures(office, QString::fromLocal8Bit(argv[1]), suffix);
    auto* applications = qobject_cast<ApplicationsSection*>(office.admin().section(u"Applications"_s));
    applications->table()->select({u"Outlook"_s});
    pictures.section(u"Applications"_s, u"applications"_s);
    applications->showBoard(true);
    pictures.window(u"board"_s);
    applications->showBoard(false);
    office.admin().openSection(u"Screens"_s);
    office.settle();
    qobject_cast<ScreensSection*>(office.admin().section(u"Screens"_s))->openApplication(u"Meridian CRM"_s);
    pictures.section(u"Screens"_s, u"screens"_s);
    pictures.section(u"Task tags"_s, u"tasks"_s);
    takeDialogs(office, pictures);
    office.admin().draft().discard();
    takePeople(office, pictures);
    office.admin().draft().discard();
    office.admin().draft().edit(u"Mail is no work"_s,
                                [](Catalog& c) { setCategory(c, "Outlook", Category::NonWork, std::nullopt); });
    office.admin().openSection(u"Opportunities"_s);
    auto* opportunities = qobject_cast<OpportunitiesSection*>(office.admin().section(u"Opportunities"_s));
    opportunities->computeRanking();
    waitFor([&] { return opportunities->ranking()->preview() != nullptr; });
    pictures.window(u"opportunities"_s);
    pictures.section(u"Costs and settings"_s, u"settings"_s);
    office.admin().save();
    office.admin().saveDialog()->setNote(u"Mail is not what we are here for"_s);
    waitFor([&] { return office.admin().saveDialog()->effect()->preview() != nullptr; });
    pictures.dialog(*office.admin().saveDialog(), u"save"_s);
    office.admin().saveDialog()->reject();
    pictures.section(u"History"_s, u"history"_s);
    pictures.section(u"Audit trail"_s, u"audit"_s);
    takeEvents(office, pictures);
    takeEmpty(office, pictures);
    return 0;
}
