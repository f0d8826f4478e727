#include "Catch.h"
#include "tests/mainwindow/WindowBench.h"
#include "ui/mainwindow/Screenshot.h"
#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace worklode;

TEST_CASE("opening a workspace without a View stays on the start page")
{
    WindowBench bench;
    REQUIRE(bench.open());
    CHECK(bench.window->place() == Place::Start);
    CHECK(bench.source->engine->runs() == 0);
}

TEST_CASE("a View and a page of the command line are run at once")
{
    WindowBench bench({"--view", "Motor, last two weeks", "--page", "opportunities"});
    REQUIRE(bench.open());
    CHECK(bench.window->place() == Place::Opportunities);
    CHECK(bench.source->engine->lastRequest().view.name == "Motor, last two weeks");
    CHECK(bench.window->page(Place::Opportunities)->result() != nullptr);
    CHECK(waitFor([&] { return bench.source->notes == 1; }));
}

TEST_CASE("a View opens on its default page, and each page runs when it is first shown")
{
    WindowBench bench;
    REQUIRE(bench.open());
    bench.window->openView(QStringLiteral("Motor, last two weeks"));
    REQUIRE(waitFor([&] { return bench.window->settled(); }));
    CHECK(bench.window->place() == Place::Tasks);
    CHECK(bench.source->engine->runs() == 1);
    bench.window->go(Place::Opportunities);
    REQUIRE(waitFor([&] { return bench.window->settled(); }));
    CHECK(bench.source->engine->runs() == 2);
    bench.window->go(Place::Tasks);
    REQUIRE(waitFor([&] { return bench.window->settled(); }));
    CHECK(bench.source->engine->runs() == 2);
}

TEST_CASE("a saved catalog's version stands in the status bar before any View runs again")
{
    WindowBench bench;
    REQUIRE(bench.open());
    const auto isSaid = [&](const QString& text) {
        const auto buttons = bench.window->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* b) { return b->text() == text; });
    };
    CHECK_FALSE(isSaid(QStringLiteral("Catalog version 4711")));
    bench.session->takeCatalog(bench.source->catalog, 4'711);
    CHECK(isSaid(QStringLiteral("Catalog version 4711")));
}

TEST_CASE("what was odd for one page of a View stands in the status bar on all of them")
{
    WindowBench bench;
    REQUIRE(bench.open());
    const auto isSaid = [&](const QString& text) {
        const auto buttons = bench.window->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* b) { return b->text() == text; });
    };
    bench.window->openView(QStringLiteral("March"));
    REQUIRE(bench.settle());
    CHECK(isSaid(QStringLiteral("3 anomalies")));
    bench.window->go(Place::Tasks);
    REQUIRE(bench.settle());
    CHECK(isSaid(QStringLiteral("5 anomalies")));
    bench.window->go(Place::Opportunities);
    REQUIRE(bench.settle());
    CHECK(isSaid(QStringLiteral("5 anomalies")));
    bench.window->setFilter(viewFilterFromText("unit=motor").value()); // the Tasks page has not looked at that
    REQUIRE(bench.settle());
    CHECK(isSaid(QStringLiteral("3 anomalies")));
}

TEST_CASE("a View that does not exist is said, not shown")
{
    WindowBench bench({"--view", "Nowhere"});
    REQUIRE(bench.open());
    CHECK(bench.window->failure().contains(QStringLiteral("Nowhere")));
}

TEST_CASE("a workspace that cannot be opened says why")
{
    WindowBench bench;
    bench.source->error = Error{ErrorCode::Corrupt, "/made/up/segments/x.wlseg", "block 3 does not match its hash"};
    bench.window->openWorkspace("/made/up");
    REQUIRE(waitFor([&] { return !bench.session->loading(); }));
    CHECK(bench.window->failure() == QStringLiteral("/made/up/segments/x.wlseg: block 3 does not match its hash"));
}

TEST_CASE("an occurrence opens the Timeline at its second")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    const auto lanes = fakeTimeline(*bench.source->catalog, {}).lanes;
    const TimelineLane& lane = lanes[17];
    const TimeRange range = lane.spans[5].range;
    emit bench.window->page(Place::Opportunities)->timelineRequested({lane.associate, range});
    REQUIRE(waitFor([&] { return bench.window->settled() && bench.window->timelinePage()->timeline()->selection().has_value(); }));
    CHECK(bench.window->place() == Place::Timeline);
    CHECK(bench.source->engine->lastRequest().associate == lane.associate);
    const auto sums = bench.window->timelinePage()->timeline()->selectionSums();
    CHECK(sums.total() == range.length());
    CHECK(sums.lanes == 1);
}

TEST_CASE("every control that can be pressed has a name to be read aloud")
{
    WindowBench bench({"--page", "tasks"});
    REQUIRE(bench.open());
    for (const Place place : {Place::Start, Place::Opportunities, Place::Tasks, Place::Timeline}) {
        bench.window->go(place);
        REQUIRE(waitFor([&] { return bench.window->settled(); }));
    }
    for (const QAbstractButton* button : bench.window->findChildren<QAbstractButton*>()) {
        if (button->inherits("QTableCornerButton") || button->objectName().startsWith(QStringLiteral("qt_")) || !button->isVisible())
            continue;
        INFO(button->metaObject()->className());
        CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
    }
}

TEST_CASE("a screenshot is written at the size that was asked for")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.png"));
    WindowBench bench({"--page", "opportunities", "--size", "1100x700"});
    new Screenshot(*bench.window, file);
    bench.window->openWorkspace("/made/up");
    REQUIRE(waitFor([&] { return QImage(file).width() == 1100; }));
    CHECK(QImage(file).height() == 700);
}

TEST_CASE("all widgets of the first window have the theme's font, also those that are made first")
{
    qApp->setStyleSheet({}); // as if no window had been there yet
    QApplication::setFont(QFont(u"Noto Sans"_s, 20));
    WindowBench bench;
    CHECK(bench.window->menuBar()->font().pointSize() == QApplication::font().pointSize());
    CHECK(QApplication::font().pointSize() != 20);
}

TEST_CASE("a page without tasks opens the task tags, a failed one the Views")
{
    WindowBench bench({"--page", "tasks"});
    REQUIRE(bench.open());
    emit bench.window->tasksPage()->taskTagsRequested();
    CHECK(bench.window->place() == Place::Administration);
    bench.window->go(Place::Tasks);
    REQUIRE(bench.settle());
    emit bench.window->tasksPage()->viewsRequested();
    CHECK(bench.window->place() == Place::Start);
}

TEST_CASE("where a workspace cannot be opened, the keyboard is where one goes on")
{
    WindowBench bench;
    bench.source->error = Error{ErrorCode::Corrupt, "catalog.sqlite", "the file is no catalog"};
    bench.window->openWorkspace("/made/up");
    REQUIRE(bench.settle());
    const auto* focused = qobject_cast<const QPushButton*>(bench.window->focusWidget());
    REQUIRE(focused);
    CHECK(focused->text() == u"Try again"_s);
}
