#include "collector/capture/X11Focus.h"

namespace worklode {

namespace {

bool isOfGrab(std::uint8_t mode) { return mode == XCB_NOTIFY_MODE_GRAB || mode == XCB_NOTIFY_MODE_UNGRAB; }

/// The pointer being over a window is not focus.
bool isOfPointer(std::uint8_t detail)
{
    return detail == XCB_NOTIFY_DETAIL_POINTER || detail == XCB_NOTIFY_DETAIL_POINTER_ROOT || detail == XCB_NOTIFY_DETAIL_NONE;
}

} // namespace

X11Focus::X11Focus(xcb_connection_t* connection, xcb_window_t root) : m_connection(connection), m_root(root), m_windows(connection, root)
{
    const std::uint32_t mask = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &mask);
    m_hasManager = m_windows.hasManager();
}

void X11Focus::watch(xcb_window_t window)
{
    if (window == 0 || !m_watched.insert(window).second)
        return;
    const std::uint32_t mask = XCB_EVENT_MASK_FOCUS_CHANGE | XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

void X11Focus::watchClients()
{
    const auto clients = m_windows.clients();
    const std::unordered_set<xcb_window_t> present(clients.begin(), clients.end());
    std::erase_if(m_watched, [&](xcb_window_t w) { return w != m_current && !present.contains(w); }); // ids are used again
    for (const auto window : clients)
        watch(window);
}

void X11Focus::start(CaptureSink& sink, SteadyMs at)
{
    watchClients();
    setCurrent(m_windows.active(), sink, at);
}

void X11Focus::setCurrent(xcb_window_t window, CaptureSink& sink, SteadyMs at)
{
    m_current = window;
    if (window == 0) {
        sink.noFocus(at);
        return;
    }
    watch(window);
    sink.focus(m_windows.look(window), at);
}

void X11Focus::tell(CaptureSink& sink, SteadyMs at) { setCurrent(m_current, sink, at); }

void X11Focus::focusIn(const xcb_focus_in_event_t& event, CaptureSink& sink, SteadyMs at)
{
    if (isOfGrab(event.mode) || isOfPointer(event.detail) || event.event == m_current || !m_watched.contains(event.event))
        return;
    setCurrent(event.event, sink, at);
}

void X11Focus::focusOut(const xcb_focus_out_event_t& event, CaptureSink& sink, SteadyMs at)
{
    if (isOfGrab(event.mode) || isOfPointer(event.detail) || event.detail == XCB_NOTIFY_DETAIL_INFERIOR || event.event != m_current)
        return;
    setCurrent(0, sink, at);
    m_askActive = true; // some windows take focus in ways that no watched window hears of
}

void X11Focus::propertyChanged(const xcb_property_notify_event_t& event, CaptureSink& sink, SteadyMs at)
{
    if (event.window == m_root) {
        if (event.atom == m_windows.clientListAtom())
            watchClients();
        else if (event.atom == m_windows.activeAtom() || event.atom == m_windows.managerAtom())
            m_askActive = true;
        if (event.atom == m_windows.managerAtom())
            m_hasManager = m_windows.hasManager();
    } else if (event.window == m_current && m_windows.isTitleAtom(event.atom)) {
        sink.title(m_windows.title(m_current), at);
    }
}

xcb_window_t X11Focus::askActive()
{
    m_askActive = false;
    return m_windows.active();
}

void X11Focus::settle(xcb_window_t active, CaptureSink& sink, SteadyMs at)
{
    if (!m_askActive && active != m_current)
        setCurrent(active, sink, at);
}

} // namespace worklode
