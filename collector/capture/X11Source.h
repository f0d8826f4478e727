// Input and focus of an X11 desktop over one connection, so that the server's order of both is kept.
#pragma once

#include "collector/capture/CaptureSource.h"
#include "collector/capture/X11Focus.h"
#include "collector/capture/X11Keyboard.h"
#include "collector/capture/X11Time.h"

#include <memory>
#include <vector>

namespace worklode {

struct XcbDisconnect {
    void operator()(xcb_connection_t* c) const { xcb_disconnect(c); }
};

/// XInput 2 raw events of the master devices (each input once, keys without auto-repeat), XKB for layouts, EWMH and
/// X-Resource for windows. Buttons 4–7 are wheels and trackpads, 1–3, 8 and 9 clicks, the others nothing. Pointer motion is
/// never asked for.
class X11Source final : public CaptureSource
{
public:
    /// Null where there is no such server, or where it is the X side of a Wayland desktop, which hides most input;
    /// `why` then says so in one sentence. An empty display means $DISPLAY.
    static std::unique_ptr<X11Source> connect(const std::string& display, std::string& why);

    std::string name() const override { return "x11"; }
    std::uint32_t capabilities() const override;
    int descriptor() const override;
    State drain(CaptureSink& sink) override;
    void tellFocus(CaptureSink& sink) override;

private:
    using Connection = std::unique_ptr<xcb_connection_t, XcbDisconnect>;
    X11Source(Connection connection, xcb_window_t root, std::uint8_t inputOpcode);
    bool selectRawInput();
    void findInjectors();
    void dispatch(const xcb_generic_event_t& event, CaptureSink& sink);
    void dispatchInput(const xcb_generic_event_t& event, CaptureSink& sink);
    void button(std::uint32_t number, InputOrigin origin, SteadyMs at, CaptureSink& sink);
    void dispatchAll(CaptureSink& sink, bool alreadyHere);
    SteadyMs when(std::uint32_t serverTime);
    SteadyMs untimed();

    Connection m_connection;
    xcb_window_t m_root;
    std::uint8_t m_inputOpcode;
    X11Keyboard m_keyboard;
    X11Focus m_focus;
    X11Time m_time;
    std::vector<std::uint16_t> m_injectors; ///< device ids of XTEST
    SteadyMs m_last = 0;    ///< of the latest event; times never go back
    SteadyMs m_drained = 0; ///< when drain() was called
    bool m_started = false;
};

/// Whether this session is a Wayland one, by what its environment says.
bool isWaylandSession();

} // namespace worklode
