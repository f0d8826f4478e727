// What every table of the administration has in common, asked of every one of them.
#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every section by its title in turn, each with its tables that are shown.
void eachTable(AdminOffice& office, const std::function<void(const QString& title, ItemTable& table)>& use)
{
    for (const QString& title :
         {u"Applications"_s, u"Screens"_s, u"Task tags"_s, u"Opportunities"_s, u"Off-computer codes"_s,
          u"Business units"_s, u"Data collectors"_s, u"Users and roles"_s, u"Client configurations"_s, u"Views"_s,
          u"Costs and settings"_s, u"History"_s, u"Audit trail"_s}) {
        office.admin().openSection(title);
        REQUIRE(office.settle());
        QCoreApplication::processEvents();
        REQUIRE(office.admin().section(title));
        for (ItemTable* table : office.admin().section(title)->findChildren<ItemTable*>())
            if (table->isVisible())
                use(title, *table);
    }
}

void furnishTables(Catalog& c)
{
    for (int i = 0; i < 3; ++i) {
        ClientConfiguration configuration;
        configuration.name = "A configuration with quite a long name " + std::to_string(i);
        configuration.description =
            "Described at such a length that no window has room for all of it at once, whatever its size";
        c.configurations.push_back(configuration);
        View view;
        view.name = "A View with quite a long name, as people like to write them " + std::to_string(i);
        view.description = configuration.description;
        c.views.push_back(view);
        c.offComputerCodes.push_back({"Code " + std::to_string(i), Category::Unknown});
    }
}

/// What the menu that opens next has to choose from; it is closed again.
QStringList linesOfNextMenu(const std::function<void()>& open)
{
    QStringList lines;
    QTimer::singleShot(50, qApp, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            for (const QAction* action : menu->actions())
                lines.append(action->text());
            menu->close();
        }
    });
    open();
    return lines;
}

} // namespace

TEST_CASE("every table is named, searched by Ctrl+F, copied with a header, and fits a window of 1280 by 800")
{
    AdminOffice office(std::vector<std::string>{"--size", "1280x800"});
    REQUIRE(office.open());
    office.admin().draft().edit(u"Furnish"_s, furnishTables);
    int seen = 0;
    eachTable(office, [&](const QString& title, ItemTable& table) {
        INFO(title.toStdString() << ", " << table.view()->accessibleName().toStdString());
        ++seen;
        CHECK_FALSE(table.view()->accessibleName().isEmpty());
        CHECK_FALSE(table.findChild<QLineEdit*>()->accessibleName().isEmpty());
        CHECK(table.view()->selectionMode() == QAbstractItemView::ExtendedSelection);
        const int rows = table.shown()->rowCount();
        if (rows == 0)
            return;
        // The range follows the widths a little later.
        CHECK(waitFor([&] { return table.view()->horizontalScrollBar()->maximum() == 0; }));
        for (int column = 0; column < table.view()->horizontalHeader()->count(); ++column)
            if (!table.view()->isColumnHidden(column))
                CHECK(table.view()->columnWidth(column) >= 48);
        table.view()->selectAll();
        press(table.view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        CHECK(lines.size() == rows + 1);
        CHECK(lines.front().startsWith(table.shown()->headerData(0, Qt::Horizontal).toString()));
        table.setSearchText(u"nothing is called like that"_s);
        CHECK(table.shown()->rowCount() == 0);
        table.setSearchText({});
        CHECK(table.shown()->rowCount() == rows);
    });
    CHECK(seen >= 15);
}

TEST_CASE("the menu over a row offers what the buttons above do, and copying, and the columns")
{
    AdminOffice office;
    REQUIRE(office.open());
    eachTable(office, [&](const QString& title, ItemTable& table) {
        if (table.shown()->rowCount() == 0)
            return;
        INFO(title.toStdString());
        table.view()->selectRow(0);
        const QPoint at = table.view()->visualRect(table.shown()->index(0, 0)).center();
        const QStringList lines = linesOfNextMenu([&] { emit table.view()->customContextMenuRequested(at); });
        CHECK(lines.filter(u"Copy as a table"_s).size() == 1);
        CHECK(lines.contains(u"Columns"_s));
        if (title == u"Views"_s)
            for (const QString& wanted : {u"Add…"_s, u"Edit…"_s, u"Copy"_s, u"Set"_s, u"Remove"_s})
                CHECK(lines.contains(wanted));
    });
}

TEST_CASE("a column is hidden by the header's menu, and stays hidden the next time")
{
    AdminOffice office;
    REQUIRE(office.open());
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    office.admin().rememberColumns();
    office.admin().openSection(u"Views"_s);
    auto* table = office.admin().section(u"Views"_s)->findChild<ItemTable*>();
    QMenu menu;
    table->columns()->fillMenu(menu);
    CHECK_FALSE(menu.actions().front()->isEnabled()); // the names stay
    menu.actions()[1]->trigger();
    CHECK(table->view()->isColumnHidden(1));
    office.admin().draft().edit(u"Furnish"_s, furnishTables); // rows come anew
    CHECK(table->view()->isColumnHidden(1));

    AdminOffice next;
    REQUIRE(next.open());
    next.admin().rememberColumns();
    next.admin().openSection(u"Views"_s);
    auto* again = next.admin().section(u"Views"_s)->findChild<ItemTable*>();
    CHECK(again->view()->isColumnHidden(1));
    again->columns()->reset();
    CHECK_FALSE(again->view()->isColumnHidden(1));
}

TEST_CASE("Ins adds where something can be added, in a table and in an empty one")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().draft().edit(u"None"_s, [](Catalog& c) { c.views.clear(); });
    office.admin().openSection(u"Views"_s);
    REQUIRE(office.settle());
    auto* table = office.admin().section(u"Views"_s)->findChild<ItemTable*>();
    bool opened = false;
    onNextDialog([&](QDialog& dialog) {
        opened = true;
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"First"_s);
        press(&dialog, Qt::Key_Return);
    });
    press(table->findChild<QLineEdit*>(), Qt::Key_Insert); // no rows: the search field has the focus
    CHECK(opened);
    REQUIRE(office.admin().draft().catalog().views.size() == 1);
    onNextDialog([&](QDialog& dialog) {
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"Second"_s);
        press(&dialog, Qt::Key_Return);
    });
    press(table->view(), Qt::Key_Insert);
    CHECK(office.admin().draft().catalog().views.size() == 2);
    office.shortcut(Qt::Key_Z);
    CHECK(office.admin().draft().catalog().views.size() == 1);
    office.shortcut(Qt::Key_Y);
    CHECK(office.admin().draft().catalog().views.size() == 2);
}
