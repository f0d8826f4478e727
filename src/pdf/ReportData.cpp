#include "pdf/ReportData.h"

#include <QTimeZone>

#include <algorithm>

namespace worklode {

std::optional<Paper> paperFromText(std::string_view text)
{
    if (text == "a4")
        return Paper::A4;
    return text == "letter" ? std::optional(Paper::Letter) : std::nullopt;
}

std::string zoneHere()
{
    return QTimeZone::systemTimeZoneId().toStdString();
}

bool ReportOrder::wants(PageKind page) const
{
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

Result<ReportData> gatherReport(ViewEngine& engine, const ReportOrder& order, const DataExtent& extent, Progress& progress)
{
    ReportData data;
    data.order = order;
    data.extent = extent;
    ViewRequest request;
    request.view = order.view;
    request.asUser = order.asUser;
    const auto run = [&](PageKind page, std::optional<LocalDate> day = {}) {
        request.page = page;
        request.date = day;
        return engine.run(request, progress);
    };
    auto summary = run(PageKind::Summary);
    if (!summary)
        return summary.error();
    data.summary = std::move(*summary);
    for (auto [page, into] : {std::pair{PageKind::Opportunities, &data.opportunities}, {PageKind::Tasks, &data.tasks}, {PageKind::Timeline, &data.timeline}}) {
        if (page == PageKind::Timeline ? !order.timelineDay : !order.wants(page))
            continue;
        auto result = run(page, page == PageKind::Timeline ? order.timelineDay : std::nullopt);
        if (!result)
            return result.error();
        *into = std::move(*result);
    }
    return data;
}

} // namespace worklode
