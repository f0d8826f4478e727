#include "Catch.h"
#include "support/FakeEngine.h"
#include "support/WaitFor.h"
#include "ui/models/ViewRunner.h"

#include <QTimer>

using namespace worklode;
using namespace std::chrono_literals;

namespace {

struct Runs {
    Runs()
    {
        QObject::connect(&runner, &ViewRunner::finished, [this](const SharedResult& r) { results.push_back(r); });
        QObject::connect(&runner, &ViewRunner::failed, [this](const QString& s) { failures.push_back(s); });
        QObject::connect(&runner, &ViewRunner::cancelled, [this] { ++cancelled; });
        QObject::connect(&runner, &ViewRunner::progressed, [this](double f) { last = f; });
    }
    static ViewRequest request(PageKind page)
    {
        ViewRequest r;
        r.view.name = "V";
        r.page = page;
        return r;
    }
    std::shared_ptr<FakeEngine> engine = std::make_shared<FakeEngine>(fakeCatalog());
    std::vector<SharedResult> results;
    std::vector<QString> failures;
    int cancelled = 0;
    double last = -1;
    ViewRunner runner;
};

} // namespace

TEST_CASE("a run ends with one result on the caller's thread")
{
    Runs t;
    t.runner.run(t.engine, Runs::request(PageKind::Tasks));
    CHECK(t.runner.busy());
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    REQUIRE(t.results.size() == 1);
    CHECK(std::holds_alternative<TasksResult>(t.results[0]->body));
    CHECK(t.failures.empty());
    CHECK(t.cancelled == 0);
}

TEST_CASE("the event loop goes on while an engine works, and hears how far it is")
{
    Runs t;
    t.engine->setDelay(300ms);
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, [&] { ++beats; });
    heart.start(5);
    t.runner.run(t.engine, Runs::request(PageKind::Summary));
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    CHECK(beats > 10);
    CHECK(t.last > 0.3);
}

TEST_CASE("cancelling ends a run at once and says so")
{
    Runs t;
    t.engine->setDelay(60s);
    t.runner.run(t.engine, Runs::request(PageKind::Summary));
    t.runner.cancel();
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    CHECK(t.cancelled == 1);
    CHECK(t.results.empty());
}

TEST_CASE("a newer request replaces the older, whose result is never shown")
{
    Runs t;
    t.engine->setDelay(60s);
    t.runner.run(t.engine, Runs::request(PageKind::Tasks));
    REQUIRE(waitFor([&] { return t.engine->runs() == 1; }));
    t.engine->setDelay(0ms);
    t.runner.run(t.engine, Runs::request(PageKind::Timeline));
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    REQUIRE(t.results.size() == 1);
    CHECK(std::holds_alternative<TimelineResult>(t.results[0]->body));
    CHECK(t.cancelled == 0);
}

TEST_CASE("a failure is told in the engine's sentence")
{
    Runs t;
    t.engine->setError(Error{ErrorCode::Refused, "View March", "user eve may not see unit acme"});
    t.runner.run(t.engine, Runs::request(PageKind::Summary));
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    REQUIRE(t.failures.size() == 1);
    CHECK(t.failures[0] == QStringLiteral("View March: user eve may not see unit acme"));
}

TEST_CASE("a runner that goes away while it runs takes its run along")
{
    auto engine = std::make_shared<FakeEngine>(fakeCatalog());
    engine->setDelay(60s);
    {
        ViewRunner runner;
        runner.run(engine, Runs::request(PageKind::Summary));
        REQUIRE(waitFor([&] { return engine->runs() == 1; }));
    }
    CHECK(engine.use_count() == 1);
}

TEST_CASE("a first look is told before the end, and not as the end")
{
    Runs t;
    std::vector<SharedResult> looks;
    QObject::connect(&t.runner, &ViewRunner::preliminary, [&](const SharedResult& r) { looks.push_back(r); });
    t.engine->setFirstLook(DataShare{1, 10, 5, 50});
    t.engine->setDelay(50ms);
    t.runner.run(t.engine, Runs::request(PageKind::Tasks));
    REQUIRE(waitFor([&] { return !looks.empty(); }));
    CHECK(t.runner.busy());
    CHECK(t.results.empty());
    CHECK(looks[0]->header.partial == DataShare{1, 10, 5, 50});
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    REQUIRE(t.results.size() == 1);
    CHECK_FALSE(t.results[0]->header.partial);
    CHECK(looks.size() == 1);
}

TEST_CASE("a first look that is all there is to say ends the run; a run that was replaced tells none")
{
    Runs t;
    int looks = 0;
    QObject::connect(&t.runner, &ViewRunner::preliminary, [&](const SharedResult&) { ++looks; });
    t.engine->setFirstLook(DataShare{});
    t.engine->setFirstLookIsAll(true);
    t.runner.run(t.engine, Runs::request(PageKind::Tasks));
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    CHECK(looks == 0);
    CHECK(t.results.size() == 1);
    CHECK(t.engine->runs() == 0);
    t.engine->setFirstLookIsAll(false);
    t.engine->setDelay(60s);
    t.runner.run(t.engine, Runs::request(PageKind::Tasks));
    REQUIRE(waitFor([&] { return t.engine->runs() == 1; })); // its first look is on its way
    t.engine->setDelay(0ms);
    t.engine->setFirstLook({});
    t.runner.run(t.engine, Runs::request(PageKind::Summary));
    REQUIRE(waitFor([&] { return !t.runner.busy(); }));
    CHECK(looks == 0);
}
