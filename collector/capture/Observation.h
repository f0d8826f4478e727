// What a source may say about input: these words and no others. There is no key code, because there is no field for one.
#pragma once

#include <cstdint>
#include <string>

namespace worklode {

/// What a key press was, decided in the stack frame that received it.
enum class KeyClass : std::uint8_t {
    Ordinary,
    Error, ///< Backspace, Delete (main block and keypad)
    Cut,
    Copy,
    Paste
};

enum class WheelAxis : std::uint8_t { Vertical, Horizontal };

/// Whether a device or a program made the input.
enum class InputOrigin : std::uint8_t { Device, Injected };

/// Milliseconds of a steady clock that runs on through sleep (CLOCK_BOOTTIME on Linux).
using SteadyMs = std::int64_t;

/// The window that has focus now. The texts are raw: whoever gets them masks them and lets nothing else of them live.
struct WindowGlimpse {
    std::uint64_t window = 0; ///< tells windows apart, nothing more
    std::string app;          ///< executable base name, or the window class where that is not available
    std::string title;
};

} // namespace worklode
