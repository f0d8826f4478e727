#include "Catch.h"
#include "WaitFor.h"
#include "ui/mainwindow/RecorderControl.h"
#include "ui/mainwindow/ToolProcess.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace worklode;

TEST_CASE("a collector's status is read, and anything else is no status")
{
    const auto status = parseRecorderStatus(R"({"version":1,"state":"recording","pid":4711,"slices":1234,"refused_segments":2,
        "slices_given_up":0,"sees":{"focus":"available","executables":"not available"}})");
    CHECK(status.known);
    CHECK(status.pid == 4711);
    CHECK(status.detail == QStringLiteral("recording · 1,234 slices"));
    CHECK(status.hint == QStringLiteral("2 segments were refused by the workspace\nexecutables: not available on this desktop"));
    for (const char* bad : {"", "{\"state\":", "[1,2]", "{}", "{\"state\":7}"})
        CHECK_FALSE(parseRecorderStatus(bad).known);
}

TEST_CASE("the status of one process is found among those of others")
{
    const QTemporaryDir folder;
    const QDir spool(folder.path());
    for (const qint64 pid : {11, 12}) {
        REQUIRE(spool.mkpath(QStringLiteral("spool/stream%1").arg(pid)));
        QFile file(spool.filePath(QStringLiteral("spool/stream%1/status.json").arg(pid)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("{\"state\":\"recording\",\"pid\":%1,\"slices\":%1}").arg(pid).toUtf8());
    }
    const std::filesystem::path workspace = folder.path().toStdString();
    CHECK(findRecorderStatus(workspace, 12).detail == QStringLiteral("recording · 12 slices"));
    CHECK_FALSE(findRecorderStatus(workspace, 13).known);
    CHECK_FALSE(findRecorderStatus(workspace / "none", 12).known);
}

TEST_CASE("recording without a workspace is refused in a sentence")
{
    RecorderControl recorder;
    QString said;
    QObject::connect(&recorder, &RecorderControl::failed, [&](const QString& sentence) { said = sentence; });
    recorder.start();
    CHECK_FALSE(recorder.recording());
    CHECK_FALSE(said.isEmpty());
}

TEST_CASE("the last percentage of a progress line counts")
{
    CHECK(lastPercentage("loading 12 %\rloading 57%") == Approx(0.57));
    CHECK(lastPercentage("no figure") < 0);
    CHECK(lastPercentage("") < 0);
}

namespace {

struct Told {
    bool done = true;
    QString message;
};

Told runAndWait(ToolProcess& tool, const QString& program, const QStringList& arguments)
{
    Told told;
    bool over = false;
    const auto connection = QObject::connect(&tool, &ToolProcess::finished, [&](bool done, const QString& message) {
        told = {done, message};
        over = true;
    });
    tool.start(program, arguments);
    waitFor([&] { return over; }); // not an event loop: another test may have asked the application to quit
    QObject::disconnect(connection);
    REQUIRE(over);
    return told;
}

} // namespace

TEST_CASE("a program that is not there is named")
{
    ToolProcess tool;
    const Told told = runAndWait(tool, QStringLiteral("worklode-no-such-tool"), {});
    CHECK_FALSE(told.done);
    CHECK(told.message.contains(QStringLiteral("worklode-no-such-tool")));
}

#ifndef _WIN32
TEST_CASE("a program's last line is its message, of stderr where it failed")
{
    ToolProcess tool;
    const Told good = runAndWait(tool, QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("echo one; echo two")});
    CHECK(good.done);
    CHECK(good.message == QStringLiteral("two"));
    const Told bad = runAndWait(tool, QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("echo out; echo 'file.csv: row 3: bad' >&2; exit 1")});
    CHECK_FALSE(bad.done);
    CHECK(bad.message == QStringLiteral("file.csv: row 3: bad"));
}
#endif
