// Every interaction of the Tasks page, offscreen, over the made-up engine.
#include "Catch.h"
#include "OpenedPage.h"
#include "ui/charts/BoxPlotChart.h"
#include "ui/charts/DurationHistogramChart.h"
#include "ui/charts/FrictionChart.h"
#include "ui/charts/SpotChart.h"
#include "ui/charts/StepStrip.h"
#include "ui/graph/GraphView.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/GuideDialog.h"
#include "ui/pages/TaskComparePanel.h"
#include "ui/pages/TaskDetail.h"
#include "ui/pages/TaskInstancesPanel.h"
#include "ui/pages/TaskMapPanel.h"
#include "ui/pages/TaskSpreadPanel.h"
#include "ui/pages/TaskTeamsPanel.h"
#include "ui/pages/TaskVariationsPanel.h"
#include "ui/pages/TasksPage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page with its first task, details and map there.
struct OpenTasks : Opened<TasksPage> {
    OpenTasks()
    {
        open();
        REQUIRE(settle());
        REQUIRE(detail().details());
    }
    TaskDetail& detail() { return *page.detail(); }
    QTableView* tasks()
    {
        for (QTableView* table : page.findChildren<QTableView*>())
            if (table->accessibleName() == u"Tasks"_s)
                return table;
        return nullptr;
    }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* b : page.findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
    const TaskResult& task() { return std::get<TasksResult>(detail().details()->body).tasks.front(); }
};

QString cell(const QAbstractItemModel* model, int row, int column)
{
    return model->index(row, column).data().toString();
}

} // namespace

TEST_CASE("opening the page asks for its first task from near, and only for that")
{
    OpenTasks t;
    CHECK(t.source.engine->runs() == 1);
    CHECK(t.source.engine->detailRuns() == 1);
    CHECK(t.source.engine->lastRequest().task == "Answer a claim");
    t.tasks()->selectRow(1);
    REQUIRE(t.settle());
    CHECK(t.source.engine->lastRequest().task == "Pay an invoice");
    CHECK(t.task().name == "Pay an invoice");
    CHECK(t.source.engine->runs() == 1);
}

TEST_CASE("the first task is shown too where the window reads from right to left")
{
    struct RightToLeft {
        RightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
        ~RightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    } const direction;
    OpenTasks t;
    CHECK(t.task().name == "Answer a claim");
    CHECK(t.detail().variations()->current() == t.task().bestVariation);
    t.page.copyTable();
    CHECK_FALSE(QApplication::clipboard()->text().contains(QChar(0x2066)));
}

TEST_CASE("a task that nobody did shows empty panels and no stale ones")
{
    OpenTasks t;
    t.tasks()->selectRow(3);
    REQUIRE(t.settle());
    CHECK(t.detail().variations()->table()->rowCount() == 0);
    CHECK(t.detail().variations()->strip()->rows().empty());
    CHECK(t.detail().spread()->histogram()->spots().empty());
    CHECK(t.detail().teams()->table()->rowCount() == 0);
    t.page.grab();
}

TEST_CASE("the best variation is selected and its steps are chevrons that keys go through")
{
    OpenTasks t;
    TaskVariationsPanel* panel = t.detail().variations();
    CHECK(panel->current() == t.task().bestVariation);
    StepStrip* strip = panel->strip();
    REQUIRE(strip->rows().size() == 1);
    REQUIRE(strip->rows()[0].cells.size() == 4);
    QTest::keyClick(strip, Qt::Key_Right);
    REQUIRE(strip->current());
    CHECK(strip->stepAt(*strip->current())->figures.place.label == "Outlook | Inbox");
    QTest::keyClick(strip, Qt::Key_End);
    CHECK(strip->stepAt(*strip->current())->figures.place.label == "Outlook | Compose");
    CHECK(strip->accessibleDescription().startsWith(u"Outlook | Compose, Median active time 0:00:55"_s));
    const QString shown = t.shownTexts().filter(u"Outlook | Compose: "_s).value(0);
    CHECK(shown.contains(u"Keys 23.0"_s));
    CHECK(shown.contains(u"Waste 9.1 %"_s));
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->cellRect({0, 1}).center());
    CHECK(strip->current()->column == 1);
}

