// The charts that paint themselves: marks for pointer and keyboard, files, empty data.
#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/charts/BoxPlotChart.h"
#include "ui/charts/DurationHistogramChart.h"
#include "ui/charts/FrictionChart.h"
#include "ui/charts/GuidePage.h"
#include "ui/charts/PaintParts.h"
#include "ui/charts/ProgressChart.h"
#include "ui/charts/StepStrip.h"
#include "ui/look/Swatches.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<StripRow> twoRows()
{
    const TaskResult task = fakeTasks().tasks[0];
    const TaskDetails details = fakeTaskDetails(task, {});
    return alignedRows(stripRow(u"one"_s, task.variations[0], details.variations[0]), stripRow(u"two"_s, task.variations[2], details.variations[2]));
}

} // namespace

TEST_CASE("times of steps read like times")
{
    CHECK(stepTimeText(0) == u"0:00"_s);
    CHECK(stepTimeText(400) == u"<0:01"_s);
    CHECK(stepTimeText(65'400) == u"1:05"_s);
    CHECK(stepTimeText(3'725'000) == u"1:02:05"_s);
}

TEST_CASE("round steps of axes")
{
    CHECK(roundTimeStep(95'000, 5) == 30'000);
    CHECK(roundTimeStep(4'000, 5) == 1'000);
    CHECK(roundTimeStep(900 * 86'400'000.0, 5) >= 180 * 86'400'000.0);
    CHECK(roundCountStep(95, 4) == 50);
    CHECK(roundCountStep(0, 4) == 1);
}

TEST_CASE("the first applications have their own colours, and neighbours differ in pattern too")
{
    const SwatchOrder order({u"A"_s, u"B"_s, u"A"_s, u"C"_s});
    CHECK(order.of(u"A"_s).colour == swatchOf(0).colour);
    CHECK(order.of(u"C"_s).colour == swatchOf(2).colour);
    for (std::size_t i = 0; i < 40; ++i)
        CHECK(swatchOf(i).pattern != swatchOf(i + 1).pattern);
    CHECK(swatchOf(3).colour == swatchOf(11).colour);
    CHECK(swatchOf(3).pattern != swatchOf(11).pattern);
}

TEST_CASE("a box plot and a histogram of nothing say so, and have no marks")
{
    BoxPlotChart boxes;
    boxes.setRows({}, {});
    CHECK(boxes.spots().empty());
    CHECK_FALSE(boxes.grab().isNull());
    DurationHistogramChart histogram;
    histogram.setDurations({}, {});
    CHECK(histogram.spots().empty());
    CHECK_FALSE(histogram.grab().isNull());
    QTest::keyClick(&histogram, Qt::Key_Right);
    CHECK(histogram.currentSpot() == -1);
    FrictionChart friction;
    friction.setBars({}, {});
    CHECK_FALSE(friction.grab().isNull());
    GoalChart goals;
    goals.setRows({});
    CHECK_FALSE(goals.grab().isNull());
}

TEST_CASE("a box without its ends is drawn without whiskers, and its card has none")
{
    BoxPlotChart boxes;
    boxes.setRows({{u"Team"_s, {5, 1'000, 2'000, 3'000, std::nullopt}}}, u"t"_s);
    CHECK_FALSE(boxes.spots()[0].text.contains(u"whisker"_s));
    CHECK_FALSE(boxes.grab().isNull());
}

TEST_CASE("keys go through the marks of a chart and stop at its ends")
{
    FrictionChart chart;
    chart.resize(600, 200);
    chart.setBars(tenthBars(fakeTaskDetails(fakeTasks().tasks[0], {})), u"x"_s);
    QSignalSpy moves(&chart, &SpotChart::spotChanged);
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.currentSpot() == 9);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.currentSpot() == 9);
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.currentSpot() == 8);
    CHECK(chart.accessibleDescription().startsWith(u"80–90: friction"_s));
    CHECK(moves.count() == 2);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.spots()[2].area.center().toPoint());
    CHECK(chart.currentSpot() == 2);
}

TEST_CASE("two ways stand in the same columns where their steps are equal; keys go along and across")
{
    StepStrip strip;
    strip.resize(700, 300);
    strip.show();
    strip.setRows(twoRows(), {});
    REQUIRE(strip.rows().size() == 2);
    for (std::size_t c = 0; c < strip.rows()[0].cells.size(); ++c) {
        const auto &a = strip.rows()[0].cells[c], &b = strip.rows()[1].cells[c];
        CHECK((a || b));
        if (a && b)
            CHECK(a->figures.place.label == b->figures.place.label);
    }
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Down);
    REQUIRE(strip.current());
    CHECK(strip.current()->row == 1);
    QTest::keyClick(&strip, Qt::Key_Up);
    CHECK(strip.current()->row == 0);
    strip.clear(u"none"_s);
    CHECK_FALSE(strip.current());
    CHECK_FALSE(strip.grab().isNull());
}

TEST_CASE("a strip goes whole into a drawing, whatever the window shows of it")
{
    StepStrip strip;
    strip.resize(200, 150);
    strip.setRows(twoRows(), {});
    QTemporaryDir folder;
    const QString file = folder.filePath(u"strip.svg"_s);
    REQUIRE(savePicture(file, strip, u"Steps"_s).isEmpty());
    QFile svg(file);
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("Compose"));
    CHECK(strip.drawingSize().width() > 1'000);
}

TEST_CASE("a guide fits a sheet, and grows where its steps do")
{
    GuideText text{u"Answer a claim"_s, u"on leaving CRM"_s, u"on entering Claims"_s, u"4:06"_s, u"Rests on 96 instances."_s, {}, {u"Opening Excel."_s}, u"All"_s};
    CHECK(GuidePage(text).drawingSize() == QSizeF(595, 842));
    for (int i = 0; i < 40; ++i)
        text.steps.push_back({u"Application %1"_s.arg(i), u"A screen with a very long name that does not fit into the line of a page by any means"_s, u"0:12"_s});
    const GuidePage page(text);
    CHECK(page.drawingSize().height() > 842);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"guide.pdf"_s);
    CHECK(page.savePdf(file).isEmpty());
    CHECK(QFile(file).size() > 1'000);
}

TEST_CASE("the pointer shows a mark's card at once, and Escape lets a mark go")
{
    FrictionChart chart;
    chart.resize(600, 200);
    chart.setBars(tenthBars(fakeTaskDetails(fakeTasks().tasks[0], {})), u"x"_s);
    chart.show();
    const QPointF at = chart.spots()[4].area.center();
    QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&chart, &move);
    CHECK(QToolTip::text() == chart.spots()[4].text);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, at.toPoint());
    CHECK(chart.currentSpot() == 4);
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(chart.currentSpot() == -1);
    chart.setBars({}, {});
    CHECK(chart.spots().empty()); // not those of the data before
}

TEST_CASE("a task's course names what it shows, and every tenth in full")
{
    ProgressChart chart;
    chart.resize(420, 220);
    chart.setSlices(fakeTasks().tasks[0].slices);
    REQUIRE(chart.spots().size() == 10);
    CHECK(chart.spots()[9].spoken.startsWith(u"90–100: "_s));
    CHECK(chart.spots()[0].text.contains(u"0–10 % of the duration"_s));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"course.svg"_s);
    REQUIRE(savePicture(file, chart, chart.accessibleName()).isEmpty());
    QFile svg(file);
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(svg.readAll());
    CHECK(drawn.contains(u"Applications by share of active time (%)"_s));
    CHECK(drawn.contains(u"90–100"_s));
    chart.setSlices({});
    CHECK(chart.spots().empty());
}

