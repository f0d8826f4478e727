#include "ui/look/Glyphs.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <initializer_list>

namespace worklode {
namespace {

void line(QPainter& p, std::initializer_list<QPointF> points)
{
    p.drawPolyline(points.begin(), static_cast<int>(points.size()));
}

void filled(QPainter& p, std::initializer_list<QPointF> points)
{
    p.setBrush(p.pen().color());
    p.drawPolygon(points.begin(), static_cast<int>(points.size()));
    p.setBrush(Qt::NoBrush);
}

void drawPages(QPainter& p, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Home:
        line(p, {{4, 11}, {12, 4}, {20, 11}});
        line(p, {{6, 10}, {6, 20}, {18, 20}, {18, 10}});
        break;
    case Glyph::Opportunities:
        line(p, {{4, 4}, {4, 20}});
        line(p, {{4, 6}, {19, 6}});
        line(p, {{4, 12}, {14, 12}});
        line(p, {{4, 18}, {10, 18}});
        break;
    case Glyph::Tasks:
        p.drawEllipse(QPointF(5, 6), 2, 2);
        p.drawEllipse(QPointF(19, 12), 2, 2);
        p.drawEllipse(QPointF(5, 18), 2, 2);
        line(p, {{8, 6}, {13, 6}, {16, 11}});
        line(p, {{16, 13}, {13, 18}, {8, 18}});
        break;
    case Glyph::Timeline:
        line(p, {{3, 6}, {11, 6}});
        line(p, {{8, 12}, {18, 12}});
        line(p, {{13, 18}, {21, 18}});
        break;
    default:
        break;
    }
}

void drawFiles(QPainter& p, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Copy:
        p.drawRoundedRect(QRectF(8, 8, 12, 12), 2, 2);
        line(p, {{5, 15}, {4, 15}, {4, 4}, {15, 4}, {15, 5}});
        break;
    case Glyph::Export:
    case Glyph::Import:
        line(p, {{4, 15}, {4, 20}, {20, 20}, {20, 15}});
        line(p, {{12, 4}, {12, 15}});
        if (glyph == Glyph::Export)
            line(p, {{8, 8}, {12, 4}, {16, 8}});
        else
            line(p, {{8, 11}, {12, 15}, {16, 11}});
        break;
    case Glyph::Picture:
        p.drawRoundedRect(QRectF(3, 5, 18, 14), 2, 2);
        line(p, {{4, 17}, {9, 11}, {13, 15}, {16, 12}, {20, 16}});
        p.drawEllipse(QPointF(15.5, 9), 1, 1);
        break;
    case Glyph::Folder:
        line(p, {{3, 19}, {3, 6}, {9, 6}, {11, 8}, {21, 8}, {21, 19}, {3, 19}});
        break;
    case Glyph::Demo:
        line(p, {{12, 3}, {14, 10}, {21, 12}, {14, 14}, {12, 21}, {10, 14}, {3, 12}, {10, 10}, {12, 3}});
        break;
    default:
        break;
    }
}

void drawControls(QPainter& p, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Run:
        filled(p, {{8, 5}, {19, 12}, {8, 19}});
        break;
    case Glyph::Record:
        p.drawEllipse(QPointF(12, 12), 8, 8);
        p.setBrush(p.pen().color());
        p.drawEllipse(QPointF(12, 12), 4, 4);
        break;
    case Glyph::Stop:
        filled(p, {{7, 7}, {17, 7}, {17, 17}, {7, 17}});
        break;
    case Glyph::Cancel:
        line(p, {{6, 6}, {18, 18}});
        line(p, {{18, 6}, {6, 18}});
        break;
    case Glyph::Theme:
        p.drawEllipse(QPointF(12, 12), 8, 8);
        p.setBrush(p.pen().color());
        p.drawChord(QRectF(4, 4, 16, 16), 90 * 16, -180 * 16);
        break;
    case Glyph::Warning:
        line(p, {{12, 4}, {21, 20}, {3, 20}, {12, 4}});
        line(p, {{12, 10}, {12, 14}});
        line(p, {{12, 17}, {12, 17.2}});
        break;
    case Glyph::Refresh:
        p.drawArc(QRectF(5, 5, 14, 14), 40 * 16, 280 * 16);
        line(p, {{18, 3.5}, {18, 8}, {13.5, 8}});
        break;
    default:
        break;
    }
}

