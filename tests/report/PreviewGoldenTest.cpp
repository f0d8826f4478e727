// Previews of changes, as they are printed: files under previews/ hold slices, the saved catalog, a candidate and what is said of
// it. Set WORKLODE_WRITE_GOLDEN to write the answers anew, then read what changed.
#include "Catch.h"
#include "catalog/CatalogJson.h"
#include "report/ChangeReports.h"
#include "session/LocalEngine.h"
#include "tests/dataset/SliceText.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace worklode;

namespace {

struct Section {
    std::string name;
    std::string body;
};

/// `[name]` begins a section; the first, nameless one says which case it is.
std::vector<Section> sectionsOf(const std::filesystem::path& file)
{
    std::vector<Section> sections{{}};
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.size() > 2 && line.front() == '[' && line.back() == ']')
            sections.push_back({line.substr(1, line.size() - 2), {}});
        else
            sections.back().body += line + "\n";
    return sections;
}

std::string bodyOf(const std::vector<Section>& sections, std::string_view name)
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.name == name; });
    return found == sections.end() ? std::string() : found->body;
}

Catalog catalogOf(const std::string& json)
{
    const CatalogParse parse = parseCatalog(json);
    INFO((parse.faults.empty() ? std::string() : parse.faults.front().path + ": " + parse.faults.front().sentence));
    REQUIRE(parse.faults.empty());
    return parse.catalog;
}

template <class Preview>
std::string text(const Result<Preview>& preview)
{
    if (!preview)
        return preview.error().sentence() + "\n";
    std::string all;
    for (const ReportTable& table : toTables(*preview))
        all += toText(table) + "\n";
    return all;
}

/// `preview`, `rule 2` or `task Dispute`.
std::string answer(LocalEngine& engine, const Catalog& candidate, const std::string& question)
{
    Progress progress;
    ViewRequest everything;
    everything.view.name = "All";
    if (question.starts_with("rule "))
        return text(engine.matchRule(candidate, std::stoul(question.substr(5)), everything, progress));
    if (question.starts_with("task "))
        for (const TaskDefinition& task : candidate.tasks)
            if (task.name == question.substr(5))
                return text(engine.tryTask(task, std::nullopt, everything, progress));
    REQUIRE(question == "preview");
    return text(engine.previewChange(candidate, everything, progress));
}

void runCase(const std::filesystem::path& file)
{
    INFO(file.filename().string());
    std::vector<Section> sections = sectionsOf(file);
    const auto segments = testing::segmentsFromText(bodyOf(sections, "slices"));
    REQUIRE(segments);
    const auto saved = std::make_shared<const Catalog>(catalogOf(bodyOf(sections, "catalog")));
    const Catalog candidate = catalogOf(bodyOf(sections, "candidate"));
    LocalEngine engine(std::make_shared<const Dataset>(testing::datasetOf(*segments)), saved, 1, 2);
    const bool writing = std::getenv("WORKLODE_WRITE_GOLDEN") != nullptr;
    std::string whole = sections.front().body;
    for (std::size_t i = 1; i < sections.size(); ++i) {
        Section& section = sections[i];
        if (section.name != "slices" && section.name != "catalog" && section.name != "candidate") {
            INFO("[" << section.name << "]");
            const std::string said = answer(engine, candidate, section.name);
            if (!writing)
                CHECK(said == section.body);
            section.body = said;
        }
        whole += "[" + section.name + "]\n" + section.body;
    }
    if (writing)
        std::ofstream(file) << whole;
}

} // namespace

TEST_CASE("What a change would move is printed as agreed", "[report]")
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(WORKLODE_TEST_DATA "/previews"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() >= 6);
    for (const std::filesystem::path& file : files)
        runCase(file);
}
