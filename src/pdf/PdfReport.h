// Writes a report as PDF: cover, contents, figures, opportunities, tasks, a day's timeline, and what the words mean.
#pragma once

#include "pdf/ReportData.h"

#include <QImage>

#include <filesystem>
#include <vector>

class QIODevice;

namespace worklode {

struct WrittenReport {
    int pages = 0;
};

/// Needs a QGuiApplication (for letters; the offscreen platform will do) and may run on any thread. Cancelling gives
/// ErrorCode::Cancelled.
Result<WrittenReport> writeReport(const ReportData& data, const Catalog& catalog, QIODevice& to, Progress& progress);
/// The same into a file, which is whole or not there.
Result<WrittenReport> writeReport(const ReportData& data, const Catalog& catalog, const std::filesystem::path& file, Progress& progress);

struct ReportPictures {
    std::vector<QImage> pages; ///< whole sheets, at most so many as were asked for
    int total = 0;             ///< pages that the report has
};

/// The first pages of the same report as images, for looking at before it is written: as many dots an inch as `resolution`. Lines and pages
/// end where they do in the file.
Result<ReportPictures> picturesOfReport(const ReportData& data, const Catalog& catalog, int resolution, int most, Progress& progress);

} // namespace worklode
