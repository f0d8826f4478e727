#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "core/LocalCalendar.h"
#include "interop/ColumnMapping.h"
#include "interop/Importer.h"
#include "interop/ImportFile.h"
#include "interop/MappedCsvImporter.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace worklode {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

std::string formatsForHelp()
{
    std::string text = "Formats:\n";
    for (const auto& importer : importers())
        text += "  " + std::string(importer->name()) + ": " + std::string(importer->describe()) + "\n";
    const MappedCsvImporter mapped;
    text += "  " + std::string(mapped.name()) + ": " + std::string(mapped.describe()) + "\n";
    return text + "The same content twice changes nothing. Slices that overlap what a stream already has are refused, and a bad file is\n"
                  "refused whole; the other files go on.";
}

/// What became of the files, one by one.
class ImportRun
{
public:
    ImportRun(CtlContext& context, Archive& archive, ImportOptions options) : m_context(context), m_archive(archive), m_options(std::move(options)) {}

    void take(const fs::path& path)
    {
        std::error_code ignored;
        if (!fs::exists(path, ignored))
            m_failures.push_back({ErrorCode::NotFound, path.string(), "does not exist"});
        else if (fs::is_directory(path, ignored))
            takeFolder(path);
        else
            takeFile(path);
    }

    Outcome finish()
    {
        const ReportTable table{"Imported", {"File", "Format", "Rows", "Segments", "New segments", "Dropped columns"},
                                {false, false, true, true, true, false}, m_rows};
        const ReportTable became{"What became of the rows", {"File", "What", "Count"}, {false, false, true}, m_became};
        std::vector<ReportTable> tables{table};
        if (!m_became.empty())
            tables.push_back(became);
        if (!m_rows.empty() || m_context.format() == OutputFormat::Json)
            printTables(m_context, tables, json().dump(2) + "\n");
        if (m_unchanged > 0)
            m_context.remark(m_unchanged == m_rows.size() && m_failures.empty() ? "Nothing new: everything was here already, nothing changed."
                                                                               : std::to_string(m_unchanged) + " files were here already.");
        if (m_failures.empty())
            return Done{};
        for (std::size_t i = 0; i + 1 < m_failures.size(); ++i)
            m_context.complain("worklodectl: " + m_failures[i].sentence());
        return m_failures.back();
    }

private:
    void takeFolder(const fs::path& folder)
    {
        if (m_options.mapping) {
            m_failures.push_back({ErrorCode::BadInput, folder.string(), "is a folder; a mapping is for files that are named one by one"});
            return;
        }
        const auto found = findImportableFiles(folder);
        if (!found) {
            m_failures.push_back(found.error());
            return;
        }
        for (const fs::path& file : found->files)
            takeFile(file);
        if (found->skipped > 0)
            m_context.remark(folder.string() + ": " + std::to_string(found->skipped) + " files in no known format were left alone.");
    }

    void takeFile(const fs::path& file)
    {
        const auto done = importFile(file, m_archive, CtlContext::threads(), m_context.progress(), m_options);
        if (!done) {
            m_failures.push_back(done.error());
            return;
        }
        m_unchanged += done->newSegments == 0 ? 1 : 0;
        std::string dropped;
        for (const std::string& column : done->droppedColumns)
            dropped += (dropped.empty() ? "" : ", ") + column;
        m_rows.push_back({file.string(), done->format, std::to_string(done->rows), std::to_string(done->segments), std::to_string(done->newSegments), dropped});
        Json became = Json::array();
        for (const ImportCount& count : done->became) {
            m_became.push_back({file.string(), count.what, std::to_string(count.count)});
            became.push_back({{"what", count.what}, {"count", count.count}});
        }
        m_files.push_back({{"file", file.string()},
                           {"format", done->format},
                           {"rows", done->rows},
                           {"segments", done->segments},
                           {"new_segments", done->newSegments},
                           {"dropped_columns", done->droppedColumns},
                           {"became", became}});
    }

    Json json() const
    {
        Json refused = Json::array();
        for (const Error& failure : m_failures)
            refused.push_back({{"file", failure.place}, {"fault", failure.detail}});
        return {{"files", m_files}, {"unchanged", m_unchanged}, {"refused", refused}, {"data_hash", m_archive.dataHash()}};
    }

    CtlContext& m_context;
    Archive& m_archive;
    ImportOptions m_options;
    std::vector<std::vector<std::string>> m_became; ///< rows of the second table
    std::vector<std::vector<std::string>> m_rows;
    Json m_files = Json::array();
    std::size_t m_unchanged = 0;
    std::vector<Error> m_failures;
};

void addOptions(CLI::App& command, ImportOptions& options, std::string& mapping)
{
    const auto isZone = [](const std::string& zone) { return isKnownZone(zone) ? std::string() : "\"" + zone + "\" is not an IANA time zone"; };
    command.add_option("--mapping", mapping, "What the columns of a delimited log mean (docs/importing.md)")->type_name("FILE.json");
    command.add_option("--zone", options.zone, "Zone of times that say none, and of the slices (default: UTC)")->type_name("IANA")->check(isZone);
    command.add_option("--associate", options.associate, "Whose work it is, where a log does not say")->type_name("ID");
}

} // namespace

void addImportCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("import", "Take files or folders into the workspace");
    auto paths = std::make_shared<std::vector<std::string>>();
    auto options = std::make_shared<ImportOptions>();
    auto mapping = std::make_shared<std::string>();
    command->add_option("paths", *paths, "Files and folders")->required()->type_name("FILE|DIR");
    addOptions(*command, *options, *mapping);
    command->footer(formatsForHelp());
    context.onRun(*command, [&context, paths, options, mapping]() -> Outcome {
        if (!mapping->empty()) {
            auto columns = ColumnMapping::fromFile(*mapping);
            if (!columns)
                return columns.error();
            options->mapping = std::make_shared<const ColumnMapping>(std::move(columns).value());
        }
        const auto archive = context.archive(MissingWorkspace::Create);
        if (!archive)
            return archive.error();
        ImportRun run(context, **archive, *options);
        for (const std::string& path : *paths)
            run.take(path);
        return run.finish();
    });
}

} // namespace worklode
