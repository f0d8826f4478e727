#include "Catch.h"
#include "tests/mainwindow/WindowBench.h"
#include "ui/mainwindow/Breadcrumb.h"
#include "ui/mainwindow/TabStrip.h"
#include "ui/pages/ChoicePopup.h"
#include "ui/pages/FilterBar.h"
#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/RangePopup.h"
#include "ui/pages/RankingPanel.h"
#include "ui/pages/TaskDetail.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"
#include "ui/timeline/TimelineWidget.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

ViewFilter filterOf(const char* text)
{
    return viewFilterFromText(text).value();
}

void press(QWidget* widget, Qt::MouseButton button)
{
    QMouseEvent down(QEvent::MouseButtonPress, QPointF(3, 3), widget->mapToGlobal(QPointF(3, 3)), button, button, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
}

QTableView* taskTable(ViewTab& tab)
{
    for (auto* table : tab.tasks()->findChildren<QTableView*>())
        if (table->accessibleName() == u"Tasks"_s)
            return table;
    return nullptr;
}

} // namespace

TEST_CASE("the filter bar narrows what the engine is asked for, on every page of the tab")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    emit bench.window->filterBar()->filterChanged(filterOf("last_days=7&unit=motor&application=Excel"));
    REQUIRE(bench.settle());
    ViewRequest last = bench.source->engine->lastRequest();
    CHECK(last.view.name == "March");
    CHECK(last.view.unit == "motor");
    CHECK(last.view.range.lastDays == 7);
    CHECK(last.view.applications == std::vector<std::string>{"Excel"});
    bench.window->go(Place::Tasks);
    REQUIRE(bench.settle());
    last = bench.source->engine->lastRequest();
    CHECK(last.page == PageKind::Tasks);
    CHECK(last.view.unit == "motor");
    CHECK(bench.window->filterBar()->isVisible());
}

TEST_CASE("the task of the filter is asked for on the Tasks page only")
{
    WindowBench bench({"--page", "tasks"});
    REQUIRE(bench.open());
    bench.window->setFilter(filterOf("task=Dispute"));
    REQUIRE(bench.settle());
    CHECK(bench.source->engine->lastPageRequest().task == "Dispute");
    const int runs = bench.source->engine->runs();
    bench.window->setFilter({});
    REQUIRE(bench.settle());
    CHECK(bench.source->engine->runs() == runs + 1);
    CHECK_FALSE(bench.source->engine->lastPageRequest().task);
    bench.window->setFilter(filterOf("task=Dispute"));
    bench.window->go(Place::Opportunities);
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.source->engine->lastPageRequest().task);
}

TEST_CASE("back and forward go over page, View and filter, by button of the mouse too")
{
    WindowBench bench;
    REQUIRE(bench.open());
    bench.window->openView(u"March"_s);
    REQUIRE(bench.settle());
    bench.window->setFilter(filterOf("unit=home"));
    REQUIRE(bench.settle());
    bench.window->go(Place::Tasks);
    REQUIRE(bench.settle());
    bench.window->tab()->goBack();
    REQUIRE(bench.settle());
    CHECK(bench.window->place() == Place::Opportunities);
    CHECK(bench.window->filterBar()->filter() == filterOf("unit=home"));
    press(bench.window.get(), Qt::BackButton);
    REQUIRE(bench.settle());
    CHECK(bench.window->filterBar()->filter().empty());
    CHECK(bench.source->engine->lastRequest().view.unit == "acme");
    press(bench.window.get(), Qt::BackButton);
    CHECK(bench.window->place() == Place::Start);
    CHECK_FALSE(bench.window->filterBar()->isVisible());
    press(bench.window.get(), Qt::ForwardButton);
    press(bench.window.get(), Qt::ForwardButton);
    REQUIRE(bench.settle());
    CHECK(bench.window->filterBar()->filter() == filterOf("unit=home"));
}

TEST_CASE("back and forward lead to what was selected there")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    ViewTab& tab = *bench.window->tab();
    tab.opportunities()->ranking()->goToPath({u"Copy and paste"_s});
    const QString ranked = tab.opportunities()->bookmark();
    bench.window->go(Place::Tasks);
    REQUIRE(bench.settle());
    QTableView* tasks = taskTable(tab);
    tasks->selectRow(1);
    tab.tasks()->detail()->showTab(TaskDetail::Instances);
    REQUIRE(bench.settle());
    const QString task = tab.tasks()->bookmark();
    bench.window->go(Place::Timeline);
    REQUIRE(bench.settle());
    REQUIRE(tab.timeline()->timeline()->laneCount() > 0);
    tab.timeline()->timeline()->zoomBy(0.25);
    const QString sight = tab.timeline()->bookmark();
    bench.window->go(Place::Opportunities);
    REQUIRE(bench.settle());
    tab.opportunities()->ranking()->goToPath({u"Excessive idle"_s});
    tab.goBack();
    REQUIRE(bench.settle());
    CHECK(bench.window->place() == Place::Timeline);
    CHECK(tab.timeline()->bookmark() == sight);
    tasks->selectRow(0); // it is out of sight: nothing of it is noted
    tab.goBack();
    REQUIRE(bench.settle());
    CHECK(tab.tasks()->bookmark() == task);
    CHECK(tab.tasks()->detail()->tab() == TaskDetail::Instances);
    while (bench.window->place() != Place::Opportunities)
        tab.goBack();
    REQUIRE(bench.settle());
    CHECK(tab.opportunities()->bookmark() == ranked);
}

