#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "demo/Demo.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace worklode {

namespace {

Outcome demo(CtlContext& context, const DemoOptions& options)
{
    const auto workspace = context.workspace(MissingWorkspace::Create);
    if (!workspace)
        return workspace.error();
    const auto made = makeDemo(options, **workspace, context.progress());
    if (!made)
        return made.error();
    const std::string folder = (*workspace)->folder().string();
    const nlohmann::ordered_json json{{"workspace", folder},          {"segments", made->segments}, {"new_segments", made->newSegments},
                                      {"slices", made->slices},       {"marks", made->marks},       {"bytes", made->bytes},
                                      {"catalog_version", made->catalogVersion}};
    const ReportTable table{"Demo", {"Workspace", "Segments", "New segments", "Slices", "Marks", "Bytes", "Catalog version"},
                            {false, true, true, true, true, true, true},
                            {{folder, std::to_string(made->segments), std::to_string(made->newSegments), std::to_string(made->slices),
                              std::to_string(made->marks), std::to_string(made->bytes), std::to_string(made->catalogVersion)}}};
    printTables(context, {table}, json.dump(2) + "\n");
    return Done{};
}

} // namespace

void addDemoCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("demo", "Make a workspace of made-up but realistic work");
    auto options = std::make_shared<DemoOptions>();
    command->add_option("--associates", options->associates, "How many people")->capture_default_str()->check(CLI::Range(1, 20'000));
    command->add_option("--days", options->days, "How many workdays")->capture_default_str()->check(CLI::Range(1, 2'600));
    command->add_option("--seed", options->seed, "The same seed gives the same work")->capture_default_str();
    auto from = std::make_shared<std::optional<LocalDate>>();
    addDateOption(*command, "--from", *from, "First day (default " + toIso(kDemoStart) + ")");
    context.onRun(*command, [&context, options, from] {
        if (*from)
            options->from = **from;
        return demo(context, *options);
    });
}

} // namespace worklode
