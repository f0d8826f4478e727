#include "pdf/PageFlow.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace worklode::pdf {
namespace {

constexpr double kMarginBand = 24; ///< points of a header or footer with its distance

/// The lines of a text within a width, laid out below each other from 0; words are broken only where one is wider than that.
/// (QPainter's own TextWrapAnywhere breaks every word.) Returns their height.
double layOut(QTextLayout& layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

PageFlow::PageFlow(PaperDevice paper, QString header, QString footer, std::vector<ContentsEntry> contents, int pages)
    : m_on(std::move(paper)), m_painter(&m_on.device), m_header(std::move(header)), m_footer(std::move(footer)), m_known(std::move(contents)),
      m_knownPages(pages)
{
    m_paper = QRectF(0, 0, m_on.device.width(), m_on.device.height());
    if (!m_on.dots.isEmpty())
        m_painter.setViewport(QRect({}, m_on.dots));
    m_frame = m_paper.adjusted(0, pt(kMarginBand), 0, -pt(kMarginBand));
    m_y = m_frame.top();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PageFlow::newPage()
{
    m_on.nextSheet();
    ++m_page;
    m_y = m_frame.top();
    paintMargins();
}

void PageFlow::need(double height)
{
    if (height > room() && !atTop())
        newPage();
}

void PageFlow::space(double points)
{
    if (!atTop())
        m_y += pt(points);
}

void PageFlow::paintMargins()
{
    const double line = pt(12);
    const QRectF top(m_paper.left(), m_paper.top(), m_paper.width(), line);
    const QRectF bottom(m_paper.left(), m_paper.bottom() - line, m_paper.width(), line);
    write(top, elided(m_header, Letters::Small, m_paper.width() * 0.7), Letters::Small, Ink::Muted, Qt::AlignLeft | Qt::AlignVCenter);
    write(top, QStringLiteral("Worklode"), Letters::SmallStrong, Ink::Accent, Qt::AlignRight | Qt::AlignVCenter);
    write(bottom, elided(m_footer, Letters::Small, m_paper.width() * 0.8), Letters::Small, Ink::Muted, Qt::AlignLeft | Qt::AlignVCenter);
    write(bottom, Report::tr("Page %1 of %2").arg(m_page).arg(std::max(m_page, m_knownPages)), Letters::Small, Ink::Muted, Qt::AlignRight | Qt::AlignVCenter);
    m_painter.setPen(QPen(colourOf(Ink::Rule), pt(0.6)));
    m_painter.drawLine(QPointF(top.left(), top.bottom() + pt(2)), QPointF(top.right(), top.bottom() + pt(2)));
    m_painter.drawLine(QPointF(bottom.left(), bottom.top() - pt(2)), QPointF(bottom.right(), bottom.top() - pt(2)));
}

void PageFlow::chapter(const QString& title)
{
    if (!atTop() || onCover())
        newPage();
    m_contents.push_back({title, 1, m_page});
    paragraph(title, Letters::Heading);
    space(6);
}

void PageFlow::part(const QString& title, double keep)
{
    space(12);
    need(heightOf(title, Letters::Subheading, width()) + pt(6) + std::max(keep, pt(40)));
    m_contents.push_back({title, 2, m_page});
    paragraph(title, Letters::Subheading);
    space(4);
}

void PageFlow::paragraph(const QString& text, Letters letters, Ink ink)
{
    const double height = heightOf(text, letters, width());
    if (height <= pageHeight()) {
        need(height);
        write(QRectF(left(), m_y, width(), height), text, letters, ink);
        m_y += height;
        return;
    }
    QTextLayout layout(text, fontOf(letters), &m_on.device);
    layOut(layout, width(), Qt::AlignLeft);
    m_painter.setPen(colourOf(ink));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        need(line.height());
        line.draw(&m_painter, QPointF(left(), m_y - line.y()));
        m_y += line.height();
    }
}

double PageFlow::heightOf(const QString& text, Letters letters, double within) const
{
    QTextLayout layout(text.isEmpty() ? QStringLiteral(" ") : text, fontOf(letters), &m_on.device);
    return layOut(layout, within, Qt::AlignLeft);
}

double PageFlow::widthOf(const QString& text, Letters letters) const
{
    return QFontMetricsF(fontOf(letters), &m_on.device).horizontalAdvance(text);
}

QString PageFlow::elided(const QString& text, Letters letters, double within) const
{
    return QFontMetricsF(fontOf(letters), &m_on.device).elidedText(text, Qt::ElideRight, within);
}

void PageFlow::write(const QRectF& rect, const QString& text, Letters letters, Ink ink, Qt::Alignment alignment)
{
    QTextLayout layout(text, fontOf(letters), &m_on.device);
    const double spare = rect.height() - layOut(layout, rect.width(), alignment);
    const double down = (alignment & Qt::AlignBottom) != 0 ? spare : (alignment & Qt::AlignVCenter) != 0 ? spare / 2 : 0;
    m_painter.setPen(colourOf(ink));
    layout.draw(&m_painter, QPointF(rect.left(), rect.top() + down));
}

} // namespace worklode::pdf
