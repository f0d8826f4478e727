// What every table of the administration has in common, asked of every one of them.
#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/ColumnsButton.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/MasksEditor.h"
#include "ui/admin/SectionPage.h"
#include "ui/look/Look.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
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
        const auto spare = [&] { return table.view()->viewport()->width() - table.view()->horizontalHeader()->length(); };
        CHECK(waitFor([&] { return spare() == 0; })); // no room is given away
        CHECK(spare() == 0);
        for (int column = 0; column < table.view()->horizontalHeader()->count(); ++column)
            if (!table.view()->isColumnHidden(column))
                CHECK(table.view()->columnWidth(column) >= 48);
        const QAbstractItemView& view = *table.view();
        CHECK(table.view()->columnWidth(0) >= std::min(view.sizeHintForColumn(0), 160)); // real names are read
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

TEST_CASE("columns that can be spared give way to names, and come back with the room or when they are asked for")
{
    AdminOffice office(std::vector<std::string>{"--size", "1280x800"});
    REQUIRE(office.open());
    office.admin().openSection(u"Applications"_s);
    REQUIRE(office.settle());
    auto* table = office.admin().section(u"Applications"_s)->findChild<ItemTable*>();
    const QAbstractItemView& view = *table->view();
    const auto hidden = [&] {
        QStringList titles;
        for (int column = 0; column < table->shown()->columnCount(); ++column)
            if (table->view()->isColumnHidden(column))
                titles.append(table->shown()->headerData(column, Qt::Horizontal).toString());
        return titles;
    };
    REQUIRE(waitFor([&] { return hidden().contains(u"First seen"_s); }));
    CHECK(table->view()->columnWidth(0) >= view.sizeHintForColumn(0));
    for (const QString& kept : {u"Application"_s, u"Raw ids"_s, u"Category"_s, u"Hours"_s})
        CHECK_FALSE(hidden().contains(kept));
    auto* button = table->findChild<ColumnsButton*>();
    REQUIRE(button->isVisible());
    CHECK(button->text() == u"%1 more columns"_s.arg(hidden().size()));
    CHECK(button->toolTip().contains(u"First seen"_s));
    CHECK(button->accessibleName().contains(u"applications"_s));
    CHECK((button->focusPolicy() & Qt::TabFocus) != 0);

    QTimer::singleShot(50, qApp, [&] { // the menu is there by then
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction* action : menu->actions())
            if (action->isCheckable() && action->text().section(u'\t', 0, 0) == u"First seen"_s) {
                CHECK_FALSE(action->isChecked());
                action->trigger();
            } else if (action->text().section(u'\t', 0, 0) == u"Hours"_s) {
                CHECK(action->isChecked());
            }
        menu->close();
    });
    press(button, Qt::Key_Space);
    CHECK_FALSE(hidden().contains(u"First seen"_s));
    CHECK_FALSE(hidden().isEmpty());

    office.window->resize(1920, 1080);
    CHECK(waitFor([&] { return hidden().isEmpty(); }));
    CHECK(button->text() == u"Columns"_s);
    table->columns()->setHidden(9, true);
    CHECK(hidden() == QStringList{u"Last seen"_s}); // room or not
    office.window->resize(1280, 800);
    CHECK(waitFor([&] { return hidden().contains(u"Kind"_s); }));
    CHECK_FALSE(hidden().contains(u"First seen"_s)); // for good
    table->columns()->reset();
    CHECK(hidden().contains(u"First seen"_s));
}

TEST_CASE("where a task begins and ends is read at 1280 too")
{
    AdminOffice office(std::vector<std::string>{"--size", "1280x800"});
    REQUIRE(office.open());
    office.admin().openSection(u"Task tags"_s);
    REQUIRE(office.settle());
    const ItemTable& table = *office.admin().section(u"Task tags"_s)->findChild<ItemTable*>();
    const QAbstractItemView& view = *table.view();
    for (const int column : {2, 3}) {
        REQUIRE(view.sizeHintForColumn(column) > 150);
        CHECK(waitFor([&] { return table.view()->columnWidth(column) >= std::min(240, view.sizeHintForColumn(column)); }));
    }
}

TEST_CASE("a spare column that somebody showed or gave a width is there the next time, however little room")
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    for (const bool again : {false, true}) {
        AdminOffice office(std::vector<std::string>{"--size", "1280x800"});
        REQUIRE(office.open());
        office.admin().openSection(u"Applications"_s);
        auto* table = office.admin().section(u"Applications"_s)->findChild<ItemTable*>();
        if (again)
            QSettings().setValue(u"spare/widths"_s, QVariantMap{{u"2"_s, 90}});
        table->columns()->remember(u"spare"_s);
        CHECK(waitFor([&] { return table->view()->isColumnHidden(8) != again; }));
        CHECK(table->view()->isColumnHidden(2) != again);
        if (!again)
            table->columns()->setHidden(8, false);
    }
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

TEST_CASE("where the order of rows is what applies, the header says why it does not sort")
{
    AdminOffice office;
    REQUIRE(office.open());
    int ordered = 0;
    eachTable(office, [&](const QString& title, ItemTable& table) {
        INFO(title.toStdString());
        const bool sorted = table.view()->isSortingEnabled();
        ordered += sorted ? 0 : 1;
        CHECK(table.view()->horizontalHeader()->toolTip().contains(u"order"_s) != sorted);
    });
    CHECK(ordered >= 2);
    MasksEditor masks;
    CHECK(masks.findChild<QTableWidget*>()->horizontalHeader()->toolTip().contains(u"top to bottom"_s));
}

TEST_CASE("a box to tick stands out from its card, ticked or not, light and dark")
{
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(application, choice);
        for (const bool ticked : {false, true}) {
            QTableWidget table(1, 1);
            auto* item = new QTableWidgetItem;
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
            table.setItem(0, 0, item);
            table.horizontalHeader()->hide();
            table.verticalHeader()->hide();
            table.resize(120, 60);
            QCheckBox box;
            box.setChecked(ticked);
            for (QWidget* widget : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&table)}) {
                widget->ensurePolished();
                const QImage picture = widget->grab(QRect(0, 0, 40, 28)).toImage();
                int seen = 0; // pixels of the frame, or of the ticked box
                const QColor wanted = ticked ? currentLook().accent : currentLook().muted;
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x)
                        seen += picture.pixelColor(x, y) == wanted ? 1 : 0;
                INFO((choice == ThemeChoice::Dark ? "dark " : "light ") << ticked << widget->metaObject()->className());
                CHECK(seen >= 30);
            }
        }
    }
}

TEST_CASE("a table of some rows alone says below it which they are")
{
    ItemTable table(0, u"title"_s, u"titles"_s);
    table.setItems({.count = 2,
                    .columns = {{.title = u"Title"_s,
                                 .exportTitle = {},
                                 .numeric = false,
                                 .text = [](std::size_t row) { return QString::number(row); },
                                 .key = {}}},
                    .id = [](std::size_t row) { return QString::number(row); }});
    const auto says = [&](const QString& words) {
        for (const QLabel* label : table.findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    };
    CHECK(says(u"2 titles"_s));
    table.setRemark(u"those with the most hours"_s);
    CHECK(says(u"2 titles · those with the most hours"_s));
    table.setRemark({});
    CHECK(says(u"2 titles"_s));
    CHECK_FALSE(table.findChild<ColumnsButton*>()->isVisibleTo(&table)); // of one column there is nothing to choose
}
