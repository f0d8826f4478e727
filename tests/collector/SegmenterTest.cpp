#include "SliceTranscript.h"

using namespace worklode;

TEST_CASE("a slice is closed when app or title changes, and carries what was counted in it")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key x3\n2000 key error\n3000 title Weekly\n4000 key copy\n5000 focus 2 word Letter\n6000 key paste injected\n", 8000)
        == "0-3000 active excel|Daily keys=4 errors=1\n"
           "3000-5000 active excel|Weekly keys=1 copies=1\n"
           "5000-8000 active word|Letter keys=1 pastes=1 injected=1\n");
}

TEST_CASE("a title that may not be seen cuts nothing")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 browser One\n1000 key\n2000 title Two\n3000 key\n", 4000) == "0-4000 active browser keys=2\n");
}

TEST_CASE("idleness begins at the last input, and its whole gap is one slice")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n10000 key\n200000 key\n", 201000)
        == "0-10000 active excel|Daily keys=1\n"
           "10000-200000 idle excel|Daily\n"
           "200000-201000 active excel|Daily keys=1\n");
}

TEST_CASE("a gap of exactly the threshold is not idle, one millisecond more is")
{
    ScriptedDesktop exact;
    CHECK(exact.play("0 focus 1 excel Daily\n1000 key\n61000 key\n", 61000)
        == "0-1000 active excel|Daily keys=1\n"
           "1000-61000 active excel|Daily keys=1\n");
    ScriptedDesktop more;
    CHECK(more.play("0 focus 1 excel Daily\n1000 key\n61001 key\n", 61001)
        == "0-1000 active excel|Daily keys=1\n"
           "1000-61001 idle excel|Daily\n"
           "61001-61001 active excel|Daily keys=1\n");
}

TEST_CASE("titles that change by themselves do not make anybody work")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n20000 title Weekly\n40000 focus 2 word Letter\n100000 key\n", 101000)
        == "0-1000 active excel|Daily keys=1\n"
           "1000-100000 idle excel|Daily\n"
           "100000-101000 active word|Letter keys=1\n");
}

TEST_CASE("changes after the last input count as soon as an input within the threshold follows")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n20000 title Weekly\n40000 key\n", 41000)
        == "0-20000 active excel|Daily keys=1\n"
           "20000-41000 active excel|Weekly keys=1\n");
}

TEST_CASE("an active slice is at most 60 s long, and nothing that was counted waits longer")
{
    std::string script = "0 focus 1 excel Daily\n";
    for (int s = 1; s <= 150; ++s)
        script += std::to_string(s * 1000) + " key\n";
    ScriptedDesktop desktop;
    CHECK(desktop.play(script, 150500)
        == "0-59000 active excel|Daily keys=59\n"
           "59000-118000 active excel|Daily keys=59\n"
           "118000-150500 active excel|Daily keys=32\n");
    ScriptedDesktop slow(std::chrono::seconds(600));
    CHECK(slow.play("0 focus 1 excel Daily\n1000 key\n2000 key\n300000 key\n", 300000)
        == "0-2000 active excel|Daily keys=2\n"
           "2000-62000 active excel|Daily\n"
           "62000-122000 active excel|Daily\n"
           "122000-182000 active excel|Daily\n"
           "182000-242000 active excel|Daily\n"
           "242000-300000 active excel|Daily keys=1\n");
}

TEST_CASE("idle and locked slices are never cut")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n9000000 title Weekly\n", 9999000)
        == "0-1000 active excel|Daily keys=1\n"
           "1000-9999000 idle excel|Daily\n");
}

TEST_CASE("a scroll action is a run of wheel events on one screen and axis with gaps below 300 ms")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 wheel\n1299 wheel\n1598 wheel\n1898 wheel\n1900 wheelx\n1950 wheel\n3000 title Weekly\n3001 wheel\n3002 wheelx\n", 4000)
        == "0-3000 active excel|Daily scrolls=3\n"
           "3000-4000 active excel|Weekly scrolls=2\n");
}

TEST_CASE("a long scroll is one action and no idleness")
{
    std::string script = "0 focus 1 excel Daily\n";
    for (int t = 1000; t < 100000; t += 200)
        script += std::to_string(t) + " wheel\n";
    ScriptedDesktop desktop;
    CHECK(desktop.play(script, 100000)
        == "0-59800 active excel|Daily scrolls=1\n"
           "59800-100000 active excel|Daily\n");
}

