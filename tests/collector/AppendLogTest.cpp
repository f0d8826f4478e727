#include "collector/AppendLog.h"
#include "Catch.h"
#include "FullDisk.h"

#include <QTemporaryDir>

#include <fstream>
#include <sys/stat.h>

using namespace worklode;

namespace {

struct Folder {
    QTemporaryDir dir;
    std::filesystem::path log() const { return std::filesystem::path(dir.path().toStdString()) / "open.wlog"; }
};

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void put(const std::filesystem::path& file, std::string_view bytes) { std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size())); }

} // namespace

TEST_CASE("what was appended is read back, and the file is for its owner only")
{
    const Folder folder;
    {
        auto log = AppendLog::create(folder.log());
        REQUIRE(log);
        REQUIRE(log->append("one"));
        REQUIRE(log->append(""));
        REQUIRE(log->append(std::string(5000, 'x')));
        REQUIRE(log->sync());
    }
    const auto contents = AppendLog::read(folder.log());
    REQUIRE(contents);
    CHECK(contents->records == std::vector<std::string>{"one", "", std::string(5000, 'x')});
    CHECK_FALSE(contents->torn);
    struct stat info{};
    REQUIRE(stat(folder.log().c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("a log cut off at any byte gives the longest prefix of whole records")
{
    const Folder folder;
    std::vector<std::uint64_t> ends;
    {
        auto log = AppendLog::create(folder.log());
        REQUIRE(log);
        ends.push_back(log->bytes());
        for (std::size_t i = 0; i < 12; ++i) {
            REQUIRE(log->append(std::string(i * 7, static_cast<char>('a' + i))));
            ends.push_back(log->bytes());
        }
    }
    const std::string whole = bytesOf(folder.log());
    REQUIRE(whole.size() == ends.back());
    for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
        put(folder.log(), std::string_view(whole).substr(0, cut));
        const auto contents = AppendLog::read(folder.log());
        REQUIRE(contents);
        const auto expected = std::upper_bound(ends.begin(), ends.end(), cut) - ends.begin() - 1;
        REQUIRE(static_cast<std::ptrdiff_t>(contents->records.size()) == std::max<std::ptrdiff_t>(0, expected));
        REQUIRE(contents->torn == (std::find(ends.begin(), ends.end(), cut) == ends.end()));
    }
}

TEST_CASE("a flipped bit ends the log before its record")
{
    const Folder folder;
    {
        auto log = AppendLog::create(folder.log());
        REQUIRE(log->append("first"));
        REQUIRE(log->append("second"));
        REQUIRE(log->append("third"));
    }
    const std::string whole = bytesOf(folder.log());
    const std::size_t second = 8 + 8 + 5;
    for (std::size_t byte = second; byte < second + 8 + 6; ++byte)
        for (int bit = 0; bit < 8; ++bit) {
            std::string broken = whole;
            broken[byte] = static_cast<char>(broken[byte] ^ (1 << bit));
            put(folder.log(), broken);
            const auto contents = AppendLog::read(folder.log());
            REQUIRE(contents);
            REQUIRE(contents->records == std::vector<std::string>{"first"});
            REQUIRE(contents->torn);
        }
}

TEST_CASE("a file that is no log is refused, and one that is not there is empty")
{
    const Folder folder;
    CHECK(AppendLog::read(folder.log())->records.empty());
    put(folder.log(), "something else altogether");
    CHECK(AppendLog::read(folder.log()).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a full disk leaves the log as it was, and it goes on when there is room")
{
    const Folder folder;
    auto log = AppendLog::create(folder.log());
    REQUIRE(log->append("kept"));
    const auto before = log->bytes();
    {
        const FullDisk full(before + 20);
        const auto refused = log->append(std::string(1000, 'x'));
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::Unavailable);
        CHECK(log->bytes() == before);
        CHECK(bytesOf(folder.log()).size() == before);
    }
    REQUIRE(log->append("later"));
    CHECK(AppendLog::read(folder.log())->records == std::vector<std::string>{"kept", "later"});
}
