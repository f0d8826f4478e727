#include "Catch.h"
#include "archive/Archive.h"
#include "archive/TemporaryWorkspace.h"
#include "wire/SegmentSamples.h"

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace worklode;
using namespace worklode::samples;
namespace fs = std::filesystem;

TEST_CASE("A folder that is no workspace is refused by name, and made one on request")
{
    QTemporaryDir temporary;
    const fs::path folder = fs::path(temporary.path().toStdString()) / "deep" / "down";
    CHECK(Workspace::open(folder).error().sentence() == folder.string() + ": there is no such folder");
    fs::create_directories(folder);
    CHECK(Workspace::open(folder).error().sentence() ==
          folder.string() + ": is not a Worklode workspace (it has neither segments/ nor a catalog)");
    REQUIRE(Workspace::openOrCreate(folder));
    CHECK(Workspace::openOrCreate(folder));
    CHECK(Workspace::open(folder));
    fs::remove_all(folder / "cache");
    CHECK(Workspace::open(folder)); // cache may go at any time
}

TEST_CASE("A file in the place of a folder is an error, not an end")
{
    QTemporaryDir temporary;
    const fs::path folder = fs::path(temporary.path().toStdString());
    setContent(folder / "segments", "x");
    CHECK_FALSE(Workspace::openOrCreate(folder));
}

TEST_CASE("The environment names the default workspace")
{
    qputenv("WORKLODE_WORKSPACE", "/somewhere/else");
    CHECK(Workspace::defaultFolder() == "/somewhere/else");
    qunsetenv("WORKLODE_WORKSPACE");
    CHECK(Workspace::defaultFolder().filename() == "workspace");
}

#ifndef _WIN32
namespace {

/// As if the disk ended after so many bytes of a file.
class SmallFilesOnly
{
public:
    explicit SmallFilesOnly(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit less = m_before;
        less.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~SmallFilesOnly()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("A full disk leaves nothing half done")
{
    TemporaryWorkspace ws;
    auto archive = Archive::open(*ws);
    REQUIRE(archive);
    const std::string small = sealed(randomWork(1, 5));
    const std::string large = sealed(randomWork(2, 9000, kMonday + Duration(86400000LL)));
    const std::string before = archive->dataHash();
    {
        const SmallFilesOnly limit(20000);
        REQUIRE(small.size() < 20000);
        REQUIRE(large.size() > 20000);
        const auto taken = archive->intake(std::vector<std::string>{small, large});
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::Unavailable);
        CHECK(taken.error().detail.find("cannot be written: ") == 0);
    }
    CHECK(filesBelow(ws->segments()).empty());
    CHECK(archive->entries().empty());
    CHECK(archive->dataHash() == before);
    CHECK(archive->intake(std::vector<std::string>{small, large})); // and works again when there is room
}

TEST_CASE("A folder that cannot be written is an error that says so")
{
    if (geteuid() == 0)
        return; // nothing is forbidden to root
    TemporaryWorkspace ws;
    auto archive = Archive::open(*ws);
    REQUIRE(archive);
    fs::permissions(ws->segments(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto taken = archive->intake(sealed(randomWork(1, 5)));
    fs::permissions(ws->segments(), fs::perms::owner_all);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Unavailable);
}
#endif
