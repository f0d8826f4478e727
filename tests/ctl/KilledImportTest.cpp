// worklodectl killed while it saves: the catalog is the old one or the new one, never anything between.
#include "Catch.h"
#include "RunWorklodectl.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace worklode::test;
using Json = nlohmann::json;

namespace {

constexpr int kAssociates = 3000;
constexpr int kRounds = 12;

/// The round stands in every associate, so that a half-saved catalog gives itself away.
std::string documentOf(int round)
{
    Json associates = Json::array();
    for (int i = 0; i < kAssociates; ++i)
        associates.push_back({{"id", "a" + std::to_string(i)}, {"name", "saved in round " + std::to_string(round)}});
    return Json{{"version", 1}, {"associates", associates}}.dump();
}

void startImport(QProcess& process, const std::string& file, const Sandbox& sandbox)
{
    process.start(QStringLiteral(WORKLODECTL), {QStringLiteral("catalog"), QStringLiteral("import"), QString::fromStdString(file),
                                                QStringLiteral("--workspace"), QString::fromStdString(sandbox.workspace().string())});
    REQUIRE(process.waitForStarted());
}

/// How long an import takes that nobody disturbs.
qint64 undisturbed(const Sandbox& sandbox)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    startImport(process, sandbox.write("r1.json", documentOf(1)), sandbox);
    REQUIRE(process.waitForFinished(300'000));
    REQUIRE(process.exitCode() == 0);
    return timer.elapsed();
}

/// Checks that the catalog opens and is one version as a whole, and gives the round that it was saved in.
std::string roundNow(const Sandbox& sandbox, std::uint64_t& version)
{
    const Ran exported = sandbox.run({"catalog", "export"});
    INFO(exported.err);
    REQUIRE(exported.exit == 0);
    const Json associates = Json::parse(exported.out).at("associates");
    REQUIRE(associates.size() == kAssociates);
    const std::string name = associates.front().at("name");
    CHECK(std::all_of(associates.begin(), associates.end(), [&](const Json& a) { return a.at("name") == name; }));
    const Json versions = Json::parse(sandbox.run({"catalog", "history", "--json"}).out).at("versions");
    version = versions.front().at("version");
    CHECK(versions.size() == version);
    const Ran audit = sandbox.run({"catalog", "audit", "--json"}); // checks the chain first
    INFO(audit.err);
    REQUIRE(audit.exit == 0);
    CHECK(Json::parse(audit.out).at("entries").size() == version);
    CHECK(sandbox.run({"catalog", "show", std::to_string(version)}).out == exported.out);
    return name.substr(std::string("saved in round ").size());
}

} // namespace

TEST_CASE("worklodectl killed in the middle of an import leaves one whole version behind, whenever it comes", "[ctl]")
{
    const Sandbox sandbox;
    const qint64 whole = undisturbed(sandbox);
    std::uint64_t version = 0;
    std::string last = roundNow(sandbox, version);
    int kept = 0, taken = 0, killed = 0;
    for (int round = 2; round < kRounds + 2; ++round) {
        const std::uint64_t before = version;
        QProcess process;
        startImport(process, sandbox.write("round.json", documentOf(round)), sandbox);
        // From the very beginning to well past the end, in steps that no save can slip through.
        QThread::msleep(static_cast<unsigned long>(whole * 5 * (round - 2) / (4 * kRounds)));
        process.kill();
        REQUIRE(process.waitForFinished());
        killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const std::string now = roundNow(sandbox, version);
        if (version == before) {
            CHECK(now == last);
            ++kept;
        } else {
            CHECK(version == before + 1);
            CHECK(now == std::to_string(round));
            ++taken;
        }
        last = now;
    }
    INFO("kept " << kept << ", taken " << taken << ", killed " << killed);
    CHECK(kept > 0);
    CHECK(killed > 0);
    const Ran after = sandbox.run({"catalog", "import", sandbox.write("last.json", documentOf(0))}); // and it can be saved again
    INFO(after.err);
    CHECK(after.exit == 0);
    CHECK(roundNow(sandbox, version) == "0");
}
