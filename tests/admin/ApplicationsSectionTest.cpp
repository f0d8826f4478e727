#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ApplicationEditor.h"
#include "ui/admin/ApplicationsSection.h"
#include "ui/admin/CategoryBoard.h"
#include "ui/admin/GoalMeter.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationsSection& applicationsOf(AdminOffice& office)
{
    auto* section = qobject_cast<ApplicationsSection*>(office.admin().section(u"Applications"_s));
    REQUIRE(section);
    return *section;
}

Category categoryNow(const Catalog& catalog, const QString& name)
{
    const Application* application = findApplication(catalog, name.toStdString());
    return application ? latestCategory(*application) : Category::Unknown;
}

Duration unknownTime(AdminOffice& office)
{
    Progress progress;
    ViewRequest request;
    const auto result = office.session->workspace()->engine->run(request, progress);
    REQUIRE(result);
    return std::get<SummaryResult>(result->body).all.measures.of(Category::Unknown);
}

} // namespace

TEST_CASE("raw ids get a category by one key, the save asks why, and the numbers follow")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.setFilter(ApplicationsSection::Filter::Unknown);
    const QString unknown = firstId(*section.table());
    REQUIRE_FALSE(unknown.isEmpty());
    const double share = section.meter()->share();
    const Duration before = unknownTime(office);
    section.table()->select({unknown});
    press(section.table()->view(), Qt::Key_1);
    CHECK(categoryNow(office.admin().draft().catalog(), unknown) == Category::Production);
    CHECK(section.meter()->share() < share);
    CHECK(office.version() == 1);
    REQUIRE(office.save(u"It is what we live from"_s));
    CHECK(office.version() == 2);
    CHECK(categoryNow(office.stored(), unknown) == Category::Production);
    CHECK(office.repository().history()->front().note == "It is what we live from");
    CHECK(unknownTime(office) < before);
}

TEST_CASE("a category is undone and done again by keyboard")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.table()->select({u"Excel"_s});
    press(section.table()->view(), Qt::Key_3);
    CHECK(categoryNow(office.admin().draft().catalog(), u"Excel"_s) == Category::NonWork);
    press(section.table()->view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(categoryNow(office.admin().draft().catalog(), u"Excel"_s) == Category::Production);
    press(section.table()->view(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(categoryNow(office.admin().draft().catalog(), u"Excel"_s) == Category::NonWork);
}

TEST_CASE("several rows are changed at once, and as one step")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.table()->select({u"Excel"_s, u"Word"_s, u"Outlook"_s});
    press(section.table()->view(), Qt::Key_2);
    for (const QString& name : {u"Excel"_s, u"Word"_s, u"Outlook"_s})
        CHECK(categoryNow(office.admin().draft().catalog(), name) == Category::OtherWork);
    CHECK(office.admin().draft().history().count() == 1);
    CHECK(section.table()->selectedIds().size() == 3);
}

TEST_CASE("Enter opens the editor, and a new alias is followed by the rules")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.table()->select({u"Excel"_s});
    onNextDialog([](QDialog& dialog) {
        auto* alias = fieldOf<QLineEdit>(&dialog, u"Shown as"_s);
        REQUIRE(alias);
        alias->selectAll();
        QTest::keyClicks(alias, u"Sheets"_s);
        press(alias, Qt::Key_Return);
    });
    press(section.table()->view(), Qt::Key_Return);
    const Catalog& draft = office.admin().draft().catalog();
    CHECK(findApplication(draft, "Sheets") != nullptr);
    CHECK(findApplication(draft, "Excel") == nullptr);
    CHECK(std::none_of(draft.screenRules.begin(), draft.screenRules.end(),
                       [](const ScreenRule& r) { return r.application == "Excel"; }));
    CHECK(section.table()->selectedIds() == QStringList{u"Sheets"_s});
}

TEST_CASE("selected rows are copied as a table, searching narrows it")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.table()->select({u"Excel"_s});
    press(section.table()->view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"Application\tRaw ids\tKind\tCategory"_s));
    CHECK(lines[1].startsWith(u"Excel\texcel, excel.exe\tprogram\tProduction"_s));
    section.table()->setSearchText(u"outl"_s);
    CHECK(section.table()->shown()->rowCount() == 1);
}

TEST_CASE("Delete takes an application out, and its raw ids are unknown again")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.table()->select({u"Outlook"_s});
    press(section.table()->view(), Qt::Key_Delete);
    CHECK(findApplication(office.admin().draft().catalog(), "Outlook") == nullptr);
    section.setFilter(ApplicationsSection::Filter::Unknown);
    section.table()->setSearchText(u"outlook"_s);
    CHECK(firstId(*section.table()) == u"outlook"_s);
}

TEST_CASE("on the board an application is dragged to another category")
{
    AdminOffice office;
    REQUIRE(office.open());
    ApplicationsSection& section = applicationsOf(office);
    section.showBoard(true);
    QListWidget* from = section.board()->column(Category::Production);
    QListWidget* to = section.board()->column(Category::NonWork);
    REQUIRE(from->count() > 0);
    from->setCurrentRow(0);
    const QString name = from->item(0)->data(Qt::UserRole).toString();
    emit section.board()->categoryDropped({name}, Category::NonWork);
    CHECK(categoryNow(office.admin().draft().catalog(), name) == Category::NonWork);
    CHECK_FALSE(to->findItems(name, Qt::MatchStartsWith).isEmpty());
}

TEST_CASE("figures are of the chosen range")
{
    AdminOffice office;
    REQUIRE(office.open());
    const Duration all = office.admin().data().usage()->active;
    office.admin().data().setLastDays(1);
    REQUIRE(waitFor([&] { return office.admin().data().usage() != nullptr; }));
    CHECK(office.admin().data().usage()->active < all);
    CHECK(office.admin().data().usage()->active.count() > 0);
}

TEST_CASE("the categories of an application are added, reached, removed and copied by keyboard")
{
    Application application;
    application.alias = "Excel";
    application.categories = {{Category::OtherWork, {}}};
    ApplicationEditor editor(demoCatalog(), application, nullptr);
    editor.show();
    editor.activateWindow();
    REQUIRE(waitFor([&] { return editor.isActiveWindow(); }));
    auto* table = editor.findChild<QTableWidget*>();
    REQUIRE(table);
    table->setFocus();
    press(table, Qt::Key_Insert);
    REQUIRE(editor.application().categories.size() == 2);
    CHECK(editor.application().categories.back().category == Category::Production);
    CHECK(table->currentRow() == 1);
    table->setCurrentCell(1, 0);
    press(table, Qt::Key_F2); // into the field of the cell
    REQUIRE(QApplication::focusWidget() == table->cellWidget(1, 0));
    press(table->cellWidget(1, 0), Qt::Key_Down);
    CHECK(editor.application().categories.back().category == Category::OtherWork);
    press(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"Category\tFrom\r\n"_s));
    table->selectAll();
    press(table, Qt::Key_Delete); // the first, from the beginning on, stays
    REQUIRE(editor.application().categories.size() == 1);
    CHECK(editor.application().categories.front().category == Category::OtherWork);
    CHECK(table->toolTip().contains(u"Ins"_s));
}
