// Decides to which place an input belongs when focus is just changing hands.
#pragma once

#include "collector/ObservedInput.h"
#include "collector/Segmenter.h"

#include <deque>
#include <optional>
#include <variant>

namespace worklode {

/// Stands before the segmenter and holds back what may still belong elsewhere:
///  * a click that activates a window is reported before the focus change: it moves to the window that gets focus
///    within 200 ms, and that window's time begins with the click;
///  * window managers say "no window" for a moment in every switch: what is typed then belongs to the next window if
///    that comes within 250 ms, else to the desktop.
class FocusSettler
{
public:
    static constexpr Duration kClickMoves = std::chrono::milliseconds(200);
    static constexpr Duration kNoFocusLasts = std::chrono::milliseconds(250);

    FocusSettler(Segmenter& segmenter, AdmittedPlace desktop) : m_segmenter(segmenter), m_desktop(std::move(desktop)) {}

    void input(const ObservedInput& input, Duration at);
    void focus(std::uint64_t window, const AdmittedPlace& place, Duration at);
    void noFocus(Duration at);
    void title(const AdmittedPlace& place, Duration at);
    void advance(Duration now);
    /// Passes on all that is held, where it is now: before a lock, a mark, the end.
    void flush(Duration at);
    std::optional<Duration> deadline() const;
    /// Up to when nothing more can be passed on: `now`, or the oldest that is held.
    Duration settledUpTo(Duration now) const;
    void setDesktop(AdmittedPlace desktop) { m_desktop = std::move(desktop); }

private:
    struct Held {
        Duration at;
        std::variant<ObservedInput, AdmittedPlace> what;
        bool isClick() const;
    };

    void pass(const Held& held, Duration notAfter);
    void arrive(std::uint64_t window, const AdmittedPlace& place, Duration boundary);

    Segmenter& m_segmenter;
    AdmittedPlace m_desktop;
    std::uint64_t m_window = 0;      ///< 0: the desktop
    std::optional<Duration> m_lost;  ///< since when no window has focus
    std::deque<Held> m_held;
};

} // namespace worklode
