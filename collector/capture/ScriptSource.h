// A desktop written down as text, for tests: the first-class double of the operating systems.
#pragma once

#include "collector/capture/CaptureSource.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// Replays a script, one observation a line; empty lines and `#` are skipped:
///
///     <ms> key [error|cut|copy|paste] [xN] [injected]
///     <ms> click | wheel | wheelx         [xN] [injected]
///     <ms> focus <window> <app> [title…]
///     <ms> title <title…>
///     <ms> nofocus
class ScriptSource final : public CaptureSource
{
public:
    struct Step {
        SteadyMs at = 0;
        std::string verb;
        std::string rest;
    };

    /// Nothing where a line cannot be read; `fault` then names it.
    static std::optional<ScriptSource> parse(const std::string& text, std::string& fault);

    std::string name() const override { return "script"; }
    std::uint32_t capabilities() const override { return ~0u; }
    int descriptor() const override { return -1; }
    /// Everything up to the time that was set with advanceTo().
    State drain(CaptureSink& sink) override;
    void tellFocus(CaptureSink& sink) override;

    void advanceTo(SteadyMs now) { m_now = now; }
    /// When the next step is due; nothing at the end.
    std::optional<SteadyMs> next() const;

private:
    void perform(const Step& step, CaptureSink& sink);

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    SteadyMs m_now = 0;
    std::optional<WindowGlimpse> m_focused;
};

} // namespace worklode
