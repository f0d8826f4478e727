#include "catalog/AdminRights.h"
#include "catalog/HistoryJson.h"
#include "catalog/CatalogJson.h"
#include "ctl/CallerRights.h"
#include "ctl/CatalogFiles.h"
#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "ctl/LintWarnings.h"
#include "ctl/PreviewCommand.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

std::string lineOf(const CatalogFault& fault) { return fault.path.empty() ? fault.sentence : fault.path + ": " + fault.sentence; }

/// Each fault on a line of its own where there are several; the last words are the one sentence.
Error refused(CtlContext& context, const std::string& path, const std::vector<CatalogFault>& faults)
{
    if (faults.size() == 1)
        return {ErrorCode::BadInput, path, lineOf(faults.front())};
    for (const CatalogFault& fault : faults)
        context.complain(path + ": " + lineOf(fault));
    return {ErrorCode::BadInput, path, std::to_string(faults.size()) + " faults, so nothing was taken from it"};
}

Result<Catalog> readCatalogFile(CtlContext& context, const std::string& path)
{
    const auto text = readWholeFile(path);
    if (!text)
        return text.error();
    CatalogParse parse = parseCatalog(*text);
    if (!parse.faults.empty())
        return refused(context, path, parse.faults);
    return std::move(parse.catalog);
}

Outcome exportCatalog(CtlContext& context, const std::string& path)
{
    const auto snapshot = catalogForAdministrator(context);
    if (!snapshot)
        return snapshot.error();
    const std::string json = catalogToJson(*snapshot->catalog);
    if (path.empty() || path == "-") {
        context.print(json);
        return Done{};
    }
    return writeWholeFile(path, json);
}

/// Users are never deleted: those that `after` does not have stay as inactive ones.
Catalog keepUsers(CtlContext& context, const Catalog& before, const Catalog& after)
{
    Catalog kept = withUsersKept(before, after);
    for (std::size_t i = after.users.size(); i < kept.users.size(); ++i)
        context.remark("The user " + kept.users[i].name + " is not in the document and stays, inactive.");
    return kept;
}

Outcome importCatalog(CtlContext& context, const std::string& path, const std::string& note)
{
    const auto catalog = readCatalogFile(context, path);
    if (!catalog)
        return catalog.error();
    if (const auto store = context.catalogStore(MissingWorkspace::Create); !store)
        return store.error();
    const auto snapshot = catalogForAdministrator(context);
    if (!snapshot)
        return snapshot.error();
    return saveAndTell(context, *snapshot, keepUsers(context, *snapshot->catalog, *catalog), note.empty() ? "imported" : note);
}

