#include "pdf/PdfReport.h"

#include "pdf/ReportChapters.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

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

void prepare(QPdfWriter& writer, const ReportData& data)
{
    const QPageSize size(data.order.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    writer.setResolution(kResolution);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(17, 13, 17, 13), QPageLayout::Millimeter));
    writer.setTitle(Report::tr("Worklode: %1").arg(fromUtf8(data.order.view.name)));
    writer.setCreator(QStringLiteral("Worklode"));
}

LaidOut layOut(QIODevice& to, const ReportData& data, const Catalog& catalog, const LaidOut& before, Progress& progress)
{
    QPdfWriter writer(&to);
    prepare(writer, data);
    const QString header = QStringLiteral("%1  ·  %2").arg(fromUtf8(data.order.view.name), daysText(data.summary.header));
    const QString footer = Report::tr("Made on %1").arg(minuteText(data.order.madeAt, data.order.zone));
    PageFlow flow(writer, kResolution, header, footer, before.contents, before.pages);
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

} // namespace

Result<WrittenReport> writeReport(const ReportData& data, const Catalog& catalog, QIODevice& to, Progress& progress)
{
    LaidOut last;
    for (int round = 0; round < kMostRounds; ++round) {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        const LaidOut now = layOut(bytes, data, catalog, last, progress);
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

} // namespace worklode
