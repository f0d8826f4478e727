#include "collector/ControlPipe.h"
#include "Catch.h"

#include <QTemporaryDir>

using namespace worklode;

TEST_CASE("a task mark is asked for in one line")
{
    CHECK(markFromText("start:Audit 2026")->task == "Audit 2026");
    CHECK(markFromText("stop:A")->kind == MarkKind::Stop);
    CHECK(markFromText("cancel:A")->kind == MarkKind::Cancel);
    for (const std::string& bad : {std::string("start:"), std::string("begin:A"), std::string(), std::string("start:\xff"), std::string("start:a\nb"), "start:" + std::string(513, 'x')})
        CHECK_FALSE(markFromText(bad).has_value());
}

TEST_CASE("lines reach the collector whole")
{
    const QTemporaryDir dir;
    const auto file = std::filesystem::path(dir.path().toStdString()) / "control";
    CHECK_FALSE(ControlPipe::send(file, "start:A").ok());
    auto pipe = ControlPipe::open(file);
    REQUIRE(pipe);
    REQUIRE(ControlPipe::send(file, "start:A"));
    REQUIRE(ControlPipe::send(file, "stop:A"));
    std::vector<std::string> lines;
    pipe->drain([&](std::string_view line) { lines.emplace_back(line); });
    CHECK(lines == std::vector<std::string>{"start:A", "stop:A"});
}
