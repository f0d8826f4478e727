// Slices as lines of text, and scripts played through settler and segmenter: script in, text out.
#pragma once

#include "Catch.h"
#include "collector/FocusSettler.h"
#include "collector/Segmenter.h"
#include "collector/capture/ScriptSource.h"
#include "policy/PrivacyGate.h"

#include <sstream>
#include <string>

namespace worklode {

inline std::string countsText(const InteractionCounts& c)
{
    std::ostringstream out;
    const auto all = c.asArray();
    constexpr const char* names[] = {"clicks", "keys", "errors", "scrolls", "cuts", "copies", "pastes"};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] != 0)
            out << " " << names[i] << "=" << all[i];
    return out.str();
}

struct SliceTranscript final : ClosedSliceSink {
    std::ostringstream out;
    void closed(const ClosedSlice& s) override
    {
        out << toMs(s.start) << "-" << toMs(s.end) << " " << toText(s.kind) << " " << s.place.app();
        if (!s.place.title().empty())
            out << "|" << s.place.title();
        if (!s.code.empty())
            out << " (" << s.code << ")";
        out << countsText(s.counts) << (s.injected ? " injected=" + std::to_string(s.injected) : "") << "\n";
    }
};

/// Plays a script as the collector does: observations in order, timers whenever they are due.
struct ScriptedDesktop final : CaptureSink {
    SliceTranscript slices;
    PrivacyGate gate{*policyFromJson(R"({"version":1,"screens":["excel","word","crm"]})")};
    Segmenter segmenter;
    FocusSettler settler;
    std::string app;

    explicit ScriptedDesktop(Duration idleAfter = std::chrono::seconds(60)) : segmenter(idleAfter, slices), settler(segmenter, gate.look("desktop", {}, {}))
    {
        segmenter.place(gate.look("desktop", {}, {}), Duration(0));
        segmenter.begin(Duration(0));
    }

    std::string play(const std::string& text, SteadyMs end)
    {
        std::string fault;
        auto script = ScriptSource::parse(text, fault);
        INFO(fault);
        REQUIRE(script);
        while (const auto next = script->next()) {
            timersUpTo(Duration(*next));
            script->advanceTo(*next);
            script->drain(*this);
        }
        timersUpTo(Duration(end));
        settler.flush(Duration(end));
        segmenter.end(Duration(end));
        return slices.out.str();
    }

    void timersUpTo(Duration now)
    {
        for (int i = 0; i < 100000; ++i) {
            const auto settles = settler.deadline(); // until then the segmenter can go no further
            const auto due = settles ? settles : segmenter.deadline();
            if (!due || *due >= now)
                return;
            settler.advance(*due);
            segmenter.advance(settler.settledUpTo(*due));
        }
        FAIL("timers do not come to rest");
    }

    void key(KeyClass c, InputOrigin o, SteadyMs at) override
    {
        constexpr InputKind kinds[] = {InputKind::Key, InputKind::ErrorKey, InputKind::Cut, InputKind::Copy, InputKind::Paste};
        settler.input({kinds[static_cast<std::size_t>(c)], o}, Duration(at));
    }
    void click(InputOrigin o, SteadyMs at) override { settler.input({InputKind::Click, o}, Duration(at)); }
    void wheel(WheelAxis a, InputOrigin o, SteadyMs at) override
    {
        settler.input({a == WheelAxis::Vertical ? InputKind::WheelVertical : InputKind::WheelHorizontal, o}, Duration(at));
    }
    void focus(WindowGlimpse w, SteadyMs at) override
    {
        app = w.app;
        settler.focus(w.window, gate.look(w.app, w.title, {}), Duration(at));
    }
    void noFocus(SteadyMs at) override { settler.noFocus(Duration(at)); }
    void title(std::string t, SteadyMs at) override { settler.title(gate.look(app, std::move(t), {}), Duration(at)); }
};

} // namespace worklode
