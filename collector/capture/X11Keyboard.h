// The server's keyboard layout and state, followed for the classifier.
#pragma once

#include "collector/capture/KeyClassifier.h"

#include <xcb/xcb.h>

namespace worklode {

class X11Keyboard
{
public:
    /// usable() is false where the server has no XKB: then keys are counted, but none is told apart.
    explicit X11Keyboard(xcb_connection_t* connection);

    bool usable() const { return m_usable; }
    bool owns(std::uint8_t responseType) const { return m_usable && responseType == m_firstEvent; }
    void handle(const xcb_generic_event_t& event);

    std::optional<KeyClass> press(std::uint32_t keycode);
    void release(std::uint32_t keycode);

private:
    void selectEvents() const;
    KeyboardState askState() const;
    void reload();

    xcb_connection_t* m_connection;
    KeyClassifier m_classifier;
    std::int32_t m_device = -1;
    std::uint8_t m_firstEvent = 0;
    bool m_usable = false;
    bool m_stale = true; ///< the layout changed; read anew before the next key, not with each of many notices
};

} // namespace worklode
