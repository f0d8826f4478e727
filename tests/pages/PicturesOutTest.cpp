#include "Catch.h"
#include "support/FakeEngine.h"
#include "support/FakeWorkspace.h"
#include "support/WaitFor.h"
#include "ui/look/DrawingFile.h"
#include "ui/pages/ReportDialog.h"
#include "ui/pages/ReportPreview.h"
#include "ui/timeline/TimelineWidget.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<TimelineWidget> timeline()
{
    auto made = std::make_shared<PageResult>();
    ViewRequest request;
    request.associate = "a1";
    made->body = fakeTimeline(*fakeCatalog(), request);
    auto widget = std::make_unique<TimelineWidget>();
    widget->resize(900, 400);
    widget->setResult(made, fakeCatalog());
    return widget;
}

} // namespace

TEST_CASE("a picture has as many pixels as were asked for")
{
    const QTemporaryDir folder;
    const auto widget = timeline();
    for (const int scale : {1, 2, 4}) {
        const QString file = folder.filePath(u"p.png"_s);
        REQUIRE(savePicture(file, WidgetDrawing(*widget), {}, scale).isEmpty());
        CHECK(QImage(file).size() == QSize(900, 400) * scale);
    }
    CHECK_FALSE(savePicture(folder.filePath(u"none/p.png"_s), WidgetDrawing(*widget), {}).isEmpty());
}

TEST_CASE("a drawing is well-formed SVG of lines and letters, not a picture in a frame")
{
    const QTemporaryDir folder;
    const auto widget = timeline();
    const QString name = folder.filePath(u"p.svg"_s);
    REQUIRE(savePicture(name, WidgetDrawing(*widget), u"Timeline"_s).isEmpty());
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int texts = 0, images = 0, shapes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        texts += xml.name() == u"text"_s ? 1 : 0;
        // The style draws the arrows of a scroll bar as pictures of a dozen pixels.
        images += xml.name() == u"image"_s && xml.attributes().value(u"width"_s).toInt() > 16 ? 1 : 0;
        shapes += xml.name() == u"rect"_s || xml.name() == u"path"_s || xml.name() == u"polyline"_s ? 1 : 0;
    }
    CHECK_FALSE(xml.hasError());
    CHECK(images == 0);
    CHECK(texts > 10);
    CHECK(shapes > 50);
}

TEST_CASE("the report dialog writes what its fields say, off this thread, and can be cancelled")
{
    const QTemporaryDir folder;
    FakeWorkspace source;
    Progress progress;
    PageContext context;
    context.workspace = std::make_shared<const OpenWorkspace>(source.open("/made/up", progress).value());
    context.view = context.workspace->views.front();
    ReportDialog dialog(context, {});
    CHECK(dialog.order().pages.size() == 3);
    CHECK_FALSE(dialog.order().timelineDay);
    REQUIRE(waitFor([&] { return dialog.preview()->settled(); }));
    const int whole = dialog.preview()->pageCount();
    CHECK(whole > 4);
    dialog.preview()->goTo(2);
    QKeyEvent next(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QApplication::sendEvent(dialog.preview(), &next);
    CHECK(dialog.preview()->page() == 3);
    bool done = false, finished = false;
    QObject::connect(&dialog, &ReportDialog::written, [&](bool good) {
        done = good;
        finished = true;
    });
    dialog.writeTo(folder.filePath(u"r.pdf"_s));
    CHECK(dialog.busy());
    REQUIRE(waitFor([&] { return finished; }));
    INFO(dialog.message().toStdString());
    CHECK(done);
    CHECK(QFile::exists(folder.filePath(u"r.pdf"_s)));

    finished = false;
    dialog.writeTo(folder.filePath(u"c.pdf"_s));
    dialog.reject(); // cancels; the dialog stays
    REQUIRE(waitFor([&] { return finished; }));
    CHECK_FALSE(done);
    CHECK_FALSE(QFile::exists(folder.filePath(u"c.pdf"_s)));
    ReportDialog one(context, PageKind::Tasks);
    CHECK(one.order().pages == std::vector{PageKind::Summary, PageKind::Tasks});
    REQUIRE(waitFor([&] { return one.preview()->settled(); }));
    CHECK(one.preview()->pageCount() < whole); // a chapter less
}
