#include "policy/PolicyFile.h"
#include "Catch.h"

#include <QTemporaryDir>

#include <fstream>

using namespace worklode;

namespace {

struct Folder {
    QTemporaryDir dir;
    std::filesystem::path path(const char* name) const { return std::filesystem::path(dir.path().toStdString()) / name; }
    void write(const char* name, const char* text) const { std::ofstream(path(name)) << text; }
};

} // namespace

TEST_CASE("a broken policy file keeps the last good policy, also over a restart")
{
    const Folder folder;
    folder.write("policy.json", R"({"version":5,"excluded":["secret"]})");
    PolicyFile file(folder.path("policy.json"), folder.path("last.json"));
    REQUIRE(file.reread());
    CHECK(file.current().version == 5);
    CHECK(file.origin() == PolicyOrigin::File);

    folder.write("policy.json", R"({"version":6,"excluded":["secret")");
    const auto broken = file.reread();
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().sentence().find("policy.json: is not JSON") != std::string::npos);
    CHECK(file.current().version == 5);
    CHECK(file.origin() == PolicyOrigin::LastGood);

    PolicyFile restarted(folder.path("policy.json"), folder.path("last.json"));
    CHECK_FALSE(restarted.reread().ok());
    CHECK(restarted.current().version == 5);
    CHECK(restarted.current().excluded.find("secret", "").has_value());

    std::filesystem::remove(folder.path("policy.json"));
    CHECK_FALSE(restarted.reread().ok());
    CHECK(restarted.current().version == 5);
}

TEST_CASE("with no good policy ever, the built-in default holds and screens are off")
{
    const Folder folder;
    folder.write("policy.json", R"({"version":1,"screns":["a"]})");
    PolicyFile file(folder.path("policy.json"), folder.path("last.json"));
    const auto broken = file.reread();
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().sentence().find("screns") != std::string::npos);
    CHECK(file.origin() == PolicyOrigin::BuiltIn);
    CHECK(file.current() == CollectionPolicy{});
    CHECK_FALSE(file.current().screens.find("a", "").value_or(false));
}
