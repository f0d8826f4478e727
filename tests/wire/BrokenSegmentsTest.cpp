#include "Catch.h"
#include "wire/SegmentForge.h"
#include "wire/SegmentSamples.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace worklode;
using namespace worklode::samples;
namespace fs = std::filesystem;

namespace {

const fs::path kFolder = fs::path(WORKLODE_TEST_DATA) / "broken";

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in.is_open());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::map<std::string, std::string> sentences()
{
    std::map<std::string, std::string> table;
    std::ifstream in(kFolder / "sentences.txt");
    for (std::string line; std::getline(in, line);)
        table[line.substr(0, line.find('\t'))] = line.substr(line.find('\t') + 1);
    return table;
}

/// What a reader says of bytes when it reads all of them; empty where nothing is wrong.
std::string verdict(const std::string& bytes, SegmentReader::Check check)
{
    const auto reader = SegmentReader::open(bytes, check);
    if (!reader)
        return reader.error().sentence();
    for (std::size_t b = 0; b < reader->blocks().size(); ++b)
        if (const auto block = reader->read(b); !block)
            return block.error().sentence();
    return {};
}

} // namespace

TEST_CASE("Every broken file gives its own sentence")
{
    const auto table = sentences();
    REQUIRE(table.size() > 80);
    for (const auto& [name, sentence] : table) {
        INFO(name);
        CHECK(verdict(contentOf(kFolder / (name + ".wlseg")), SegmentReader::Check::Everything) == sentence);
    }
}

TEST_CASE("Every broken file is in the table, and only the hash over the whole can tell some of them")
{
    const auto table = sentences();
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(kFolder)) {
        if (entry.path().extension() != ".wlseg")
            continue;
        ++files;
        const std::string name = entry.path().stem().string();
        INFO(name);
        CHECK(table.contains(name));
        const bool onlyTheSha = name == "sha-flipped";
        CHECK(verdict(contentOf(entry.path()), SegmentReader::Check::Structure).empty() == onlyTheSha);
    }
    CHECK(files == table.size());
}

TEST_CASE("The forge that makes broken files makes a good one when nobody breaks it")
{
    SegmentForge forge;
    const std::string bytes = forge.build();
    CHECK(verdict(bytes, SegmentReader::Check::Everything).empty());
    const auto reader = SegmentReader::open(bytes);
    REQUIRE(reader);
    const Work work = readAll(*reader);
    REQUIRE(work.slices.size() == 3);
    CHECK(work.slices[0].title == "Übersicht");
    CHECK(work.slices[1].counts.keys == 20);
    CHECK(work.slices[2].code == "Lunch");
    CHECK(work.marks == std::vector<TaskMark>{{kMonday + Duration(1000), MarkKind::Start, "Audit"}});
}
