// A worker hands over its newest job's results, and nobody else's.
#include "Catch.h"
#include "support/WaitFor.h"
#include "ui/models/Worker.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

using namespace worklode;

namespace {

void waitUntilCancelled(const Progress& progress)
{
    while (!progress.cancelled())
        QThread::msleep(1);
}

} // namespace

TEST_CASE("of many jobs that were replaced only the newest is heard of")
{
    Worker worker;
    std::atomic<int> run{0};
    std::vector<int> told;
    for (int i = 0; i < 20; ++i)
        worker.start([&run, &told, &worker, i](Progress& progress) -> Worker::Continuation {
            ++run;
            progress.report(0.5);
            worker.post([&told, i] { told.push_back(i); });
            if (i < 19)
                waitUntilCancelled(progress);
            return [&told, i] { told.push_back(i); };
        });
    REQUIRE(waitFor([&] { return !worker.busy(); }));
    CHECK(told == std::vector<int>{19, 19});
    CHECK(run >= 1); // those that nobody waited for any more need not have begun
}

TEST_CASE("what a job tells meanwhile comes in its order, on the thread of the object")
{
    Worker worker;
    std::vector<int> told;
    const QThread* const here = QThread::currentThread();
    worker.start([&](Progress&) -> Worker::Continuation {
        CHECK(QThread::currentThread() != here);
        for (int i = 0; i < 100; ++i)
            worker.post([&told, here, i] { told.push_back(QThread::currentThread() == here ? i : -1); });
        return [&told] { told.push_back(100); };
    });
    REQUIRE(waitFor([&] { return !worker.busy(); }));
    REQUIRE(told.size() == 101);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.front() == 0);
}

TEST_CASE("a worker may go in its own continuation, and while a job runs")
{
    auto worker = std::make_unique<Worker>();
    worker->start([&](Progress&) -> Worker::Continuation { return [&worker] { worker.reset(); }; });
    REQUIRE(waitFor([&] { return worker == nullptr; }));

    worker = std::make_unique<Worker>();
    std::atomic<bool> begun{false}, ended{false};
    worker->start([&](Progress& progress) -> Worker::Continuation {
        begun = true;
        waitUntilCancelled(progress);
        ended = true;
        return [] { FAIL("nobody is there to hear it"); };
    });
    REQUIRE(waitFor([&] { return begun.load(); }));
    worker.reset();
    CHECK(ended);
    QCoreApplication::processEvents();
}
