#include "tests/admin/Pictures.h"

#include "ui/admin/AdminPage.h"
#include "ui/look/Look.h"

#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QImageWriter>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cstdio>

namespace worklode::testing {
namespace {

constexpr int kColours = 256;

QRgb coarse(QRgb colour)
{
    return colour & 0xFFF8F8F8;
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// What dots, bars and sentences mean by their colour, however few of them there are.
QList<QRgb> meaningfulColours()
{
    const Look& look = currentLook();
    QList<QRgb> colours;
    for (const QColor& colour :
         {look.accent, look.danger, look.good, look.task, look.opportunity, look.idle, look.locked})
        colours.append(colour.rgb());
    for (const Category category : kCategories)
        colours.append(look.category(category).rgb());
    return colours;
}

/// The colours that mean something, and those that stand for the most pixels; the edges of letters take the nearest.
QImage withFewColours(const QImage& image)
{
    const QImage whole = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> exact, pixels;
    QHash<QRgb, QRgb> standsFor;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            ++exact[whole.pixel(x, y)];
    for (auto colour = exact.begin(); colour != exact.end(); ++colour) {
        const QRgb bucket = coarse(colour.key());
        pixels[bucket] += *colour;
        if (!standsFor.contains(bucket) || exact[standsFor[bucket]] < *colour)
            standsFor[bucket] = colour.key();
    }
    QList<QRgb> buckets = pixels.keys();
    std::sort(buckets.begin(), buckets.end(),
              [&](QRgb a, QRgb b) { return pixels[a] != pixels[b] ? pixels[a] > pixels[b] : a < b; });
    QList<QRgb> table;
    for (const QRgb colour : meaningfulColours())
        if (exact.contains(colour))
            table.append(colour);
    for (const QRgb bucket : buckets.mid(0, kColours - table.size()))
        table.append(standsFor[bucket]);
    QHash<QRgb, int> nearest;
    QImage few(whole.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x) {
            const QRgb colour = whole.pixel(x, y);
            if (!nearest.contains(colour))
                nearest[colour] = static_cast<int>(
                    std::min_element(table.begin(), table.end(),
                                     [&](QRgb a, QRgb b) { return distance(a, colour) < distance(b, colour); }) -
                    table.begin());
            few.setPixel(x, y, static_cast<uint>(nearest[colour]));
        }
    return few;
}

void letTheLoopRun()
{
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

Pictures::Pictures(AdminOffice& office, QString folder, QString suffix)
    : m_office(office), m_folder(std::move(folder)), m_suffix(std::move(suffix))
{
}

void Pictures::write(const QImage& image, const QString& name) const
{
    QImageWriter writer(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix), "png");
    writer.setCompression(100);
    writer.write(withFewColours(image));
}

void Pictures::nameAnotherPlace() const
{
    const QString folder = QString::fromStdString(m_office.folder().string());
    for (QWidget* top : QApplication::topLevelWidgets())
        for (QLabel* label : top->findChildren<QLabel*>())
            if (QString text = label->text(); text.contains(folder))
                label->setText(text.replace(folder, QStringLiteral("/home/dana/worklode")));
}

void Pictures::window(const QString& name)
{
    m_office.settle();
    letTheLoopRun();
    nameAnotherPlace();
    write(m_office.window->grab().toImage(), name);
}

void Pictures::section(const QString& title, const QString& name)
{
    m_office.admin().openSection(title);
    window(name);
}

void Pictures::dialog(QWidget& widget, const QString& name)
{
    const bool wasHidden = !widget.isVisible();
    widget.show();
    m_office.settle();
    letTheLoopRun();
    nameAnotherPlace();
    QImage image = m_office.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QImage shown = widget.grab().toImage();
    const QRect frame(QPoint((image.width() - shown.width()) / 2, (image.height() - shown.height()) / 2), shown.size());
    if (!image.rect().contains(frame))
        std::fprintf(stderr, "%s does not fit: %d x %d\n", qPrintable(name + m_suffix), shown.width(), shown.height());
    QPainter painter(&image);
    painter.fillRect(image.rect(), QColor(0, 0, 0, 90));
    painter.drawImage(frame.topLeft(), shown);
    painter.setPen(QColor(128, 128, 128));
    painter.drawRect(frame.adjusted(-1, -1, 0, 0));
    painter.end();
    write(image, name);
    if (wasHidden)
        widget.hide();
}

void Pictures::nextDialog(const QString& name, const std::function<void()>& open)
{
    onNextDialog([this, name](QDialog& dialog) {
        this->dialog(dialog, name);
        dialog.reject();
    });
    open();
}

} // namespace worklode::testing
