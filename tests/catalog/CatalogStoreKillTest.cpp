#include "Catch.h"
#include "SampleCatalog.h"
#include "StoreFixture.h"

#include <QtGlobal>

#include <array>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace worklode;

namespace {

/// Saves over and over until it is killed, and says so after each time.
[[noreturn]] void saveForever(const std::filesystem::path& file, int saved)
{
    const SystemClock clock;
    auto store = CatalogStore::open(file, clock);
    Catalog catalog = bigCatalog(400, 50);
    while (store) {
        const auto snapshot = store->load();
        if (!snapshot)
            break;
        // The version is written into the catalog, so that a half-saved one gives itself away.
        catalog.settings.minGroup = static_cast<std::uint32_t>(snapshot->version + 1);
        for (Associate& associate : catalog.associates)
            associate.name = "saved in " + std::to_string(snapshot->version + 1);
        if (!store->save(catalog, snapshot->version, "child", "") || write(saved, "s", 1) != 1)
            break;
    }
    _exit(1);
}

} // namespace

TEST_CASE("a process killed in the middle of saving leaves one whole version behind", "[store]")
{
    const StoreFixture f;
    const std::filesystem::path& file = f.file;
    const SystemClock clock;
    std::uint64_t before = 0;
    for (int round = 0; round < 12; ++round) {
        std::array<int, 2> saved{};
        REQUIRE(pipe(saved.data()) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0)
            saveForever(file, saved[1]);
        char byte = 0;
        REQUIRE(read(saved[0], &byte, 1) == 1);
        usleep(static_cast<useconds_t>(round * 7'300)); // somewhere in the next save, or the one after
        kill(child, SIGKILL);
        close(saved[0]);
        close(saved[1]);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status)); // it did not give up by itself

        const auto store = CatalogStore::open(file, clock);
        REQUIRE(store.ok());
        const CatalogSnapshot snapshot = store->load().value();
        CHECK(snapshot.version > before);
        before = snapshot.version;
        CHECK(store->history()->size() == snapshot.version);
        CHECK(store->audit()->size() == snapshot.version);
        CHECK(snapshot.catalog->settings.minGroup == snapshot.version);
        CHECK(snapshot.catalog->associates.size() == 400);
        CHECK(snapshot.catalog->associates.front().name == "saved in " + std::to_string(snapshot.version));
        CHECK(snapshot.catalog->associates.back().name == "saved in " + std::to_string(snapshot.version));
        CHECK(store->versionAt(snapshot.version).value() == *snapshot.catalog);
    }
}
#endif
