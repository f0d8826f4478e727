#include "collector/Segmenter.h"

#include <algorithm>

namespace worklode {

void Segmenter::open(Duration at)
{
    m_open = ClosedSlice{};
    m_open.start = at;
    m_open.place = m_place;
}

/// Observations of different sources may cross by milliseconds; a slice never runs backwards for it.
Duration Segmenter::notBefore(Duration at) const { return m_state == State::Stopped ? at : std::max({at, m_open.start, m_lastInput}); }

void Segmenter::begin(Duration at)
{
    m_state = State::Active;
    m_lastInput = at;
    open(at);
}

void Segmenter::end(Duration at)
{
    leaveGap(notBefore(at));
    m_state = State::Stopped;
}

/// Closes whatever runs at `at`, as something other than an input: what was not idle until now was active.
void Segmenter::leaveGap(Duration at)
{
    advance(at);
    switch (m_state) {
    case State::Active:
        m_lastInput = at;
        cut(at);
        break;
    case State::Idle:
    case State::Locked:
        m_open.end = at;
        if (m_open.end > m_open.start)
            m_sink.closed(m_open);
        break;
    case State::Stopped:
        break;
    }
}

void Segmenter::cut(Duration at)
{
    m_open.end = std::max(at, m_open.start);
    if (m_open.end > m_open.start || !m_open.counts.empty())
        m_held.push_back(m_open);
    open(m_open.end);
    if (m_open.start <= m_lastInput)
        release();
}

/// Everything held back happened before an input that came in time.
void Segmenter::release()
{
    for (const auto& slice : m_held)
        m_sink.closed(slice);
    m_held.clear();
}

void Segmenter::cutLongSlices(Duration upTo)
{
    while (upTo - m_open.start > kLongestSlice)
        cut(m_open.start + kLongestSlice);
}

/// The slice that ran at the last input ends there; what came after it was nobody's work.
void Segmenter::toIdle()
{
    m_held.push_back(m_open);
    ClosedSlice idle;
    idle.start = m_lastInput;
    idle.kind = SliceKind::Idle;
    for (auto& slice : m_held) {
        if (slice.start > m_lastInput)
            break;
        idle.place = slice.place;
        slice.end = m_lastInput;
        if (slice.end > slice.start || !slice.counts.empty())
            m_sink.closed(slice);
    }
    m_held.clear();
    m_open = idle;
    m_state = State::Idle;
}

void Segmenter::advance(Duration now)
{
    if (m_state != State::Active)
        return;
    if (now - m_lastInput > m_idleAfter) {
        toIdle();
        return;
    }
    // A crash may lose a minute at most: what an input already vouched for is closed without waiting for the next.
    if (m_held.empty() && now - m_open.start >= kLongestSlice && m_lastInput > m_open.start)
        cut(m_lastInput);
}

std::optional<Duration> Segmenter::deadline() const
{
    if (m_state != State::Active)
        return std::nullopt;
    const Duration idle = m_lastInput + m_idleAfter + Duration(1);
    const bool worthCutting = m_held.empty() && m_lastInput > m_open.start;
    return worthCutting ? std::min(idle, m_open.start + kLongestSlice) : idle;
}

void Segmenter::place(const AdmittedPlace& place, Duration at)
{
    at = notBefore(at);
    advance(at);
    if (place == m_place)
        return;
    m_place = place;
    m_lastWheel = {};
    if (m_state == State::Active) {
        cutLongSlices(at);
        cut(at);
    }
}

void Segmenter::input(const ObservedInput& input, Duration at)
{
    at = notBefore(at);
    advance(at);
    if (m_state == State::Locked || m_state == State::Stopped)
        return;
    if (m_state == State::Idle) {
        leaveGap(at);
        begin(at);
    }
    m_lastInput = at;
    cutLongSlices(at);
    release();
    count(input, at);
}

bool Segmenter::continuesScroll(InputKind kind, Duration at)
{
    auto& last = m_lastWheel[kind == InputKind::WheelVertical ? 0 : 1];
    const bool continues = last && at - *last < kScrollGap;
    last = at;
    return continues;
}

void Segmenter::count(const ObservedInput& input, Duration at)
{
    auto& c = m_open.counts;
    switch (input.kind) {
    case InputKind::Key: ++c.keys; break;
    case InputKind::ErrorKey: ++c.keys, ++c.errorKeys; break;
    case InputKind::Cut: ++c.keys, ++c.cuts; break;
    case InputKind::Copy: ++c.keys, ++c.copies; break;
    case InputKind::Paste: ++c.keys, ++c.pastes; break;
    case InputKind::Click: ++c.clicks; break;
    case InputKind::WheelVertical:
    case InputKind::WheelHorizontal:
        if (continuesScroll(input.kind, at))
            return;
        ++c.scrolls;
        break;
    }
    m_open.injected += input.origin == InputOrigin::Injected ? 1 : 0;
}

void Segmenter::mark(Duration at)
{
    at = notBefore(at);
    advance(at);
    if (m_state != State::Active)
        return;
    cutLongSlices(at);
    cut(at);
}

void Segmenter::lock(const std::string& reason, Duration at)
{
    if (m_state == State::Locked || m_state == State::Stopped)
        return;
    at = notBefore(at);
    leaveGap(at);
    open(at);
    m_open.kind = SliceKind::Locked;
    m_open.code = reason;
    m_state = State::Locked;
}

void Segmenter::unlock(Duration at)
{
    if (m_state != State::Locked)
        return;
    at = notBefore(at);
    leaveGap(at);
    m_lastWheel = {};
    begin(at);
}

} // namespace worklode
