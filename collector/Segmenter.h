// From inputs and places to slices, by the rules of definitions.md §1. Pure: every time comes with the call.
#pragma once

#include "collector/ObservedInput.h"
#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Time.h"
#include "policy/PrivacyGate.h"

#include <array>
#include <deque>
#include <optional>
#include <string>

namespace worklode {

/// A slice in steady time, in the order in which slices begin; they never overlap.
struct ClosedSlice {
    Duration start{0}, end{0};
    SliceKind kind = SliceKind::Active;
    AdmittedPlace place;
    std::string code; ///< why it was locked
    InteractionCounts counts;
    std::uint32_t injected = 0; ///< how many of the counted inputs were
};

class ClosedSliceSink
{
public:
    virtual ~ClosedSliceSink() = default;
    virtual void closed(const ClosedSlice& slice) = 0;
};

/// Active slices are cut at every change of place, at task marks, at the last input before idleness and at least every
/// 60 s; idle and locked ones never. What happens after the last input is held back until another input within the
/// threshold vouches for it. Locking ends a gap and unlocking begins one. Times of calls must not go back.
class Segmenter
{
public:
    static constexpr Duration kLongestSlice = std::chrono::seconds(60);
    static constexpr Duration kScrollGap = std::chrono::milliseconds(300);

    Segmenter(Duration idleAfter, ClosedSliceSink& sink) : m_idleAfter(idleAfter), m_sink(sink) {}

    void begin(Duration at);  ///< recording starts; counts as an input that is not counted
    void end(Duration at);    ///< recording stops; everything open is closed
    void place(const AdmittedPlace& place, Duration at);
    void input(const ObservedInput& input, Duration at);
    void lock(const std::string& reason, Duration at);
    void unlock(Duration at);
    void mark(Duration at);   ///< the running active slice is cut here
    void advance(Duration now);
    void setIdleAfter(Duration idleAfter) { m_idleAfter = idleAfter; }

    /// When advance() has something to do next; nothing while idle, locked or stopped.
    std::optional<Duration> deadline() const;
    bool isLocked() const { return m_state == State::Locked; }

private:
    enum class State { Stopped, Active, Idle, Locked };

    Duration notBefore(Duration at) const;
    void open(Duration at);
    void cut(Duration at);
    void release();
    void toIdle();
    void leaveGap(Duration at);
    void cutLongSlices(Duration upTo);
    void count(const ObservedInput& input, Duration at);
    bool continuesScroll(InputKind kind, Duration at);

    Duration m_idleAfter;
    ClosedSliceSink& m_sink;
    State m_state = State::Stopped;
    AdmittedPlace m_place;          ///< where focus is now
    ClosedSlice m_open;             ///< the running slice; `end` is not yet known
    std::deque<ClosedSlice> m_held; ///< closed after the last input: nobody vouched for them yet
    Duration m_lastInput{0};
    std::array<std::optional<Duration>, 2> m_lastWheel; ///< per axis, at this place
};

} // namespace worklode
