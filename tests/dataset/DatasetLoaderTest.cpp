#include "Catch.h"
#include "dataset/ColumnCache.h"
#include "dataset/DatasetLoader.h"
#include "policy/AdmittedImport.h"
#include "tests/dataset/SliceText.h"
#include "wire/SegmentWriter.h"

#include <QTemporaryDir>

#include <fstream>
#include <mutex>

using namespace worklode;
using testing::segmentsFromText;
using testing::TextSegment;

namespace {

std::string sealed(const TextSegment& segment)
{
    const AdmittedImport door("import:test");
    SegmentHeader header = segment.header;
    header.door = door.door();
    SegmentWriter writer(header);
    const SliceColumns& from = segment.block.slices;
    for (std::size_t row = 0; row < from.size(); ++row) {
        SliceFields fields{{from.start[row], from.end[row]}, from.kind[row], segment.dictionaries.apps[from.app[row]],
                           segment.dictionaries.titles[from.title[row]], segment.dictionaries.urls[from.url[row]],
                           segment.dictionaries.codes[from.code[row]], {}};
        fields.counts.keys = from.counts[1][row];
        const Result<ActivitySlice> slice = door.admit(fields);
        REQUIRE(slice);
        REQUIRE(writer.add(*slice));
    }
    for (std::size_t m = 0; m < segment.block.marks.size(); ++m)
        REQUIRE(writer.add(TaskMark{segment.block.marks.at[m], segment.block.marks.kind[m],
                                    segment.dictionaries.codes[segment.block.marks.task[m]]}));
    Result<std::string> bytes = writer.seal();
    INFO((bytes ? std::string() : bytes.error().sentence()));
    REQUIRE(bytes);
    return *bytes;
}

/// A workspace with `people` streams of two segments each.
class Stored
{
public:
    explicit Stored(int people)
        : m_archive(*Archive::open(*Workspace::openOrCreate(std::filesystem::path(m_folder.path().toStdString()) / "ws")))
    {
        add(people, 100);
    }
    void add(int people, int firstNumber)
    {
        std::vector<std::string> segments;
        for (int i = 0; i < people; ++i) {
            const std::string who = "a" + std::to_string(firstNumber + i);
            const std::string text = "stream " + who + " main Europe/Berlin\n08:00 08:10 active excel \"T" + std::to_string(i % 7)
                                   + "\" keys=5\n08:10 08:20 off_computer Lunch\n08:15 task_start Audit\nstream " + who
                                   + "\n09:00 09:10 active word \"Same\"\n";
            const Result<std::vector<TextSegment>> read = segmentsFromText(text);
            REQUIRE(read);
            for (const TextSegment& segment : *read)
                segments.push_back(sealed(segment));
        }
        const auto taken = m_archive.intake(segments);
        INFO((taken ? std::string() : taken.error().sentence()));
        REQUIRE(taken);
    }
    const Archive& archive() const { return m_archive; }

private:
    QTemporaryDir m_folder;
    Archive m_archive;
};

} // namespace

TEST_CASE("A workspace loads the same on one thread and on four")
{
    const Stored stored(20);
    Progress progress;
    const auto one = loadDataset(stored.archive(), 1, progress);
    INFO((one ? std::string() : one.error().sentence()));
    REQUIRE(one);
    REQUIRE((*one)->streams.size() == 20);
    CHECK((*one)->rows() == 60);
    CHECK((*one)->hash == stored.archive().dataHash());
    const Stream& stream = (*one)->streams[3];
    CHECK(stream.collector == "a103");
    CHECK((*one)->titles[(*one)->places[stream.columns.place[0].index()].title.index()] == "T3");
    CHECK(stream.columns.countsAt(0).keys == 5);
    CHECK((*one)->codes[stream.columns.code[1]] == "Lunch");
    CHECK((*one)->zones[stream.zoneAt(1).index()] == "Europe/Berlin");
    CHECK((*one)->zones[stream.zoneAt(2).index()] == "UTC");
    CHECK((*one)->codes[stream.marks.at(0).task.index()] == "Audit");

    const auto four = loadDataset(stored.archive(), 4, progress);
    REQUIRE(four);
    REQUIRE((*four)->streams.size() == 20);
    CHECK((*four)->places == (*one)->places);
    for (std::size_t s = 0; s < 20; ++s) {
        CHECK((*four)->streams[s].columns.place == (*one)->streams[s].columns.place);
        CHECK((*four)->streams[s].columns.start == (*one)->streams[s].columns.start);
        CHECK((*four)->streams[s].columns.code == (*one)->streams[s].columns.code);
    }
}