TEST_CASE("a strip longer than its room scrolls to the step that is gone to, and by wheel")
{
    OpenTasks t;
    TaskVariationsPanel* panel = t.detail().variations();
    panel->view()->selectRow(2); // eight steps
    StepStrip* strip = panel->strip();
    strip->setFixedWidth(500);
    QApplication::processEvents();
    CHECK(strip->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(strip, Qt::Key_End);
    CHECK(strip->horizontalScrollBar()->value() == strip->horizontalScrollBar()->maximum());
    CHECK(strip->viewport()->rect().contains(strip->cellRect(*strip->current()).center()));
    QTest::keyClick(strip, Qt::Key_Home);
    CHECK(strip->cellRect(*strip->current()).left() >= 0);
}

TEST_CASE("a variation whose steps did not come with the task is asked for when it is selected")
{
    OpenTasks t;
    t.detail().variations()->view()->selectRow(5);
    CHECK_FALSE(t.page.settled());
    REQUIRE(t.settle());
    CHECK(t.source.engine->detailRuns() == 2);
    CHECK(t.source.engine->lastRequest().details->variations == std::vector<std::size_t>{5});
    CHECK(t.detail().variations()->current() == 5u);
}

TEST_CASE("variations are filtered by a step, and shown by application")
{
    OpenTasks t;
    TaskVariationsPanel* panel = t.detail().variations();
    QTest::keyClicks(panel->filter(), u"rates"_s);
    REQUIRE(panel->table()->rowCount() == 1);
    CHECK(cell(panel->table(), 0, VariationsModel::Number) == u"3"_s);
    panel->filter()->clear();
    CHECK(panel->table()->rowCount() == 6);
    panel->setLevel(VariationsModel::Level::Applications);
    REQUIRE(panel->table()->rowCount() == 2);
    REQUIRE(panel->strip()->rows().size() == 1);
    CHECK(panel->strip()->rows()[0].cells[0]->figures.place.screen.empty());
    CHECK_FALSE(t.button(u"Guide…"_s)->isEnabled());
}

TEST_CASE("the map is laid out beside the event loop and its sliders show more or less of it")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Map);
    REQUIRE(t.settle());
    TaskMapPanel* map = t.detail().map();
    REQUIRE(map->view()->scene().layout.nodes.size() == 7);
    map->edges()->setValue(1);
    map->nodes()->setValue(1);
    CHECK_FALSE(map->settled());
    REQUIRE(waitFor([&] { return map->settled(); }));
    CHECK(map->view()->scene().graph.edges.size() < 7);
    map->edges()->setValue(100);
    map->nodes()->setValue(100);
    REQUIRE(waitFor([&] { return map->settled(); }));
    CHECK(map->view()->scene().graph.edges.size() == 7);
    CHECK(t.shownTexts().contains(u"5 of 5 steps, 7 of 7 arrows"_s));
}

TEST_CASE("selecting a step on the map fills the table with what follows it")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Map);
    REQUIRE(t.settle());
    TaskMapPanel* map = t.detail().map();
    CHECK(map->table()->model()->rowCount() == 7);
    map->view()->select(GraphView::Selection{FollowsGraph::Kind::Step, u"Outlook | Inbox"_s});
    REQUIRE(map->table()->model()->rowCount() == 2);
    CHECK(cell(map->table()->model(), 0, FollowsModel::To) == u"CRM | Case"_s);
    CHECK(cell(map->table()->model(), 0, FollowsModel::Count) == u"249"_s);
    map->view()->select({});
    CHECK(map->table()->model()->rowCount() == 7);
}

TEST_CASE("durations are a histogram with lines, and boxes by team or associate; each mark can be gone to by keys")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Durations);
    DurationHistogramChart* histogram = t.detail().spread()->histogram();
    CHECK(histogram->spots().size() == 19); // 18 bins that have any, and the rest
    QTest::keyClick(histogram, Qt::Key_Home);
    CHECK(histogram->accessibleDescription().startsWith(u"0:02:00 to below 0:03:00: 137 instances, "_s));
    BoxPlotChart* boxes = t.detail().spread()->boxes();
    CHECK(boxes->spots().size() == 4);
    CHECK(boxes->spots()[1].text.contains(u"1.5 box lengths"_s));
    t.detail().spread()->by()->setCurrentIndex(1);
    REQUIRE(boxes->spots().size() == 11);
    QTest::keyClick(boxes, Qt::Key_Down);
    CHECK(boxes->accessibleDescription().startsWith(u"Ada Berg: "_s));
}

TEST_CASE("the course of a task has friction for each tenth")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Course);
    const auto spots = t.detail().friction()->spots();
    REQUIRE(spots.size() == 10);
    CHECK(spots[0].spoken == u"0–10: friction 14.5"_s);
    CHECK(spots[9].text.contains(u"Errors (0–25)"_s));
}

TEST_CASE("teams stand with their goals in a table and a chart")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Teams);
    REQUIRE(t.detail().currentTable()->rowCount() == 4);
    CHECK(t.detail().teams()->chart()->spots().size() == 4);
    CHECK(t.detail().teams()->chart()->spots()[1].text.contains(u"Goal"_s));
    CHECK_FALSE(t.detail().teams()->chart()->spots()[3].text.contains(u"Goal"_s));
}

