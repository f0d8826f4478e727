#include "ui/look/DrawingFile.h"

#include "ui/look/Look.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kDensity = 2, kMargin = 16;

QString pictureTr(const char* text)
{
    return QCoreApplication::translate("DrawingFile", text);
}

void drawOn(QPaintDevice& device, const Drawing& drawing)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = drawing.drawingSize();
    painter.fillRect(QRectF(0, 0, size.width() + 2 * kMargin, size.height() + 2 * kMargin), currentLook().card);
    painter.translate(kMargin, kMargin);
    drawing.draw(painter);
}

} // namespace

QString savePicture(const QString& file, const Drawing& drawing, const QString& title)
{
    QSaveFile out(file);
    const QSize size = (drawing.drawingSize() + QSizeF(2 * kMargin, 2 * kMargin)).toSize().expandedTo({1, 1});
    bool done = out.open(QIODevice::WriteOnly);
    if (done && file.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(size);
        svg.setViewBox(QRect({0, 0}, size));
        svg.setTitle(title);
        drawOn(svg, drawing);
    } else if (done) {
        QImage image(size * kDensity, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(kDensity);
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

QString exportDrawing(QWidget* parent, const Drawing& drawing, const QString& title, const QString& fileName)
{
    QString chosen;
    QString file = QFileDialog::getSaveFileName(parent, pictureTr("Export picture"), fileName, pictureFilter(), &chosen);
    if (file.isEmpty())
        return {};
    if (!file.contains(u'.'))
        file += chosen.contains(u"svg"_s) ? u".svg"_s : u".png"_s;
    const QString fault = savePicture(file, drawing, title);
    return fault.isEmpty() ? pictureTr("Exported to %1").arg(file) : fault;
}

} // namespace worklode
