#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/look/Theme.h"
#include "ui/timeline/TimelineWidget.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

using namespace worklode;

namespace {

struct Shown {
    explicit Shown(std::optional<std::string> associate = {})
    {
        ViewRequest request;
        request.associate = std::move(associate);
        auto made = std::make_shared<PageResult>();
        made->body = fakeTimeline(*catalog, request);
        result = made;
        widget.resize(1'000, 400);
        widget.setResult(result, catalog);
        widget.show();
        QApplication::processEvents();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, code, modifiers);
        QApplication::sendEvent(&widget, &event);
    }
    void wheel(const QPointF& at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, at, {}, QPoint(0, delta), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget.viewport(), &event);
    }
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent event(type, at, widget.viewport()->mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(widget.viewport(), &event);
    }
    const std::vector<TimelineLane>& lanes() const { return std::get<TimelineResult>(result->body).lanes; }

    std::shared_ptr<const Catalog> catalog = fakeCatalog();
    SharedResult result;
    TimelineWidget widget;
};

} // namespace

TEST_CASE("the wheel zooms in and out and never out of bounds")
{
    Shown t("a1");
    const AxisRange all = t.widget.visibleRange();
    t.wheel({600, 200}, 120);
    CHECK(t.widget.visibleRange().length() < all.length());
    for (int i = 0; i < 200; ++i)
        t.wheel({600, 200}, 120);
    CHECK(t.widget.visibleRange().length() == Approx(kShortestVisibleMs));
    for (int i = 0; i < 200; ++i)
        t.wheel({600, 200}, -120);
    CHECK(t.widget.visibleRange().start == Approx(all.start));
    CHECK(t.widget.visibleRange().end == Approx(all.end));
}

TEST_CASE("dragging pans and Shift-dragging selects with sums")
{
    Shown t("a1");
    t.widget.zoomBy(0.25);
    const AxisRange before = t.widget.visibleRange();
    t.mouse(QEvent::MouseButtonPress, {600, 60}, Qt::LeftButton);
    t.mouse(QEvent::MouseMove, {500, 60}, Qt::NoButton);
    t.mouse(QEvent::MouseButtonRelease, {500, 60}, Qt::LeftButton);
    CHECK(t.widget.visibleRange().start > before.start);
    CHECK(t.widget.visibleRange().length() == Approx(before.length()));
    CHECK_FALSE(t.widget.selection());

    t.mouse(QEvent::MouseButtonPress, {300, 60}, Qt::LeftButton, Qt::ShiftModifier);
    t.mouse(QEvent::MouseMove, {800, 110}, Qt::NoButton, Qt::ShiftModifier);
    t.mouse(QEvent::MouseButtonRelease, {800, 110}, Qt::LeftButton, Qt::ShiftModifier);
    REQUIRE(t.widget.selection());
    CHECK(t.widget.selection()->lastRow > t.widget.selection()->firstRow);
    CHECK(t.widget.selectionSums().total() > Duration(0));
    t.key(Qt::Key_Escape);
    CHECK_FALSE(t.widget.selection());
}

TEST_CASE("keys step through the spans of a lane")
{
    Shown t("a2");
    const auto& spans = t.lanes().front().spans;
    t.key(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(t.widget.selection());
    CHECK(t.widget.selectionSums().total() == spans[0].range.length());
    t.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(t.widget.selectionSums().total() == spans[1].range.length());
    t.key(Qt::Key_Left, Qt::ControlModifier);
    t.key(Qt::Key_Left, Qt::ControlModifier); // before the first there is none
    CHECK(t.widget.selectionSums().total() == spans[0].range.length());
    t.key(Qt::Key_Down);
    t.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(t.widget.selection()->firstRow == 1);
}

TEST_CASE("a moment is found in its lane, selected and scrolled to")
{
    Shown t;
    REQUIRE(t.lanes().size() > 100);
    const auto& lane = t.lanes()[150];
    const TimeRange range = lane.spans[7].range;
    REQUIRE(t.widget.showMoment(lane.associate, range));
    REQUIRE(t.widget.selection());
    CHECK(t.widget.selection()->firstRow == 150);
    CHECK(t.widget.selectionSums().total() == range.length());
    CHECK(t.widget.verticalScrollBar()->value() > 0);
    CHECK(t.widget.visibleRange().length() < 8 * 3'600'000.0);
    CHECK_FALSE(t.widget.showMoment("nobody", range));
    CHECK_FALSE(t.widget.showMoment(lane.associate, {instantFromMs(0), instantFromMs(1)}));
}

TEST_CASE("both axes, no result and another page's result can be painted")
{
    Shown t("a3");
    t.widget.setMode(AxisMode::Calendar);
    CHECK_FALSE(t.widget.grab().isNull());
    t.widget.setResult(nullptr, t.catalog);
    CHECK(t.widget.laneCount() == 0);
    CHECK_FALSE(t.widget.grab().isNull());
    for (const int key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Plus, Qt::Key_0, Qt::Key_End})
        t.key(key);
    t.key(Qt::Key_Right, Qt::ControlModifier);
    t.mouse(QEvent::MouseButtonPress, {300, 60}, Qt::LeftButton);
    t.mouse(QEvent::MouseButtonRelease, {300, 60}, Qt::LeftButton);
    auto other = std::make_shared<PageResult>();
    other->body = fakeTasks();
    t.widget.setResult(other, t.catalog);
    CHECK(t.widget.laneCount() == 0);
}

