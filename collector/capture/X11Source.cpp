#include "collector/capture/X11Source.h"

#include "collector/capture/SuspendWatch.h"
#include "collector/capture/XcbReply.h"

#include <xcb/xinput.h>

#include <algorithm>
#include <cstdlib>

namespace worklode {

namespace {

bool hasExtension(xcb_connection_t* c, const char* name)
{
    const auto cookie = xcb_query_extension(c, static_cast<std::uint16_t>(std::strlen(name)), name);
    const XcbReply<xcb_query_extension_reply_t> reply(xcb_query_extension_reply(c, cookie, nullptr));
    return reply && reply->present;
}

/// XInput 2.1 or newer; 2.0 clients lose raw events during grabs.
bool hasRawInput(xcb_connection_t* c)
{
    const auto* extension = xcb_get_extension_data(c, &xcb_input_id);
    if (!extension || !extension->present)
        return false;
    const XcbReply<xcb_input_xi_query_version_reply_t> version(xcb_input_xi_query_version_reply(c, xcb_input_xi_query_version(c, 2, 2), nullptr));
    return version && (version->major_version > 2 || (version->major_version == 2 && version->minor_version >= 1));
}

std::string shown(const std::string& display)
{
    const char* fromEnvironment = std::getenv("DISPLAY");
    return "\"" + (display.empty() && fromEnvironment ? std::string(fromEnvironment) : display) + "\"";
}

} // namespace

bool isWaylandSession()
{
    const char* display = std::getenv("WAYLAND_DISPLAY");
    const char* type = std::getenv("XDG_SESSION_TYPE");
    return (display && *display) || (type && std::string(type) == "wayland");
}

std::unique_ptr<X11Source> X11Source::connect(const std::string& display, std::string& why)
{
    int screen = 0;
    Connection connection(xcb_connect(display.empty() ? nullptr : display.c_str(), &screen));
    if (xcb_connection_has_error(connection.get())) {
        why = "there is no X server at " + shown(display);
        return nullptr;
    }
    if (hasExtension(connection.get(), "XWAYLAND")) {
        why = "the X server at " + shown(display) + " belongs to a Wayland desktop and hides most input";
        return nullptr;
    }
    if (!hasRawInput(connection.get())) {
        why = "the X server at " + shown(display) + " has no XInput 2.1, so input cannot be counted";
        return nullptr;
    }
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection.get()));
    for (; screen > 0 && screens.rem > 1; --screen)
        xcb_screen_next(&screens);
    const auto root = screens.data->root;
    const auto opcode = xcb_get_extension_data(connection.get(), &xcb_input_id)->major_opcode;
    std::unique_ptr<X11Source> source(new X11Source(std::move(connection), root, opcode));
    if (!source->selectRawInput()) {
        why = "the X server at " + shown(display) + " does not let input be counted";
        return nullptr;
    }
    return source;
}

X11Source::X11Source(Connection connection, xcb_window_t root, std::uint8_t inputOpcode)
    : m_connection(std::move(connection)), m_root(root), m_inputOpcode(inputOpcode), m_keyboard(m_connection.get()), m_focus(m_connection.get(), root)
{
    findInjectors();
}

bool X11Source::selectRawInput()
{
    struct {
        xcb_input_event_mask_t head;
        std::uint32_t mask;
    } selection{};
    selection.head.deviceid = XCB_INPUT_DEVICE_ALL_MASTER; // "all" would tell everything twice
    selection.head.mask_len = 1;
    selection.mask = XCB_INPUT_XI_EVENT_MASK_RAW_KEY_PRESS | XCB_INPUT_XI_EVENT_MASK_RAW_KEY_RELEASE | XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_PRESS;
    const auto cookie = xcb_input_xi_select_events_checked(m_connection.get(), m_root, 1, &selection.head);
    const XcbReply<xcb_generic_error_t> error(xcb_request_check(m_connection.get(), cookie));
    return !error;
}

void X11Source::findInjectors()
{
    const auto cookie = xcb_input_xi_query_device(m_connection.get(), XCB_INPUT_DEVICE_ALL);
    const XcbReply<xcb_input_xi_query_device_reply_t> reply(xcb_input_xi_query_device_reply(m_connection.get(), cookie, nullptr));
    if (!reply)
        return;
    for (auto it = xcb_input_xi_query_device_infos_iterator(reply.get()); it.rem > 0; xcb_input_xi_device_info_next(&it)) {
        const std::string name(xcb_input_xi_device_info_name(it.data), static_cast<std::size_t>(xcb_input_xi_device_info_name_length(it.data)));
        if (name.find("XTEST") != std::string::npos)
            m_injectors.push_back(it.data->deviceid);
    }
}

