#include "ctl/CommandOptions.h"
#include "ctl/Commands.h"
#include "interop/Importer.h"
#include "interop/ImportFile.h"

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
    return text + "The same content twice changes nothing. Slices that overlap what a stream already has are refused, and a bad file is\n"
                  "refused whole; the other files go on.";
}

/// What became of the files, one by one.
class ImportRun
{
public:
    explicit ImportRun(CtlContext& context, Archive& archive) : m_context(context), m_archive(archive) {}

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
        if (!m_rows.empty() || m_context.format() == OutputFormat::Json)
            printTables(m_context, {table}, json().dump(2) + "\n");
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
        const auto done = importFile(file, m_archive, CtlContext::threads(), m_context.progress());
        if (!done) {
            m_failures.push_back(done.error());
            return;
        }
        m_unchanged += done->newSegments == 0 ? 1 : 0;
        std::string dropped;
        for (const std::string& column : done->droppedColumns)
            dropped += (dropped.empty() ? "" : ", ") + column;
        m_rows.push_back({file.string(), done->format, std::to_string(done->rows), std::to_string(done->segments), std::to_string(done->newSegments), dropped});
        m_files.push_back({{"file", file.string()},
                           {"format", done->format},
                           {"rows", done->rows},
                           {"segments", done->segments},
                           {"new_segments", done->newSegments},
                           {"dropped_columns", done->droppedColumns}});
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
    std::vector<std::vector<std::string>> m_rows;
    Json m_files = Json::array();
    std::size_t m_unchanged = 0;
    std::vector<Error> m_failures;
};

} // namespace

void addImportCommand(CLI::App& app, CtlContext& context)
{
    auto* command = app.add_subcommand("import", "Take files or folders into the workspace");
    auto paths = std::make_shared<std::vector<std::string>>();
    command->add_option("paths", *paths, "Files and folders")->required()->type_name("FILE|DIR");
    command->footer(formatsForHelp());
    context.onRun(*command, [&context, paths]() -> Outcome {
        const auto archive = context.archive(MissingWorkspace::Create);
        if (!archive)
            return archive.error();
        ImportRun run(context, **archive);
        for (const std::string& path : *paths)
            run.take(path);
        return run.finish();
    });
}

} // namespace worklode
