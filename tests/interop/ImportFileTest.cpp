#include "Catch.h"
#include "RandomSlices.h"
#include "TemporaryFolder.h"
#include "interop/ImportFile.h"
#include "interop/Importer.h"

using namespace worklode;
using namespace worklode::test;

namespace {

struct Fixture {
    TemporaryFolder folder;
    Workspace workspace = *Workspace::openOrCreate(folder.path() / "w");
    Archive archive = std::move(Archive::open(workspace)).value();
    Progress progress;

    std::string failure(const std::filesystem::path& file)
    {
        const auto done = importFile(file, archive, 1, progress);
        return done ? "(accepted)" : done.error().sentence();
    }
};

const std::string kRow = "a1,main,UTC,2026-03-02T08:00:00.000Z,2026-03-02T08:10:00.000Z,idle,excel,,,,0,0,0,0,0,0,0\r\n";

} // namespace

TEST_CASE("A file in no known format is refused by name", "[import]")
{
    Fixture f;
    const auto file = f.folder.write("notes.txt", "hello");
    CHECK(f.failure(file) == file.string() + ": is in no format that can be imported (see worklodectl import --help)");
    CHECK(f.failure("/nowhere.csv") == "/nowhere.csv: cannot be opened");
}

TEST_CASE("A CSV of somebody else's is refused with what can be done", "[import]")
{
    Fixture f;
    const auto file = f.folder.write("other.csv", "Wer;Wann\nann;heute\n");
    CHECK(f.failure(file) == file.string() + ": line 1: is neither the header of a slices CSV nor one of a log that is known; say what its columns mean with --mapping");
    CHECK(f.failure(f.folder.write("near.csv", "associate,beginning\na,b\n")).find("the column \"beginning\" is unknown") != std::string::npos);
    CHECK(f.failure(f.folder.write("empty.csv", "")).find("the file is empty") != std::string::npos);
}

TEST_CASE("A bad file leaves the workspace as it was", "[import]")
{
    Fixture f;
    const std::string before = f.archive.dataHash();
    const auto file = f.folder.write("bad.csv", kSlicesHeaderLine + kRow + "a2,main,UTC,soon,later,idle,,,,,,,,,,,\r\n");
    CHECK(f.failure(file) == file.string() + ": line 3: start: \"soon\" is not a UTC time like 2026-03-02T08:00:00.000Z");
    CHECK(f.archive.dataHash() == before);
    CHECK(f.archive.entries().empty());
}

TEST_CASE("Slices that overlap what a stream already has are refused whole", "[import]")
{
    Fixture f;
    REQUIRE(importFile(f.folder.write("first.csv", kSlicesHeaderLine + kRow), f.archive, 1, f.progress));
    const std::string before = f.archive.dataHash();
    const std::string fresh = "a0,main,UTC,2026-03-02T08:00:00.000Z,2026-03-02T08:10:00.000Z,idle,excel,,,,0,0,0,0,0,0,0\r\n";
    const std::string overlapping = "a1,main,UTC,2026-03-02T08:09:59.000Z,2026-03-02T08:20:00.000Z,idle,excel,,,,0,0,0,0,0,0,0\r\n";
    const auto file = f.folder.write("second.csv", kSlicesHeaderLine + fresh + overlapping);
    const std::string sentence = f.failure(file);
    INFO(sentence);
    CHECK(sentence.starts_with(file.string() + ": "));
    CHECK(sentence.find("overlap") != std::string::npos);
    CHECK(f.archive.dataHash() == before);
}

TEST_CASE("A sealed segment can be brought to another workspace, once", "[import]")
{
    Fixture f;
    REQUIRE(importFile(f.folder.write("first.csv", kSlicesHeaderLine + kRow), f.archive, 1, f.progress));
    const auto path = f.archive.entries().at(0).path;
    const auto file = f.folder.write("x.wlseg", TemporaryFolder::read(path));
    CHECK(importFile(file, f.archive, 1, f.progress)->newSegments == 0);
    std::string broken = TemporaryFolder::read(path);
    broken[broken.size() / 2] ^= 1;
    CHECK(f.failure(f.folder.write("y.wlseg", broken)) != "(accepted)");
    CHECK(f.archive.entries().size() == 1);
}

TEST_CASE("A folder's importable files are found in order, the others counted", "[import]")
{
    const TemporaryFolder folder;
    const auto b = folder.write("in/b.csv", "x");
    const auto a = folder.write("in/sub/a.wlseg", "x");
    folder.write("in/readme.md", "x");
    const auto found = findImportableFiles(folder.path() / "in");
    REQUIRE(found);
    CHECK(found->files == std::vector<std::filesystem::path>{b, a});
    CHECK(found->skipped == 1);
    CHECK_FALSE(findImportableFiles(folder.path() / "nowhere"));
}
