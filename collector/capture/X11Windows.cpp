#include "collector/capture/X11Windows.h"

#include "collector/capture/XcbReply.h"

#include <xcb/res.h>

#include <array>
#include <fstream>
#include <unistd.h>

namespace worklode {

namespace {

constexpr std::uint32_t kMaxTitleWords = 1024; // 4 KiB: far more than the gate keeps
constexpr std::uint32_t kMaxClients = 4096;

std::string hostName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

PropertyReply property(xcb_connection_t* c, xcb_window_t window, xcb_atom_t name, std::uint32_t words)
{
    return PropertyReply(xcb_get_property_reply(c, xcb_get_property(c, 0, window, name, XCB_ATOM_ANY, 0, words), nullptr));
}

/// Latin-1 as UTF-8: what WM_NAME of type STRING holds.
std::string fromLatin1(const char* bytes, std::size_t length)
{
    std::string out;
    out.reserve(2 * length);
    for (std::size_t i = 0; i < length; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c >= 0x80)
            out.push_back(static_cast<char>(0xC0 | (c >> 6)));
        out.push_back(static_cast<char>(c < 0x80 ? c : 0x80 | (c & 0x3F)));
    }
    return out;
}

std::string firstOf(const std::string& file, char end)
{
    std::ifstream in(file, std::ios::binary);
    std::string out;
    std::getline(in, out, end);
    return out;
}

/// Of a process whose executable this user may not see (setgid programs such as some xterms): its short name, and where
/// that was cut at 15 bytes, the name that it was called by.
std::string commandOf(std::uint32_t process)
{
    constexpr std::size_t longest = 15;
    const std::string folder = "/proc/" + std::to_string(process);
    const std::string name = firstOf(folder + "/comm", '\n');
    if (name.size() < longest)
        return name;
    const std::string called = firstOf(folder + "/cmdline", '\0');
    const std::string base = called.substr(called.rfind('/') + 1);
    return base.starts_with(name) ? base : name;
}

/// The local end of a remote program's connection says nothing of the program.
bool carriesOtherPrograms(const std::string& executable) { return executable == "ssh" || executable == "sshd"; }

} // namespace

std::string executableOf(std::uint32_t process)
{
    std::array<char, 4096> target{};
    const std::string link = "/proc/" + std::to_string(process) + "/exe";
    const auto length = readlink(link.c_str(), target.data(), target.size());
    if (length <= 0)
        return commandOf(process);
    std::string name(target.data(), static_cast<std::size_t>(length));
    constexpr std::string_view deleted = " (deleted)";
    if (name.ends_with(deleted))
        name.resize(name.size() - deleted.size());
    return name.substr(name.rfind('/') + 1);
}

X11Windows::X11Windows(xcb_connection_t* connection, xcb_window_t root)
    : m_connection(connection), m_root(root), m_active(atom("_NET_ACTIVE_WINDOW")), m_clientList(atom("_NET_CLIENT_LIST")),
      m_manager(atom("_NET_SUPPORTING_WM_CHECK")), m_netName(atom("_NET_WM_NAME")), m_pid(atom("_NET_WM_PID")),
      m_machine(atom("WM_CLIENT_MACHINE")), m_utf8(atom("UTF8_STRING"))
{
    const auto* extension = xcb_get_extension_data(connection, &xcb_res_id);
    if (extension && extension->present) {
        const XcbReply<xcb_res_query_version_reply_t> version(xcb_res_query_version_reply(connection, xcb_res_query_version(connection, 1, 2), nullptr));
        m_hasRes = version && (version->server_major > 1 || version->server_minor >= 2);
    }
}

xcb_atom_t X11Windows::atom(const char* name) const
{
    const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

bool X11Windows::hasManager() const
{
    const auto reply = property(m_connection, m_root, m_manager, 1);
    return reply && reply->format == 32 && xcb_get_property_value_length(reply.get()) >= 4;
}

xcb_window_t X11Windows::active() const
{
    const auto reply = property(m_connection, m_root, m_active, 1);
    if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < 4)
        return 0;
    return *static_cast<const xcb_window_t*>(xcb_get_property_value(reply.get()));
}

