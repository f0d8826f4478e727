#include "Catch.h"
#include "OpenedPage.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/look/Theme.h"
#include "ui/models/UsageModel.h"
#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/PreliminaryNote.h"
#include "ui/pages/StatePanel.h"
#include "ui/pages/Tables.h"
#include "ui/pages/TaskDetail.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <memory>

using namespace worklode;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the Opportunities page shows the figures, the ranking and where it comes from")
{
    Opened<OpportunitiesPage> t;
    t.open();
    REQUIRE(t.settle());
    const QStringList texts = t.shownTexts();
    CHECK(texts.contains(u"243"_s));
    CHECK(texts.contains(u"on 21 workdays"_s));
    CHECK(texts.contains(u"1,464.7 h"_s));
    CHECK(texts.contains(u"Excessive idle"_s)); // selected from the start
}

TEST_CASE("the same View on the same workspace is not run twice, and Run again runs it")
{
    Opened<TasksPage> t;
    t.open();
    REQUIRE(t.settle());
    t.open();
    REQUIRE(t.settle());
    CHECK(t.source.engine->runs() == 1);
    t.page.reload();
    REQUIRE(t.settle());
    CHECK(t.source.engine->runs() == 2);
}

TEST_CASE("a page in the middle of a run can be cancelled")
{
    Opened<OpportunitiesPage> t;
    t.source.engine->setDelay(60s);
    t.open();
    CHECK_FALSE(t.page.settled());
    emit t.page.findChild<StatePanel*>()->cancelRequested();
    REQUIRE(t.settle());
    CHECK(t.shownTexts().contains(u"The run was cancelled."_s));
    CHECK(t.page.result() == nullptr);
}

