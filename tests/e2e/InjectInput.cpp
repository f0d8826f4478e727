// Injects input through XTEST as fast as it is told: one command a line on stdin, "ok" after each `sync`.
//   key NAME [N] | chord MODIFIER… NAME | hold NAME MS | button N [TIMES] | move X Y | sleep MS | pace MICROSECONDS | sync
#include <xcb/xcb.h>
#include <xcb/xtest.h>
#include <xkbcommon/xkbcommon.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

struct Free {
    void operator()(void* p) const { std::free(p); }
};

class Injector
{
public:
    Injector() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection)) {
            std::fprintf(stderr, "inject: no X server\n");
            std::exit(1);
        }
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const auto* setup = xcb_get_setup(m_connection);
        const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const std::unique_ptr<xcb_get_keyboard_mapping_reply_t, Free> map(
            xcb_get_keyboard_mapping_reply(m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
        const auto* symbols = xcb_get_keyboard_mapping_keysyms(map.get());
        for (int i = 0; i < count; ++i)
            m_codes.emplace(symbols[i * map->keysyms_per_keycode], static_cast<std::uint8_t>(setup->min_keycode + i));
    }

    void run(const std::string& line)
    {
        std::istringstream in(line);
        std::string verb;
        in >> verb;
        std::vector<std::string> words;
        for (std::string word; in >> word;)
            words.push_back(word);
        const auto number = [&](std::size_t i, int otherwise) { return i < words.size() ? std::atoi(words[i].c_str()) : otherwise; };
        if (verb == "key")
            for (int i = 0; i < number(1, 1); ++i)
                tap(code(words[0]));
        else if (verb == "chord")
            chord(words);
        else if (verb == "hold")
            hold(code(words[0]), number(1, 1000));
        else if (verb == "button")
            buttons(number(0, 1), number(1, 1));
        else if (verb == "move")
            xcb_test_fake_input(m_connection, XCB_MOTION_NOTIFY, 0, 0, m_root, static_cast<std::int16_t>(number(0, 0)), static_cast<std::int16_t>(number(1, 0)), 0);
        else if (verb == "sleep")
            waitForServer(), rest(number(0, 0) * 1000);
        else if (verb == "pace")
            m_pace = number(0, 0);
        else if (verb == "sync")
            sync();
        else
            std::fprintf(stderr, "inject: what is \"%s\"?\n", verb.c_str()), std::exit(2);
    }

private:
    std::uint8_t code(const std::string& name) const
    {
        const auto found = m_codes.find(xkb_keysym_from_name(name.c_str(), XKB_KEYSYM_NO_FLAGS));
        if (found == m_codes.end()) {
            std::fprintf(stderr, "inject: no key for %s\n", name.c_str());
            std::exit(2);
        }
        return found->second;
    }
    void fake(std::uint8_t type, std::uint8_t detail) { xcb_test_fake_input(m_connection, type, detail, 0, m_root, 0, 0, 0); }
    void rest(int microseconds)
    {
        if (microseconds <= 0)
            return;
        xcb_flush(m_connection);
        usleep(static_cast<useconds_t>(microseconds));
    }
    void tap(std::uint8_t key)
    {
        fake(XCB_KEY_PRESS, key);
        fake(XCB_KEY_RELEASE, key);
        rest(m_pace);
    }
    void chord(const std::vector<std::string>& names)
    {
        for (std::size_t i = 0; i + 1 < names.size(); ++i)
            fake(XCB_KEY_PRESS, code(names[i]));
        tap(code(names.back()));
        for (std::size_t i = names.size() - 1; i-- > 0;)
            fake(XCB_KEY_RELEASE, code(names[i]));
    }
    void hold(std::uint8_t key, int milliseconds)
    {
        fake(XCB_KEY_PRESS, key);
        rest(milliseconds * 1000);
        fake(XCB_KEY_RELEASE, key);
    }
    /// Without a pause in between: a run of wheel events must stay one on a busy machine, too.
    void buttons(int number, int times)
    {
        for (int i = 0; i < times; ++i) {
            fake(XCB_BUTTON_PRESS, static_cast<std::uint8_t>(number));
            fake(XCB_BUTTON_RELEASE, static_cast<std::uint8_t>(number));
        }
        rest(m_pace);
    }
    /// Until the server has dealt with all that was sent, so that a pause is one for it, too.
    bool waitForServer()
    {
        const std::unique_ptr<xcb_get_input_focus_reply_t, Free> reply(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
        return reply != nullptr;
    }
    void sync()
    {
        std::puts(waitForServer() ? "ok" : "lost");
        std::fflush(stdout);
    }

    xcb_connection_t* m_connection;
    xcb_window_t m_root = 0;
    int m_pace = 0;
    std::multimap<xkb_keysym_t, std::uint8_t> m_codes;
};

} // namespace

int main()
{
    Injector injector;
    for (std::string line; std::getline(std::cin, line);)
        if (!line.empty())
            injector.run(line);
    return 0;
}
