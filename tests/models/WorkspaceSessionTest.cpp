#include "Catch.h"
#include "support/FakeWorkspace.h"
#include "support/WaitFor.h"
#include "ui/models/WorkspaceSession.h"

using namespace worklode;

TEST_CASE("a workspace is opened on a thread of its own")
{
    const auto source = std::make_shared<FakeWorkspace>();
    WorkspaceSession session(source);
    int opened = 0;
    QObject::connect(&session, &WorkspaceSession::opened, [&] { ++opened; });
    session.open("/made/up");
    CHECK(session.loading());
    CHECK(session.workspace() == nullptr);
    REQUIRE(waitFor([&] { return !session.loading(); }));
    CHECK(opened == 1);
    REQUIRE(session.workspace());
    CHECK(session.workspace()->views.size() == 3);
    CHECK(session.folder() == "/made/up");
}

TEST_CASE("a failed reload keeps what was open")
{
    const auto source = std::make_shared<FakeWorkspace>();
    WorkspaceSession session(source);
    session.open("/made/up");
    REQUIRE(waitFor([&] { return !session.loading(); }));
    const auto before = session.workspace();
    source->error = Error{ErrorCode::Corrupt, "x.wlseg", "bad"};
    QString said;
    QObject::connect(&session, &WorkspaceSession::failed, [&](const QString& s) { said = s; });
    session.reload();
    REQUIRE(waitFor([&] { return !session.loading(); }));
    CHECK(said == QStringLiteral("x.wlseg: bad"));
    CHECK(session.workspace() == before);
}

TEST_CASE("opening can be cancelled")
{
    const auto source = std::make_shared<FakeWorkspace>();
    source->waitForCancel = true;
    WorkspaceSession session(source);
    int cancelled = 0;
    QObject::connect(&session, &WorkspaceSession::cancelled, [&] { ++cancelled; });
    session.open("/made/up");
    session.cancel();
    REQUIRE(waitFor([&] { return !session.loading(); }));
    CHECK(cancelled == 1);
    CHECK(session.workspace() == nullptr);
}

TEST_CASE("a run is noted in what is open and in the workspace, without changing what others hold")
{
    const auto source = std::make_shared<FakeWorkspace>();
    WorkspaceSession session(source, "dana");
    session.noteRun("March"); // nothing is open: nothing happens
    session.open("/made/up");
    REQUIRE(waitFor([&] { return !session.loading(); }));
    const auto before = session.workspace();
    session.noteRun("All time");
    CHECK(before->lastRuns.count("All time") == 0);
    CHECK(session.workspace()->lastRuns.count("All time") == 1);
    CHECK(session.workspace()->engine == before->engine);
    REQUIRE(waitFor([&] { return source->notes == 1; }));
}
