#include "ui/look/DrawingFile.h"

#include "ui/look/Look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString pictureTr(const char* text)
{
    return QCoreApplication::translate("DrawingFile", text);
}

void drawOn(QPaintDevice& device, const Drawing& drawing)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, pictureSize(drawing)), currentLook().card);
    painter.translate(drawing.drawingMargin(), drawing.drawingMargin());
    drawing.draw(painter);
}

} // namespace

QSizeF WidgetDrawing::drawingSize() const
{
    return m_widget.size();
}

void WidgetDrawing::draw(QPainter& painter) const
{
    painter.fillRect(m_widget.rect(), m_widget.palette().color(QPalette::Window));
    m_widget.render(&painter);
}

QSize pictureSize(const Drawing& drawing)
{
    const double margin = 2 * drawing.drawingMargin();
    return (drawing.drawingSize() + QSizeF(margin, margin)).toSize().expandedTo({1, 1});
}

QString savePicture(const QString& file, const Drawing& drawing, const QString& title, int density)
{
    QSaveFile out(file);
    const QSize size = pictureSize(drawing);
    bool done = out.open(QIODevice::WriteOnly);
    if (done && file.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(size);
        svg.setViewBox(QRect({0, 0}, size));
        svg.setResolution(static_cast<int>(QGuiApplication::primaryScreen()->logicalDotsPerInch())); // or letters were smaller than their room
        svg.setTitle(title);
        drawOn(svg, drawing);
    } else if (done) {
        QImage image(size * density, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(density);
        drawOn(image, drawing);
        done = image.save(&out, "PNG");
    }
    if (done && out.commit())
        return {};
    return pictureTr("%1 could not be written: %2").arg(file, out.errorString());
}

QString pictureFilter()
{
    return pictureTr("PNG pictures (*.png)") + u";;"_s + pictureTr("SVG drawings (*.svg)");
}

} // namespace worklode