Outcome lint(CtlContext& context, const std::string& path, LintData data)
{
    Result<Catalog> catalog = Error{};
    if (path.empty()) {
        const auto snapshot = catalogForAdministrator(context);
        catalog = snapshot ? Result<Catalog>(*snapshot->catalog) : Result<Catalog>(snapshot.error());
    } else {
        catalog = readCatalogFile(context, path);
    }
    if (!catalog)
        return catalog.error();
    const auto lint = warningsOf(context, *catalog, data);
    if (!lint)
        return lint.error();
    ReportTable table{"Warnings", {"Place", "Warning"}, {false, false}, {}};
    Json warnings = Json::array();
    for (const CatalogFault& warning : lint->warnings) {
        table.rows.push_back({warning.path, warning.sentence});
        warnings.push_back({{"path", warning.path}, {"sentence", warning.sentence}});
    }
    if (table.rows.empty())
        context.remark("No faults, no warnings.");
    const Json json{{"data_hash", lint->dataHash.empty() ? Json(nullptr) : Json(lint->dataHash)}, {"warnings", warnings}};
    if (!table.rows.empty() || context.format() == OutputFormat::Json)
        printTables(context, {table}, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    return Done{};
}

Outcome history(CtlContext& context)
{
    if (const auto snapshot = catalogFor(context, AdminArea::History, AdminRight::View); !snapshot)
        return snapshot.error();
    const auto versions = (*context.catalogStore())->history();
    if (!versions)
        return versions.error();
    ReportTable table{"Versions", {"Version", "Saved", "By", "Note"}, {true, false, false, false}, {}};
    for (const CatalogVersion& v : *versions)
        table.rows.push_back({std::to_string(v.version), toIso(v.at), v.author, v.note});
    printTables(context, {table}, historyToJson(*versions));
    return Done{};
}

/// The document of a version, or what that version changed.
Outcome show(CtlContext& context, std::uint64_t version, bool changesOnly)
{
    if (const auto snapshot = catalogForAdministrator(context); !snapshot)
        return snapshot.error();
    const auto then = (*context.catalogStore())->versionAt(version);
    if (!then)
        return then.error();
    if (!changesOnly) {
        context.print(catalogToJson(*then));
        return Done{};
    }
    const auto before = version == 1 ? Result<Catalog>(builtInCatalog()) : (*context.catalogStore())->versionAt(version - 1);
    if (!before)
        return before.error();
    printChanges(context, version, describeChanges(*before, *then));
    return Done{};
}

/// The whole trail, after its chain of hashes was checked.
Outcome audit(CtlContext& context)
{
    if (const auto snapshot = catalogFor(context, AdminArea::History, AdminRight::View); !snapshot)
        return snapshot.error();
    const auto trail = (*context.catalogStore())->audit();
    if (!trail)
        return trail.error();
    ReportTable table{"Audit trail", {"No.", "When", "By", "Action", "Detail", "Hash"}, {true, false, false, false, false, false}, {}};
    for (const AuditEntry& e : *trail)
        table.rows.push_back({std::to_string(e.seq), toIso(e.at), e.author, e.action, e.detail, e.hash});
    printTables(context, {table}, auditToJson(*trail));
    return Done{};
}

Outcome restore(CtlContext& context, std::uint64_t version)
{
    const auto snapshot = catalogForAdministrator(context);
    if (!snapshot)
        return snapshot.error();
    const auto then = (*context.catalogStore())->versionAt(version);
    if (!then)
        return then.error();
    return saveAndTell(context, *snapshot, keepUsers(context, *snapshot->catalog, *then), "restored version " + std::to_string(version));
}

} // namespace

void addCatalogCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("catalog", "The whole enrichment as one JSON document");
    command->require_subcommand(1);
    auto path = std::make_shared<std::string>();
    auto note = std::make_shared<std::string>();
    auto version = std::make_shared<std::uint64_t>(0);

    auto* exporting = command->add_subcommand("export", "Writes the catalog");
    exporting->add_option("file", *path, "Where to; - or nothing is standard output")->type_name("FILE.json");
    context.onRun(*exporting, [&context, path] { return exportCatalog(context, *path); });

    auto* importing = command->add_subcommand("import", "Puts a document in the catalog's place, all of it or nothing, and says what changed");
    importing->add_option("file", *path, "The document")->required()->type_name("FILE.json");
    importing->add_option("--note", *note, "Why, for the history");
    context.onRun(*importing, [&context, path, note] { return importCatalog(context, *path, *note); });

    auto* linting = command->add_subcommand("lint", "Lists what is allowed and probably not meant");
    linting->add_option("file", *path, "The document; nothing is the workspace's catalog")->type_name("FILE.json");
    auto withoutData = std::make_shared<bool>(false);
    linting->add_flag("--no-data", *withoutData, "Look at the document alone, not at what was recorded");
    context.onRun(*linting, [&context, path, withoutData] { return lint(context, *path, *withoutData ? LintData::Leave : LintData::Use); });

    addPreviewCommand(*command, context, readCatalogFile);

    context.onRun(*command->add_subcommand("history", "Every version, newest first"), [&context] { return history(context); });

    auto* showing = command->add_subcommand("show", "The document of an earlier version, or what it changed");
    auto changesOnly = std::make_shared<bool>(false);
    showing->add_option("version", *version, "Which one")->required()->type_name("VERSION");
    showing->add_flag("--changes", *changesOnly, "Only what changed from the version before");
    context.onRun(*showing, [&context, version, changesOnly] { return show(context, *version, *changesOnly); });

    context.onRun(*command->add_subcommand("audit", "Who did what, in a chain of hashes that is checked first; --json or --format csv to keep it"),
                  [&context] { return audit(context); });

    auto* restoring = command->add_subcommand("restore", "Makes an earlier version the newest one");
    restoring->add_option("version", *version, "Which one")->required()->type_name("VERSION");
    context.onRun(*restoring, [&context, version] { return restore(context, *version); });

    addCatalogCsvCommands(*command, context);
}

} // namespace worklode
