#include "collector/capture/ScriptSource.h"
#include "Catch.h"

#include <sstream>

using namespace worklode;

namespace {

struct Transcript final : CaptureSink {
    std::ostringstream out;
    void key(KeyClass c, InputOrigin o, SteadyMs at) override { out << at << " key " << int(c) << (o == InputOrigin::Injected ? "!" : "") << "\n"; }
    void click(InputOrigin, SteadyMs at) override { out << at << " click\n"; }
    void wheel(WheelAxis a, InputOrigin, SteadyMs at) override { out << at << " wheel " << int(a) << "\n"; }
    void focus(WindowGlimpse w, SteadyMs at) override { out << at << " focus " << w.window << " " << w.app << "|" << w.title << "\n"; }
    void noFocus(SteadyMs at) override { out << at << " nofocus\n"; }
    void title(std::string t, SteadyMs at) override { out << at << " title " << t << "\n"; }
};

} // namespace

TEST_CASE("a script is replayed up to the time that is reached")
{
    std::string fault;
    auto script = ScriptSource::parse("# a day\n\n10 focus 7 excel Daily report\n20 key error x2 injected\n30 click\n40 wheelx\n50 title Other\n60 nofocus\n", fault);
    REQUIRE(script);
    Transcript sink;
    script->advanceTo(30);
    CHECK(script->drain(sink) == CaptureSource::State::Alive);
    CHECK(sink.out.str() == "10 focus 7 excel|Daily report\n20 key 1!\n20 key 1!\n30 click\n");
    CHECK(script->next() == SteadyMs(40));
    script->advanceTo(100);
    CHECK(script->drain(sink) == CaptureSource::State::Lost);
    CHECK(sink.out.str().ends_with("40 wheel 1\n50 title Other\n60 nofocus\n"));
}

TEST_CASE("a line that cannot be read is named")
{
    for (const char* line : {"x key", "10 kye", "10 key backspace", "10 focus excel", "5", "20 click\n10 click", "-1 key"}) {
        std::string fault;
        CHECK_FALSE(ScriptSource::parse(line, fault).has_value());
        CHECK(fault.starts_with("line "));
    }
}
