// What a printed report is made of: finished results, and who asked for them when.
#pragma once

#include "session/ViewEngine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

enum class Paper { A4, Letter };
/// `a4 | letter`; none for anything else.
std::optional<Paper> paperFromText(std::string_view text);

/// The IANA id of the zone that this machine is set to.
std::string zoneHere();

/// What a report is about. Its scope is that of `asUser`, as on every page.
struct ReportOrder {
    View view;
    std::optional<std::string> asUser;
    std::vector<PageKind> pages{PageKind::Summary, PageKind::Opportunities, PageKind::Tasks};
    std::optional<LocalDate> timelineDay; ///< the Timeline's day; none: no timeline
    Paper paper = Paper::A4;
    std::string madeBy;
    Instant madeAt;
    std::string zone = "UTC"; ///< that `madeAt` and the data's end are written in

    bool wants(PageKind page) const;
};

/// How much data there is and until when, whatever the View takes of it.
struct DataExtent {
    std::uint64_t segments = 0;
    std::uint64_t slices = 0;
    std::optional<TimeRange> span;
};

struct ReportData {
    ReportOrder order;
    DataExtent extent;
    PageResult summary; ///< its header is that of the report
    std::optional<PageResult> opportunities;
    std::optional<PageResult> tasks;
    std::optional<PageResult> timeline;
};

/// Runs the pages of the order. Blocks: call it on a worker thread.
Result<ReportData> gatherReport(ViewEngine& engine, const ReportOrder& order, const DataExtent& extent, Progress& progress);

} // namespace worklode