std::uint32_t X11Source::capabilities() const
{
    std::uint32_t bits = CanCountInput | CanSeeIdle;
    if (!m_injectors.empty())
        bits |= CanTellInjected;
    if (m_focus.hasManager())
        bits |= CanSeeFocus | CanSeeTitles;
    if (m_focus.hasManager() && m_focus.windows().hasProcessIds())
        bits |= CanSeeExecutables;
    return bits;
}

int X11Source::descriptor() const { return xcb_get_file_descriptor(m_connection.get()); }

SteadyMs X11Source::when(std::uint32_t serverTime)
{
    m_last = std::max(m_last, m_time.when(serverTime, steadyNow(), awakeNow()));
    return m_last;
}

/// Focus events carry no time: not before the event ahead of them, and not before the last wake-up's coalescing began.
SteadyMs X11Source::untimed()
{
    m_last = std::max(m_last, m_drained - kCoalesceMs);
    return m_last;
}

CaptureSource::State X11Source::drain(CaptureSink& sink)
{
    m_drained = steadyNow();
    if (!m_started)
        m_focus.start(sink, m_last = m_drained);
    m_started = true;
    dispatchAll(sink, false);
    while (m_focus.asksForActive() && !xcb_connection_has_error(m_connection.get())) {
        const auto active = m_focus.askActive();
        dispatchAll(sink, true); // what the server sent before its answer comes first
        m_focus.settle(active, sink, untimed());
        dispatchAll(sink, false); // nothing may stay in the connection's queue: its descriptor would not tell of it
    }
    xcb_flush(m_connection.get());
    return xcb_connection_has_error(m_connection.get()) ? State::Lost : State::Alive;
}

void X11Source::tellFocus(CaptureSink& sink)
{
    m_last = std::max(m_last, steadyNow());
    m_focus.tell(sink, m_last);
}

void X11Source::dispatchAll(CaptureSink& sink, bool alreadyHere)
{
    xcb_connection_t* c = m_connection.get();
    while (const XcbReply<xcb_generic_event_t> event{alreadyHere ? xcb_poll_for_queued_event(c) : xcb_poll_for_event(c)})
        dispatch(*event, sink);
}

void X11Source::dispatch(const xcb_generic_event_t& event, CaptureSink& sink)
{
    const std::uint8_t type = event.response_type & 0x7F;
    if (m_keyboard.owns(type)) {
        m_keyboard.handle(event);
        return;
    }
    switch (type) {
    case XCB_GE_GENERIC:
        if (reinterpret_cast<const xcb_ge_generic_event_t&>(event).extension == m_inputOpcode)
            dispatchInput(event, sink);
        break;
    case XCB_FOCUS_IN:
        m_focus.focusIn(reinterpret_cast<const xcb_focus_in_event_t&>(event), sink, untimed());
        break;
    case XCB_FOCUS_OUT:
        m_focus.focusOut(reinterpret_cast<const xcb_focus_out_event_t&>(event), sink, untimed());
        break;
    case XCB_PROPERTY_NOTIFY: {
        const auto& change = reinterpret_cast<const xcb_property_notify_event_t&>(event);
        m_focus.propertyChanged(change, sink, when(change.time));
        break;
    }
    default: // errors about windows that are gone, and what other extensions say
        break;
    }
}

void X11Source::dispatchInput(const xcb_generic_event_t& event, CaptureSink& sink)
{
    const auto& raw = reinterpret_cast<const xcb_input_raw_key_press_event_t&>(event); // all raw events begin alike
    if (raw.event_type == XCB_INPUT_RAW_KEY_RELEASE) {
        m_keyboard.release(raw.detail);
        return;
    }
    const bool press = raw.event_type == XCB_INPUT_RAW_KEY_PRESS;
    if (!press && raw.event_type != XCB_INPUT_RAW_BUTTON_PRESS)
        return;
    const bool injected = std::find(m_injectors.begin(), m_injectors.end(), raw.sourceid) != m_injectors.end();
    const auto origin = injected ? InputOrigin::Injected : InputOrigin::Device;
    if (!press) {
        button(raw.detail, origin, when(raw.time), sink);
        return;
    }
    if ((raw.flags & XCB_INPUT_KEY_EVENT_FLAGS_KEY_REPEAT) != 0)
        return;
    if (const auto keyClass = m_keyboard.press(raw.detail))
        sink.key(*keyClass, origin, when(raw.time));
}

void X11Source::button(std::uint32_t number, InputOrigin origin, SteadyMs at, CaptureSink& sink)
{
    switch (number) {
    case 1: case 2: case 3: case 8: case 9:
        sink.click(origin, at);
        break;
    case 4: case 5:
        sink.wheel(WheelAxis::Vertical, origin, at);
        break;
    case 6: case 7:
        sink.wheel(WheelAxis::Horizontal, origin, at);
        break;
    default:
        break;
    }
}

} // namespace worklode
