// Which pictures there are, and how each is taken.
#pragma once

#include "support/FakeWorkspace.h"
#include "ui/mainwindow/MainWindow.h"

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace worklode {

struct GalleryFrame {
    QString folder, suffix;
    QSize size;
    bool dark = false;
};

struct GalleryShot {
    QString name;
    Place place = Place::Start;
    bool bothSizes = false;                              ///< otherwise the small one only
    std::function<void(FakeWorkspace&)> prepare = {};    ///< the state
    std::function<void(MainWindow&, const WorkspaceSession&)> touch = {};         ///< what somebody does to the page then
    bool settles = true;                                 ///< not what loads for ever
    QString language = QStringLiteral("en");
    bool rightToLeft = false;
};

std::vector<GalleryShot> galleryShots();
/// False where the page did not come to rest or the file could not be written.
bool take(const GalleryShot& shot, const GalleryFrame& frame);

} // namespace worklode
