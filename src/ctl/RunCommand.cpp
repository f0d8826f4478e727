#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "ctl/EngineForViews.h"
#include "ctl/NamedView.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace worklode {

namespace {

struct RunOptions {
    std::string view;
    std::string page; ///< empty: the View's own
    std::string table;
    std::optional<std::string> task;
    std::optional<std::string> associate;
    std::optional<LocalDate> date;
    bool compare = false;
    OpportunityDrill drill; ///< where it names an opportunity
};

Result<ViewRequest> requestFor(const CtlContext& context, const Catalog& catalog, const RunOptions& options)
{
    auto view = findView(catalog, options.view);
    if (!view)
        return view.error();
    const std::string page = options.page.empty() ? view->defaultPage : options.page;
    const auto kind = pageKindFromText(page);
    if (!kind)
        return Error{ErrorCode::BadInput, "view " + view->name, "its page \"" + page + "\" is unknown; name one with --page"};
    ViewRequest request;
    request.view = std::move(view).value();
    request.page = *kind;
    request.task = options.task;
    request.associate = options.associate;
    request.date = options.date;
    request.compare = options.compare;
    if (!options.drill.opportunity.empty())
        request.drill = options.drill;
    request.asUser = context.asUser();
    return request;
}

std::string titlesOf(const std::vector<ReportTable>& tables)
{
    std::string text;
    for (const ReportTable& table : tables)
        text += (text.empty() ? "" : ", ") + table.title;
    return text;
}

/// A CSV is one table: the one that was named, else the first.
Outcome printPage(CtlContext& context, const PageResult& result, const Catalog& catalog, const std::string& name)
{
    if (context.format() == OutputFormat::Json) {
        context.print(toJson(result, catalog));
        return Done{};
    }
    std::vector<ReportTable> tables = toTables(result, catalog);
    if (!name.empty()) {
        const std::string all = titlesOf(tables);
        std::erase_if(tables, [&](const ReportTable& table) { return table.title != name; });
        if (tables.empty())
            return Error{ErrorCode::NotFound, "--table", "this page has no table \"" + name + "\", only " + all};
    } else if (context.format() == OutputFormat::Csv && tables.size() > 1) {
        context.remark("Of the tables " + titlesOf(tables) + " this is the first; name another with --table.");
        tables.resize(1);
    }
    printTables(context, tables, {});
    return Done{};
}

void remarkOddities(CtlContext& context, const ResultHeader& header)
{
    if (header.unplacedCollectors > 0)
        context.remark(std::to_string(header.unplacedCollectors) + " collectors are in no team (Unknown team) and were not analysed.");
    for (const AnomalyInfo& info : anomalyTable())
        if (const auto times = header.anomalies[info.anomaly]; times > 0 && info.severity == Severity::Warning)
            context.remark(std::to_string(times) + " × " + std::string(info.text));
}

/// For the list of Views: when each was last run. The numbers are good even where that cannot be written down.
void noteRun(CtlContext& context, const Catalog& catalog, const std::string& view)
{
    if (!isSavedView(catalog, view))
        return;
    const auto store = context.catalogStore();
    if (const Outcome noted = store ? (*store)->noteRun(view, context.asUser().value_or(std::string())) : Outcome(store.error()); !noted)
        context.remark("The time of this run was not noted: " + noted.error().sentence());
}

Outcome runView(CtlContext& context, const RunOptions& options)
{
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    const auto request = requestFor(context, *snapshot->catalog, options);
    if (!request)
        return request.error();
    const auto engine = openEngine(context, *snapshot, *request);
    if (!engine)
        return engine.error();
    const auto result = (*engine)->run(*request, context.progress());
    if (!result)
        return result.error();
    if (const Outcome printed = printPage(context, *result, *snapshot->catalog, options.table); !printed)
        return printed;
    remarkOddities(context, result->header);
    noteRun(context, *snapshot->catalog, request->view.name);
    return Done{};
}

} // namespace

void addRunCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("run", "The numbers of a View's page");
    auto options = std::make_shared<RunOptions>();
    command->add_option("view", options->view, "Name of a saved View, or All")->required()->type_name("VIEW");
    command->add_option("--page", options->page, "Which page (default: the View's own)")->check(CLI::IsMember({"summary", "opportunities", "tasks", "timeline", "patterns"}));
    command->add_option("--task", options->task, "Tasks: only this one")->type_name("NAME");
    command->add_option("--associate", options->associate, "Only this one's")->type_name("ID");
    addDateOption(*command, "--date", options->date, "Only shifts of this date");
    command->add_flag("--compare", options->compare, "Also the equal number of days right before");
    OpportunityDrill& drill = options->drill;
    auto* opportunity = command->add_option("--opportunity", drill.opportunity, "Opportunities: only this one")->type_name("NAME");
    auto* application = command->add_option("--application", drill.application, "With --opportunity: only in this one")->type_name("NAME")->needs(opportunity);
    command->add_option("--screen", drill.screen, "With --application: only on this one")->type_name("NAME")->needs(application);
    command->add_option("--unit", drill.unit, "With --opportunity: only in this one and below")->type_name("ID")->needs(opportunity);
    command->add_option("--person", drill.associate, "With --opportunity: only this associate's")->type_name("ID")->needs(opportunity);
    command->add_option("--table", options->table, "Only the table of this title")->type_name("TITLE");
    context.onRun(*command, [&context, options] { return runView(context, *options); });
}

} // namespace worklode
