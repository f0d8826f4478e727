#include "Catch.h"
#include "tests/mainwindow/WindowBench.h"
#include "ui/mainwindow/TabStrip.h"
#include "ui/pages/FilterBar.h"
#include "ui/pages/OpportunitiesPage.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QPushButton>

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
