#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/charts/CategoryBar.h"
#include "ui/charts/ProgressChart.h"
#include "ui/charts/RankedBarChart.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
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

TEST_CASE("charts without data, and of zeros, are painted")
{
    RankedBarChart ranked;
    ranked.setBars({}, u"h"_s);
    CHECK_FALSE(ranked.picture().isNull());
    ranked.setBars({{u"zero"_s, 0, u"0"_s, {}}}, u"h"_s);
    CHECK_FALSE(ranked.picture().isNull());
    ProgressChart progress;
    progress.setSlices({});
    CHECK_FALSE(progress.picture().isNull());
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
