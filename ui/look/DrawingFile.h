// Drawings as files: PNG, or SVG (lines and letters stay such) where the name ends so.
#pragma once

#include <QSize>
#include <QSizeF>
#include <QString>

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
    virtual double drawingMargin() const { return 16; }
};

/// A widget as it stands there.
class WidgetDrawing final : public Drawing
{
public:
    explicit WidgetDrawing(QWidget& widget) : m_widget(widget) {}
    QSizeF drawingSize() const override;
    void draw(QPainter& painter) const override;
    double drawingMargin() const override { return 0; }

private:
    QWidget& m_widget;
};

/// Its size in a file at plain density.
QSize pictureSize(const Drawing& drawing);
/// Empty where it worked, else a sentence. The ground is the look's card. A PNG has `density` times as many pixels in each direction as a
/// screen of plain density: letters and lines are as sharp as the pixels.
QString savePicture(const QString& file, const Drawing& drawing, const QString& title, int density = 2);
QString pictureFilter(); ///< for file dialogs

} // namespace worklode
