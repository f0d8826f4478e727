// From a key press to a KeyClass, by the keyboard layout in force. Knows nothing of connections; remembers no key.
#pragma once

#include "collector/capture/Observation.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct xkb_context;
struct xkb_keymap;
struct xkb_state;

namespace worklode {

/// Modifiers and group as the server reports them.
struct KeyboardState {
    std::uint32_t baseMods = 0, latchedMods = 0, lockedMods = 0;
    std::uint32_t baseGroup = 0, latchedGroup = 0, lockedGroup = 0;
};

struct XkbDeleter {
    void operator()(xkb_context* p) const;
    void operator()(xkb_keymap* p) const;
    void operator()(xkb_state* p) const;
};
template <class T>
using XkbPtr = std::unique_ptr<T, XkbDeleter>;

/// Ctrl, Alt and Super are followed by the raw presses themselves, which come before the server's own state changes and
/// also while it is frozen by a grab; they are kept as one bit per modifier key symbol, so that they outlive a change of
/// layout. Ctrl+X, C and V go by the letter without Shift; a layout without Latin letters borrows those of the first
/// that has them, else of `us`.
class KeyClassifier
{
public:
    KeyClassifier();

    /// A keymap by layout names, e.g. "us,ru"; null where the system does not know it.
    XkbPtr<xkb_keymap> keymapByNames(const std::string& layouts, const std::string& variants = {}) const;
    xkb_context* context() const { return m_context.get(); }

    void setKeymap(XkbPtr<xkb_keymap> keymap, const KeyboardState& state);
    void setState(const KeyboardState& state);

    /// Nothing: a modifier or lock key, which is not counted.
    std::optional<KeyClass> press(std::uint32_t keycode);
    void release(std::uint32_t keycode);

private:
    std::uint32_t plainSymbol(std::uint32_t keycode) const;
    std::uint32_t latinSymbol(std::uint32_t keycode) const;
    bool controlAlone() const;

    XkbPtr<xkb_context> m_context;
    XkbPtr<xkb_keymap> m_us;
    XkbPtr<xkb_keymap> m_keymap;
    XkbPtr<xkb_state> m_state;
    std::vector<bool> m_layoutIsLatin;
    std::uint32_t m_controlMask = 0;
    std::uint32_t m_stickyMods = 0;  ///< latched or locked, e.g. by sticky keys
    std::uint32_t m_heldModifiers = 0;
};

} // namespace worklode
