#include "Catch.h"
#include "ui/pages/StepChips.h"

using namespace worklode;

TEST_CASE("all chips are shown where there is room")
{
    const ChipRow row = fitChips({50, 60, 70}, 300, 16, 44, 220);
    CHECK(row.widths == std::vector<int>{50, 60, 70});
    CHECK(row.left == 0);
}

TEST_CASE("chips without room are counted, with room kept for saying so")
{
    const ChipRow row = fitChips({50, 60, 70}, 200, 16, 44, 220);
    CHECK(row.widths == std::vector<int>{50, 60});
    CHECK(row.left == 1);
    CHECK(50 + 16 + 60 + 16 + 44 <= 200);
}

TEST_CASE("a very long label is cut, and where nothing fits nothing is drawn")
{
    CHECK(fitChips({900}, 300, 16, 44, 220).widths == std::vector<int>{220});
    CHECK(fitChips({50, 50}, 10, 16, 44, 220).left == 2);
    CHECK(fitChips({}, 100, 16, 44, 220).left == 0);
    CHECK(fitChips({50}, -5, 16, 44, 220).left == 1);
}
