#include "Catch.h"
#include "ui/mainwindow/Whereabouts.h"

using namespace worklode;

namespace {

Whereabouts at(Place place, const std::string& view = {}, const std::string& filter = {})
{
    return {place, view, viewFilterFromText(filter).value(), {}};
}

} // namespace

TEST_CASE("a place with its View, filter and selection survives being written down")
{
    Whereabouts where = at(Place::Tasks, "All & everything = 100 %", "unit=a%26b&application=Excel");
    where.bookmark = QStringLiteral("task/Dispute?x=1&y=2");
    CHECK(whereaboutsFromText(toText(where)) == where);
    CHECK(whereaboutsFromText(toText(Whereabouts{})) == Whereabouts{});
    CHECK_FALSE(whereaboutsFromText({}));
    CHECK_FALSE(whereaboutsFromText(QStringLiteral("nowhere?view=All")));
    CHECK_FALSE(whereaboutsFromText(QStringLiteral("tasks?view=All&filter=size%3D3")));
}

TEST_CASE("back and forward are a browser's")
{
    Trail trail;
    CHECK_FALSE(trail.canGoBack());
    trail.go(at(Place::Opportunities, "All"));
    trail.go(at(Place::Opportunities, "All")); // no step
    trail.note(QStringLiteral("idle"));
    trail.go(at(Place::Timeline, "All", "unit=x"));
    CHECK_FALSE(trail.canGoForward());
    trail.back();
    CHECK(trail.here().bookmark == QStringLiteral("idle"));
    CHECK(trail.stepForward()->place == Place::Timeline);
    trail.back();
    trail.back(); // there is nothing before
    CHECK(trail.here().place == Place::Start);
    trail.forward();
    trail.go(at(Place::Tasks, "All"));
    CHECK_FALSE(trail.canGoForward());
    CHECK(trail.stepBack()->place == Place::Opportunities);
    for (std::size_t i = 0; i < 2 * Trail::kMostSteps; ++i)
        trail.go(at(Place::Tasks, std::to_string(i)));
    std::size_t back = 0;
    for (; trail.canGoBack(); ++back)
        trail.back();
    CHECK(back == Trail::kMostSteps - 1);
}
