#include "Catch.h"
#include "ui/pages/LazyTabs.h"
#include "ui/pages/PageState.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Arranged {
    explicit Arranged(int columns = 3) : table(new QTableWidget(2, columns)), splitter(new QSplitter), tabs(new QTabWidget)
    {
        auto* column = new QVBoxLayout(&page);
        splitter->addWidget(table);
        splitter->addWidget(tabs);
        tabs->addTab(new QWidget, u"one"_s);
        tabs->addTab(new QWidget, u"two"_s);
        column->addWidget(splitter);
        table->setSortingEnabled(true);
        page.resize(600, 300);
        page.show();
    }
    QWidget page;
    QTableWidget* table;
    QSplitter* splitter;
    QTabWidget* tabs;
};

} // namespace

TEST_CASE("a page is arranged as it was left")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    QList<int> sizes;
    {
        Arranged left;
        left.splitter->setSizes({450, 150});
        sizes = left.splitter->sizes();
        left.table->setColumnWidth(1, 222);
        left.table->sortByColumn(2, Qt::DescendingOrder);
        left.tabs->setCurrentIndex(1);
        savePageState(left.page, settings, u"page"_s);
    }
    Arranged again;
    restorePageState(again.page, settings, u"page"_s);
    CHECK(again.splitter->sizes() == sizes);
    CHECK(again.table->columnWidth(1) == 222);
    CHECK(again.table->horizontalHeader()->sortIndicatorSection() == 2);
    CHECK(again.tabs->currentIndex() == 1);
    Arranged other(4); // a page of another version: what has other parts stays as it was built
    const int width = other.table->columnWidth(1);
    restorePageState(other.page, settings, u"page"_s);
    CHECK(other.table->columnWidth(1) == width);
    CHECK(other.table->horizontalHeader()->count() == 4);
    CHECK(other.tabs->currentIndex() == 1);
}

TEST_CASE("the content of a tab is made when it is first in front, and arranged as it was left whichever others were there")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    struct Page {
        Page()
        {
            auto* column = new QVBoxLayout(&page);
            column->addWidget(tabs = new LazyTabs);
            tabs->addTab(new QWidget, u"first"_s);
            for (QTableWidget** table : {&second, &third})
                tabs->addLater(table == &second ? u"second"_s : u"third"_s, u"later"_s, [table] { return *table = new QTableWidget(2, 3); });
        }
        QWidget page;
        LazyTabs* tabs = nullptr;
        QTableWidget* second = nullptr;
        QTableWidget* third = nullptr;
    };
    {
        Page left;
        CHECK_FALSE(left.second);
        left.tabs->setCurrentIndex(2);
        REQUIRE(left.third);
        CHECK_FALSE(left.second);
        left.third->setColumnWidth(0, 211);
        savePageState(left.page, settings, u"page"_s);
    }
    Page again;
    QObject::connect(again.tabs, &LazyTabs::made, &again.page, [&](QWidget* tab) { restorePageState(*tab, settings, ownStateGroup(u"page"_s, *tab)); });
    again.tabs->make(1); // another one is there by then
    again.second->setColumnWidth(0, 77);
    restorePageState(again.page, settings, u"page"_s);
    CHECK(again.tabs->currentIndex() == 2);
    REQUIRE(again.third);
    CHECK(again.third->columnWidth(0) == 211);
    CHECK(again.second->columnWidth(0) == 77);
}
