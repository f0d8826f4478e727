// The workstation killed while an administrator saves: the catalog is the old one or the new one, never anything
// between.
#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCodes = 2000;

/// Every code says in which save it came, so that a half-saved catalog gives itself away.
void writeRound(Catalog& catalog, std::uint64_t round)
{
    catalog.offComputerCodes.clear();
    for (int i = 0; i < kCodes; ++i)
        catalog.offComputerCodes.push_back({std::to_string(round) + " " + std::to_string(i), Category::Production});
}

bool isWhole(const Catalog& catalog, std::uint64_t version)
{
    if (catalog.offComputerCodes.size() != kCodes)
        return false;
    for (const OffComputerCode& code : catalog.offComputerCodes)
        if (!code.code.starts_with(std::to_string(version) + " "))
            return false;
    return true;
}

} // namespace

/// Run by the test below in a process of its own, over the workspace that it names: saves with the keys of the dialog,
/// over and over.
TEST_CASE("an administrator who saves until they are killed", "[.saver]")
{
    AdminOffice office(std::filesystem::path(qEnvironmentVariable("WORKLODE_SAVER_WORKSPACE").toStdString()));
    REQUIRE(office.open());
    for (int saves = 0; saves < 500; ++saves) { // should nobody come to kill it
        const std::uint64_t next = office.admin().draft().basedOn() + 1;
        office.admin().draft().edit(u"Codes"_s, [&](Catalog& c) { writeRound(c, next); });
        REQUIRE(office.save(u"Round %1"_s.arg(next)));
        std::fputs("saved\n", stdout);
        std::fflush(stdout);
    }
}

TEST_CASE("the workstation killed in the middle of saving leaves one whole version behind")
{
    const QTemporaryDir dir;
    const std::filesystem::path folder(dir.path().toStdString());
    std::filesystem::copy(demoWorkspace(3, 5), folder,
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    const SystemClock clock;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WORKLODE_SAVER_WORKSPACE"_s, dir.path());
    std::uint64_t before = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess saver;
        saver.setProcessEnvironment(environment);
        saver.start(QCoreApplication::applicationFilePath(), {u"[.saver]"_s});
        QByteArray heard;
        while (!heard.contains("saved\n")) {
            REQUIRE(saver.waitForReadyRead(60'000));
            heard += saver.readAllStandardOutput();
        }
        QThread::msleep(static_cast<unsigned long>(round * 37)); // somewhere in the next save, or the one after
        saver.kill();
        REQUIRE(saver.waitForFinished());
        REQUIRE(saver.exitStatus() == QProcess::CrashExit); // it did not give up by itself

        const auto store = CatalogStore::open(folder / "catalog.sqlite", clock);
        REQUIRE(store.ok());
        const auto snapshot = store->load();
        REQUIRE(snapshot.ok());
        CHECK(snapshot->version > before);
        before = snapshot->version;
        CHECK(isWhole(*snapshot->catalog, snapshot->version));
        CHECK(store->history()->size() == snapshot->version);
        const auto audit = store->audit(); // checks the chain first
        REQUIRE(audit.ok());
        CHECK(audit->back().action == "save");
        CHECK(store->versionAt(snapshot->version).value() == *snapshot->catalog);
    }
}
