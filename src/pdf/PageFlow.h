// Puts text and blocks below each other and begins new pages, each with a header and a footer.
#pragma once

#include "pdf/PrintLook.h"

#include <QPaintDevice>
#include <QPainter>
#include <QRectF>
#include <QSize>

#include <functional>
#include <vector>

namespace worklode::pdf {

/// A heading and the page where it stands, for the list of contents.
struct ContentsEntry {
    QString title;
    int level = 1; ///< 1: a chapter; 2: a part of one
    int page = 0;
    friend bool operator==(const ContentsEntry&, const ContentsEntry&) = default;
};

/// Sheets of paper to paint on, one after the other.
struct PaperDevice {
    QPaintDevice& device;            ///< what lies within the margins of the sheet in turn; lengths are in its units
    std::function<void()> nextSheet; ///< makes `device` stand for the next one, while it is painted on
    double resolution = 72;          ///< units of the device an inch
    QSize dots = {};                 ///< what the device is painted into, where that is less than it measures
};

/// Lengths are in points (1/72 inch) as layouts give them, turned into the device's by pt(). Page 1 is the cover: it has neither
/// header nor footer.
class PageFlow
{
public:
    /// `contents` and `pages` are those of the run before: a report is laid out until they do not change any more.
    PageFlow(PaperDevice paper, QString header, QString footer, std::vector<ContentsEntry> contents, int pages);

    QPainter& painter() { return m_painter; }
    double pt(double points) const { return points * m_on.resolution / 72; }
    double left() const { return m_frame.left(); }
    double width() const { return m_frame.width(); }
    double y() const { return m_y; }
    double room() const { return m_frame.bottom() - m_y; }
    double pageHeight() const { return m_frame.height(); }
    bool atTop() const { return m_y <= m_frame.top(); }
    int page() const { return m_page; }
    bool onCover() const { return m_page == 1; }

    void newPage();
    /// A new page unless so much is left.
    void need(double height);
    void moveBy(double height) { m_y += height; }
    void space(double points);

    /// A chapter begins a page; a part keeps at least `keep` device units with it.
    void chapter(const QString& title);
    void part(const QString& title, double keep = 0);
    /// Wrapped text over the whole width; long ones go on on the next page line by line.
    void paragraph(const QString& text, Letters letters = Letters::Body, Ink ink = Ink::Text);

    /// Height of a text that is wrapped within `width`.
    double heightOf(const QString& text, Letters letters, double width) const;
    double widthOf(const QString& text, Letters letters) const;
    void write(const QRectF& rect, const QString& text, Letters letters, Ink ink, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
    QString elided(const QString& text, Letters letters, double width) const;

    const std::vector<ContentsEntry>& knownContents() const { return m_known; }
    const std::vector<ContentsEntry>& contents() const { return m_contents; }
    int pages() const { return m_page; }

private:
    void paintMargins();

    PaperDevice m_on;
    QPainter m_painter;
    QString m_header, m_footer;
    std::vector<ContentsEntry> m_known, m_contents;
    int m_knownPages;
    QRectF m_paper; ///< within the margins
    QRectF m_frame; ///< what content may use
    double m_y = 0;
    int m_page = 1;
};

} // namespace worklode::pdf
