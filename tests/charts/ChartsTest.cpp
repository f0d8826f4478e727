#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/charts/CategoryBar.h"
#include "ui/charts/HeatGrid.h"
#include "ui/charts/PaintParts.h"
#include "ui/charts/ProgressChart.h"
#include "ui/charts/RankMoves.h"
#include "ui/charts/RankedBarChart.h"
#include "ui/charts/SankeyChart.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QValueAxis>

#include <set>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

BarPart part(double value)
{
    return {u"p"_s, u"t"_s, value, Qt::red, false};
}

std::set<QString> textsOf(const QWidget& chart)
{
    std::set<QString> texts;
    for (const QGraphicsItem* item : chart.findChild<QChartView*>()->chart()->childItems()) {
        if (const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item))
            texts.insert(text->text());
    }
    return texts;
}

} // namespace

TEST_CASE("parts fill the bar in proportion")
{
    const auto edges = partEdges({part(1), part(3)}, 400);
    CHECK(edges[0].second == Approx(100));
    CHECK(edges[1].second == Approx(400));
}

TEST_CASE("a small part is still seen and the bar still ends where it should")
{
    const auto edges = partEdges({part(1'000'000), part(1), part(0), part(1)}, 300);
    CHECK(edges[1].second - edges[1].first == Approx(1));
    CHECK(edges[2].second == edges[2].first);
    CHECK(edges[3].second == Approx(300));
}

TEST_CASE("nothing, zeros and negative values have no width")
{
    CHECK(partEdges({}, 300).empty());
    for (const auto& [from, to] : partEdges({part(0), part(-4), part(0)}, 300))
        CHECK(from == to);
}

TEST_CASE("an axis ends at a round number that holds the longest bar")
{
    for (const double highest : {0.0, -1.0, 0.013, 1.0, 9.9, 1'912.6, 4e9}) {
        QValueAxis axis;
        setRoundRange(&axis, highest);
        CHECK(axis.min() == 0);
        CHECK(axis.max() >= highest);
        CHECK(axis.max() > 0);
        CHECK(axis.tickCount() >= 2);
        CHECK(axis.tickCount() <= 7);
    }
}

TEST_CASE("the ranking shows names and values of the first twelve, equal names too")
{
    RankedBarChart chart;
    chart.resize(500, 400);
    std::vector<RankedBar> bars;
    for (int i = 0; i < 20; ++i)
        bars.push_back({i < 2 ? u"Same name"_s : u"Bar %1"_s.arg(i), 100.0 - i, u"%1 h/yr"_s.arg(100 - i), {}});
    chart.setBars(bars, u"Annualized hours (h/yr)"_s);
    chart.show();
    QApplication::processEvents();
    const auto texts = textsOf(chart);
    CHECK(texts.count(u"Same name"_s) == 1);
    CHECK(texts.count(u"100 h/yr"_s) == 1);
    CHECK(texts.count(u"89 h/yr"_s) == 1);
    CHECK(texts.count(u"88 h/yr"_s) == 0);
    CHECK(chart.accessibleDescription().contains(u"Same name: 99 h/yr"_s));
    chart.setCurrent(3);
    chart.setCurrent(99);
    CHECK_FALSE(chart.picture().isNull());
}

TEST_CASE("a pressed bar of the ranking is still there while the press is answered, whatever the answer")
{
    RankedBarChart chart;
    chart.resize(500, 400);
    const std::vector<RankedBar> bars{{u"first"_s, 10, u"10 h"_s}, {u"second"_s, 6, u"6 h"_s}, {u"third"_s, 3, u"3 h"_s}};
    chart.setBars(bars, u"h"_s);
    chart.show();
    QApplication::processEvents();
    auto* view = chart.findChild<QChartView*>();
    const auto press = [&](int bar) {
        QApplication::processEvents();
        const QRectF plot = view->chart()->plotArea();
        const QPointF middle(plot.left() + 20, plot.top() + plot.height() * (bar + 0.5) / 3);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(middle)));
    };
    const QPointer<QChart> first = view->chart();
    int pressed = -1;
    auto marking = QObject::connect(&chart, &RankedBarChart::activated, [&](int bar) { chart.setCurrent(pressed = bar); });
    press(1);
    CHECK(pressed == 1);
    CHECK(view->chart() == first); // marking a bar makes no other chart
    QObject::disconnect(marking);
    bool alive = false;
    QObject::connect(&chart, &RankedBarChart::activated, [&](int bar) {
        pressed = bar;
        chart.setBars(bars, u"h"_s);
        alive = !first.isNull();
    });
    press(0);
    CHECK(pressed == 0);
    CHECK(alive);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(first.isNull());
}