TEST_CASE("a legend goes on in another line where one has no room")
{
    QImage image(400, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    const std::vector<LegendEntry> entries(5, {u"Application"_s, swatchOf(0)});
    CHECK(paintLegend(painter, {0, 0}, 2'000, entries) == kLegendLine);
    CHECK(paintLegend(painter, {0, 0}, 250, entries) > kLegendLine);
    CHECK(paintLegend(painter, {0, 0}, 250, {}) == 0);
}

TEST_CASE("steps go on to the left where the window reads from right to left, and so does the arrow key")
{
    StepStrip strip;
    strip.setLayoutDirection(Qt::RightToLeft);
    strip.resize(500, 160);
    strip.show();
    strip.setRows(twoRows(), {});
    CHECK(strip.cellRect({0, 0}).left() > strip.cellRect({0, 1}).left());
    CHECK(std::abs(strip.cellRect({1, 0}).right() - strip.viewport()->width()) < 120); // behind the rows' names
    QTest::keyClick(&strip, Qt::Key_Home);
    REQUIRE(strip.current());
    const int first = strip.current()->column;
    QTest::keyClick(&strip, Qt::Key_Left);
    CHECK(strip.current()->column > first);
    QTest::keyClick(&strip, Qt::Key_End);
    const QRect shown = strip.cellRect(*strip.current());
    CHECK(shown.left() >= 0); // it was scrolled to
    CHECK(shown.right() <= strip.viewport()->width());
    QTest::mouseClick(strip.viewport(), Qt::LeftButton, {}, shown.center());
    CHECK(strip.current()->column == static_cast<int>(strip.rows()[0].cells.size()) - 1);
}
