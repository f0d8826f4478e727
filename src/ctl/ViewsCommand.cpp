#include "catalog/CatalogJson.h"
#include "ctl/CallerRights.h"
#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

struct ViewOptions {
    View view;
    std::vector<std::string> categories;
    bool isPrivate = false;
    bool replace = false;
};

std::string rangeText(const DateRange& range)
{
    if (range.lastDays)
        return "last " + std::to_string(*range.lastDays) + " days";
    if (!range.from && !range.to)
        return "all";
    return (range.from ? toIso(*range.from) : "") + " to " + (range.to ? toIso(*range.to) : "");
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

Error unknownView(const std::string& name)
{
    return {ErrorCode::NotFound, {}, "there is no View \"" + name + "\" (see worklodectl views list)"};
}

/// Null where there is none that the caller may see.
const View* findView(const CtlContext& context, const Catalog& catalog, const std::string& name)
{
    const auto found = std::find_if(catalog.views.begin(), catalog.views.end(),
                                    [&](const View& view) { return view.name == name && maySee(context, view); });
    return found == catalog.views.end() ? nullptr : &*found;
}

/// The View as in the catalog document, with when it was last run.
Result<Json> jsonOf(const CatalogStore& store, const View& view)
{
    const auto run = store.lastRun(view.name);
    if (!run)
        return run.error();
    Json json = Json::parse(viewToJson(view));
    json["last_run"] = *run ? Json(toIso(**run)) : Json(nullptr);
    return json;
}

Outcome listViews(CtlContext& context)
{
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    ReportTable table{"Views", {"Name", "Unit", "Dates", "Page", "Owner", "Shared", "Last run"}, std::vector<bool>(7, false), {}};
    Json views = Json::array();
    for (const View& view : snapshot->catalog->views) {
        if (!maySee(context, view))
            continue;
        auto json = jsonOf(**context.catalogStore(), view);
        if (!json)
            return json.error();
        const std::string run = (*json)["last_run"].is_null() ? "" : (*json)["last_run"].get<std::string>();
        table.rows.push_back({view.name, view.unit.value_or(""), rangeText(view.range), view.defaultPage, view.owner,
                              view.shared ? "yes" : "no", run});
        views.push_back(std::move(*json));
    }
    printTables(context, {table}, Json{{"views", views}}.dump(2) + "\n");
    return Done{};
}

Outcome showView(CtlContext& context, const std::string& name)
{
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    const View* view = findView(context, *snapshot->catalog, name);
    if (!view)
        return unknownView(name);
    const auto json = jsonOf(**context.catalogStore(), *view);
    if (!json)
        return json.error();
    std::vector<std::string> categories;
    for (const Category category : view->categories)
        categories.emplace_back(toText(category));
    const ReportTable table{"View", {"What", "Value"}, {false, false},
                            {{"Name", view->name},
                             {"Description", view->description},
                             {"Owner", view->owner},
                             {"Shared", view->shared ? "yes" : "no"},
                             {"Page", view->defaultPage},
                             {"Unit", view->unit.value_or("")},
                             {"Dates", rangeText(view->range)},
                             {"Associates", joined(view->associates)},
                             {"Categories", joined(categories)},
                             {"Applications", joined(view->applications)},
                             {"Anonymous", view->anonymous ? "yes" : "no"},
                             {"Last run", json->at("last_run").is_null() ? "" : json->at("last_run").get<std::string>()}}};
    printTables(context, {table}, json->dump(2) + "\n");
    return Done{};
}

Outcome save(CtlContext& context, const Catalog& catalog, std::uint64_t basedOn, const std::string& note)
{
    const auto store = context.catalogStore();
    if (!store)
        return store.error();
    const auto version = (*store)->save(catalog, basedOn, context.author(), note);
    if (!version)
        return version.error();
    return Done{};
}

View viewFrom(const CtlContext& context, const ViewOptions& options)
{
    View view = options.view;
    view.shared = !options.isPrivate;
    view.owner = context.author();
    for (const std::string& category : options.categories)
        view.categories.push_back(categoryFromText(category).value_or(Category::Unknown));
    return view;
}

/// The first fault of the new View in the words of the command, not of the document.
Outcome checkNewView(const Catalog& catalog, std::size_t index, const std::string& name)
{
    for (const CatalogFault& fault : checkCatalog(catalog))
        if (const std::string place = "views[" + std::to_string(index) + "]."; fault.path.starts_with(place))
            return Error{ErrorCode::BadInput, "View " + name, fault.path.substr(place.size()) + ": " + fault.sentence};
    return Done{};
}

Outcome createView(CtlContext& context, const ViewOptions& options)
{
    if (const auto store = context.catalogStore(MissingWorkspace::Create); !store)
        return store.error();
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    if (const Outcome allowed = requireAuthor(context, *snapshot->catalog); !allowed)
        return allowed;
    Catalog catalog = *snapshot->catalog;
    const View view = viewFrom(context, options);
    const auto there = std::find_if(catalog.views.begin(), catalog.views.end(), [&](const View& v) { return v.name == view.name; });
    const auto index = static_cast<std::size_t>(there - catalog.views.begin());
    if (there == catalog.views.end())
        catalog.views.push_back(view);
    else if (!options.replace)
        return Error{ErrorCode::Refused, {}, "there is a View \"" + view.name + "\" already; --replace puts the new one in its place"};
    else if (!mayChange(context, catalog, *there))
        return Error{ErrorCode::Refused, {}, "the View \"" + view.name + "\" belongs to somebody else"};
    else
        *there = view;
    if (const Outcome checked = checkNewView(catalog, index, view.name); !checked)
        return checked;
    if (const Outcome saved = save(context, catalog, snapshot->version, "View " + view.name); !saved)
        return saved;
    if (context.format() == OutputFormat::Json)
        context.print(viewToJson(view) + "\n");
    else
        context.remark("Saved the View \"" + view.name + "\".");
    return Done{};
}

Outcome deleteView(CtlContext& context, const std::string& name)
{
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    if (const Outcome allowed = requireAuthor(context, *snapshot->catalog); !allowed)
        return allowed;
    const View* view = findView(context, *snapshot->catalog, name);
    if (!view)
        return unknownView(name);
    if (!mayChange(context, *snapshot->catalog, *view))
        return Error{ErrorCode::Refused, {}, "the View \"" + name + "\" belongs to somebody else"};
    Catalog catalog = *snapshot->catalog;
    std::erase_if(catalog.views, [&](const View& v) { return v.name == name; });
    if (const Outcome saved = save(context, catalog, snapshot->version, "View " + name + " deleted"); !saved)
        return saved;
    context.remark("Deleted the View \"" + name + "\".");
    return Done{};
}

void addCreate(CLI::App& views, CtlContext& context)
{
    auto* command = views.add_subcommand("create", "Saves a View");
    auto options = std::make_shared<ViewOptions>();
    View& view = options->view;
    command->add_option("--name", view.name, "What it is called")->required()->type_name("NAME");
    command->add_option("--description", view.description, "What it is for")->type_name("TEXT");
    command->add_option("--unit", view.unit, "This unit and what lies below it (default: everybody the user may see)")->type_name("ID");
    addDateOption(*command, "--from", view.range.from, "First shift date");
    addDateOption(*command, "--to", view.range.to, "The date after the last");
    command->add_option("--last-days", view.range.lastDays, "So many days up to the last shift date in the data")
        ->check(CLI::Range(1, 36'500))->excludes("--from")->excludes("--to")->type_name("N");
    command->add_option("--associate", view.associates, "Only these, by id or alternate id")->type_name("ID");
    command->add_option("--category", options->categories, "Only these")
        ->check(CLI::IsMember({"Production", "Other Work", "Non Work", "Unknown"}));
    command->add_option("--application", view.applications, "Only these, by the name they are shown as")->type_name("NAME");
    command->add_option("--page", view.defaultPage, "What it opens with")
        ->check(CLI::IsMember({"summary", "opportunities", "tasks", "timeline"}))->capture_default_str();
    command->add_flag("--anonymous", view.anonymous, "Pseudonyms, and nothing about groups that are too small");
    command->add_flag("--private", options->isPrivate, "Not for other users");
    command->add_flag("--replace", options->replace, "Put it in the place of one of the same name");
    context.onRun(*command, [&context, options] { return createView(context, *options); });
}

} // namespace

void addViewsCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("views", "Saved Views");
    command->require_subcommand(1);
    auto name = std::make_shared<std::string>();
    context.onRun(*command->add_subcommand("list", "All of them"), [&context] { return listViews(context); });
    auto* show = command->add_subcommand("show", "One of them");
    show->add_option("name", *name, "Which one")->required()->type_name("NAME");
    context.onRun(*show, [&context, name] { return showView(context, *name); });
    addCreate(*command, context);
    auto* remove = command->add_subcommand("delete", "Takes one away");
    remove->add_option("name", *name, "Which one")->required()->type_name("NAME");
    context.onRun(*remove, [&context, name] { return deleteView(context, *name); });
}

} // namespace worklode
