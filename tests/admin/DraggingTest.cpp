// Rows and cards carried with the mouse, from press to release.
#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ApplicationsSection.h"
#include "ui/admin/CategoryBoard.h"
#include "ui/admin/ScreensSection.h"
#include "ui/admin/SectionPage.h"
#include "ui/admin/TasksSection.h"
#include "ui/look/Format.h"

#include <QListWidget>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An X server and xdotool are needed: without a server's own events Qt begins a drag and never ends it.
void requireDesktop()
{
    if (QGuiApplication::platformName() == u"xcb"_s && !QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return;
    std::fprintf(stderr, "SKIPPED: dragging needs an X server and xdotool\n");
    std::exit(77);
}

void pointer(const QStringList& arguments)
{
    REQUIRE(QProcess::execute(u"xdotool"_s, arguments) == 0);
}

void movePointer(QPoint at)
{
    pointer({u"mousemove"_s, QString::number(at.x()), QString::number(at.y())});
}

/// Presses at `from`, carries to `to` and lets go there; both on the screen. Dragging runs an event loop of its own, so
/// that a timer does it all. The pointer rests before it lets go: what is below has to say that it takes a drop.
void drag(QPoint from, QPoint to)
{
    constexpr int kSteps = 12;
    constexpr int kRest = 10;
    int step = -3;
    QTimer mover;
    QObject::connect(&mover, &QTimer::timeout, [&] {
        ++step;
        if (step == -2)
            movePointer(from);
        else if (step == -1)
            pointer({u"mousedown"_s, u"1"_s});
        else if (step > 0 && step <= kSteps)
            movePointer(from + (to - from) * step / kSteps);
        else if (step == kSteps + kRest)
            pointer({u"mouseup"_s, u"1"_s});
    });
    mover.start(40);
    waitFor([&] { return step > kSteps + kRest + 4; });
}

template <class Section>
Section& openedSection(AdminOffice& office, const QString& title)
{
    office.admin().openSection(title);
    REQUIRE(office.settle());
    return dynamic_cast<Section&>(*office.admin().section(title));
}

Category categoryOf(AdminOffice& office, const QString& name)
{
    for (const Application& application : office.admin().draft().catalog().applications)
        if (toQString(application.alias) == name)
            return latestCategory(application);
    return Category::Unknown;
}

QPoint middleOfRow(const QTableView& view, int row)
{
    return view.viewport()->mapToGlobal(view.visualRect(view.model()->index(row, 0)).center());
}

} // namespace

TEST_CASE("an application is dragged from one category's column to another", "[.dragging]")
{
    requireDesktop();
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = openedSection<ApplicationsSection>(office, u"Applications"_s);
    section.showBoard(true);
    QCoreApplication::processEvents();
    QListWidget* from = section.board()->column(Category::Production);
    QListWidget* to = section.board()->column(Category::NonWork);
    REQUIRE(from->count() > 0);
    const QString name = from->item(0)->data(Qt::UserRole).toString();
    REQUIRE(categoryOf(office, name) == Category::Production);
    drag(from->viewport()->mapToGlobal(from->visualItemRect(from->item(0)).center()),
         to->viewport()->mapToGlobal(to->viewport()->rect().center()));
    REQUIRE(waitFor([&] { return categoryOf(office, name) == Category::NonWork; }));
    REQUIRE(office.save(u"Not work"_s));
    const auto stored = office.stored().applications;
    CHECK(std::any_of(stored.begin(), stored.end(), [&](const Application& a) {
        return toQString(a.alias) == name && latestCategory(a) == Category::NonWork;
    }));
}

TEST_CASE("a task is dragged to another place in the order, and back by undo", "[.dragging]")
{
    requireDesktop();
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = openedSection<TasksSection>(office, u"Task tags"_s);
    const auto before = office.admin().draft().catalog().tasks;
    REQUIRE(before.size() > 1);
    QTableView* view = section.table()->view();
    const int last = static_cast<int>(before.size()) - 1;
    drag(middleOfRow(*view, 0), middleOfRow(*view, last) + QPoint(0, 6));
    REQUIRE(waitFor([&] { return office.admin().draft().catalog().tasks.back().name == before.front().name; }));
    CHECK(office.admin().draft().catalog().tasks.front().name == before[1].name);
    office.admin().draft().history().undo();
    CHECK(office.admin().draft().catalog().tasks == before);
}

TEST_CASE("a screen rule is dragged to another place in the order, and the rules of other applications stay",
          "[.dragging]")
{
    requireDesktop();
    AdminOffice office(std::vector<std::string>{"--size", "1500x950"}); // with room for a few rules
    REQUIRE(office.open());
    auto& draft = office.admin().draft();
    draft.edit(u"Rules"_s, [](Catalog& c) {
        const std::string application = c.screenRules.front().application;
        for (const char* display : {"First", "Second", "Third"}) {
            ScreenRule rule = c.screenRules.front();
            rule.display = display;
            c.screenRules.push_back(rule);
        }
    });
    auto& section = openedSection<ScreensSection>(office, u"Screens"_s);
    const std::string application = draft.catalog().screenRules.front().application;
    section.openApplication(toQString(application));
    REQUIRE(office.settle());
    const auto displays = [&] {
        std::vector<std::string> out;
        for (const ScreenRule& rule : draft.catalog().screenRules)
            if (rule.application == application)
                out.push_back(rule.display);
        return out;
    };
    std::vector<std::string> wanted = displays();
    QTableView* view = section.rules()->view();
    const int count = static_cast<int>(wanted.size());
    REQUIRE(view->model()->rowCount() == count);
    // Rows are where they stay only once nothing scrolls sideways any more and the end is in sight: a row that was
    // measured before lay elsewhere when the pointer came.
    REQUIRE(waitFor([&] {
        view->scrollToBottom();
        return view->horizontalScrollBar()->maximum() == 0 &&
               view->viewport()->rect().contains(view->visualRect(view->model()->index(count - 3, 0)));
    }));
    drag(middleOfRow(*view, count - 1), middleOfRow(*view, count - 3) - QPoint(0, 6));
    std::rotate(wanted.end() - 3, wanted.end() - 1, wanted.end());
    REQUIRE(waitFor([&] { return displays() == wanted; }));
}
