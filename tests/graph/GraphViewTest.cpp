#include "ui/graph/GraphView.h"
#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/graph/GraphPainter.h"
#include "ui/look/Format.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown {
    Shown()
    {
        GraphScene scene{followsGraph(fakeTasks().tasks[0]), {}, {}, true};
        scene.layout = layOut(graphSpecOf(scene.graph, view.font(), true));
        view.resize(900, 400);
        view.show();
        view.setScene(std::move(scene));
    }
    QString selected() const { return view.selection() ? view.selection()->label : u"nothing"_s; }
    GraphView view;
};

} // namespace

TEST_CASE("the map fits at first, zooms by wheel at the pointer and by keys, and fits again")
{
    Shown t;
    const double fitted = t.view.zoom();
    for (std::size_t n = 0; n < t.view.scene().layout.nodes.size(); ++n)
        CHECK(t.view.rect().contains(t.view.onScreen(n).toPoint()));
    const QPointF fixed = t.view.onScreen(2);
    QWheelEvent wheel(fixed, t.view.mapToGlobal(fixed), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&t.view, &wheel);
    CHECK(t.view.zoom() > fitted);
    CHECK((t.view.onScreen(2) - fixed).manhattanLength() < 0.01); // what is under the pointer stays there
    QTest::keyClick(&t.view, Qt::Key_Minus);
    QTest::keyClick(&t.view, Qt::Key_Minus);
    CHECK(t.view.zoom() < fitted);
    QTest::keyClick(&t.view, Qt::Key_0);
    CHECK(t.view.zoom() == Approx(fitted));
}

TEST_CASE("a map too large to be read begins with its start; 0 shows all of it")
{
    Shown t;
    t.view.resize(300, 200);
    QApplication::processEvents();
    CHECK(t.view.rect().contains(t.view.onScreen(kStartNode).toPoint()));
    CHECK_FALSE(t.view.rect().contains(t.view.onScreen(kEndNode).toPoint()));
    const double readable = t.view.zoom();
    QTest::keyClick(&t.view, Qt::Key_0);
    CHECK(t.view.zoom() < readable);
    CHECK(t.view.rect().contains(t.view.onScreen(kEndNode).toPoint()));
}

TEST_CASE("arrow keys go along the most frequent arrows, Escape leaves")
{
    Shown t;
    QSignalSpy changes(&t.view, &GraphView::selected);
    QTest::keyClick(&t.view, Qt::Key_Right);
    CHECK(t.view.selection()->kind == FollowsGraph::Kind::Start);
    QTest::keyClick(&t.view, Qt::Key_Right);
    CHECK(t.selected() == u"Outlook | Inbox"_s);
    QTest::keyClick(&t.view, Qt::Key_Right);
    CHECK(t.selected() == u"CRM | Case"_s); // 249 times, not Claims | Search with 96
    QTest::keyClick(&t.view, Qt::Key_Left);
    CHECK(t.selected() == u"Outlook | Inbox"_s);
    QTest::keyClick(&t.view, Qt::Key_Escape);
    CHECK_FALSE(t.view.selection());
    CHECK(changes.count() == 5);
}

TEST_CASE("a click selects a step, a drag moves the map and selects nothing")
{
    Shown t;
    const QPoint at = t.view.onScreen(3).toPoint();
    QTest::mouseClick(&t.view, Qt::LeftButton, {}, at);
    CHECK(t.selected() == toQString(t.view.scene().graph.nodes[3].label));
    t.view.select({});
    QTest::mousePress(&t.view, Qt::LeftButton, {}, {5, 5});
    QMouseEvent move(QEvent::MouseMove, QPointF(65, 45), t.view.mapToGlobal(QPointF(65, 45)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&t.view, &move);
    QTest::mouseRelease(&t.view, Qt::LeftButton, {}, {65, 45});
    CHECK(t.view.onScreen(3).toPoint() == at + QPoint(60, 40));
    CHECK_FALSE(t.view.selection());
}

TEST_CASE("a selected step stays selected when other arrows are shown")
{
    Shown t;
    t.view.select(GraphView::Selection{FollowsGraph::Kind::Step, u"Claims | Case"_s});
    GraphScene less{frequentPart(followsGraph(fakeTasks().tasks[0]), 1, 0.1), {}, {}, true};
    less.layout = layOut(graphSpecOf(less.graph, t.view.font(), true));
    t.view.setScene(std::move(less));
    CHECK(t.selected() == u"Claims | Case"_s);
    t.view.clear(u"gone"_s);
    CHECK_FALSE(t.view.selection());
    t.view.grab();
}

TEST_CASE("the whole map goes into a picture and a drawing")
{
    Shown t;
    t.view.zoomBy(3); // what is not in the window is in the file
    QTemporaryDir folder;
    const QString png = folder.filePath(u"map.png"_s), svg = folder.filePath(u"map.svg"_s);
    CHECK(savePicture(png, t.view, u"Map"_s).isEmpty());
    CHECK(savePicture(svg, t.view, u"Map"_s).isEmpty());
    CHECK(QImage(png).width() > 2 * t.view.drawingSize().width());
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("<svg"));
    CHECK(text.contains("Inbox"));
    CHECK_FALSE(savePicture(u"/nowhere/at/all.png"_s, t.view, {}).isEmpty());
}

TEST_CASE("the number of an arrow does not hide it: it stands beside a short one and on a long one")
{
    GraphLayout::Edge edge;
    edge.curve = {{0, 50}, {10, 50}, {20, 50}, {30, 50}};
    edge.arrow = {38, 50};
    edge.label = {19, 48};
    const QRectF beside = edgeLabelArea(edge, 8, {28, 16});
    CHECK(beside.bottom() < 50 - 4);
    CHECK(beside.center().x() == 19);
    edge.curve.back() = {192, 50};
    edge.arrow = {200, 50};
    edge.label = {100, 48};
    CHECK(edgeLabelArea(edge, 8, {28, 16}).contains(QPointF(100, 48)));
    edge.curve = {{50, 0}, {50, 5}, {50, 10}, {50, 15}};
    edge.arrow = {50, 20};
    edge.label = {52, 10};
    CHECK(edgeLabelArea(edge, 8, {28, 16}).left() > 50 + 4);
}