TEST_CASE("a first look is never shown as the whole")
{
    Opened<OpportunitiesPage> t;
    t.source.engine->setFirstLook(DataShare{2'100, 12'000, 180, 1'000});
    t.source.engine->setDelay(60s);
    const auto exports = [&t] {
        int enabled = 0;
        for (const QAction* action : t.page.actions())
            enabled += action->isEnabled() ? 1 : 0;
        return enabled;
    };
    t.open();
    REQUIRE(waitFor([&] { return t.page.result() != nullptr; }));
    CHECK(t.shownTexts().contains(u"Preliminary numbers: a first 18 % of the data (2,100 of 12,000 segments). All of it follows."_s));
    CHECK(t.shownTexts().contains(u"1,464.7 h"_s));
    CHECK_FALSE(t.page.settled());
    CHECK(exports() == 1); // Run again
    t.page.findChild<PreliminaryNote*>()->findChild<QPushButton*>()->click();
    REQUIRE(t.settle());
    CHECK(t.page.result() == nullptr);
    CHECK(t.shownTexts().filter(u"Preliminary"_s).isEmpty());
    t.source.engine->setDelay(0ms);
    t.page.reload();
    REQUIRE(t.settle());
    CHECK(t.shownTexts().filter(u"Preliminary"_s).isEmpty());
    CHECK(exports() == 5); // and copy, CSV, picture, report

    t.source.engine->setError(Error{ErrorCode::Corrupt, "x.wlseg", "bad"}); // then the first numbers go too
    t.page.reload();
    REQUIRE(t.settle());
    CHECK(t.shownTexts().contains(u"x.wlseg: bad"_s));
    CHECK(t.shownTexts().contains(u"That did not work"_s));
    CHECK(t.shownTexts().filter(u"Preliminary"_s).isEmpty());
    CHECK_FALSE(t.shownTexts().contains(u"1,464.7 h"_s));
}

TEST_CASE("an error is shown in its own words and can be tried again")
{
    Opened<TasksPage> t;
    t.source.engine->setError(Error{ErrorCode::Refused, "View March", "not yours"});
    t.open();
    REQUIRE(t.settle());
    CHECK(t.shownTexts().contains(u"View March: not yours"_s));
    CHECK(t.shownTexts().contains(u"This is not shown"_s)); // nothing failed
    t.source.engine->setError({});
    emit t.page.findChild<StatePanel*>()->retryRequested();
    REQUIRE(t.settle());
    CHECK(t.page.result() != nullptr);
    CHECK_FALSE(t.shownTexts().contains(u"View March: not yours"_s));
}

TEST_CASE("a View without anything in it says what to do next")
{
    Opened<OpportunitiesPage> opportunities;
    opportunities.source.engine->setEmpty(true);
    opportunities.open();
    REQUIRE(opportunities.settle());
    CHECK(opportunities.shownTexts().contains(u"Nothing to show"_s));
    Opened<TasksPage> tasks;
    tasks.source.engine->setEmpty(true);
    tasks.open();
    REQUIRE(tasks.settle());
    CHECK(tasks.shownTexts().contains(u"Nothing to show"_s));
}

TEST_CASE("the table in front goes to the clipboard")
{
    Opened<TasksPage> t;
    t.open();
    REQUIRE(t.settle());
    QApplication::clipboard()->setText(u"before"_s);
    t.page.copyTable();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Task\tComplete\tAbandoned"_s));
    CHECK(copied.contains(u"Pay an invoice\t230\t12\t95.0 %"_s));
}

TEST_CASE("a page owns its actions, each with a shortcut, and they wait for a result")
{
    Opened<OpportunitiesPage> t;
    REQUIRE(t.page.actions().size() >= 4);
    t.open();
    REQUIRE(t.settle());
    for (const QAction* action : t.page.actions()) {
        CHECK_FALSE(action->shortcut().isEmpty());
        CHECK(action->isEnabled());
    }
}

TEST_CASE("selecting a task shows its variations and instances")
{
    Opened<TasksPage> t;
    t.open();
    REQUIRE(t.settle());
    const QStringList texts = t.shownTexts();
    CHECK(texts.contains(u"37 abandoned"_s));
    REQUIRE(t.page.detail()->currentTable());
    CHECK(t.page.detail()->currentTable()->rowCount() == 6);
    t.page.detail()->showTab(TaskDetail::Instances);
    CHECK(t.page.detail()->currentTable()->rowCount() == 60);
    t.page.detail()->showTab(TaskDetail::Course);
    CHECK(t.page.detail()->currentTable() == nullptr);
}

TEST_CASE("the Timeline begins with the last day that has shifts")
{
    Opened<TimelinePage> t;
    t.open();
    REQUIRE(t.settle());
    CHECK(t.page.timeline()->laneCount() == 12);
    CHECK(t.source.engine->runs() >= 1);
}

TEST_CASE("a Timeline opened at a moment asks for that associate and shows the moment")
{
    Opened<TimelinePage> t;
    const auto lanes = fakeTimeline(*t.workspace->catalog, {}).lanes;
    const TimelineLane& lane = lanes[40];
    t.page.openAt({t.workspace, t.workspace->views.front(), {}}, {lane.associate, lane.spans[3].range});
    REQUIRE(t.settle());
    REQUIRE(t.page.timeline()->selection());
    CHECK(waitFor([&] { return t.page.timeline()->selectionSums().total() == lane.spans[3].range.length(); })); // its lane comes by itself
    // Another moment of somebody else, although the View is shown already.
    const TimelineLane& other = lanes[41];
    t.page.openAt({t.workspace, t.workspace->views.front(), {}}, {other.associate, other.spans[8].range});
    REQUIRE(t.settle());
    REQUIRE(t.page.timeline()->selection());
    CHECK(waitFor([&] { return t.page.timeline()->selectionSums().total() == other.spans[8].range.length(); }));
}

TEST_CASE("usage below the Timeline is the summary of the same shifts")
{
    Opened<TimelinePage> t;
    t.open();
    REQUIRE(t.settle());
    REQUIRE(waitFor([&] { return t.page.findChild<QTreeView*>()->model()->rowCount() == 6; }));
    REQUIRE(t.source.engine->lastRequest(PageKind::Summary));
    CHECK(t.source.engine->lastRequest(PageKind::Summary)->date.has_value());
}

TEST_CASE("the usage table follows the selection and comes back to the shifts")
{
    Opened<TimelinePage> t;
    t.open();
    REQUIRE(t.settle());
    auto* tree = t.page.findChild<QTreeView*>();
    REQUIRE(waitFor([&] { return tree->model()->rowCount() > 0; }));
    const int shifts = tree->model()->rowCount();
    TimelineWidget& timeline = *t.page.timeline();
    REQUIRE(timeline.showMoment(timeline.scene().lane(0).associate, timeline.scene().lane(0).spans[2].range));
    REQUIRE(waitFor([&] { return t.shownTexts().contains(u"Usage in the selection"_s); }));
    CHECK(tree->model()->rowCount() == 1);
    CHECK(tree->model()->index(0, 0).data().toString().toStdString() == timeline.scene().lane(0).spans[2].application);
    CHECK(tree->isColumnHidden(UsageModel::kVisitsColumn));
    CHECK(tree->model()->index(0, UsageModel::kVisitsColumn).data().isNull()); // nor is a 0 copied or exported
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&timeline, &escape);
    CHECK(t.shownTexts().contains(u"Usage in these shifts"_s));
    CHECK(tree->model()->rowCount() == shifts);
    CHECK_FALSE(tree->isColumnHidden(UsageModel::kVisitsColumn));
}

TEST_CASE("Ctrl+F finds on the Timeline, counts and steps through the matches")
{
    Opened<TimelinePage> t;
    t.open();
    REQUIRE(t.settle());
    auto* field = t.page.findChild<QLineEdit*>();
    REQUIRE(field);
    field->setText(u"lunch"_s);
    REQUIRE(waitFor([&] { return t.page.timeline()->matches().count() == 12; })); // everybody has one
    CHECK(t.shownTexts().contains(u"12 matches"_s));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QApplication::sendEvent(field, &enter);
    CHECK(t.shownTexts().contains(u"2 of 12"_s));
    REQUIRE(t.page.timeline()->selection());
    CHECK(t.page.timeline()->selectionSums().offComputer > Duration(0));
    field->setText(u"no such thing"_s);
    CHECK(waitFor([&] { return t.shownTexts().contains(u"No match"_s); }));
    field->clear();
    CHECK(waitFor([&] { return t.page.timeline()->matches().empty(); }));
}

TEST_CASE("a Timeline offers only people whom its results showed, and none under pseudonyms")
{
    for (const bool anonymous : {false, true}) {
        Opened<TimelinePage> t;
        View view = t.workspace->views.front();
        view.anonymous = anonymous;
        t.page.open({t.workspace, view, {}});
        REQUIRE(t.settle());
        for (const auto* box : t.page.findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Associate"_s)
                CHECK(box->count() == (anonymous ? 1 : 13)); // and Everybody
        }
    }
}

TEST_CASE("a moment of somebody who cannot be asked for is found by its day")
{
    Opened<TimelinePage> t;
    ViewRequest request;
    request.view = t.workspace->views.front();
    const auto lanes = fakeTimeline(*t.workspace->catalog, request).lanes;
    const TimelineLane& lane = lanes[30];
    t.source.engine->setUnknownAssociates(true);
    t.page.openAt({t.workspace, t.workspace->views.front(), {}}, {lane.associate, lane.spans[4].range});
    REQUIRE(waitFor([&] { return t.page.settled() && t.page.timeline()->selection(); }));
    CHECK(waitFor([&] { return t.page.timeline()->selectionSums().total() == lane.spans[4].range.length(); }));
    CHECK(t.page.timeline()->laneCount() == 12);
}

TEST_CASE("an empty or failed page leads on: to another View, or to all of this one where it is narrowed")
{
    const auto button = [](QWidget& page, const QString& text) -> QPushButton* {
        for (QPushButton* b : page.findChildren<QPushButton*>())
            if (b->text() == text && b->isVisible())
                return b;
        return nullptr;
    };
    Opened<OpportunitiesPage> t;
    t.source.engine->setEmpty(true);
    t.open();
    REQUIRE(t.settle());
    int views = 0, filters = 0;
    QObject::connect(&t.page, &ResultPage::viewsRequested, [&] { ++views; });
    QObject::connect(&t.page, &ResultPage::filterRequested,
                     [&](const ViewFilter& filter) { filters += filter.empty() ? 1 : 0; });
    REQUIRE(button(t.page, u"Choose another View"_s));
    button(t.page, u"Choose another View"_s)->click();
    CHECK(views == 1);
    PageContext narrowed{t.workspace, t.workspace->views.front(), {}};
    narrowed.view.unit = "motor";
    narrowed.filter.unit = "motor";
    t.source.engine->setEmpty(false);
    t.source.engine->setError(Error{ErrorCode::Refused, "view", "figures about fewer than 5 associates are withheld"});
    t.page.open(narrowed);
    REQUIRE(t.settle());
    CHECK(button(t.page, u"Try again"_s));
    REQUIRE(button(t.page, u"Clear the filter"_s));
    button(t.page, u"Clear the filter"_s)->click();
    CHECK(filters == 1);
    t.source.engine->setError(std::nullopt);
    t.page.reload();
    REQUIRE(t.settle());
    CHECK_FALSE(button(t.page, u"Clear the filter"_s));
}

TEST_CASE("labels and headings begin where one begins to read, whatever they say")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const std::unique_ptr<QLabel> figure(makeLabel(u"1,912.6"_s, TextRole::Figure));
        CHECK(figure->alignment().testFlag(Qt::AlignRight));
        CHECK(figure->alignment().testFlag(Qt::AlignAbsolute));
        Card card(u"Claims 3"_s);
        CHECK(card.findChild<QLabel*>()->text() == u"\u2066Claims 3\u2069"_s);
        CHECK(card.accessibleName() == u"Claims 3"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("one long name pushes no figure out of a table, and a table is no higher than its rows")
{
    QStandardItemModel model(2, 3);
    model.setData(model.index(0, 1), QString(400, u'x'));
    const std::unique_ptr<QTableView> table(makeTable(&model, 0, nullptr));
    keepToRows(table.get());
    table->resize(900, 600);
    table->show();
    CHECK(table->columnWidth(1) <= 200);
    const int two = table->maximumHeight();
    CHECK(two < 200);
    model.insertRows(2, 10);
    CHECK(table->maximumHeight() == two + 10 * table->verticalHeader()->defaultSectionSize());
    model.removeRows(2, 10);
    CHECK(table->maximumHeight() == two);
    const QRect cell = table->visualRect(table->model()->index(0, 1));
    QHelpEvent help(QEvent::ToolTip, cell.center(), table->viewport()->mapToGlobal(cell.center()));
    QApplication::sendEvent(table->viewport(), &help);
    CHECK(QToolTip::text().contains(QString(400, u'x'))); // what is cut is said
}

TEST_CASE("a whole row of a table answers to the mouse over one of its cells")
{
    applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light);
    QStandardItemModel model(3, 3);
    const std::unique_ptr<QTableView> table(makeTable(&model, 0, nullptr));
    table->resize(600, 300);
    table->show();
    QApplication::processEvents();
    const auto at = [&](int row, int column) { return table->visualRect(table->model()->index(row, column)).center(); };
    QTest::mouseMove(table->viewport(), at(1, 0));
    REQUIRE(waitFor([&] { return table->viewport()->underMouse(); }));
    const QImage seen = table->viewport()->grab().toImage();
    CHECK(seen.pixelColor(at(1, 2)) == lightLook().raised);
    CHECK(seen.pixelColor(at(0, 2)) == lightLook().card);
    qApp->setStyleSheet({});
}

TEST_CASE("the names of a tree give way before its figures have to be scrolled to")
{
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), QString(60, u'n'));
    const std::unique_ptr<QTreeView> tree(makeTree(&model, nullptr));
    tree->resize(420, 200);
    tree->show();
    REQUIRE(waitFor([&] { return tree->header()->length() <= tree->viewport()->width(); }));
    CHECK(tree->columnWidth(0) >= 120);
    model.setData(model.index(0, 2), QString(200, u'm')); // no room for all: it scrolls, and names are read
    tree->reset();
    CHECK(waitFor([&] { return tree->header()->length() > tree->viewport()->width() && tree->columnWidth(0) == 320; }));
}
