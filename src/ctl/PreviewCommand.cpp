#include "ctl/PreviewCommand.h"

#include "ctl/CommandOptions.h"
#include "ctl/NamedView.h"
#include "report/ChangeReports.h"
#include "session/LocalEngine.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace worklode {

namespace {

struct PreviewOptions {
    std::string path;
    std::string view = "All";
    std::string rule;
    std::string task;
    std::optional<int> days;
};

template <class Preview>
Outcome print(CtlContext& context, const Result<Preview>& preview)
{
    if (!preview)
        return preview.error();
    std::vector<ReportTable> tables = toTables(*preview);
    if (context.format() == OutputFormat::Csv)
        tables.resize(1);
    printTables(context, tables, toJson(*preview));
    return Done{};
}

/// Rules have no unique names: `3` is `screen_rules[3]`, anything else the first rule of that name.
Result<std::size_t> findRule(const Catalog& candidate, const std::string& rule)
{
    const bool isNumber = rule.size() <= 9 && std::all_of(rule.begin(), rule.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        return static_cast<std::size_t>(std::stoul(rule));
    const auto found =
        std::find_if(candidate.screenRules.begin(), candidate.screenRules.end(), [&](const ScreenRule& r) { return r.name == rule; });
    if (found == candidate.screenRules.end())
        return Error{ErrorCode::NotFound, "--rule", "the document has no screen rule \"" + rule + "\""};
    return static_cast<std::size_t>(found - candidate.screenRules.begin());
}

Result<TaskDefinition> findTask(const Catalog& candidate, const std::string& name)
{
    const auto found =
        std::find_if(candidate.tasks.begin(), candidate.tasks.end(), [&](const TaskDefinition& t) { return t.name == name; });
    if (found == candidate.tasks.end())
        return Error{ErrorCode::NotFound, "--task", "the document has no task \"" + name + "\""};
    return *found;
}

Outcome answer(CtlContext& context, ChangeAnalyst& analyst, const Catalog& candidate, const ViewRequest& scope, const PreviewOptions& options)
{
    if (!options.rule.empty()) {
        const auto rule = findRule(candidate, options.rule);
        return rule ? print(context, analyst.matchRule(candidate, *rule, scope, context.progress())) : Outcome(rule.error());
    }
    if (!options.task.empty()) {
        const auto task = findTask(candidate, options.task);
        return task ? print(context, analyst.tryTask(*task, options.days, scope, context.progress())) : Outcome(task.error());
    }
    const Result<ChangePreview> preview = analyst.previewChange(candidate, scope, context.progress());
    if (preview && preview->movesNothing())
        context.remark("No number of this View would be another one.");
    return print(context, preview);
}

Outcome previewFile(CtlContext& context, const Catalog& candidate, const PreviewOptions& options)
{
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    auto view = findView(*snapshot->catalog, options.view);
    if (!view)
        return view.error();
    const auto dataset = context.dataset();
    if (!dataset)
        return dataset.error();
    LocalEngine engine(*dataset, snapshot->catalog, snapshot->version, CtlContext::threads());
    ViewRequest scope;
    scope.view = std::move(view).value();
    scope.asUser = context.asUser();
    return answer(context, engine, candidate, scope, options);
}

} // namespace

void addPreviewCommand(CLI::App& catalogCommand, CtlContext& context,
                       std::function<Result<Catalog>(CtlContext&, const std::string& path)> read)
{
    auto* command = catalogCommand.add_subcommand("preview", "What a document would move if it were imported; changes nothing");
    auto options = std::make_shared<PreviewOptions>();
    command->add_option("file", options->path, "The document")->required()->type_name("FILE.json");
    command->add_option("--view", options->view, "In the data of this View (default: all)")->type_name("VIEW");
    auto* rule = command->add_option("--rule", options->rule, "The titles that this screen rule of the document takes: its number from 0, or its name")->type_name("RULE");
    auto* task = command->add_option("--task", options->task, "The instances that this task of the document finds")->type_name("NAME")->excludes(rule);
    command->add_option("--days", options->days, "With --task: in the last days only")->check(CLI::Range(1, 100000))->needs(task);
    context.onRun(*command, [&context, options, read = std::move(read)] {
        const auto candidate = read(context, options->path);
        return candidate ? previewFile(context, *candidate, *options) : Outcome(candidate.error());
    });
}

} // namespace worklode
