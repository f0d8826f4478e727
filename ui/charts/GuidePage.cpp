#include "ui/charts/GuidePage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kWidth = 595, kHeight = 842, kMargin = 48, kNumber = 30, kStep = 36;
const QColor kInk(0x1A, 0x23, 0x30), kSoft(0x5B, 0x67, 0x78), kAccent(0x00, 0x6A, 0xA8), kRule(0xDD, 0xE3, 0xEA);

QString guideTr(const char* text)
{
    return QCoreApplication::translate("worklode::GuidePage", text);
}

/// Writes texts one below the other; without a painter it only measures.
class Pen
{
public:
    explicit Pen(QPainter* painter) : m_painter(painter) {}
    double y = kMargin;

    QFont font(double size, bool bold = false) const
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(static_cast<int>(size)); // a page's unit is a point
        font.setBold(bold);
        return font;
    }
    void write(const QString& text, double size, const QColor& colour, bool bold = false, double left = kMargin, double gap = 4)
    {
        const QRectF room(left, y, kWidth - kMargin - left, 4000);
        const QFont with = font(size, bold);
        const double height = QFontMetricsF(with).boundingRect(room, Qt::TextWordWrap, text).height();
        if (m_painter) {
            m_painter->setFont(with);
            m_painter->setPen(colour);
            m_painter->drawText(room, Qt::TextWordWrap, text);
        }
        y += height + gap;
    }
    void header(const QString& left, const QString& right)
    {
        if (m_painter) {
            m_painter->setFont(font(10));
            m_painter->setPen(kSoft);
            const QRectF room(kMargin, y - 4, kWidth - 2 * kMargin, 14);
            m_painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, left);
            m_painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, right);
        }
        y += 18;
    }
    void rule()
    {
        if (m_painter)
            m_painter->fillRect(QRectF(kMargin, y, kWidth - 2 * kMargin, 1), kRule);
        y += 12;
    }
    void step(std::size_t number, const GuideText::Step& step)
    {
        if (m_painter) {
            const QRectF circle(kMargin, y, 22, 22);
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(kAccent);
            m_painter->drawEllipse(circle);
            m_painter->setFont(font(11, true));
            m_painter->setPen(Qt::white);
            m_painter->drawText(circle, Qt::AlignCenter, QString::number(number));
            const double left = kMargin + kNumber, time = 70, room = kWidth - 2 * kMargin - kNumber - time;
            const QFont bold = font(13, true), plain = font(11);
            m_painter->setFont(bold);
            m_painter->setPen(kInk);
            m_painter->drawText(QRectF(left, y - 2, room, 16), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(bold).elidedText(step.application, Qt::ElideRight, room));
            m_painter->setFont(plain);
            m_painter->setPen(kSoft);
            m_painter->drawText(QRectF(left, y + 13, room, 15), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(plain).elidedText(step.screen, Qt::ElideRight, room));
            m_painter->setFont(font(12));
            m_painter->setPen(kInk);
            m_painter->drawText(QRectF(kWidth - kMargin - time, y, time, 22), Qt::AlignRight | Qt::AlignVCenter, step.time);
        }
        y += kStep;
    }

private:
    QPainter* m_painter;
};

} // namespace

double GuidePage::paint(QPainter* painter) const
{
    Pen pen(painter);
    pen.write(guideTr("How to do it best"), 11, kAccent, true);
    pen.write(m_text.task, 24, kInk, true, kMargin, 10);
    pen.write(guideTr("Begins %1").arg(m_text.begins), 12, kInk);
    pen.write(guideTr("Ends %1").arg(m_text.ends), 12, kInk);
    pen.write(guideTr("Typically takes %1 (m:ss of active time, median)").arg(m_text.typicalTime), 12, kInk, false, kMargin, 14);
    pen.rule();
    pen.header(guideTr("Steps"), guideTr("typical time (m:ss)"));
    for (std::size_t i = 0; i < m_text.steps.size(); ++i)
        pen.step(i + 1, m_text.steps[i]);
    if (!m_text.avoid.isEmpty()) {
        pen.y += 4;
        pen.rule();
        pen.write(guideTr("Avoid"), 14, kInk, true, kMargin, 8);
        for (const QString& sentence : m_text.avoid)
            pen.write(u"•  "_s + sentence, 12, kInk, false, kMargin, 6);
    }
    pen.y += 8;
    pen.rule();
    pen.write(m_text.basis, 11, kSoft);
    pen.write(m_text.source, 9, kSoft);
    return pen.y + kMargin / 2;
}

QSizeF GuidePage::drawingSize() const
{
    return {kWidth, std::max(kHeight, paint(nullptr))};
}

void GuidePage::draw(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, drawingSize()), Qt::white);
    paint(&painter);
}

QString GuidePage::savePdf(const QString& file) const
{
    QSaveFile out(file);
    bool done = out.open(QIODevice::WriteOnly);
    if (done) {
        QPdfWriter pdf(&out);
        const QSizeF size = drawingSize();
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(m_text.task);
        pdf.setCreator(u"Worklode"_s);
        QPainter painter(&pdf);
        // One page, whatever its length: long guides become smaller.
        const double scale = std::min(pdf.width() / size.width(), pdf.height() / size.height());
        painter.translate((pdf.width() - size.width() * scale) / 2, 0);
        painter.scale(scale, scale);
        draw(painter);
        done = painter.end();
    }
    if (done && out.commit())
        return {};
    return guideTr("%1 could not be written: %2").arg(file, out.errorString());
}

} // namespace worklode