std::vector<xcb_window_t> X11Windows::clients() const
{
    const auto reply = property(m_connection, m_root, m_clientList, kMaxClients);
    if (!reply || reply->format != 32)
        return {};
    const auto* first = static_cast<const xcb_window_t*>(xcb_get_property_value(reply.get()));
    return {first, first + xcb_get_property_value_length(reply.get()) / 4};
}

std::string X11Windows::text(xcb_window_t window, xcb_atom_t name) const
{
    const auto reply = property(m_connection, window, name, kMaxTitleWords);
    if (!reply || reply->format != 8)
        return {};
    const auto* bytes = static_cast<const char*>(xcb_get_property_value(reply.get()));
    const auto length = static_cast<std::size_t>(xcb_get_property_value_length(reply.get()));
    return reply->type == m_utf8 ? std::string(bytes, length) : fromLatin1(bytes, length);
}

std::string X11Windows::title(xcb_window_t window) const
{
    std::string out = text(window, m_netName);
    if (out.empty())
        out = text(window, XCB_ATOM_WM_NAME);
    overwriteInputBuffer();
    return out;
}

/// The connection's own read buffer keeps the last bytes it received; a longer answer about nothing takes their place.
void X11Windows::overwriteInputBuffer() const
{
    const auto* setup = xcb_get_setup(m_connection);
    const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    for (int i = 0; i < 2; ++i) { // the first answer may still share the buffer with the title
        const auto cookie = xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count);
        const XcbReply<xcb_get_keyboard_mapping_reply_t> reply(xcb_get_keyboard_mapping_reply(m_connection, cookie, nullptr));
    }
}

bool X11Windows::isOfAnotherMachine(xcb_window_t window) const
{
    const auto machine = text(window, m_machine);
    return !machine.empty() && machine != hostName();
}

std::uint32_t X11Windows::claimedProcessOf(xcb_window_t window) const
{
    if (isOfAnotherMachine(window))
        return 0; // its process ids mean nothing here
    const auto reply = property(m_connection, window, m_pid, 1);
    if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < 4)
        return 0;
    return *static_cast<const std::uint32_t*>(xcb_get_property_value(reply.get()));
}

/// What the server knows of the connection, which holds across PID namespaces; else what the window says of itself.
std::uint32_t X11Windows::processOf(xcb_window_t window) const
{
    if (!m_hasRes)
        return claimedProcessOf(window);
    const xcb_res_client_id_spec_t spec{window, XCB_RES_CLIENT_ID_MASK_LOCAL_CLIENT_PID};
    const auto cookie = xcb_res_query_client_ids(m_connection, 1, &spec);
    const XcbReply<xcb_res_query_client_ids_reply_t> reply(xcb_res_query_client_ids_reply(m_connection, cookie, nullptr));
    if (!reply)
        return claimedProcessOf(window);
    for (auto it = xcb_res_query_client_ids_ids_iterator(reply.get()); it.rem > 0; xcb_res_client_id_value_next(&it))
        if ((it.data->spec.mask & XCB_RES_CLIENT_ID_MASK_LOCAL_CLIENT_PID) && xcb_res_client_id_value_value_length(it.data) > 0)
            return *xcb_res_client_id_value_value(it.data);
    return claimedProcessOf(window);
}

/// Only the class, never the instance: browsers put the path of their profile there.
std::string X11Windows::classOf(xcb_window_t window) const
{
    const std::string both = text(window, XCB_ATOM_WM_CLASS);
    const auto instanceEnd = both.find('\0');
    return instanceEnd == std::string::npos ? std::string() : std::string(both.c_str() + instanceEnd + 1);
}

WindowGlimpse X11Windows::look(xcb_window_t window) const
{
    WindowGlimpse glimpse;
    glimpse.window = window;
    if (const auto process = processOf(window))
        glimpse.app = executableOf(process);
    if (carriesOtherPrograms(glimpse.app) && isOfAnotherMachine(window))
        glimpse.app.clear();
    if (glimpse.app.empty())
        glimpse.app = classOf(window);
    if (glimpse.app.empty())
        glimpse.app = "unknown";
    glimpse.title = title(window);
    return glimpse;
}

} // namespace worklode
