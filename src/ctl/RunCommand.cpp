#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "ctl/EngineForViews.h"
#include "ctl/NamedView.h"
#include "ctl/PageOutput.h"
#include "ctl/TaskOptions.h"
#include "session/ViewFilter.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace worklode {

namespace {

struct RunOptions {
    std::string view;
    std::string page; ///< empty: the View's own
    std::string table;
    std::optional<std::string> task;
    std::optional<LocalDate> date;
    bool compare = false;
    std::optional<std::uint64_t> first; ///< slices of a first look
    OpportunityDrill drill; ///< where it names an opportunity
    std::string filter;     ///< in the text form of a ViewFilter
    DateRange range;
    std::optional<std::string> unit;      ///< of the drill, where there is one; else in the View's place
    std::vector<std::string> applications; ///< as `unit`
    std::vector<std::string> associates;
    std::vector<std::string> categories;
    TaskOptions taskOptions;
};

/// What stands in the View's place: `--filter`, and over it the options that name one thing.
Result<ViewFilter> filterOf(const RunOptions& options)
{
    Result<ViewFilter> filter = viewFilterFromText(options.filter);
    if (!filter)
        return filter;
    if (options.range != DateRange{})
        filter->range = options.range;
    if (options.associates.size() > 1)
        filter->associates = options.associates;
    if (!options.categories.empty())
        filter->categories.clear();
    for (const std::string& category : options.categories)
        filter->categories.push_back(categoryFromText(category).value_or(Category::Unknown));
    if (options.drill.opportunity.empty()) {
        if (options.unit)
            filter->unit = options.unit;
        if (!options.applications.empty())
            filter->applications = options.applications;
    } else if (options.applications.size() > 1) {
        return Error{ErrorCode::BadInput, "--application", "with --opportunity there is one at most"};
    }
    if (filter->range && filter->range->from && filter->range->to && !(*filter->range->from < *filter->range->to))
        return Error{ErrorCode::BadInput, "--to", "it is the date after the last one, and comes after --from"};
    return filter;
}

std::optional<OpportunityDrill> drillOf(const RunOptions& options)
{
    if (options.drill.opportunity.empty())
        return {};
    OpportunityDrill drill = options.drill;
    drill.unit = options.unit;
    if (!options.applications.empty())
        drill.application = options.applications.front();
    return drill;
}

Result<ViewRequest> requestFor(const CtlContext& context, const Catalog& catalog, const RunOptions& options)
{
    auto view = findView(catalog, options.view);
    if (!view)
        return view.error();
    const std::string page = options.page.empty() ? view->defaultPage : options.page;
    const auto kind = pageKindFromText(page);
    if (!kind)
        return Error{ErrorCode::BadInput, "view " + view->name, "its page \"" + page + "\" is unknown; name one with --page"};
    const Result<ViewFilter> filter = filterOf(options);
    if (!filter)
        return filter.error();
    ViewRequest request;
    request.view = narrowed(std::move(view).value(), *filter);
    request.page = *kind;
    request.task = options.task ? options.task : filter->task;
    if (options.associates.size() == 1)
        request.associate = options.associates.front();
    request.date = options.date;
    request.compare = options.compare || options.taskOptions.comparePeriods;
    request.drill = drillOf(options);
    if (options.taskOptions.any()) {
        auto wishes = detailWishes(options.taskOptions);
        if (!wishes)
            return wishes.error();
        request.details = std::move(wishes).value();
    }
    request.asUser = context.asUser();
    return request;
}

/// As the workstation shows it until all is read; all of it where there is no first look.
Result<ResultHeader> printFirstLook(CtlContext& context, const CatalogSnapshot& snapshot, const ViewRequest& request, std::uint64_t slices,
                                    const std::string& table)
{
    const auto engine = openProgressiveEngine(context, snapshot, slices);
    if (!engine)
        return engine.error();
    const auto look = (*engine)->firstLook(request, context.progress());
    const auto result = look ? Result<PageResult>(*look) : (*engine)->run(request, context.progress());
    if (!result)
        return result.error();
    if (const auto& partial = result->header.partial)
        context.remark("A first look at " + std::to_string(partial->segmentsLoaded) + " of " + std::to_string(partial->segments)
                       + " segments: preliminary numbers.");
    if (const Outcome printed = printPage(context, *result, *snapshot.catalog, table); !printed)
        return printed.error();
    return result->header;
}

Result<ResultHeader> printResult(CtlContext& context, ViewEngine& engine, const ViewRequest& request, const Catalog& catalog,
                                 const RunOptions& options)
{
    if (request.page == PageKind::Timeline)
        return printTimeline(context, engine, request, catalog, options.table);
    const auto result = engine.run(request, context.progress());
    if (!result)
        return result.error();
    const Result<bool> printed = printTaskOptions(context, options.taskOptions, *result, catalog);
    if (!printed)
        return printed.error();
    if (!*printed)
        if (const Outcome page = printPage(context, *result, catalog, options.table); !page)
            return page.error();
    return result->header;
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

Result<ResultHeader> printView(CtlContext& context, const CatalogSnapshot& snapshot, const ViewRequest& request, const RunOptions& options)
{
    if (options.first)
        return printFirstLook(context, snapshot, request, *options.first, options.table);
    const auto engine = openEngine(context, snapshot, request);
    if (!engine)
        return engine.error();
    return printResult(context, **engine, request, *snapshot.catalog, options);
}

Outcome runView(CtlContext& context, const RunOptions& options)
{
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    const auto request = requestFor(context, *snapshot->catalog, options);
    if (!request)
        return request.error();
    const auto header = printView(context, *snapshot, *request, options);
    if (!header)
        return header.error();
    remarkOddities(context, *header);
    noteRun(context, *snapshot->catalog, request->view.name);
    return Done{};
}

/// What stands in the place of what the View says.
void addFilterOptions(CLI::App& command, RunOptions& options)
{
    command.add_option("--filter", options.filter, "All of the following in one text, as the workstation copies it")->type_name("TEXT");
    addDateOption(command, "--from", options.range.from, "First shift date, in the place of the View's range");
    addDateOption(command, "--to", options.range.to, "The date after the last");
    command.add_option("--last-days", options.range.lastDays, "So many days up to the last shift date in the data")
        ->check(CLI::Range(1, 36'500))->excludes("--from")->excludes("--to")->type_name("N");
    command.add_option("--unit", options.unit, "Only this unit and what lies below it")->type_name("ID");
    command.add_option("--category", options.categories, "Only these; may be said again")
        ->check(CLI::IsMember({"Production", "Other Work", "Non Work", "Unknown"}));
    command.add_option("--application", options.applications, "Only these; may be said again")->type_name("NAME");
}

} // namespace

void addRunCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("run", "The numbers of a View's page");
    auto options = std::make_shared<RunOptions>();
    command->add_option("view", options->view, "Name of a saved View, or All")->required()->type_name("VIEW");
    command->add_option("--page", options->page, "Which page (default: the View's own)")->check(CLI::IsMember({"summary", "opportunities", "tasks", "timeline", "patterns"}));
    auto* task = command->add_option("--task", options->task, "Tasks: only this one")->type_name("NAME");
    addTaskOptions(*command, options->taskOptions, task);
    command->add_option("--associate", options->associates, "Only this one's; may be said again")->type_name("ID");
    addDateOption(*command, "--date", options->date, "Only shifts of this date");
    command->add_flag("--compare", options->compare, "Also the equal number of days right before");
    addFilterOptions(*command, *options);
    command->add_option("--first", options->first, "Preliminary numbers of about so many slices, as the workstation shows them first")->type_name("SLICES");
    OpportunityDrill& drill = options->drill;
    auto* opportunity = command->add_option("--opportunity", drill.opportunity, "Opportunities: only this one; --unit and --application then say which of its occurrences")->type_name("NAME");
    command->add_option("--screen", drill.screen, "With --opportunity and --application: only on this one")->type_name("NAME")->needs(opportunity)->needs("--application");
    command->add_option("--person", drill.associate, "With --opportunity: only this associate's")->type_name("ID")->needs(opportunity);
    command->add_option("--table", options->table, "Only the table of this title")->type_name("TITLE");
    context.onRun(*command, [&context, options] { return runView(context, *options); });
}

} // namespace worklode
