#include "ctl/CancelOnSignal.h"
#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "ctl/EngineForViews.h"
#include "ctl/NamedView.h"
#include "pdf/PdfReport.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace worklode {

namespace {

struct ReportOptions {
    std::string view;
    std::string out;
    std::vector<std::string> pages{"summary", "opportunities", "tasks"};
    std::optional<LocalDate> day;
    std::string paper = "a4";
};

DataExtent extentOf(const Archive& archive)
{
    DataExtent extent;
    for (const SegmentEntry& entry : archive.entries()) {
        ++extent.segments;
        extent.slices += entry.slices;
        if (entry.slices == 0)
            continue;
        if (!extent.span)
            extent.span = entry.range;
        extent.span->start = std::min(extent.span->start, entry.range.start);
        extent.span->end = std::max(extent.span->end, entry.range.end);
    }
    return extent;
}

Result<ReportOrder> orderFor(const CtlContext& context, const Catalog& catalog, const ReportOptions& options)
{
    auto view = findView(catalog, options.view);
    if (!view)
        return view.error();
    ReportOrder order;
    order.view = std::move(*view);
    order.asUser = context.asUser();
    order.pages.clear();
    for (const std::string& page : options.pages)
        order.pages.push_back(*pageKindFromText(page));
    order.timelineDay = options.day;
    order.paper = *paperFromText(options.paper);
    order.madeBy = context.author();
    order.madeAt = context.clock().now();
    order.zone = zoneHere();
    return order;
}

void tell(CtlContext& context, const ReportOptions& options, const WrittenReport& written)
{
    if (context.format() == OutputFormat::Json)
        context.print(nlohmann::ordered_json{{"file", options.out}, {"pages", written.pages}}.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
    else
        context.remark(std::to_string(written.pages) + " pages in " + options.out);
}

Outcome writeReportOf(CtlContext& context, const ReportOptions& options)
{
    const CancelOnSignal interrupts(context.progress());
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    const auto order = orderFor(context, *snapshot->catalog, options);
    if (!order)
        return order.error();
    const auto archive = context.archive();
    if (!archive)
        return archive.error();
    ViewRequest request;
    request.view = order->view;
    request.asUser = order->asUser;
    const auto engine = openEngine(context, *snapshot, request);
    if (!engine)
        return engine.error();
    const auto data = gatherReport(**engine, *order, extentOf(**archive), context.progress());
    if (!data)
        return data.error();
    const auto written = writeReport(*data, *snapshot->catalog, std::filesystem::path(options.out), context.progress());
    if (!written)
        return written.error();
    tell(context, options, *written);
    return Done{};
}

} // namespace

void addReportCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("report", "Write a View as a paginated PDF: cover, contents, figures, opportunities, tasks, definitions");
    command->footer("Its numbers are those of run. Needs no display, so that a timer or cron can make it:\n"
                    "  worklodectl report All --out friday.pdf --day 2026-03-27");
    auto options = std::make_shared<ReportOptions>();
    command->add_option("view", options->view, "Name of a saved View, or All")->required()->type_name("VIEW");
    command->add_option("--out", options->out, "File to write")->required()->type_name("FILE.pdf");
    command->add_option("--pages", options->pages, "Which chapters (default: all three)")
        ->delimiter(',')
        ->check(CLI::IsMember({"summary", "opportunities", "tasks"}))
        ->type_name("summary,opportunities,tasks");
    addDateOption(*command, "--day", options->day, "With a timeline of this day (default: none)");
    command->add_option("--paper", options->paper, "Paper (default: a4)")->check(CLI::IsMember({"a4", "letter"}));
    context.onRun(*command, [&context, options] { return writeReportOf(context, *options); });
}

} // namespace worklode
