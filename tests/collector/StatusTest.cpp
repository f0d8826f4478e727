#include "collector/CollectorStatus.h"
#include "collector/InstanceLock.h"
#include "Catch.h"
#include "collector/CollectorOptions.h"
#include "collector/StatusBlock.h"
#include "collector/capture/CaptureSource.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <fstream>
#include <sys/stat.h>

using namespace worklode;

TEST_CASE("the status file holds counts and what is not available, for its owner only")
{
    const QTemporaryDir dir;
    const auto file = std::filesystem::path(dir.path().toStdString()) / "status.json";
    CollectorStatus status;
    status.state = "recording";
    status.slices = 12;
    status.counts.keys = 345;
    status.capabilities = CanCountInput | CanSeeFocus;
    REQUIRE(writeStatus(status, file));
    REQUIRE(writeStatus(status, file));
    std::ifstream in(file);
    const auto json = nlohmann::json::parse(in);
    CHECK(json["version"] == 1);
    CHECK(json["slices"] == 12);
    CHECK(json["counts"]["keys"] == 345);
    CHECK(json["sees"]["input_counts"] == "available");
    CHECK(json["sees"]["lock"] == "not available");
    struct stat info{};
    REQUIRE(stat(file.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    const auto text = statusForPeople(file, true);
    REQUIRE(text);
    CHECK(text->find("12 slices") != std::string::npos);
    CHECK(text->find("lock: not available") != std::string::npos);
    CHECK_FALSE(statusForPeople(file.string() + "x", true).ok());
}

TEST_CASE("what a desktop cannot tell is said to be not available, never zero")
{
    CollectorOptions options;
    options.associate = "bob";
    const PolicyFile policy({}, {});
    const auto text = toText(StatusBlock{&options, &policy, CanCountInput | CanSeeIdle, "x11", "no bus", "UTC"});
    CHECK(text.find("input counts    x11") != std::string::npos);
    CHECK(text.find("focus           not available") != std::string::npos);
    CHECK(text.find("executables     not available") != std::string::npos);
    CHECK(text.find("lock and sleep  not available (no bus)") != std::string::npos);
    CHECK(text.find("built-in default") != std::string::npos);
}

TEST_CASE("a stream has one collector, until that ends")
{
    const QTemporaryDir dir;
    const auto file = std::filesystem::path(dir.path().toStdString()) / "lock";
    CHECK_FALSE(InstanceLock::isHeld(file));
    {
        const auto first = InstanceLock::take(file);
        REQUIRE(first);
        CHECK(InstanceLock::isHeld(file));
        const auto second = InstanceLock::take(file);
        REQUIRE_FALSE(second.ok());
        CHECK(second.error().code == ErrorCode::Refused);
    }
    CHECK_FALSE(InstanceLock::isHeld(file));
    CHECK(InstanceLock::take(file).ok());
}

TEST_CASE("different streams have different names in files, which tell nobody's name")
{
    CollectorOptions a;
    a.associate = "bob";
    a.stream = "x";
    CollectorOptions b = a;
    b.stream = "y";
    CHECK(a.streamKey() != b.streamKey());
    CHECK(a.streamKey().size() == 16);
    CHECK(a.streamKey().find("bob") == std::string::npos);
}
