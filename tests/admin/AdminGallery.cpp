// Renders the administration over demo data, for looking at: admin_gallery FOLDER light|dark WxH
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ApplicationEditor.h"
#include "ui/admin/ApplicationsSection.h"
#include "ui/admin/EffectPanel.h"
#include "ui/admin/OpportunitiesSection.h"
#include "ui/admin/OpportunityEditor.h"
#include "catalog/OpportunityTypes.h"
#include "ui/admin/RuleEditor.h"
#include "ui/admin/RulePreview.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/ScreensSection.h"
#include "ui/admin/TaskEditor.h"
#include "ui/admin/TasksSection.h"

#include <QApplication>
#include <QImageWriter>
#include <QLocale>
#include <QTableView>

#include <cstdio>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

class Gallery
{
public:
    Gallery(AdminOffice& office, QString folder, QString suffix)
        : m_office(office), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
    }

    void take(QWidget* widget, const QString& name)
    {
        m_office.settle();
        for (int i = 0; i < 40; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QImageWriter writer(u"%1/admin-%2%3.png"_s.arg(m_folder, name, m_suffix), "png");
        writer.setCompression(100);
        writer.write(
            widget->grab().toImage().convertToFormat(QImage::Format_RGB32));
    }
    void section(const QString& title, const QString& name)
    {
        m_office.admin().openSection(title);
        take(m_office.window.get(), name);
    }
    void dialogs();

private:
    AdminOffice& m_office;
    QString m_folder, m_suffix;
};

void Gallery::dialogs()
{
    AdminPage& admin = m_office.admin();
    const Catalog& catalog = admin.draft().catalog();
    ApplicationEditor application(catalog, *findApplication(catalog, "Teams"), &admin);
    application.show();
    take(&application, u"application"_s);
    application.hide();
    std::size_t rule = 0;
    while (rule + 1 < catalog.screenRules.size() && catalog.screenRules[rule].display != "{1} claim")
        ++rule;
    RuleEditor editor(admin.draft().current(), rule, {}, admin.data(), &admin);
    editor.show();
    waitFor([&] { return editor.preview()->settled(); });
    take(&editor, u"rule"_s);
    editor.hide();
    auto* tasks = qobject_cast<TasksSection*>(admin.section(u"Task tags"_s));
    TaskEditor task(catalog, catalog.tasks.front(), tasks->places(), admin.data(), &admin);
    task.show();
    task.dryRun();
    waitFor([&] { return task.trial() != nullptr; });
    take(&task, u"task"_s);
    task.hide();
    OpportunityEditor opportunity(catalog, effectiveSettings(catalog, "Error keys"), &admin);
    opportunity.show();
    take(&opportunity, u"opportunity"_s);
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
    const QString suffix = QString::fromLocal8Bit(argv[2]) == u"dark"_s ? u"-dark"_s : QString();
    Gallery gallery(office, QString::fromLocal8Bit(argv[1]), suffix);
    auto* applications = qobject_cast<ApplicationsSection*>(office.admin().section(u"Applications"_s));
    applications->table()->select({u"Outlook"_s});
    gallery.section(u"Applications"_s, u"applications"_s);
    applications->showBoard(true);
    gallery.take(office.window.get(), u"board"_s);
    applications->showBoard(false);
    office.admin().openSection(u"Screens"_s);
    office.settle();
    qobject_cast<ScreensSection*>(office.admin().section(u"Screens"_s))->openApplication(u"Meridian CRM"_s);
    gallery.section(u"Screens"_s, u"screens"_s);
    gallery.section(u"Task tags"_s, u"tasks"_s);
    gallery.dialogs();
    office.admin().draft().edit(u"Mail is no work"_s,
                                [](Catalog& c) { setCategory(c, "Outlook", Category::NonWork, std::nullopt); });
    office.admin().openSection(u"Opportunities"_s);
    auto* opportunities = qobject_cast<OpportunitiesSection*>(office.admin().section(u"Opportunities"_s));
    opportunities->computeRanking();
    waitFor([&] { return opportunities->ranking()->preview() != nullptr; });
    gallery.take(office.window.get(), u"opportunities"_s);
    gallery.section(u"Costs and settings"_s, u"settings"_s);
    office.admin().save();
    office.admin().saveDialog()->setNote(u"Mail is not what we are here for"_s);
    waitFor([&] { return office.admin().saveDialog()->effect()->preview() != nullptr; });
    gallery.take(office.admin().saveDialog(), u"save"_s);
    office.admin().saveDialog()->reject();
    gallery.section(u"History"_s, u"history"_s);
    gallery.section(u"Audit trail"_s, u"audit"_s);
    return 0;
}