void drawMoves(QPainter& p, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Back:
        line(p, {{20, 12}, {5, 12}});
        line(p, {{11, 6}, {5, 12}, {11, 18}});
        break;
    case Glyph::Forward:
        line(p, {{4, 12}, {19, 12}});
        line(p, {{13, 6}, {19, 12}, {13, 18}});
        break;
    case Glyph::Add:
        line(p, {{12, 5}, {12, 19}});
        line(p, {{5, 12}, {19, 12}});
        break;
    case Glyph::Previous:
        line(p, {{14, 6}, {8, 12}, {14, 18}});
        break;
    case Glyph::Next:
        line(p, {{10, 6}, {16, 12}, {10, 18}});
        break;
    case Glyph::Report:
        line(p, {{14, 3.5}, {6, 3.5}, {6, 20.5}, {18, 20.5}, {18, 7.5}, {14, 3.5}, {14, 7.5}, {18, 7.5}});
        line(p, {{9, 12}, {15, 12}});
        line(p, {{9, 16}, {15, 16}});
        break;
    case Glyph::Find:
        p.drawEllipse(QPointF(10.5, 10.5), 6, 6);
        line(p, {{15, 15}, {20.5, 20.5}});
        line(p, {{17.5, 17.5}, {19, 19}});
        break;
    case Glyph::ZoomIn:
    case Glyph::ZoomOut:
        p.drawEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
        line(p, {{15.5, 15.5}, {20, 20}});
        line(p, {{7.5, 10.5}, {13.5, 10.5}});
        if (glyph == Glyph::ZoomIn)
            line(p, {{10.5, 7.5}, {10.5, 13.5}});
        break;
    case Glyph::Fit:
        line(p, {{4, 6}, {4, 18}});
        line(p, {{20, 6}, {20, 18}});
        line(p, {{7, 12}, {17, 12}});
        line(p, {{9.5, 9.5}, {7, 12}, {9.5, 14.5}});
        line(p, {{14.5, 9.5}, {17, 12}, {14.5, 14.5}});
        break;
    default:
        break;
    }
}

void drawSections(QPainter& p, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Administration:
        line(p, {{4, 7}, {20, 7}});
        line(p, {{4, 17}, {20, 17}});
        p.setBrush(p.pen().color());
        p.drawEllipse(QPointF(9, 7), 2.2, 2.2);
        p.drawEllipse(QPointF(15, 17), 2.2, 2.2);
        p.setBrush(Qt::NoBrush);
        break;
    case Glyph::Applications:
        for (const QPointF& corner : {QPointF(4, 4), QPointF(14, 4), QPointF(4, 14), QPointF(14, 14)})
            p.drawRoundedRect(QRectF(corner, QSizeF(6, 6)), 1.5, 1.5);
        break;
    case Glyph::Screens:
        p.drawRoundedRect(QRectF(3, 4, 18, 16), 2, 2);
        line(p, {{3, 9}, {21, 9}});
        line(p, {{7, 13}, {15, 13}});
        break;
    case Glyph::Tag:
        line(p, {{12, 4}, {20, 4}, {20, 12}, {11, 21}, {3, 13}, {12, 4}});
        p.drawEllipse(QPointF(16, 8), 1, 1);
        break;
    case Glyph::Settings:
        p.drawEllipse(QPointF(12, 12), 8, 8);
        line(p, {{12, 8}, {12, 12}, {15, 14}});
        break;
    case Glyph::History:
        p.drawArc(QRectF(4, 4, 16, 16), 200 * 16, -310 * 16);
        line(p, {{3, 9}, {4.5, 14.5}, {9.5, 12.5}});
        line(p, {{12, 8}, {12, 12}, {15, 14}});
        break;
    case Glyph::Audit:
        line(p, {{6, 3}, {18, 3}, {18, 21}, {6, 21}, {6, 3}});
        line(p, {{9, 8}, {15, 8}});
        line(p, {{9, 12}, {15, 12}});
        line(p, {{9, 16}, {12, 16}});
        break;
    default:
        break;
    }
}

} // namespace

QPixmap glyphPixmap(Glyph glyph, const QColor& colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(size / 24.0, size / 24.0);
    p.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawPages(p, glyph);
    drawFiles(p, glyph);
    drawControls(p, glyph);
    drawMoves(p, glyph);
    drawSections(p, glyph);
    return pixmap;
}

QIcon glyphIcon(Glyph glyph, const QColor& colour)
{
    QIcon icon;
    QColor faded = colour;
    faded.setAlphaF(0.4F);
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(glyphPixmap(glyph, colour, 20, ratio));
        icon.addPixmap(glyphPixmap(glyph, faded, 20, ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter p(&pixmap);
        p.setRenderHint(QPainter::Antialiasing);
        p.scale(size / 24.0, size / 24.0);
        p.setPen(Qt::NoPen);
        p.setBrush(lightLook().accent);
        p.drawRoundedRect(QRectF(1, 1, 22, 22), 5, 5);
        p.setPen(QPen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap));
        line(p, {{5, 8}, {12, 8}});
        line(p, {{8, 12}, {16, 12}});
        p.setPen(QPen(QColor(0xF2, 0xB1, 0x34), 2.2, Qt::SolidLine, Qt::RoundCap));
        line(p, {{12, 16}, {19, 16}});
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace worklode
