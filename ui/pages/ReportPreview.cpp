#include "ui/pages/ReportPreview.h"

#include "pdf/PdfReport.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"
#include "ui/pages/ReportDialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace worklode {
namespace {

constexpr int kResolution = 110; ///< dots an inch: letters can be read at twice the size of the dialog's sheet

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), m_sheet(new QLabel(this)), m_number(makeLabel({}, TextRole::Muted, this)),
      m_before(new GlyphButton(Glyph::Previous, tr("Page before"), this)), m_after(new GlyphButton(Glyph::Next, tr("Page after"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The report's pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setMinimumSize(330, 460);
    m_sheet->setWordWrap(true);
    m_sheet->setAccessibleName(tr("A page of the report"));
    column->addWidget(m_sheet, 1);
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_before);
    line->addWidget(m_number);
    line->addWidget(m_after);
    line->addStretch();
    column->addLayout(line);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &ReportPreview::make);
    connect(m_before, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    showPage();
}

void ReportPreview::setOrder(const PageContext& context, const ReportOrder& order)
{
    m_context = context;
    m_order = order;
    if (m_pages.empty())
        showNote(tr("Making the preview…"));
    m_soon.start();
}

void ReportPreview::cancel()
{
    m_soon.stop();
    m_worker.cancel();
}

void ReportPreview::make()
{
    const auto workspace = m_context.workspace;
    if (!workspace || !workspace->engine)
        return showNote(tr("No View is open."));
    m_worker.start([this, workspace, order = m_order](Progress& progress) -> Worker::Continuation {
        auto gathered = gatherReport(*workspace->engine, order, extentOf(workspace->freshness), progress);
        auto made = gathered ? picturesOfReport(*gathered, *workspace->catalog, kResolution, kMostPages, progress) : Result<ReportPictures>(gathered.error());
        if (!made)
            return [this, sentence = errorText(made.error()), cancelled = made.error().code == ErrorCode::Cancelled] {
                if (!cancelled)
                    showNote(sentence);
            };
        auto pictures = std::make_shared<ReportPictures>(std::move(*made));
        return [this, pictures] {
            m_pages = std::move(pictures->pages);
            m_total = pictures->total;
            goTo(m_page);
        };
    });
}

void ReportPreview::goTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    showPage();
}

void ReportPreview::showNote(const QString& text)
{
    m_pages.clear();
    showPage();
    m_sheet->setText(text);
}

void ReportPreview::showPage()
{
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pageCount());
    if (m_pages.empty()) {
        m_number->clear();
        m_sheet->setPixmap({});
        return;
    }
    const double ratio = devicePixelRatioF();
    QImage sheet = m_pages[static_cast<std::size_t>(m_page)].scaled(m_sheet->size() * ratio - QSize(2, 2), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    sheet.setDevicePixelRatio(ratio);
    m_sheet->setPixmap(QPixmap::fromImage(sheet));
    const bool part = m_total > pageCount();
    m_number->setText(part ? tr("Page %1 of %2; the first %3 are shown").arg(m_page + 1).arg(m_total).arg(pageCount())
                           : tr("Page %1 of %2").arg(m_page + 1).arg(m_total));
    m_sheet->setAccessibleDescription(m_number->text());
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_pages.empty())
        showPage();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: return goTo(m_page - 1);
    case Qt::Key_PageDown: return goTo(m_page + 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(pageCount() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace worklode