TEST_CASE("Loading says how far it is and stops when nobody waits any more")
{
    const Stored stored(3);
    double last = 0;
    Progress progress([&last](double fraction) { last = fraction; });
    REQUIRE(loadDataset(stored.archive(), 2, progress));
    CHECK(last > 0);
    CHECK(last <= 1);
    progress.cancel();
    const auto cancelled = loadDataset(stored.archive(), 2, progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A broken or missing segment fails the load and is named")
{
    for (const bool missing : {false, true}) {
        const Stored stored(5);
        const std::filesystem::path path = stored.archive().entries().at(4).path;
        std::filesystem::permissions(path, std::filesystem::perms::owner_write, std::filesystem::perm_options::add);
        if (missing) {
            std::filesystem::remove(path);
        } else {
            std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(static_cast<std::streamoff>(std::filesystem::file_size(path) / 2));
            file.write("\xFF\xFF\xFF\xFF", 4);
        }
        Progress progress;
        const auto loaded = loadDataset(stored.archive(), 3, progress);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().place.find(path.string()) == 0);
    }
}

TEST_CASE("An empty workspace is an empty dataset")
{
    const Stored stored(0);
    Progress progress;
    const auto loaded = loadDataset(stored.archive(), 2, progress);
    REQUIRE(loaded);
    CHECK((*loaded)->rows() == 0);
}

TEST_CASE("What was loaded once is mapped the next time, and anew when segments came, went or broke")
{
    Stored stored(6);
    const std::filesystem::path file = columnCacheFile(stored.archive().cacheFolder());
    Progress progress;
    const LoadOptions always{0};
    REQUIRE(loadDataset(stored.archive(), 2, progress));
    CHECK_FALSE(std::filesystem::exists(file)); // so few are decoded as quickly
    const auto first = loadDataset(stored.archive(), 2, progress, always);
    REQUIRE(first);
    CHECK_FALSE((*first)->backing);
    REQUIRE(std::filesystem::exists(file));
    const auto second = loadDataset(stored.archive(), 2, progress, always);
    REQUIRE(second);
    CHECK((*second)->backing);
    REQUIRE((*second)->streams.size() == (*first)->streams.size());
    CHECK((*second)->streams[5].columns.place == (*first)->streams[5].columns.place);
    CHECK((*second)->hash == stored.archive().dataHash());

    stored.add(1, 50);
    const auto third = loadDataset(stored.archive(), 2, progress, always);
    REQUIRE(third);
    CHECK_FALSE((*third)->backing);
    CHECK((*third)->streams.size() == 7);
    CHECK((*loadDataset(stored.archive(), 1, progress, always))->backing);

    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const auto mended = loadDataset(stored.archive(), 1, progress, always);
    REQUIRE(mended);
    CHECK_FALSE((*mended)->backing);
    CHECK((*mended)->rows() == (*third)->rows());
    CHECK((*loadDataset(stored.archive(), 1, progress, always))->backing);
}

TEST_CASE("A load that was cancelled leaves no column cache, and none of what was there before")
{
    Stored stored(3);
    const std::filesystem::path file = columnCacheFile(stored.archive().cacheFolder());
    Progress progress;
    REQUIRE(loadDataset(stored.archive(), 1, progress, LoadOptions{0}));
    REQUIRE(std::filesystem::exists(file));
    stored.add(1, 60);
    progress.cancel();
    CHECK_FALSE(loadDataset(stored.archive(), 1, progress, LoadOptions{0}));
    CHECK_FALSE(std::filesystem::exists(file));
}