TEST_CASE("idle, locked, off computer and no data look different without colour")
{
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Light);
    auto made = std::make_shared<PageResult>();
    TimelineLane lane;
    lane.associate = "a1";
    lane.zone = "UTC";
    lane.shift = {instantFromMs(0), instantFromMs(400'000)};
    const auto add = [&lane](std::int64_t start, SliceKind kind) {
        TimelineSpan s;
        s.range = {instantFromMs(start), instantFromMs(start + 100'000)};
        s.kind = kind;
        s.category = Category::Production;
        lane.spans.push_back(s);
    };
    add(0, SliceKind::Active);
    add(100'000, SliceKind::Idle);
    add(200'000, SliceKind::Locked);
    made->body = TimelineResult{{lane}};
    TimelineWidget widget;
    widget.resize(1'000, 200);
    widget.setResult(made, fakeCatalog());
    const QImage grey = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    // How often the grey changes along one row of pixels of a bar: none in a solid one, some in hatched ones.
    const auto changes = [&grey](int from, int to, int y) {
        int n = 0;
        for (int x = from + 1; x < to; ++x)
            n += grey.pixelColor(x, y) != grey.pixelColor(x - 1, y) ? 1 : 0;
        return n;
    };
    const auto at = [](double share) { return 190 + static_cast<int>(810 * share); };
    const int y = 30 + 5 + 7;
    CHECK(changes(at(0.06), at(0.22), y) == 0);
    const int idle = changes(at(0.30), at(0.46), y);
    const int locked = changes(at(0.54), at(0.70), y);
    CHECK(idle > 10);
    CHECK(locked > idle);
}

// Hidden, because it measures this machine: test_timeline "[measure]". docs/performance.md says what came out where.
TEST_CASE("fifty lanes a day for a month pan and zoom smoothly", "[.][measure]")
{
    auto made = std::make_shared<PageResult>();
    std::vector<TimelineLane> lanes;
    for (int i = 0; i < 50 * 22; ++i) {
        TimelineLane lane;
        lane.zone = "Europe/Berlin";
        lane.date = LocalDate{20'514 + i / 50};
        const std::int64_t begin = 1'772'434'800'000 + std::int64_t(i / 50) * 86'400'000;
        lane.shift = {instantFromMs(begin), instantFromMs(begin + 8 * 3'600'000)};
        for (int k = 0; k < 1'000; ++k) {
            TimelineSpan s;
            s.range = {instantFromMs(begin + k * 28'800), instantFromMs(begin + k * 28'800 + 28'800)};
            s.category = static_cast<Category>(k % 4);
            s.kind = k % 9 == 0 ? SliceKind::Idle : SliceKind::Active;
            lane.spans.push_back(s);
        }
        lanes.push_back(std::move(lane));
    }
    made->body = TimelineResult{std::move(lanes)};
    TimelineWidget widget;
    widget.resize(1'800, 900);
    widget.setResult(made, fakeCatalog());
    widget.show();
    QElapsedTimer timer;
    timer.start();
    constexpr int kFrames = 60;
    for (int i = 0; i < kFrames; ++i) {
        widget.zoomBy(i % 20 < 10 ? 0.8 : 1.25);
        widget.verticalScrollBar()->setValue(i * 200);
        widget.viewport()->repaint();
    }
    WARN("ms a frame: " << double(timer.elapsed()) / kFrames);
    CHECK(timer.elapsed() / kFrames < 1'000);
}
