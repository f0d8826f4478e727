#include "catalog/CatalogJson.h"
#include "ctl/CallerRights.h"
#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "ctl/PreviewCommand.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QFile>
#include <QSaveFile>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

QString toQString(const std::string& text) { return QString::fromStdString(text); }

Result<std::string> readWholeFile(const std::string& path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path, "cannot be read: " + file.errorString().toStdString()};
    if (file.size() > static_cast<qint64>(kMaxCatalogBytes))
        return Error{ErrorCode::BadInput, path, "larger than the " + std::to_string(kMaxCatalogBytes >> 20) + " MiB that a catalog may have"};
    const QByteArray bytes = file.readAll();
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// All or nothing, and for its owner only: a catalog names people.
Outcome writeWholeFile(const std::string& path, const std::string& bytes)
{
    QSaveFile file(toQString(path));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) && file.commit();
    if (!written)
        return Error{ErrorCode::Unavailable, path, "cannot be written: " + file.errorString().toStdString()};
    return Done{};
}

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

Result<CatalogSnapshot> currentCatalog(CtlContext& context)
{
    auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot;
    if (const Outcome allowed = requireAdministrator(context, *snapshot->catalog); !allowed)
        return allowed.error();
    return snapshot;
}

Outcome exportCatalog(CtlContext& context, const std::string& path)
{
    const auto snapshot = currentCatalog(context);
    if (!snapshot)
        return snapshot.error();
    const std::string json = catalogToJson(*snapshot->catalog);
    if (path.empty() || path == "-") {
        context.print(json);
        return Done{};
    }
    return writeWholeFile(path, json);
}

void printChanges(CtlContext& context, std::uint64_t version, const std::vector<std::string>& changes)
{
    if (changes.empty() && context.format() != OutputFormat::Json)
        return;
    ReportTable table{"Changes", {"Change"}, {false}, {}};
    for (const std::string& change : changes)
        table.rows.push_back({change});
    printTables(context, {table}, Json{{"version", version}, {"changes", changes}}.dump(2) + "\n");
}

/// Saves `after` on top of `snapshot` and says what that changed.
Outcome saveAndTell(CtlContext& context, const CatalogSnapshot& snapshot, const Catalog& after, const std::string& note)
{
    if (after == *snapshot.catalog && snapshot.version > 0) {
        context.remark("Nothing changed: the catalog says the same already.");
        printChanges(context, snapshot.version, {});
        return Done{};
    }
    const auto store = context.catalogStore();
    if (!store)
        return store.error();
    const auto version = (*store)->save(after, snapshot.version, context.author(), note);
    if (!version)
        return version.error();
    printChanges(context, *version, describeChanges(*snapshot.catalog, after));
    return Done{};
}

Outcome importCatalog(CtlContext& context, const std::string& path, const std::string& note)
{
    const auto catalog = readCatalogFile(context, path);
    if (!catalog)
        return catalog.error();
    if (const auto store = context.catalogStore(MissingWorkspace::Create); !store)
        return store.error();
    const auto snapshot = currentCatalog(context);
    if (!snapshot)
        return snapshot.error();
    return saveAndTell(context, *snapshot, *catalog, note.empty() ? "imported" : note);
}

Outcome lint(CtlContext& context, const std::string& path)
{
    Result<Catalog> catalog = Error{};
    if (path.empty()) {
        const auto snapshot = currentCatalog(context);
        catalog = snapshot ? Result<Catalog>(*snapshot->catalog) : Result<Catalog>(snapshot.error());
    } else {
        catalog = readCatalogFile(context, path);
    }
    if (!catalog)
        return catalog.error();
    ReportTable table{"Warnings", {"Place", "Warning"}, {false, false}, {}};
    Json warnings = Json::array();
    for (const CatalogFault& warning : lintCatalog(*catalog)) {
        table.rows.push_back({warning.path, warning.sentence});
        warnings.push_back({{"path", warning.path}, {"sentence", warning.sentence}});
    }
    if (table.rows.empty())
        context.remark("No faults, no warnings.");
    if (!table.rows.empty() || context.format() == OutputFormat::Json)
        printTables(context, {table}, Json{{"warnings", warnings}}.dump(2) + "\n");
    return Done{};
}

Outcome history(CtlContext& context)
{
    if (const auto snapshot = currentCatalog(context); !snapshot)
        return snapshot.error();
    const auto versions = (*context.catalogStore())->history();
    if (!versions)
        return versions.error();
    ReportTable table{"Versions", {"Version", "Saved", "By", "Note"}, {true, false, false, false}, {}};
    Json json = Json::array();
    for (const CatalogVersion& v : *versions) {
        table.rows.push_back({std::to_string(v.version), toIso(v.at), v.author, v.note});
        json.push_back({{"version", v.version}, {"at", toIso(v.at)}, {"author", v.author}, {"note", v.note}});
    }
    printTables(context, {table}, Json{{"versions", json}}.dump(2) + "\n");
    return Done{};
}

Outcome restore(CtlContext& context, std::uint64_t version)
{
    const auto snapshot = currentCatalog(context);
    if (!snapshot)
        return snapshot.error();
    const auto then = (*context.catalogStore())->versionAt(version);
    if (!then)
        return then.error();
    return saveAndTell(context, *snapshot, *then, "restored version " + std::to_string(version));
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
    context.onRun(*linting, [&context, path] { return lint(context, *path); });

    addPreviewCommand(*command, context, readCatalogFile);

    context.onRun(*command->add_subcommand("history", "Every version, newest first"), [&context] { return history(context); });

    auto* restoring = command->add_subcommand("restore", "Makes an earlier version the newest one");
    restoring->add_option("version", *version, "Which one")->required()->type_name("VERSION");
    context.onRun(*restoring, [&context, version] { return restore(context, *version); });
}

} // namespace worklode
