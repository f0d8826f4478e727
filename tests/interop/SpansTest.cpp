#include "Catch.h"
#include "interop/PresenceLayer.h"
#include "interop/Spans.h"

#include <random>

using namespace worklode;

namespace {

Span span(std::int64_t start, std::int64_t end, std::uint32_t app, SliceKind kind = SliceKind::Active)
{
    Span s;
    s.range = {instantFromMs(start), instantFromMs(end)};
    s.app = app;
    s.kind = kind;
    s.row = app;
    return s;
}

Span point(std::int64_t at, std::uint32_t app)
{
    Span s = span(at, at, app);
    s.open = true;
    s.counts.clicks = 1;
    return s;
}

std::string text(const std::vector<Span>& spans)
{
    std::string out;
    for (const Span& s : spans) {
        out += out.empty() ? "" : " ";
        out += std::to_string(toMs(s.range.start)) + "-" + std::to_string(toMs(s.range.end)) + ":";
        out += (s.kind == SliceKind::Active ? "" : "i") + std::to_string(s.app);
        if (s.counts.clicks > 0)
            out += "*" + std::to_string(s.counts.clicks);
    }
    return out;
}

} // namespace

TEST_CASE("The span that began last holds, and the one it interrupted goes on after it", "[spans]")
{
    SpanRepairs repairs;
    CHECK(text(withoutOverlaps({span(0, 100, 1), span(10, 20, 2)}, repairs)) == "0-10:1 10-20:2 20-100:1");
    CHECK(repairs.overlapping == 1);
    CHECK(text(withoutOverlaps({span(0, 30, 1), span(20, 50, 2)}, repairs)) == "0-20:1 20-50:2");
    CHECK(text(withoutOverlaps({span(0, 100, 1), span(10, 90, 2), span(20, 30, 3)}, repairs)) == "0-10:1 10-20:2 20-30:3 30-90:2 90-100:1");
    CHECK(text(withoutOverlaps({span(0, 50, 1), span(10, 20, 2), span(10, 60, 3)}, repairs)) == "0-10:1 10-20:2 20-60:3");
}

TEST_CASE("A span without time of its own stays as an empty one, and twins are one", "[spans]")
{
    SpanRepairs repairs;
    CHECK(text(withoutOverlaps({span(10, 20, 1), span(10, 20, 2)}, repairs)) == "10-10:1 10-20:2");
    CHECK(repairs.hidden == 1);
    CHECK(text(withoutOverlaps({span(10, 20, 1), span(10, 20, 1)}, repairs)) == "10-20:1");
    CHECK(repairs.same == 1);
    CHECK(text(withoutOverlaps({span(0, 20, 1), span(5, 5, 2)}, repairs)) == "0-5:1 5-5:2 5-20:1");
    CHECK(repairs.empty == 1);
}

TEST_CASE("Point events last until the next, at most as long as is said", "[spans]")
{
    SpanRepairs repairs;
    std::vector<Span> spans = {point(50, 3), point(0, 1), point(30, 2), point(0, 1), point(0, 2)};
    closeOpenSpans(spans, Duration{25}, repairs);
    CHECK(text(spans) == "0-0:1*2 0-25:2*1 30-50:2*1 50-75:3*1");
    CHECK(repairs.same == 1);
}

TEST_CASE("Absences turn windows idle, and are idle without a place where there is none", "[spans]")
{
    const auto idle = [](std::int64_t start, std::int64_t end) { return span(start, end, 0, SliceKind::Idle); };
    CHECK(text(underAbsences({span(0, 100, 1)}, {idle(40, 60)})) == "0-40:1 40-60:i1 60-100:1");
    CHECK(text(underAbsences({span(0, 50, 1), span(80, 100, 2)}, {idle(40, 90)})) == "0-40:1 40-50:i1 50-80:i0 80-90:i2 90-100:2");
    CHECK(text(underAbsences({span(10, 10, 1), span(20, 20, 2)}, {idle(0, 15)})) == "0-15:i0 10-10:i1 20-20:2");
    CHECK(text(underAbsences({}, {idle(0, 15)})) == "0-15:i0");
    CHECK(text(underAbsences({span(0, 5, 1)}, {})) == "0-5:1");
}

TEST_CASE("Whatever the spans, pieces are disjoint, cover the same time and keep the counts", "[spans]")
{
    std::mt19937 random(7);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int world = 0; world < 2000; ++world) {
        std::vector<Span> spans;
        for (int i = below(12); i >= 0; --i) {
            Span s = span(below(30), 0, static_cast<std::uint32_t>(1 + below(3)));
            s.range.end = s.range.start + Duration(below(12));
            s.open = below(4) == 0;
            s.counts.clicks = static_cast<std::uint32_t>(below(3));
            spans.push_back(s);
        }
        SpanRepairs repairs;
        closeOpenSpans(spans, Duration{6}, repairs);
        const auto pieces = withoutOverlaps(spans, repairs);
        std::uint32_t clicks = 0;
        for (const Span& s : spans)
            clicks += s.counts.clicks;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            clicks -= pieces[i].counts.clicks;
            if (i > 0)
                REQUIRE(pieces[i - 1].range.end <= pieces[i].range.start);
        }
        REQUIRE(clicks == 0);
        for (int ms = 0; ms < 50; ++ms) {
            const auto holds = [ms](const std::vector<Span>& of) {
                return std::any_of(of.begin(), of.end(), [ms](const Span& s) { return s.range.contains(instantFromMs(ms)); });
            };
            REQUIRE(holds(spans) == holds(pieces));
        }
        for (const Span& s : spans) // nobody is lost
            REQUIRE(std::any_of(pieces.begin(), pieces.end(), [&s](const Span& p) { return p.app == s.app; }));
        SpanRepairs none;
        REQUIRE(text(withoutOverlaps(pieces, none)) == text(pieces));
    }
}
