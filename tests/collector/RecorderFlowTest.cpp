#include "collector/Recorder.h"
#include "Catch.h"
#include "wire/SegmentReader.h"

#include <QTemporaryDir>

#include <algorithm>
#include <fstream>

using namespace worklode;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const Instant kNoon = instantFromMs(1'700'000'000'000);

struct Recording {
    QTemporaryDir dir;
    ManualClock clock{kNoon};
    std::optional<Spool> spool;
    std::optional<Recorder> recorder;

    explicit Recording(const char* policy = R"({"version":1,"screens":["excel"]})")
    {
        open();
        recorder.emplace(clock, *spool, *policyFromJson(policy), RecorderIdentity{"bob", "main", "UTC", "test"});
        REQUIRE(recorder->start(0));
    }
    void open()
    {
        auto opened = Spool::open({fs::path(dir.path().toStdString()) / "stream", dir.path().toStdString(), "bob"});
        REQUIRE(opened);
        spool.emplace(*std::move(opened));
    }
    SteadyMs now() const { return toMs(clock.monotonic()); }
    void wait(Duration d)
    {
        clock.advance(d);
        recorder->advance();
    }
    void focus(std::uint64_t window, const char* app, const char* title) { recorder->focus({window, app, title}, now()); }
    void keys(int n)
    {
        for (int i = 0; i < n; ++i)
            recorder->key(KeyClass::Ordinary, InputOrigin::Device, now());
    }

    /// All sealed segments, one line a slice.
    std::string sealed() const
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(dir.path().toStdString()))
            if (entry.path().extension() == ".wlseg")
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        std::string out;
        for (const auto& file : files)
            out += segmentText(file);
        return out;
    }
    static std::string segmentText(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
        REQUIRE(reader);
        std::string out = "segment " + std::to_string(reader->header().sequence) + " policy " + std::to_string(reader->header().policyVersion);
        for (const auto& info : anomalyTable())
            if (const auto n = reader->anomalies()[info.anomaly])
                out += " " + std::string(info.name) + "=" + std::to_string(n);
        out += "\n";
        for (std::size_t b = 0; b < reader->blocks().size(); ++b) {
            const auto block = *reader->read(b);
            const auto& s = block.slices;
            for (std::size_t i = 0; i < s.size(); ++i)
                out += std::to_string((s.start[i] - kNoon) / 1s) + "-" + std::to_string((s.end[i] - kNoon) / 1s) + " " + std::string(toText(s.kind[i])) + " "
                    + reader->dictionaries().apps[s.app[i]] + "|" + reader->dictionaries().titles[s.title[i]] + " " + std::to_string(s.counts[1][i]) + "\n";
        }
        return out;
    }
};

} // namespace

TEST_CASE("a recording goes through gate and spool into a segment")
{
    Recording r;
    r.focus(1, "excel", "Daily bob@example.com");
    r.wait(1s);
    r.keys(3);
    r.focus(2, "browser", "Secret");
    r.wait(2s);
    r.keys(1);
    r.wait(1s);
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1\n0-1 active excel|Daily [e-mail] 3\n1-4 active browser| 1\n");
    CHECK(r.recorder->totals().slices == 2);
    CHECK(r.recorder->totals().counts.keys == 4);
}

TEST_CASE("a clock set back while recording neither loses nor doubles time")
{
    Recording r;
    r.focus(1, "excel", "A");
    for (int i = 0; i < 10; ++i) {
        r.wait(10s);
        r.keys(1);
        if (i == 4)
            r.clock.stepWall(-3600s);
    }
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1 clock_stepped_back=1\n0-50 active excel|A 5\n50-100 active excel|A 5\n");
}

TEST_CASE("a restart after the clock was set back continues where the stream ended")
{
    Recording r;
    r.focus(1, "excel", "A");
    r.wait(10s);
    r.keys(1);
    REQUIRE(r.recorder->stop());
    r.clock.stepWall(-3600s);
    r.recorder.reset();
    r.open();
    r.recorder.emplace(r.clock, *r.spool, *policyFromJson(R"({"version":2})"), RecorderIdentity{"bob", "main", "UTC", "test"});
    REQUIRE(r.recorder->start(0));
    r.focus(1, "excel", "A");
    r.keys(1);
    r.wait(5s);
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1\n0-10 active excel|A 1\nsegment 2 policy 2 clock_stepped_back=1\n10-15 active excel| 1\n");
}

TEST_CASE("a clock set forward leaves a hole and asks for a new segment")
{
    Recording r;
    r.focus(1, "excel", "A");
    r.wait(10s);
    r.keys(1);
    r.clock.stepWall(1000s);
    r.focus(2, "word", "");
    r.wait(10s);
    r.keys(1);
    CHECK(r.recorder->wantsRoll());
    REQUIRE(r.recorder->roll());
    r.wait(1s);
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1\n0-10 active excel|A 1\nsegment 2 policy 1\n1010-1021 active word| 1\n");
}

TEST_CASE("a new policy holds at once and begins a new segment")
{
    Recording r;
    r.focus(1, "excel", "A");
    r.wait(10s);
    r.keys(1);
    REQUIRE(r.recorder->setPolicy(*policyFromJson(R"({"version":2,"excluded":["excel"]})")));
    r.wait(1s);
    r.keys(5);
    r.wait(1s);
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1\n0-10 active excel|A 1\nsegment 2 policy 2\n10-12 active (excluded)| 0\n");
}

TEST_CASE("sleep becomes a locked slice, also when only the clocks tell of it")
{
    Recording r;
    r.focus(1, "excel", "A");
    r.wait(1s);
    r.keys(1);
    r.clock.advance(100s);
    r.recorder->slept(90s);
    r.keys(1);
    r.wait(1s);
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1\n0-11 active excel|A 1\n11-101 locked excel|A 0\n101-102 active excel|A 1\n");
}

TEST_CASE("ten minutes after its begin a log wants to be sealed")
{
    Recording r;
    r.focus(1, "excel", "A");
    for (int i = 0; i < 59; ++i) {
        r.wait(10s);
        r.keys(1);
        REQUIRE_FALSE(r.recorder->wantsRoll());
    }
    r.wait(10s);
    CHECK(r.recorder->wantsRoll());
    REQUIRE(r.recorder->roll());
    CHECK_FALSE(r.recorder->wantsRoll());
}

TEST_CASE("a task mark is kept with the time it was made")
{
    Recording r;
    r.focus(1, "excel", "A");
    r.wait(5s);
    r.keys(1);
    r.recorder->mark(MarkKind::Start, "Audit");
    r.wait(5s);
    REQUIRE(r.recorder->stop());
    CHECK(r.sealed() == "segment 1 policy 1\n0-5 active excel|A 1\n5-10 active excel|A 0\n");
}

TEST_CASE("an idle desktop asks for no timer")
{
    Recording r;
    r.focus(1, "excel", "A");
    r.keys(1);
    r.wait(61s);
    CHECK_FALSE(r.recorder->deadline().has_value());
}
