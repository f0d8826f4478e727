#include "catalog/CsvImport.h"
#include "catalog/ItemsCsv.h"
#include "ctl/CatalogFiles.h"
#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

/// One of the lists that people keep as CSV.
struct CsvList {
    std::string name;
    std::string help;
    AdminArea area;
    std::function<CsvImport(const Catalog&, std::string_view)> import;
    std::function<std::string(const Catalog&)> exported;
};

/// A list whose columns are the members of its items in the document.
CsvList itemList(const std::string& name, const std::string& section, AdminArea area)
{
    return {name, "The document's " + section + " as CSV: a column for each member", area,
            [section](const Catalog& c, std::string_view csv) { return importItemsCsv(c, section, csv); },
            [section](const Catalog& c) { return exportItemsCsv(c, section); }};
}

const std::vector<CsvList>& csvLists()
{
    static const std::vector<CsvList> lists = {
        {"units", "Business units as CSV: the whole tree, with one company", AdminArea::Units, importUnitsCsv, exportUnitsCsv},
        {"collectors", "Data collectors as CSV: names, ids, teams with dates, configurations", AdminArea::Collectors, importCollectorsCsv,
         exportCollectorsCsv},
        itemList("applications", "applications", AdminArea::Applications),
        itemList("screen-rules", "screen_rules", AdminArea::Screens),
        itemList("screen-tags", "screen_tags", AdminArea::Screens),
        itemList("tasks", "tasks", AdminArea::Tasks),
        itemList("opportunities", "opportunities", AdminArea::Opportunities),
        itemList("opportunity-tags", "opportunity_tags", AdminArea::Opportunities),
        itemList("codes", "off_computer_codes", AdminArea::OffComputerCodes),
        itemList("users", "users", AdminArea::Users),
        itemList("roles", "roles", AdminArea::Users),
        itemList("configurations", "configurations", AdminArea::Configurations)};
    return lists;
}

std::string effectsOf(const CsvRowReport& row)
{
    if (!row.fault.empty())
        return "refused";
    std::string out;
    for (const CsvEffect effect : row.effects)
        out += (out.empty() ? "" : ", ") + std::string(toText(effect));
    return out;
}

std::string detailOf(const CsvRowReport& row)
{
    return row.fault.empty() ? row.detail : (row.column.empty() ? "" : row.column + ": ") + row.fault;
}

bool isUnchanged(const CsvRowReport& row) { return row.fault.empty() && row.effects == std::vector<CsvEffect>{CsvEffect::Unchanged}; }

/// Row by row, unchanged rows left out.
void printReport(CtlContext& context, const CsvImport& import)
{
    ReportTable table{"Rows", {"Line", "Id", "Name", "Effect", "Detail"}, {true, false, false, false, false}, {}};
    Json rows = Json::array();
    for (const CsvRowReport& row : import.rows) {
        if (isUnchanged(row))
            continue;
        table.rows.push_back({row.line == 0 ? std::string() : std::to_string(row.line), row.id, row.name, effectsOf(row), detailOf(row)});
        Json effects = Json::array();
        for (const CsvEffect effect : row.effects)
            effects.push_back(std::string(toText(effect)));
        rows.push_back({{"line", row.line}, {"id", row.id}, {"name", row.name}, {"effects", effects}, {"detail", row.detail},
                        {"column", row.column}, {"fault", row.fault}});
    }
    const Json json = {{"ok", import.ok()}, {"fault", import.fault}, {"unchanged", import.count(CsvEffect::Unchanged)}, {"rows", rows}};
    if (!table.rows.empty() || context.format() == OutputFormat::Json)
        printTables(context, {table}, json.dump(2) + "\n");
}

Error refusal(const CsvImport& import, const std::string& path)
{
    if (!import.fault.empty())
        return {ErrorCode::BadInput, path, import.fault};
    return {ErrorCode::BadInput, path, std::to_string(import.faults()) + (import.faults() == 1 ? " row was" : " rows were") + " refused, so nothing was taken from it"};
}

Outcome importList(CtlContext& context, const CsvList& list, const std::string& path, bool previewOnly, const std::string& note)
{
    const auto text = readWholeFile(path);
    if (!text)
        return text.error();
    if (const auto store = context.catalogStore(previewOnly ? MissingWorkspace::Refuse : MissingWorkspace::Create); !store)
        return store.error();
    const auto snapshot = catalogFor(context, list.area, previewOnly ? AdminRight::View : AdminRight::Edit);
    if (!snapshot)
        return snapshot.error();
    const CsvImport import = list.import(*snapshot->catalog, *text);
    if (previewOnly || !import.ok())
        printReport(context, import);
    if (!import.ok())
        return refusal(import, path);
    if (previewOnly) {
        context.remark("A preview: nothing was saved.");
        return Done{};
    }
    return saveAndTell(context, *snapshot, import.catalog, note.empty() ? "imported " + list.name : note);
}

Outcome exportList(CtlContext& context, const CsvList& list, const std::string& path)
{
    const auto snapshot = catalogFor(context, list.area, AdminRight::View);
    if (!snapshot)
        return snapshot.error();
    const std::string csv = list.exported(*snapshot->catalog);
    if (!path.empty() && path != "-")
        return writeWholeFile(path, csv);
    context.print(csv);
    return Done{};
}

} // namespace

void addCatalogCsvCommands(CLI::App& catalog, CtlContext& context)
{
    for (const CsvList& list : csvLists()) {
        auto* command = catalog.add_subcommand(list.name, list.help);
        command->require_subcommand(1);
        auto path = std::make_shared<std::string>();
        auto note = std::make_shared<std::string>();
        auto preview = std::make_shared<bool>(false);
        auto* importing = command->add_subcommand("import", "Takes the file, all of it or nothing, and says what changed");
        importing->add_option("file", *path, "The file")->required()->type_name("FILE.csv");
        importing->add_flag("--preview", *preview, "Only says, row by row, what would be added, changed, moved and disabled");
        importing->add_option("--note", *note, "Why, for the history");
        context.onRun(*importing, [&context, &list, path, preview, note] { return importList(context, list, *path, *preview, *note); });
        auto* exporting = command->add_subcommand("export", "Writes the file; cells that a spreadsheet would take for formulas get an apostrophe");
        exporting->add_option("file", *path, "Where to; - or nothing is standard output")->type_name("FILE.csv");
        context.onRun(*exporting, [&context, &list, path] { return exportList(context, list, *path); });
    }
}

} // namespace worklode
