// Drawings as files: PNG at twice the screen's density, or SVG where the name ends so.
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace worklode {

/// What a widget draws, as a whole, also where it shows only a part of it.
class Drawing
{
public:
    virtual ~Drawing() = default;
    virtual QSizeF drawingSize() const = 0;
    virtual void draw(QPainter& painter) const = 0; ///< from (0, 0), on a ground already filled
};

/// Empty where it worked, else a sentence. The ground is the look's card.
QString savePicture(const QString& file, const Drawing& drawing, const QString& title);
QString pictureFilter(); ///< for file dialogs
/// Asks where to and saves there. What to tell the user; empty where they changed their mind.
QString exportDrawing(QWidget* parent, const Drawing& drawing, const QString& title, const QString& fileName);

} // namespace worklode
