#include "Catch.h"
#include "core/ActivitySlice.h"

using namespace worklode;

namespace {

SliceFields good()
{
    SliceFields s;
    s.range = {instantFromMs(1000), instantFromMs(2000)};
    s.app = "excel";
    s.counts.keys = 10;
    return s;
}

std::string fault(const SliceFields& s)
{
    const Outcome outcome = checkSlice(s);
    return outcome.ok() ? "" : outcome.error().sentence();
}

} // namespace

TEST_CASE("a good slice is good, also of no length")
{
    CHECK(fault(good()).empty());
    SliceFields s = good();
    s.range.end = s.range.start;
    CHECK(fault(s).empty());
}

TEST_CASE("a slice that breaks a rule is told by field")
{
    SliceFields s = good();
    s.range.end = instantFromMs(999);
    CHECK(fault(s) == "end: lies before start");

    s = good();
    s.counts.errorKeys = 6;
    s.counts.pastes = 5;
    CHECK(fault(s) == "keys: error_keys + cuts + copies + pastes is more than keys");
    s.counts.errorKeys = 0xFFFFFFFF; // no overflow back into the rule
    s.counts.cuts = 1;
    CHECK(fault(s) == "keys: error_keys + cuts + copies + pastes is more than keys");

    s = good();
    s.kind = SliceKind::Idle;
    CHECK(fault(s) == "kind: only active slices carry counters");

    s = good();
    s.counts = {};
    s.kind = SliceKind::OffComputer;
    CHECK(fault(s) == "code: an off-computer slice needs its code");

    s = good();
    s.code = "Lunch";
    CHECK(fault(s) == "code: only off-computer and locked slices carry a code");
}

TEST_CASE("kinds, marks and categories are spelled as in files")
{
    for (const char* text : {"active", "idle", "locked", "off_computer"})
        CHECK(toText(*sliceKindFromText(text)) == text);
    for (const char* text : {"task_start", "task_stop", "task_cancel"})
        CHECK(toText(*markKindFromText(text)) == text);
    for (const char* text : {"Production", "Other Work", "Non Work", "Unknown"})
        CHECK(toText(*categoryFromText(text)) == text);
    CHECK_FALSE(sliceKindFromText("Active").has_value());
    CHECK_FALSE(categoryFromText("production").has_value());
}
