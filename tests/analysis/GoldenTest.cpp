#include "Catch.h"
#include "tests/analysis/ResultText.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace worklode;
using namespace worklode::testing;

namespace {

/// A golden file: `[name]` begins a section. `slices` and `catalog` go in, `categories` and `applications` are a View's filter (one a
/// line), every other section is what comes out. What stands before the first section says which rule the case is about.
std::vector<std::pair<std::string, std::string>> sectionsOf(const std::filesystem::path& file)
{
    std::vector<std::pair<std::string, std::string>> sections;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.size() > 2 && line.front() == '[' && line.back() == ']')
            sections.emplace_back(line.substr(1, line.size() - 2), std::string());
        else if (!sections.empty() && !line.empty())
            sections.back().second += line + "\n";
    }
    return sections;
}

std::string take(std::vector<std::pair<std::string, std::string>>& sections, std::string_view name)
{
    for (auto section = sections.begin(); section != sections.end(); ++section)
        if (section->first == name) {
            std::string body = std::move(section->second);
            sections.erase(section);
            return body;
        }
    return {};
}

std::vector<Category> categoriesOf(const std::string& text)
{
    std::vector<Category> categories;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        REQUIRE(categoryFromText(line));
        categories.push_back(*categoryFromText(line));
    }
    return categories;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        all.push_back(line);
    return all;
}

void runCase(const std::filesystem::path& file)
{
    INFO(file.filename().string());
    auto sections = sectionsOf(file);
    const std::string slices = take(sections, "slices");
    const auto bench = AnalysisBench::make(slices, take(sections, "catalog"));
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    const std::vector<Category> categories = categoriesOf(take(sections, "categories"));
    const std::vector<std::string> applications = linesOf(take(sections, "applications"));
    REQUIRE(!sections.empty());
    for (const auto& [name, expected] : sections) {
        INFO("[" << name << "]");
        CHECK(resultText(name, (*bench)->input(categories, 1, applications)) == expected);
        CHECK(resultText(name, (*bench)->input(categories, 4, applications)) == expected);
    }
}

} // namespace

TEST_CASE("Each golden case comes out as it is written, on one thread and on four")
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(WORKLODE_TEST_DATA "/golden"))
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() >= 10);
    for (const std::filesystem::path& file : files)
        runCase(file);
}
