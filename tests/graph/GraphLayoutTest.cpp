#include "Catch.h"
#include "ui/graph/GraphLayout.h"

#include <clocale>
#include <cmath>
#include <thread>

using namespace worklode;

namespace {

GraphSpec chain(std::size_t steps)
{
    GraphSpec spec;
    spec.nodes.push_back({{34, 34}, GraphRank::First});
    spec.nodes.push_back({{34, 34}, GraphRank::Last});
    for (std::size_t i = 0; i < steps; ++i)
        spec.nodes.push_back({{168, 60}, GraphRank::Free});
    spec.edges.push_back({0, 2, 1, "12"});
    for (std::size_t i = 0; i + 1 < steps; ++i)
        spec.edges.push_back({2 + i, 3 + i, 5, "1,234"});
    spec.edges.push_back({1 + steps, 1, 1, "12"});
    spec.edges.push_back({1 + steps, 2, 1, "3"}); // back to the first step
    spec.edges.push_back({2, 2, 1, "4"});         // and a step after itself
    return spec;
}

bool overlap(const QRectF& a, const QRectF& b)
{
    return a.adjusted(1, 1, -1, -1).intersects(b.adjusted(1, 1, -1, -1));
}

} // namespace

TEST_CASE("boxes keep their sizes, do not overlap, and start and end are at the ends")
{
    const GraphSpec spec = chain(6);
    const GraphLayout layout = layOut(spec);
    REQUIRE(layout.nodes.size() == spec.nodes.size());
    const QRectF all(QPointF(-1, -1), layout.size + QSizeF(2, 2));
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        CHECK(layout.nodes[i].width() == Approx(spec.nodes[i].size.width()).margin(0.1));
        CHECK(layout.nodes[i].height() == Approx(spec.nodes[i].size.height()).margin(0.1));
        CHECK(all.contains(layout.nodes[i]));
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(overlap(layout.nodes[i], layout.nodes[j]));
        if (i > 1) {
            CHECK(layout.nodes[0].center().x() < layout.nodes[i].left());
            CHECK(layout.nodes[1].center().x() > layout.nodes[i].right());
        }
    }
}

TEST_CASE("arrows are curves from box to box")
{
    const GraphSpec spec = chain(4);
    const GraphLayout layout = layOut(spec);
    REQUIRE(layout.edges.size() == spec.edges.size());
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {
        INFO("edge " << e);
        const GraphLayout::Edge& edge = layout.edges[e];
        REQUIRE(edge.curve.size() >= 4);
        CHECK(edge.curve.size() % 3 == 1);
        const QRectF from = layout.nodes[spec.edges[e].from].adjusted(-3, -3, 3, 3);
        const QRectF to = layout.nodes[spec.edges[e].to].adjusted(-3, -3, 3, 3);
        CHECK(from.contains(edge.curve.front()));
        CHECK(to.contains(edge.arrow));
    }
}

TEST_CASE("nothing has an empty layout, and one box is laid out")
{
    CHECK(layOut({}).nodes.empty());
    GraphSpec one;
    one.nodes.push_back({{100, 50}, GraphRank::Free});
    CHECK(layOut(one).nodes.at(0).width() == Approx(100).margin(0.1));
}

TEST_CASE("the same graph has the same layout, from several threads at once and with a decimal comma")
{
    const GraphLayout wanted = layOut(chain(5));
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where the machine has it
    std::vector<GraphLayout> made(4);
    {
        std::vector<std::jthread> threads;
        for (GraphLayout& layout : made)
            threads.emplace_back([&layout] { layout = layOut(chain(5)); });
    }
    std::setlocale(LC_NUMERIC, before.c_str());
    for (const GraphLayout& layout : made)
        CHECK(layout.nodes == wanted.nodes);
}
