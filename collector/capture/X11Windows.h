// Questions about windows: which there are, which is active, whose they are and what they are called.
#pragma once

#include "collector/capture/Observation.h"

#include <xcb/xcb.h>

#include <string>
#include <vector>

namespace worklode {

/// Asks the server by the conventions of window managers (EWMH, ICCCM) and the X-Resource extension. Every call is a
/// round trip; an answer about a window that is gone is empty.
class X11Windows
{
public:
    X11Windows(xcb_connection_t* connection, xcb_window_t root);

    xcb_atom_t activeAtom() const { return m_active; }
    xcb_atom_t clientListAtom() const { return m_clientList; }
    xcb_atom_t managerAtom() const { return m_manager; }
    bool isTitleAtom(xcb_atom_t atom) const { return atom == m_netName || atom == XCB_ATOM_WM_NAME; }

    bool hasManager() const; ///< a window manager that says which window is active
    bool hasProcessIds() const { return m_hasRes; }
    xcb_window_t active() const; ///< 0: none
    std::vector<xcb_window_t> clients() const;

    /// App and title of a window. What the title passed through is overwritten.
    WindowGlimpse look(xcb_window_t window) const;
    std::string title(xcb_window_t window) const;

private:
    xcb_atom_t atom(const char* name) const;
    std::string text(xcb_window_t window, xcb_atom_t property) const;
    std::uint32_t processOf(xcb_window_t window) const;
    bool isOfAnotherMachine(xcb_window_t window) const;
    std::uint32_t claimedProcessOf(xcb_window_t window) const;
    std::string classOf(xcb_window_t window) const;
    void overwriteInputBuffer() const;

    xcb_connection_t* m_connection;
    xcb_window_t m_root;
    xcb_atom_t m_active, m_clientList, m_manager, m_netName, m_pid, m_machine, m_utf8;
    bool m_hasRes = false;
};

/// The base name of a process' executable, or the name that it goes by; empty where neither can be read.
std::string executableOf(std::uint32_t process);

} // namespace worklode