TEST_CASE("a row that stays selected is a step of its own; what a page selects by itself is none")
{
    WindowBench bench({"--page", "tasks"});
    REQUIRE(bench.open());
    ViewTab& tab = *bench.window->tab();
    const QString first = tab.tasks()->bookmark();
    const auto back = [&] {
        int steps = 0;
        for (Trail trail = tab.trail(); trail.canGoBack(); trail.back())
            ++steps;
        return steps;
    };
    const int before = back();
    QTest::qWait(900);
    CHECK(back() == before);
    taskTable(tab)->selectRow(1);
    REQUIRE(waitFor([&] { return back() == before + 1; }));
    REQUIRE(bench.settle());
    tab.goBack();
    REQUIRE(bench.settle());
    CHECK(tab.tasks()->bookmark() == first);
    QTest::qWait(900);
    CHECK(tab.trail().canGoForward());
}

TEST_CASE("another day of the Timeline is a step back to the one before")
{
    WindowBench bench({"--page", "timeline"});
    REQUIRE(bench.open());
    ViewTab& tab = *bench.window->tab();
    auto* day = tab.timeline()->findChildren<QComboBox*>().at(1);
    for (QComboBox* box : tab.timeline()->findChildren<QComboBox*>())
        if (box->accessibleName() == u"Day"_s)
            day = box;
    const QString shown = day->currentText();
    day->setCurrentIndex(day->currentIndex() + 1);
    emit day->activated(day->currentIndex());
    REQUIRE(bench.settle());
    CHECK(day->currentText() != shown);
    tab.goBack();
    REQUIRE(bench.settle());
    CHECK(day->currentText() == shown);
    tab.goForward();
    REQUIRE(bench.settle());
    CHECK(day->currentText() != shown);
}

TEST_CASE("each tab has a View, a filter and a way back of its own")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    bench.window->setFilter(filterOf("unit=home"));
    REQUIRE(bench.settle());
    bench.window->addTab();
    CHECK(bench.window->place() == Place::Start);
    CHECK_FALSE(bench.window->tab()->trail().canGoBack());
    bench.window->openView(u"Motor, last two weeks"_s);
    REQUIRE(bench.settle());
    auto* bar = bench.window->findChild<TabBar*>();
    CHECK(bar->tabText(0) == u"March"_s);
    CHECK(bar->tabText(1) == u"Motor, last two weeks"_s);
    bar->setCurrentIndex(0);
    CHECK(bench.window->filterBar()->filter() == filterOf("unit=home"));
    bar->moveTab(0, 1);
    CHECK(bench.window->tab()->here().view == "March");
    bench.window->showTab(0);
    CHECK(bench.window->tab()->here().view == "Motor, last two weeks");
    bench.window->closeTab(0);
    CHECK(bench.window->tabCount() == 1);
    CHECK(bench.window->tab()->here().view == "March");
    bench.window->closeTab(0); // the last one gives way to a new one
    CHECK(bench.window->tabCount() == 1);
    CHECK(bench.window->place() == Place::Start);
}

TEST_CASE("a middle click closes a tab")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    bench.window->addTab();
    auto* bar = bench.window->findChild<TabBar*>();
    const QPointF at = bar->tabRect(0).center();
    QMouseEvent up(QEvent::MouseButtonRelease, at, bar->mapToGlobal(at), Qt::MiddleButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(bar, &up);
    CHECK(bench.window->tabCount() == 1);
    CHECK(bench.window->place() == Place::Start);
}

TEST_CASE("reading the workspace again leaves everybody where they are")
{
    WindowBench bench({"--page", "tasks"});
    REQUIRE(bench.open());
    bench.window->setFilter(filterOf("unit=home"));
    REQUIRE(bench.settle());
    const int runs = bench.source->engine->runs();
    bench.source->engine = std::make_shared<FakeEngine>(bench.source->catalog);
    bench.session->reload();
    REQUIRE(bench.settle());
    CHECK(bench.window->place() == Place::Tasks);
    CHECK(bench.source->engine->runs() == 1);
    CHECK(bench.source->engine->lastRequest().view.unit == "home");
    CHECK(runs > 0);
}

TEST_CASE("the copied filter is what worklodectl run takes")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    bench.window->setFilter(filterOf("unit=home&category=Non Work"));
    REQUIRE(bench.settle());
    for (auto* button : bench.window->filterBar()->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Copy the filter as text"_s)
            button->click();
    CHECK(QApplication::clipboard()->text() == u"unit=home&category=Non Work"_s);
}

TEST_CASE("each part of the breadcrumb opens what changes it, by keyboard too")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    auto* crumb = bench.window->findChild<Breadcrumb*>();
    CHECK(crumb->text().startsWith(u"March › "_s));
    const auto press = [&](Breadcrumb::Part part) {
        auto* button = crumb->findChildren<QPushButton*>().at(part);
        CHECK(button->focusPolicy() == Qt::StrongFocus);
        CHECK_FALSE(button->accessibleName().isEmpty());
        QTest::keyClick(button, Qt::Key_Space);
    };
    press(Breadcrumb::ScopePart);
    auto* units = bench.window->findChild<ChoicePopup*>();
    REQUIRE(units);
    units->close();
    press(Breadcrumb::RangePart);
    auto* range = bench.window->findChild<RangePopup*>();
    REQUIRE(range);
    range->close();
    press(Breadcrumb::ViewPart);
    QMenu* views = nullptr;
    for (QMenu* menu : bench.window->findChildren<QMenu*>())
        if (menu->accessibleName() == u"Views"_s)
            views = menu;
    REQUIRE(views);
    for (QAction* action : views->actions())
        if (action->text() == u"Motor, last two weeks"_s)
            action->trigger();
    views->close();
    REQUIRE(bench.settle());
    CHECK(bench.window->tab()->here().view == "Motor, last two weeks");
    CHECK(bench.window->place() == Place::Opportunities); // the page stays
    bench.window->go(Place::Start);
    CHECK(crumb->text() == u"/made/up"_s);
}
