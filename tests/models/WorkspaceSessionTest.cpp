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

TEST_CASE("a workspace opens before its data is read, and is completed with the catalog of then")
{
    const auto source = std::make_shared<FakeWorkspace>();
    source->dataLater = true;
    WorkspaceSession session(source);
    int opened = 0, completed = 0;
    QObject::connect(&session, &WorkspaceSession::opened, [&] { ++opened; });
    QObject::connect(&session, &WorkspaceSession::completed, [&] { ++completed; });
    session.open("/made/up");
    REQUIRE(waitFor([&] { return opened == 1; }));
    CHECK(session.loading());
    CHECK_FALSE(session.opening());
    CHECK(completed == 0);
    const auto before = session.workspace();
    CHECK_FALSE(before->complete);
    session.noteRun("March");
    session.takeCatalog(source->catalog, 8);
    source->released = true;
    REQUIRE(waitFor([&] { return completed == 1; }));
    CHECK_FALSE(session.loading());
    CHECK(session.workspace()->complete);
    CHECK(session.workspace()->engine == before->engine);
    CHECK(session.workspace()->catalogVersion == 8);
    CHECK(session.workspace()->freshness.slices == before->freshness.slices + 1);
    CHECK(opened == 1);
}

TEST_CASE("data that cannot be read later is told, and what is open stays")
{
    const auto source = std::make_shared<FakeWorkspace>();
    source->dataLater = true;
    source->released = true;
    source->laterError = Error{ErrorCode::Corrupt, "x.wlseg", "bad"};
    WorkspaceSession session(source);
    QString said;
    QObject::connect(&session, &WorkspaceSession::failed, [&](const QString& s) { said = s; });
    session.open("/made/up");
    REQUIRE(waitFor([&] { return !said.isEmpty(); }));
    CHECK(said == QStringLiteral("x.wlseg: bad"));
    REQUIRE(session.workspace());
    CHECK_FALSE(session.workspace()->complete);
}
