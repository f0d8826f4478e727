#include "ui/pages/PictureFile.h"

#include "ui/look/Format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace worklode {
namespace {

Outcome save(const QString& file, const QByteArray& bytes)
{
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size() || !to.commit())
        return Error{ErrorCode::Unavailable, toUtf8(file), toUtf8(to.errorString())};
    return Done{};
}

} // namespace

Outcome writePng(QWidget& widget, int scale, const QString& file)
{
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!image.save(&bytes, "PNG"))
        return Error{ErrorCode::Unavailable, toUtf8(file), toUtf8(QCoreApplication::translate("PictureFile", "the picture is too large"))};
    return save(file, bytes.data());
}

Outcome writeSvg(QWidget& widget, const QString& title, const QString& file)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setResolution(widget.logicalDpiX());
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(widget.rect(), widget.palette().color(QPalette::Window));
    widget.render(&painter);
    painter.end();
    return save(file, bytes.data());
}

} // namespace worklode
