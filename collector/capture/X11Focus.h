// Which window has focus, in the very order in which the server gave it and the input.
#pragma once

#include "collector/capture/CaptureSink.h"
#include "collector/capture/X11Windows.h"

#include <unordered_set>

namespace worklode {

/// Follows FocusIn/FocusOut of every window that the window manager lists: these events carry the window and stand in
/// the stream between the right two key presses, while _NET_ACTIVE_WINDOW can only be asked for its latest value. That
/// property decides where no focus event came: a window too new to have been watched, and no window at all.
class X11Focus
{
public:
    X11Focus(xcb_connection_t* connection, xcb_window_t root);

    const X11Windows& windows() const { return m_windows; }
    xcb_window_t current() const { return m_current; }
    bool hasManager() const { return m_hasManager; }

    void start(CaptureSink& sink, SteadyMs at);
    void focusIn(const xcb_focus_in_event_t& event, CaptureSink& sink, SteadyMs at);
    void focusOut(const xcb_focus_out_event_t& event, CaptureSink& sink, SteadyMs at);
    void propertyChanged(const xcb_property_notify_event_t& event, CaptureSink& sink, SteadyMs at);
    void tell(CaptureSink& sink, SteadyMs at);

    /// Whether the active window must be asked for, once all events that are already here have been dealt with.
    bool asksForActive() const { return m_askActive; }
    xcb_window_t askActive();
    /// What askActive() said, if nothing newer came since: adopts it where no focus event told the same.
    void settle(xcb_window_t active, CaptureSink& sink, SteadyMs at);

private:
    void watchClients();
    void watch(xcb_window_t window);
    void setCurrent(xcb_window_t window, CaptureSink& sink, SteadyMs at);

    xcb_connection_t* m_connection;
    xcb_window_t m_root;
    X11Windows m_windows;
    std::unordered_set<xcb_window_t> m_watched;
    xcb_window_t m_current = 0;
    bool m_hasManager = false;
    bool m_askActive = false;
};

} // namespace worklode
