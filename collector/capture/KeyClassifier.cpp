#include "collector/capture/KeyClassifier.h"

#include <xkbcommon/xkbcommon-keysyms.h>
#include <xkbcommon/xkbcommon.h>

namespace worklode {

namespace {

enum HeldBit : std::uint32_t { ControlL = 1, ControlR = 2, ShiftL = 256, ShiftR = 512, OtherModifiers = 4 | 8 | 16 | 32 | 64 | 128 };

/// The bit of a modifier that makes a shortcut another one; 0 for all other keys.
std::uint32_t heldBit(xkb_keysym_t symbol)
{
    switch (symbol) {
    case XKB_KEY_Control_L: return ControlL;
    case XKB_KEY_Control_R: return ControlR;
    case XKB_KEY_Shift_L: return ShiftL;
    case XKB_KEY_Shift_R: return ShiftR;
    case XKB_KEY_Alt_L: return 4;
    case XKB_KEY_Alt_R: return 8;
    case XKB_KEY_Meta_L: return 16;
    case XKB_KEY_Meta_R: return 32;
    case XKB_KEY_Super_L: return 64;
    case XKB_KEY_Super_R: return 128;
    default: return 0;
    }
}

bool isModifierOrLock(xkb_keysym_t symbol)
{
    return (symbol >= XKB_KEY_Shift_L && symbol <= XKB_KEY_Hyper_R) || (symbol >= XKB_KEY_ISO_Lock && symbol <= XKB_KEY_ISO_Level5_Lock)
        || symbol == XKB_KEY_Num_Lock || symbol == XKB_KEY_Scroll_Lock || symbol == XKB_KEY_Mode_switch;
}

xkb_keysym_t firstSymbol(xkb_keymap* keymap, std::uint32_t keycode, xkb_layout_index_t layout)
{
    const xkb_keysym_t* symbols = nullptr;
    return xkb_keymap_key_get_syms_by_level(keymap, keycode, layout, 0, &symbols) > 0 ? symbols[0] : xkb_keysym_t{XKB_KEY_NoSymbol};
}

/// Whether x, c and v can be typed without Shift.
bool isLatin(xkb_keymap* keymap, xkb_layout_index_t layout)
{
    unsigned found = 0;
    for (auto code = xkb_keymap_min_keycode(keymap); code <= xkb_keymap_max_keycode(keymap); ++code) {
        const auto symbol = layout < xkb_keymap_num_layouts_for_key(keymap, code) ? firstSymbol(keymap, code, layout) : xkb_keysym_t{XKB_KEY_NoSymbol};
        found |= symbol == XKB_KEY_x ? 1u : symbol == XKB_KEY_c ? 2u : symbol == XKB_KEY_v ? 4u : 0u;
    }
    return found == 7;
}

} // namespace

void XkbDeleter::operator()(xkb_context* p) const { xkb_context_unref(p); }
void XkbDeleter::operator()(xkb_keymap* p) const { xkb_keymap_unref(p); }
void XkbDeleter::operator()(xkb_state* p) const { xkb_state_unref(p); }

KeyClassifier::KeyClassifier() : m_context(xkb_context_new(XKB_CONTEXT_NO_FLAGS))
{
    if (m_context) // a layout it cannot find must not be written to stderr with each start
        xkb_context_set_log_level(m_context.get(), XKB_LOG_LEVEL_CRITICAL);
    m_us = keymapByNames("us");
}

XkbPtr<xkb_keymap> KeyClassifier::keymapByNames(const std::string& layouts, const std::string& variants) const
{
    if (!m_context)
        return nullptr;
    const xkb_rule_names names{"evdev", "pc105", layouts.c_str(), variants.c_str(), ""};
    return XkbPtr<xkb_keymap>(xkb_keymap_new_from_names(m_context.get(), &names, XKB_KEYMAP_COMPILE_NO_FLAGS));
}

void KeyClassifier::setKeymap(XkbPtr<xkb_keymap> keymap, const KeyboardState& state)
{
    if (!keymap)
        return;
    m_keymap = std::move(keymap);
    m_state.reset(xkb_state_new(m_keymap.get()));
    m_layoutIsLatin.clear();
    for (xkb_layout_index_t l = 0; l < xkb_keymap_num_layouts(m_keymap.get()); ++l)
        m_layoutIsLatin.push_back(isLatin(m_keymap.get(), l));
    const auto index = xkb_keymap_mod_get_index(m_keymap.get(), XKB_MOD_NAME_CTRL);
    m_controlMask = index == XKB_MOD_INVALID ? 0 : 1u << index;
    setState(state);
}

void KeyClassifier::setState(const KeyboardState& s)
{
    if (!m_state)
        return;
    xkb_state_update_mask(m_state.get(), s.baseMods, s.latchedMods, s.lockedMods, s.baseGroup, s.latchedGroup, s.lockedGroup);
    m_stickyMods = s.latchedMods | s.lockedMods;
    if ((s.baseMods & m_controlMask) == 0) // a release that was never seen must not leave Ctrl down for ever
        m_heldModifiers &= ~std::uint32_t{ControlL | ControlR};
    if (s.baseMods == 0)
        m_heldModifiers = 0;
}

std::uint32_t KeyClassifier::plainSymbol(std::uint32_t keycode) const
{
    const auto layout = xkb_state_key_get_layout(m_state.get(), keycode);
    return layout == XKB_LAYOUT_INVALID ? xkb_keysym_t{XKB_KEY_NoSymbol} : firstSymbol(m_keymap.get(), keycode, layout);
}

std::uint32_t KeyClassifier::latinSymbol(std::uint32_t keycode) const
{
    const auto layout = xkb_state_key_get_layout(m_state.get(), keycode);
    if (layout < m_layoutIsLatin.size() && m_layoutIsLatin[layout])
        return firstSymbol(m_keymap.get(), keycode, layout);
    for (std::size_t l = 0; l < m_layoutIsLatin.size(); ++l)
        if (m_layoutIsLatin[l])
            return firstSymbol(m_keymap.get(), keycode, static_cast<xkb_layout_index_t>(l));
    return m_us ? firstSymbol(m_us.get(), keycode, 0) : xkb_keysym_t{XKB_KEY_NoSymbol};
}

bool KeyClassifier::controlAlone() const
{
    const bool control = (m_heldModifiers & (ControlL | ControlR)) != 0 || (m_stickyMods & m_controlMask) != 0;
    return control && (m_heldModifiers & OtherModifiers) == 0;
}

std::optional<KeyClass> KeyClassifier::press(std::uint32_t keycode)
{
    if (!m_state)
        return KeyClass::Ordinary;
    const auto symbol = plainSymbol(keycode);
    m_heldModifiers |= heldBit(symbol);
    if (isModifierOrLock(symbol))
        return std::nullopt;
    if (symbol == XKB_KEY_BackSpace || symbol == XKB_KEY_Delete)
        return KeyClass::Error;
    if (symbol == XKB_KEY_KP_Delete) // with NumLock it types the decimal separator
        return xkb_state_key_get_one_sym(m_state.get(), keycode) == XKB_KEY_KP_Delete ? KeyClass::Error : KeyClass::Ordinary;
    if (controlAlone()) { // with Shift only the paste is one (definitions.md §1)
        const bool shift = (m_heldModifiers & (ShiftL | ShiftR)) != 0;
        switch (latinSymbol(keycode)) {
        case XKB_KEY_x: return shift ? KeyClass::Ordinary : KeyClass::Cut;
        case XKB_KEY_c: return shift ? KeyClass::Ordinary : KeyClass::Copy;
        case XKB_KEY_v: return KeyClass::Paste;
        default: break;
        }
    }
    return KeyClass::Ordinary;
}

void KeyClassifier::release(std::uint32_t keycode)
{
    if (m_state)
        m_heldModifiers &= ~heldBit(plainSymbol(keycode));
}

} // namespace worklode
