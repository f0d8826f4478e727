// From a state to a file: a window in that state, what pops up over it, few colours.
#include "GalleryShots.h"
#include "support/WaitFor.h"
#include "ui/look/Language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QPainter>
#include <QTranslator>

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kColours = 96, kOfLarge = 26, kLarge = 1'500; ///< so that a large picture is no larger a file
constexpr int kSeenPixels = 25;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

/// The colours that most pixels have; every other colour becomes the nearest of them. Drawings have few: nobody sees it, and files are small.
QImage withFewColours(const QImage& drawn)
{
    const QImage image = drawn.convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) | 0xff000000U];
    std::vector<std::pair<int, QRgb>> byCount;
    for (const auto& [colour, count] : counts)
        byCount.emplace_back(count, colour);
    std::sort(byCount.rbegin(), byCount.rend());
    const int most = image.width() > kLarge ? kOfLarge : kColours;
    QList<QRgb> table;
    for (const int least : {6'000, 60}) // colours that tell something apart come first, however small; then shades
        for (const auto& [count, colour] : byCount) {
            const bool near = std::any_of(table.begin(), table.end(), [c = colour, least](QRgb other) { return distance(c, other) < least; });
            if (table.size() < most && !near && (least == 60 || count >= kSeenPixels))
                table.append(colour);
        }
    std::unordered_map<QRgb, uchar> places;
    for (const auto& [count, colour] : byCount) {
        const auto nearest = std::min_element(table.begin(), table.end(), [c = colour](QRgb a, QRgb b) { return distance(c, a) < distance(c, b); });
        places[colour] = static_cast<uchar>(nearest - table.begin());
    }
    QImage indexed(image.size(), QImage::Format_Indexed8);
    indexed.setColorTable(table);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            indexed.scanLine(y)[x] = places[image.pixel(x, y) | 0xff000000U];
    return indexed;
}

/// The window with the dialogs that stand over it, each in a frame.
QImage pictureOf(MainWindow& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top == &window || !top->isVisible())
            continue;
        const QPoint at = top->windowType() == Qt::Popup ? top->pos() - window.pos() : QPoint((window.width() - top->width()) / 2, (window.height() - top->height()) / 2);
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
        painter.drawPixmap(at, top->grab());
        painter.setPen(QColor(128, 128, 128));
        painter.drawRect(QRect(at, top->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    return picture.toImage();
}

/// Settled, and a little longer: what comes late comes then.
bool rest(MainWindow& window, bool settles)
{
    const bool settled = !settles || waitFor([&] { return window.settled(); });
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return settled && (!settles || waitFor([&] { return window.settled(); }));
}

void speak(const QString& language)
{
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    applyLanguage(*qApp, language);
    QLocale::setDefault(language == u"de"_s ? QLocale(QLocale::German) : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

bool take(const GalleryShot& shot, const GalleryFrame& frame)
{
    speak(shot.language);
    QApplication::setLayoutDirection(shot.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto source = std::make_shared<FakeWorkspace>();
    if (shot.prepare)
        shot.prepare(*source);
    std::vector<std::string> arguments{"--screenshot", "unused.png", "--theme", frame.dark ? "dark" : "light", "--size",
                                       std::to_string(frame.size.width()) + "x" + std::to_string(frame.size.height())};
    WorkspaceSession session(source);
    MainWindow window(session, parseOptions(arguments).options);
    window.show();
    window.openWorkspace("/home/dana/worklode");
    bool done = rest(window, shot.settles || shot.place != Place::Start);
    const auto& views = source->catalog->views;
    if (shot.place != Place::Start)
        window.openView(QString::fromStdString(views.front().name), shot.place == Place::Data ? Place::Opportunities : shot.place);
    done = rest(window, shot.settles) && done;
    if (shot.place == Place::Data) {
        window.go(Place::Data);
        done = rest(window, shot.settles) && done;
    }
    if (shot.touch) {
        shot.touch(window, session);
        done = rest(window, shot.settles) && done;
    }
    QImageWriter writer(u"%1/%2%3.png"_s.arg(frame.folder, shot.name, frame.suffix), "png");
    writer.setCompression(100);
    return writer.write(withFewColours(pictureOf(window))) && done;
}

} // namespace worklode