TEST_CASE("nothing is counted while locked, and the lock ends the gap before it")
{
    ScriptedDesktop desktop;
    std::string fault;
    auto script = ScriptSource::parse("0 focus 1 excel Daily\n1000 key\n", fault);
    script->advanceTo(1000);
    script->drain(desktop);
    desktop.segmenter.lock("locked", Duration(31000));
    desktop.key(KeyClass::Ordinary, InputOrigin::Device, 32000);
    desktop.segmenter.lock("asleep", Duration(33000));
    desktop.segmenter.unlock(Duration(500000));
    CHECK(desktop.play("501000 key\n", 502000)
        == "0-31000 active excel|Daily keys=1\n"
           "31000-500000 locked excel|Daily (locked)\n"
           "500000-502000 active excel|Daily keys=1\n");
}

TEST_CASE("a lock after the threshold finds an idle desktop")
{
    ScriptedDesktop desktop;
    desktop.focus({1, "excel", "Daily"}, 0);
    desktop.key(KeyClass::Ordinary, InputOrigin::Device, 1000);
    desktop.timersUpTo(Duration(301000));
    desktop.segmenter.lock("locked", Duration(301000));
    desktop.segmenter.unlock(Duration(400000));
    CHECK(desktop.play("", 400000)
        == "0-1000 active excel|Daily keys=1\n"
           "1000-301000 idle excel|Daily\n"
           "301000-400000 locked excel|Daily (locked)\n");
}

TEST_CASE("a task mark cuts the running slice")
{
    ScriptedDesktop desktop;
    desktop.focus({1, "excel", "Daily"}, 0);
    desktop.key(KeyClass::Ordinary, InputOrigin::Device, 1000);
    desktop.segmenter.mark(Duration(1500));
    CHECK(desktop.play("2000 key\n", 3000)
        == "0-1500 active excel|Daily keys=1\n"
           "1500-3000 active excel|Daily keys=1\n");
}

TEST_CASE("no input at all is idleness from the start")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n", 100000) == "0-100000 idle excel|Daily\n");
}

TEST_CASE("observations that cross by milliseconds never make a slice run backwards")
{
    SliceTranscript slices;
    Segmenter segmenter(std::chrono::seconds(60), slices);
    const PrivacyGate gate{CollectionPolicy{}};
    segmenter.place(gate.look("a", {}, {}), Duration(0));
    segmenter.begin(Duration(0));
    segmenter.input({InputKind::Key}, Duration(1000));
    segmenter.place(gate.look("b", {}, {}), Duration(990));
    segmenter.input({InputKind::Key}, Duration(985));
    segmenter.end(Duration(980));
    CHECK(slices.out.str() == "0-1000 active a keys=1\n1000-1000 active b keys=1\n");
}

TEST_CASE("whatever happens, slices follow each other, keep every count and stay within a minute")
{
    std::uint32_t random = 1;
    const auto next = [&](std::uint32_t n) { random = random * 1664525u + 1013904223u; return (random >> 8) % n; };
    struct Checker final : ClosedSliceSink {
        Duration last{0};
        InteractionTotals counts;
        void closed(const ClosedSlice& s) override
        {
            REQUIRE(s.start >= last);
            REQUIRE(s.end >= s.start);
            if (s.kind == SliceKind::Active)
                REQUIRE(s.end - s.start <= Segmenter::kLongestSlice);
            else
                REQUIRE(s.counts.empty());
            last = s.end;
            counts += s.counts;
        }
    } checker;
    Segmenter segmenter(std::chrono::seconds(60), checker);
    const PrivacyGate gate{CollectionPolicy{}};
    FocusSettler settler(segmenter, gate.look("desktop", {}, {}));
    segmenter.begin(Duration(0));
    std::uint64_t keys = 0;
    std::uint64_t clicks = 0;
    SteadyMs now = 0;
    constexpr SteadyMs steps[] = {1, 20, 100, 199, 251, 5000, 59999, 60000, 60001, 200000};
    for (int i = 0; i < 20000; ++i) {
        now += steps[next(10)];
        switch (next(7)) {
        case 0: settler.focus(1 + next(3), gate.look(std::string(1, char('a' + next(3))), {}, {}), Duration(now)); break;
        case 1: settler.noFocus(Duration(now)); break;
        case 2: settler.input({InputKind::Click}, Duration(now)); ++clicks; break;
        case 3: settler.advance(Duration(now)); segmenter.advance(settler.settledUpTo(Duration(now))); break;
        default: settler.input({InputKind::Key}, Duration(now)); ++keys; break;
        }
    }
    settler.flush(Duration(now));
    segmenter.end(Duration(now));
    CHECK(checker.counts.keys == keys);
    CHECK(checker.counts.clicks == clicks);
}