TEST_CASE("two variations are compared in figures, words and aligned steps")
{
    OpenTasks t;
    TaskVariationsPanel* panel = t.detail().variations();
    panel->view()->selectRow(2);
    REQUIRE(t.button(u"Compare with best"_s)->isEnabled());
    t.button(u"Compare with best"_s)->click();
    TaskComparePanel* compare = t.detail().comparison();
    CHECK(compare->isVisible());
    const QString words = compare->sentences().join(u'\n');
    CHECK(words.contains(u"The best variation is 7:48 faster than variation 3 (median active time)."_s));
    CHECK(words.contains(u"The best variation skips CRM"_s));
    REQUIRE(compare->strip()->rows().size() == 2);
    const auto& rows = compare->strip()->rows();
    REQUIRE(rows[0].cells.size() == rows[1].cells.size());
    for (std::size_t c = 0; c < rows[0].cells.size(); ++c)
        if (rows[0].cells[c] && rows[1].cells[c])
            CHECK(rows[0].cells[c]->figures.place.label == rows[1].cells[c]->figures.place.label);
    CHECK(cell(compare->table(), 2, 3) == u"−7:48"_s);
}

TEST_CASE("two teams are compared without steps, and two periods after the one before was read")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Compare);
    TaskComparePanel* compare = t.detail().comparison();
    compare->compare(TaskComparePanel::What::Units, 2, 1);
    CHECK(compare->sentences().join(u'\n').contains(u"Motor is 2:26 faster than Home (median active time)."_s));
    CHECK(compare->sentences().join(u'\n').contains(u"Home takes 0:36 longer in Claims | Search than Motor."_s));
    CHECK_FALSE(compare->strip()->isVisible());
    compare->compare(TaskComparePanel::What::Periods, -1, -1);
    REQUIRE(t.settle());
    CHECK(t.source.engine->lastRequest().compare);
    CHECK(compare->sentences().value(0) == u"•  This period is 1:00 faster than the period before (median active time)."_s);
}

TEST_CASE("the guide is a page that is saved as PDF and picture")
{
    OpenTasks t;
    t.button(u"Guide…"_s)->click();
    auto* dialog = t.page.findChild<GuideDialog*>();
    REQUIRE(dialog);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"guide.pdf"_s);
    CHECK(dialog->page().savePdf(pdf).isEmpty());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(savePicture(folder.filePath(u"guide.png"_s), dialog->page(), {}).isEmpty());
    CHECK_FALSE(dialog->page().savePdf(u"/nowhere/at/all.pdf"_s).isEmpty());
    dialog->close();
}

TEST_CASE("instances are filtered and open the Timeline")
{
    OpenTasks t;
    t.detail().showTab(TaskDetail::Instances);
    TaskInstancesPanel* panel = t.detail().instances();
    panel->state()->setCurrentIndex(2);
    CHECK(panel->table()->rowCount() == 7);
    panel->state()->setCurrentIndex(0);
    panel->associate()->setCurrentIndex(1);
    CHECK(panel->table()->rowCount() == 5);
    panel->variation()->setCurrentIndex(1);
    CHECK(panel->table()->rowCount() < 5);
    QSignalSpy asked(&t.page, &TasksPage::timelineRequested);
    panel->view()->selectRow(0);
    QTest::keyClick(panel->view(), Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK_FALSE(asked[0][0].value<TimelineTarget>().associate.empty());
}

TEST_CASE("every control of the page has a name for assistive technology")
{
    OpenTasks t;
    for (int tab = TaskDetail::Variations; tab <= TaskDetail::Instances; ++tab) {
        t.detail().showTab(static_cast<TaskDetail::Tab>(tab));
        for (const QWidget* widget : t.detail().findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSlider*>(widget) || qobject_cast<const QLineEdit*>(widget)
                              || qobject_cast<const QTableView*>(widget) || qobject_cast<const SpotChart*>(widget) || qobject_cast<const StepStrip*>(widget);
            if (control && widget->isVisible() && !qobject_cast<const QComboBox*>(widget->parentWidget())) {
                INFO(widget->metaObject()->className());
                CHECK_FALSE(widget->accessibleName().isEmpty());
            }
        }
        t.page.grab();
    }
}

TEST_CASE("a View without tasks leads to where tasks are defined")
{
    Opened<TasksPage> t;
    t.source.engine->setEmpty(true);
    t.open();
    REQUIRE(t.settle());
    int asked = 0;
    QObject::connect(&t.page, &ResultPage::taskTagsRequested, [&] { ++asked; });
    for (QPushButton* button : t.page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Open task tags"_s)
            button->click();
    CHECK(asked == 1);
}

TEST_CASE("few tasks leave the room to what is said of them")
{
    OpenTasks t;
    const int some = t.tasks()->parentWidget()->maximumHeight();
    CHECK(some < 240); // four tasks
    CHECK(some >= t.tasks()->horizontalHeader()->height() + 4 * t.tasks()->rowHeight(0));
    const auto* both = qobject_cast<QSplitter*>(t.tasks()->parentWidget()->parentWidget());
    REQUIRE(both);
    const int before = both->sizes()[0];
    t.source.engine->setSize(FakeSize::Few);
    t.page.reload();
    REQUIRE(t.settle());
    CHECK(both->sizes()[0] <= t.tasks()->parentWidget()->maximumHeight()); // no gap below a card that is not so high
    CHECK(both->sizes()[0] < before);
    t.source.engine->setSize(FakeSize::Usual);
    t.page.reload();
    REQUIRE(t.settle());
    CHECK(both->sizes()[0] == before);
}