TEST_CASE("charts without data, and of zeros, are painted")
{
    RankedBarChart ranked;
    ranked.setBars({}, u"h"_s);
    CHECK_FALSE(ranked.picture().isNull());
    ranked.setBars({{u"zero"_s, 0, u"0"_s, {}}}, u"h"_s);
    CHECK_FALSE(ranked.picture().isNull());
    ProgressChart progress;
    progress.setSlices({});
    CHECK_FALSE(progress.grab().isNull());
    CategoryBar bar;
    bar.setParts({});
    CHECK_FALSE(bar.grab().isNull());
}

TEST_CASE("beyond seven applications the rest is added up")
{
    std::vector<ProgressSlices> slices;
    for (int i = 0; i < 10; ++i) {
        ProgressSlices s;
        s.application = "App" + std::to_string(i);
        s.share.fill(0.01 * (i + 1));
        slices.push_back(s);
    }
    const auto largest = largestSlices(slices, 7, "Other");
    REQUIRE(largest.size() == 8);
    CHECK(largest[0].application == "App9");
    CHECK(largest[7].application == "Other");
    CHECK(largest[7].share[4] == Approx(0.06));
    CHECK(largestSlices(slices, 10, "Other").size() == 10);
}

TEST_CASE("a chart changes its colours with the theme")
{
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    applyTheme(application, ThemeChoice::Light);
    RankedBarChart chart;
    chart.resize(300, 200);
    chart.setBars({{u"a"_s, 1, u"1"_s, {}}}, u"h"_s);
    chart.show();
    QApplication::processEvents();
    const QColor light = chart.grab().toImage().pixelColor(2, 2);
    applyTheme(application, ThemeChoice::Dark);
    QApplication::processEvents();
    const QColor dark = chart.grab().toImage().pixelColor(2, 2);
    CHECK(light.lightness() > 200);
    CHECK(dark.lightness() < 60);
    applyTheme(application, ThemeChoice::Light);
}

TEST_CASE("a Sankey's ribbons are as thick as their flows, and fill their nodes on both sides")
{
    const std::vector<SankeyFlow> flows = {{u"A"_s, u"B"_s, 6}, {u"A"_s, u"C"_s, 3}, {u"B"_s, u"C"_s, 1}, {u"B"_s, u"A"_s, 0}};
    const SankeyLayout layout = layOutSankey(flows, QRectF(10, 20, 400, 220), 12, 10);
    REQUIRE(layout.left.size() == 2);
    REQUIRE(layout.right.size() == 3);
    CHECK(layout.left[0].name == u"A"_s);
    CHECK(layout.right[0].name == u"B"_s);
    CHECK(layout.ribbons[0].thick == Approx(2 * layout.ribbons[1].thick));
    CHECK(layout.ribbons[3].thick == 0);
    CHECK(layout.left[0].rect.height() == Approx(layout.ribbons[0].thick + layout.ribbons[1].thick));
    CHECK(layout.right[1].rect.height() == Approx(layout.ribbons[1].thick + layout.ribbons[2].thick));
    for (const auto& nodes : {layout.left, layout.right})
        for (const SankeyNode& node : nodes) {
            CHECK(node.rect.top() >= 20 - 1e-9);
            CHECK(node.rect.bottom() <= 240 + 1e-9);
        }
    CHECK(layOutSankey({}, QRectF(0, 0, 10, 10), 12, 10).ribbons.empty());
}

