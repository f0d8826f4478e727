#include "collector/capture/X11Keyboard.h"

#include "collector/capture/XcbReply.h"

#include <xkbcommon/xkbcommon-x11.h>
// xkb.h names a field `explicit`, which is a word of the language
#define explicit explicitComponents
#include <xcb/xkb.h>
#undef explicit

namespace worklode {

namespace {

constexpr std::uint16_t kEvents = XCB_XKB_EVENT_TYPE_NEW_KEYBOARD_NOTIFY | XCB_XKB_EVENT_TYPE_MAP_NOTIFY | XCB_XKB_EVENT_TYPE_STATE_NOTIFY;
constexpr std::uint16_t kMapParts = XCB_XKB_MAP_PART_KEY_TYPES | XCB_XKB_MAP_PART_KEY_SYMS | XCB_XKB_MAP_PART_MODIFIER_MAP
    | XCB_XKB_MAP_PART_EXPLICIT_COMPONENTS | XCB_XKB_MAP_PART_KEY_ACTIONS | XCB_XKB_MAP_PART_VIRTUAL_MODS | XCB_XKB_MAP_PART_VIRTUAL_MOD_MAP;
constexpr std::uint16_t kStateParts = XCB_XKB_STATE_PART_MODIFIER_BASE | XCB_XKB_STATE_PART_MODIFIER_LATCH | XCB_XKB_STATE_PART_MODIFIER_LOCK
    | XCB_XKB_STATE_PART_GROUP_BASE | XCB_XKB_STATE_PART_GROUP_LATCH | XCB_XKB_STATE_PART_GROUP_LOCK;

} // namespace

X11Keyboard::X11Keyboard(xcb_connection_t* connection) : m_connection(connection)
{
    m_usable = xkb_x11_setup_xkb_extension(connection, XKB_X11_MIN_MAJOR_XKB_VERSION, XKB_X11_MIN_MINOR_XKB_VERSION,
                   XKB_X11_SETUP_XKB_EXTENSION_NO_FLAGS, nullptr, nullptr, &m_firstEvent, nullptr)
        != 0;
    if (!m_usable)
        return;
    m_device = xkb_x11_get_core_keyboard_device_id(connection);
    m_usable = m_device >= 0;
    if (m_usable)
        selectEvents();
}

void X11Keyboard::selectEvents() const
{
    xcb_xkb_select_events_details_t details{};
    details.affectNewKeyboard = details.newKeyboardDetails = XCB_XKB_NKN_DETAIL_KEYCODES;
    details.affectState = details.stateDetails = kStateParts;
    xcb_xkb_select_events_aux(m_connection, static_cast<xcb_xkb_device_spec_t>(m_device), kEvents, 0, 0, kMapParts, kMapParts, &details);
}

KeyboardState X11Keyboard::askState() const
{
    const auto cookie = xcb_xkb_get_state(m_connection, static_cast<xcb_xkb_device_spec_t>(m_device));
    const XcbReply<xcb_xkb_get_state_reply_t> reply(xcb_xkb_get_state_reply(m_connection, cookie, nullptr));
    if (!reply)
        return {};
    return {reply->baseMods, reply->latchedMods, reply->lockedMods, static_cast<std::uint32_t>(reply->baseGroup),
        static_cast<std::uint32_t>(reply->latchedGroup), reply->lockedGroup};
}

void X11Keyboard::reload()
{
    m_stale = false;
    m_classifier.setKeymap(XkbPtr<xkb_keymap>(xkb_x11_keymap_new_from_device(m_classifier.context(), m_connection, m_device, XKB_KEYMAP_COMPILE_NO_FLAGS)), askState());
}

void X11Keyboard::handle(const xcb_generic_event_t& event)
{
    switch (event.pad0) { // the kind of an XKB event
    case XCB_XKB_NEW_KEYBOARD_NOTIFY:
    case XCB_XKB_MAP_NOTIFY:
        m_stale = true;
        break;
    case XCB_XKB_STATE_NOTIFY: {
        const auto& s = reinterpret_cast<const xcb_xkb_state_notify_event_t&>(event);
        m_classifier.setState({s.baseMods, s.latchedMods, s.lockedMods, static_cast<std::uint32_t>(s.baseGroup),
            static_cast<std::uint32_t>(s.latchedGroup), s.lockedGroup});
        break;
    }
    default:
        break;
    }
}

std::optional<KeyClass> X11Keyboard::press(std::uint32_t keycode)
{
    if (m_usable && m_stale)
        reload();
    return m_classifier.press(keycode);
}

void X11Keyboard::release(std::uint32_t keycode)
{
    if (m_usable && m_stale)
        reload();
    m_classifier.release(keycode);
}

} // namespace worklode
