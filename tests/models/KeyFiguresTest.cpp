#include "ui/models/KeyFigures.h"
#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/look/Format.h"

#include <algorithm>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(double v) { return numberText(v); }

PageResult comparedResult(bool compared)
{
    FakeEngine engine(fakeCatalog());
    engine.setCompared(compared);
    ViewRequest request;
    request.page = PageKind::Opportunities;
    request.compare = true;
    Progress progress;
    return engine.run(request, progress).value();
}

} // namespace

TEST_CASE("a change has an arrow, a sign and a sense")
{
    const FigureForm more{FigureSense::More, plain, plain}, less{FigureSense::Less, plain, plain},
        neither{FigureSense::Neither, plain, plain};
    CHECK(changeBetween(12.5, 10.0, more).text == u"▲ +2.5"_s);
    CHECK(changeBetween(12.5, 10.0, more).verdict == 1);
    CHECK(changeBetween(12.5, 10.0, less).verdict == -1);
    CHECK(changeBetween(10.0, 12.5, less).text == u"▼ −2.5"_s);
    CHECK(changeBetween(10.0, 12.5, less).verdict == 1);
    CHECK(changeBetween(10.0, 12.5, neither).verdict == 0);
    CHECK(changeBetween(10.0, {}, more).text.isEmpty());
    // What would be written as nothing is no change, whatever the digits behind.
    CHECK(changeBetween(10.01, 10.0, more).text == u"="_s);
    CHECK(changeBetween(10.01, 10.0, more).verdict == 0);
}

TEST_CASE("every figure says its formula with the numbers, both periods and where it is defined")
{
    const PageResult result = comparedResult(true);
    const std::vector<KeyFigure> figures = summaryFigures(result);
    REQUIRE(figures.size() == 8);
    for (const KeyFigure& figure : figures) {
        INFO(figure.name.toStdString() << ": " << figure.hint.toStdString());
        CHECK(figure.hint.contains(u"Definitions §"_s));
        if (figure.name != u"Goal"_s) {
            CHECK(figure.hint.contains(u"Now (2 Mar 2026"_s));
            CHECK(figure.hint.contains(u"Before (31 Jan 2026"_s));
            CHECK_FALSE(figure.change.text.isEmpty());
        }
    }
    CHECK(figures[0].change.text == u"▲ +1"_s); // 12 associates, 11 before
    CHECK(figures[0].change.verdict == 0);
    CHECK(figures[4].name == u"Idle"_s);
    CHECK(figures[4].change.verdict == 1); // half as much: better
    CHECK(figures[6].hint.contains(u"(100 − "_s));
    const std::vector<KeyFigure> first = firstOpportunityFigures(result, *fakeCatalog());
    REQUIRE(first.size() == 3);
    CHECK(first[0].figure == u"1,912.6 h/yr"_s);
    CHECK(first[0].change.text == u"▲ +382.5 h/yr"_s);
    CHECK(first[0].change.verdict == -1);
    CHECK(first[0].hint.contains(u"× 260 ÷ 21 ="_s));
}

TEST_CASE("without a period before there is no change, and a withheld one says so")
{
    PageResult result = comparedResult(false);
    for (const KeyFigure& figure : summaryFigures(result))
        CHECK(figure.change.text.isEmpty());
    result.previous = PreviousPeriod{result.header.from.addDays(-30), result.header.from, true, {}};
    const std::vector<KeyFigure> figures = summaryFigures(result);
    CHECK(figures[0].change.text.isEmpty());
    CHECK(figures[0].hint.contains(u"withheld"_s));
    result.previous = PreviousPeriod{result.header.from.addDays(-30), result.header.from, false, OpportunitiesResult{}};
    CHECK(summaryFigures(result)[0].hint.contains(u"no shifts to compare with"_s));
}

TEST_CASE("hours by category add up to the total and carry their change")
{
    const std::vector<CategoryFigure> figures = categoryFigures(comparedResult(true));
    REQUIRE(figures.size() == 5);
    double sum = 0;
    for (const CategoryFigure& figure : figures)
        sum += figure.ms;
    CHECK(sum == Approx(static_cast<double>(toMs(fakeSummary().all.measures.total()))));
    CHECK(figures.back().change.verdict == 1);
    CHECK(figures.front().change.verdict == 1); // idle halved, so production's share grew
}