TEST_CASE("shades begin at zero and hold the highest value")
{
    for (const double highest : {0.0, 0.013, 1.0, 52.0, 11'927.0}) {
        const std::vector<double> steps = shadeSteps(0, highest, 6);
        REQUIRE(steps.size() == 7);
        CHECK(steps.front() == 0);
        CHECK(steps.back() >= highest);
        CHECK(steps.back() <= std::max(1.0, highest) * 1.7);
    }
    const std::vector<double> close = shadeSteps(29, 57, 6); // values far from zero use all shades
    CHECK(close.front() <= 29);
    CHECK(close.front() > 15);
    CHECK(close.back() >= 57);
    for (const Look* look : {&lightLook(), &darkLook()})
        for (int step = 1; step < 6; ++step) // told apart by lightness alone
            CHECK(std::abs(shade(*look, step, 6).lightness() - shade(*look, step - 1, 6).lightness()) >= 6);
}

TEST_CASE("a grid is walked with the keyboard and hit with the mouse, and every cell says what it is")
{
    HeatGrid grid;
    grid.resize(400, 260);
    GridData data;
    data.rows = {u"Monday"_s, u"Tuesday"_s};
    data.columns = {u"8:00"_s, u"9:00"_s, u"10:00"_s};
    for (int i = 0; i < 6; ++i)
        data.cells.push_back({i == 4 ? GridCell::Kind::Empty : GridCell::Kind::Value, double(i), QString::number(i), u"cell %1"_s.arg(i)});
    data.legendText = [](double v) { return QString::number(v); };
    grid.setData(data);
    int moves = 0;
    QObject::connect(&grid, &HeatGrid::currentChanged, [&] { ++moves; });
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&grid, &event);
    };
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    CHECK(grid.current() == HeatGrid::Spot{1, 1});
    CHECK(grid.accessibleDescription() == u"cell 4"_s);
    press(Qt::Key_Down); // the last row
    press(Qt::Key_End);
    CHECK(grid.current() == HeatGrid::Spot{1, 2});
    const QPointF at = grid.cellRect(0, 0).center();
    QMouseEvent click(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&grid, &click);
    CHECK(grid.current() == HeatGrid::Spot{0, 0});
    CHECK(moves == 4);
    press(Qt::Key_Escape);
    CHECK_FALSE(grid.current());
}

TEST_CASE("a flow is hit where it is drawn")
{
    SankeyChart chart;
    chart.resize(500, 300);
    chart.setTitles({u"from"_s, u"to"_s, u"hours"_s, u"none"_s});
    chart.setFlows({{u"A"_s, u"B"_s, 6, u"6 h"_s, u"six"_s}, {u"A"_s, u"C"_s, 3, u"3 h"_s, u"three"_s}});
    for (int flow = 0; flow < 2; ++flow) {
        const QPointF at = chart.middleOf(flow);
        QMouseEvent click(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&chart, &click);
        CHECK(chart.current() == flow);
    }
    CHECK(chart.accessibleDescription() == u"three"_s);
    // Everything is drawn as shapes: a painter that records commands gets the same.
    QImage image(500, 300, QImage::Format_ARGB32);
    chart.render(&image);
    CHECK(image.pixelColor(image.width() / 2, image.height() / 2) != image.pixelColor(2, image.height() - 30));
}

TEST_CASE("the rows of a ranking that moved can be gone through by keys")
{
    RankMoves moves;
    moves.setMoves({{u"Idle"_s, 1, 2, 10, 8, {}, {}}, {u"Errors"_s, 2, 1, 9, 9, {}, {}}, {u"Gone"_s, 3, {}, 2, 0, {}, {}}}, u"h"_s);
    QObject::connect(&moves, &RankMoves::picked, &moves, [&](const QString& name) { moves.setCurrent(name); });
    QString picked;
    QObject::connect(&moves, &RankMoves::picked, &moves, [&](const QString& name) { picked = name; });
    CHECK(moves.focusPolicy() == Qt::StrongFocus);
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&moves, &event);
        return picked;
    };
    CHECK(press(Qt::Key_Down) == u"Errors"_s); // it ranks first now
    CHECK(press(Qt::Key_Down) == u"Idle"_s);
    CHECK(press(Qt::Key_End) == u"Gone"_s);
    CHECK(press(Qt::Key_Down) == u"Gone"_s);
    CHECK(press(Qt::Key_Up) == u"Idle"_s);
    CHECK(press(Qt::Key_Home) == u"Errors"_s);
    CHECK(moves.currentRect().top() > 0);
}
