#include "ctl/CancelOnSignal.h"
#include "ctl/Commands.h"
#include "ctl/EngineForViews.h"
#include "ctl/NamedView.h"
#include "eventlog/EventLogFile.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace worklode {

namespace {

struct ExportOptions {
    std::string view;
    std::string format;
    std::string out;
    std::optional<std::string> task;
    std::optional<std::string> associate;
};

void tell(CtlContext& context, const ExportOptions& options, EventLogFormat format, const EventLogTotals& totals)
{
    if (context.format() == OutputFormat::Json) {
        const nlohmann::ordered_json json{{"file", options.out},
                                          {"format", options.format},
                                          {"instances", totals.instances()},
                                          {"complete", totals.complete},
                                          {"abandoned", totals.abandoned},
                                          {"without_steps", totals.withoutSteps},
                                          {"steps", totals.steps}};
        context.print(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
        return;
    }
    context.remark(std::to_string(totals.instances()) + " task instances with " + std::to_string(totals.steps) + " steps in " + options.out);
    if (format == EventLogFormat::Csv && totals.withoutSteps > 0)
        context.remark(std::to_string(totals.withoutSteps) + " of them have no step (abandoned, or from BEGIN straight to END) and so no row.");
}

Outcome exportEventLog(CtlContext& context, const ExportOptions& options)
{
    const CancelOnSignal signals(context.progress());
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    auto view = findView(*snapshot->catalog, options.view);
    if (!view)
        return view.error();
    ViewRequest request;
    request.view = std::move(view).value();
    request.page = PageKind::Tasks;
    request.task = options.task;
    request.associate = options.associate;
    request.asUser = context.asUser();
    const auto engine = openEngine(context, *snapshot, request);
    if (!engine)
        return engine.error();
    const EventLogFormat format = *eventLogFormatFromText(options.format);
    const auto totals = writeEventLogFile(**engine, request, format, options.out, context.progress());
    if (!totals)
        return totals.error();
    tell(context, options, format, *totals);
    return Done{};
}

} // namespace

void addExportCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("export", "Write the task instances of a View and their steps as an event log for process mining");
    command->footer("The same instances that run --page tasks lists. xes: IEEE 1849-2016, a trace an instance, two events a step; ocel: OCEL 2.0 as\n"
                    "JSON, an event a step; csv: a row a step. A View that withholds single associates has no event log.");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("view", options->view, "Name of a saved View, or All")->required()->type_name("VIEW");
    command->add_option("--to", options->format, "Which format")->required()->check(CLI::IsMember({"xes", "ocel", "csv"}));
    command->add_option("--out", options->out, "File to write")->required()->type_name("FILE");
    command->add_option("--task", options->task, "Only this one")->type_name("NAME");
    command->add_option("--associate", options->associate, "Only this one's")->type_name("ID");
    context.onRun(*command, [&context, options] { return exportEventLog(context, *options); });
}

} // namespace worklode
