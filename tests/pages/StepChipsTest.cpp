#include "Catch.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/StepChips.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell of 400 × 32 with these steps, as the delegate paints it.
QImage painted(Qt::LayoutDirection direction, const QStringList& steps)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), steps, StepsRole);
    StepChipsDelegate delegate;
    delegate.setSwatches(SwatchOrder({u"Outlook"_s}));
    QImage image(400, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.fontMetrics = QFontMetrics(option.font);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

/// The columns, from the left, in which the application's colour stands.
std::vector<int> markedColumns(const QImage& image)
{
    std::vector<int> columns;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, image.height() / 2) == swatchOf(0).colour)
            columns.push_back(x);
    return columns;
}

} // namespace

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

TEST_CASE("steps begin where one begins to read")
{
    const std::vector<int> left = markedColumns(painted(Qt::LeftToRight, {u"Outlook | Inbox"_s}));
    const std::vector<int> right = markedColumns(painted(Qt::RightToLeft, {u"Outlook | Inbox"_s}));
    REQUIRE_FALSE(left.empty());
    REQUIRE_FALSE(right.empty());
    CHECK(left.back() < 20);
    CHECK(right.front() > 380);
    // The second chip stands beyond the first in either direction.
    const std::vector<int> two = markedColumns(painted(Qt::RightToLeft, {u"Outlook"_s, u"Outlook"_s}));
    CHECK(two.back() > 380);
    CHECK(two.front() < 380);
}
