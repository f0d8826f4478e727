#include "pdf/PdfReport.h"

#include "pdf/ReportChapters.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

#include <functional>

namespace worklode {
namespace {

using namespace pdf;

constexpr int kResolution = 600;
constexpr int kMostRounds = 4; ///< until the page numbers of the contents do not change any more; the third never does

struct LaidOut {
    std::vector<ContentsEntry> contents;
    int pages = 0;
    friend bool operator==(const LaidOut&, const LaidOut&) = default;
};

QPageLayout paperOf(const ReportOrder& order)
{
    const QPageSize size(order.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF(17, 13, 17, 13), QPageLayout::Millimeter);
}

/// Once through the whole report, on whatever it is painted.
LaidOut layOut(PaperDevice on, const ReportData& data, const Catalog& catalog, const LaidOut& before, Progress& progress)
{
    const QString header = QStringLiteral("%1  ·  %2").arg(fromUtf8(data.order.view.name), daysText(data.summary.header));
    const QString footer = Report::tr("Made on %1").arg(minuteText(data.order.madeAt, data.order.zone));
    PageFlow flow(std::move(on), header, footer, before.contents, before.pages);
    printCover(flow, data, catalog);
    printContents(flow);
    if (data.order.wants(PageKind::Summary))
        printSummary(flow, data, catalog);
    if (data.opportunities && !progress.cancelled())
        printOpportunities(flow, data, catalog);
    if (data.tasks && !progress.cancelled())
        printTasks(flow, data, catalog);
    if (data.timeline && !progress.cancelled())
        printDay(flow, data, catalog);
    printDefinitions(flow, data);
    return {flow.contents(), flow.pages()};
}

LaidOut layOutPdf(QIODevice& to, const ReportData& data, const Catalog& catalog, const LaidOut& before, Progress& progress)
{
    QPdfWriter writer(&to);
    writer.setResolution(kResolution);
    writer.setPageLayout(paperOf(data.order));
    writer.setTitle(Report::tr("Worklode: %1").arg(fromUtf8(data.order.view.name)));
    writer.setCreator(QStringLiteral("Worklode"));
    return layOut({writer, [&writer] { writer.newPage(); }, kResolution}, data, catalog, before, progress);
}

/// An image that measures like the file's paper, so that every line and page ends where it does there.
class ReducedPaper final : public QImage
{
public:
    ReducedPaper(QSize paper, QSize dots) : QImage(dots, QImage::Format_RGB32), m_paper(paper) {}

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_paper.width();
        case PdmHeight: return m_paper.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return kResolution;
        default: return QImage::metric(metric);
        }
    }

private:
    QSize m_paper;
};

/// Sheets of paper as images: what lies within the margins is painted on one, and each sheet is a copy of it on white.
class Sheets
{
public:
    Sheets(const QPageLayout& paper, int resolution, int most)
        : m_paper(QRect({}, paper.fullRectPixels(resolution).size())), m_frame(paper.paintRectPixels(resolution)), m_most(most),
          m_inside(paper.paintRectPixels(kResolution).size(), m_frame.size())
    {
        m_inside.fill(Qt::white);
    }
    PaperDevice paper() { return {m_inside, [this] { next(); }, kResolution, m_frame.size()}; }
    void next()
    {
        if (static_cast<int>(m_sheets.size()) < m_most) {
            QImage sheet(m_paper.size(), QImage::Format_RGB32);
            sheet.fill(Qt::white);
            QPainter(&sheet).drawImage(m_frame.topLeft(), m_inside.copy()); // a copy: the other is being painted on and must stay where it is
            m_sheets.push_back(std::move(sheet));
        }
        m_inside.fill(Qt::white);
    }
    std::vector<QImage> taken() { return std::move(m_sheets); }

private:
    QRect m_paper, m_frame;
    int m_most;
    ReducedPaper m_inside;
    std::vector<QImage> m_sheets;
};

} // namespace

Result<WrittenReport> writeReport(const ReportData& data, const Catalog& catalog, QIODevice& to, Progress& progress)
{
    LaidOut last;
    for (int round = 0; round < kMostRounds; ++round) {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        const LaidOut now = layOutPdf(bytes, data, catalog, last, progress);
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, "report", "it was cancelled"};
        progress.report((round + 1.0) / kMostRounds);
        if (now == last || round + 1 == kMostRounds) {
            if (to.write(bytes.data()) != bytes.data().size())
                return Error{ErrorCode::Unavailable, "report", to.errorString().toStdString()};
            return WrittenReport{now.pages};
        }
        last = now;
    }
    return WrittenReport{last.pages};
}

Result<WrittenReport> writeReport(const ReportData& data, const Catalog& catalog, const std::filesystem::path& file, Progress& progress)
{
    QSaveFile to(QString::fromStdString(file.string()));
    if (!to.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unavailable, file.string(), to.errorString().toStdString()};
    auto written = writeReport(data, catalog, to, progress);
    if (!written)
        return written;
    if (!to.commit())
        return Error{ErrorCode::Unavailable, file.string(), to.errorString().toStdString()};
    return written;
}

Result<ReportPictures> picturesOfReport(const ReportData& data, const Catalog& catalog, int resolution, int most, Progress& progress)
{
    LaidOut last;
    for (int round = 0;; ++round) {
        Sheets sheets(paperOf(data.order), resolution, most);
        const LaidOut now = layOut(sheets.paper(), data, catalog, last, progress);
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, "report", "it was cancelled"};
        if (now == last || round + 1 == kMostRounds) {
            sheets.next();
            return ReportPictures{sheets.taken(), now.pages};
        }
        last = now;
    }
}

} // namespace worklode
