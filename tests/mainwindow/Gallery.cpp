// Takes pictures of every page in every state over made-up results: ui_gallery FOLDER light|dark WxH [NAME…]
//   Files are FOLDER/NAME-WIDTH[-dark].png, with -2x where QT_SCALE_FACTOR=2. Names given: only those; otherwise all of that size.
#include "GalleryShots.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char* argv[])
{
    if (argc < 4) {
        std::fputs("usage: ui_gallery FOLDER light|dark WxH [NAME…]\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList size = QString::fromLocal8Bit(argv[3]).split(u'x');
    GalleryFrame frame;
    frame.folder = QString::fromLocal8Bit(argv[1]);
    frame.dark = QByteArray(argv[2]) == "dark";
    frame.size = QSize(size.value(0).toInt(), size.value(1).toInt());
    frame.suffix = u"-%1%2%3"_s.arg(frame.size.width()).arg(application.devicePixelRatio() > 1.5 ? u"-2x"_s : QString(), frame.dark ? u"-dark"_s : QString());
    QStringList wanted;
    for (int i = 4; i < argc; ++i)
        wanted.append(QString::fromLocal8Bit(argv[i]));
    constexpr int kWide = 1'920;
    int failures = 0;
    for (const GalleryShot& shot : galleryShots()) {
        const bool taken = wanted.isEmpty() ? shot.bothSizes || frame.size.width() < kWide : wanted.contains(shot.name);
        if (taken && !take(shot, frame)) {
            std::fprintf(stderr, "ui_gallery: %s could not be taken\n", qUtf8Printable(shot.name));
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}
