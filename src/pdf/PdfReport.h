// Writes a report as PDF: cover, contents, figures, opportunities, tasks, a day's timeline, and what the words mean.
#pragma once

#include "pdf/ReportData.h"

#include <filesystem>

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

} // namespace worklode
