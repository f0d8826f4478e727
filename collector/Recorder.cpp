#include "collector/Recorder.h"

namespace worklode {

namespace {

constexpr const char* kDesktop = "desktop"; // focus on no window

InputKind kindOf(KeyClass keyClass)
{
    switch (keyClass) {
    case KeyClass::Error: return InputKind::ErrorKey;
    case KeyClass::Cut: return InputKind::Cut;
    case KeyClass::Copy: return InputKind::Copy;
    case KeyClass::Paste: return InputKind::Paste;
    case KeyClass::Ordinary: break;
    }
    return InputKind::Key;
}

} // namespace

Recorder::Recorder(const Clock& clock, Spool& spool, CollectionPolicy policy, RecorderIdentity identity)
    : m_clock(clock), m_spool(spool), m_gate(std::move(policy)), m_identity(std::move(identity)), m_anchor(clock, spool.lastEnd()),
      m_segmenter(m_gate.policy().idleAfter, *this), m_settler(m_segmenter, m_gate.look(kDesktop, {}, {})), m_focusedApp(kDesktop)
{
    m_segmenter.place(m_gate.look(kDesktop, {}, {}), clock.monotonic());
}

SegmentHeader Recorder::header() const
{
    SegmentHeader h;
    h.collector = m_identity.collector;
    h.stream = m_identity.stream;
    h.zone = m_identity.zone;
    h.door = "gate";
    h.producer = m_identity.producer;
    h.policyVersion = m_gate.policy().version;
    h.noticeVersion = m_gate.policy().noticeVersion;
    h.anchorWall = m_anchor.wall();
    h.anchorMonotonicMs = toMs(m_anchor.steady());
    h.coverage = m_coverage;
    return h;
}

Outcome Recorder::start(std::uint32_t coverage)
{
    m_coverage = coverage;
    m_anchor = WallAnchor(m_clock, m_spool.lastEnd());
    if (auto started = m_spool.start(header()); !started)
        return started;
    if (m_anchor.beganAhead())
        m_spool.note(Anomaly::ClockSteppedBack);
    m_rolled = m_clock.monotonic();
    m_segmenter.begin(m_rolled);
    m_recording = true;
    return Done{};
}

Outcome Recorder::stop()
{
    const Duration now = m_clock.monotonic();
    m_settler.flush(now);
    m_segmenter.end(now);
    m_recording = false;
    return m_spool.seal();
}

Outcome Recorder::roll()
{
    m_rolled = m_clock.monotonic(); // also where it fails: not to be tried again at once
    if (m_spool.started())
        if (auto sealed = m_spool.seal(); !sealed)
            return sealed;
    m_clockStepped = false;
    return m_spool.start(header());
}

std::optional<Duration> Recorder::rollDue() const
{
    if (!m_recording)
        return std::nullopt;
    if (!m_spool.started() || m_spool.waiting() > 0) // the disk was full: ask again now and then
        return m_rolled + Segmenter::kLongestSlice;
    if (m_spool.openSlices() == 0)
        return std::nullopt;
    const bool now = m_clockStepped || m_spool.openBytes() >= Spool::kSealBytes;
    return now ? m_clock.monotonic() : m_rolled + kRollAfter;
}

bool Recorder::wantsRoll() const
{
    const auto due = rollDue();
    return due && m_clock.monotonic() >= *due;
}

Outcome Recorder::setPolicy(CollectionPolicy policy)
{
    const Duration now = m_clock.monotonic();
    m_settler.flush(now);
    m_segmenter.mark(now); // what was recorded under the old policy ends with it
    m_gate = PrivacyGate(std::move(policy));
    m_segmenter.setIdleAfter(m_gate.policy().idleAfter);
    m_settler.setDesktop(m_gate.look(kDesktop, {}, {}));
    m_segmenter.place(m_gate.look(m_focusedApp, {}, {}), now); // no old title under a new policy, not even for a moment
    return m_recording ? roll() : Outcome(Done{});
}

void Recorder::lock(const std::string& reason)
{
    m_settler.flush(m_clock.monotonic());
    m_segmenter.lock(reason, m_clock.monotonic());
}

void Recorder::unlock() { m_segmenter.unlock(m_clock.monotonic()); }

void Recorder::slept(Duration length)
{
    const Duration now = m_clock.monotonic();
    if (m_segmenter.isLocked() || !m_recording)
        return;
    m_settler.flush(now - length);
    m_segmenter.lock("asleep", now - length);
    m_segmenter.unlock(now);
}

void Recorder::mark(MarkKind kind, const std::string& task)
{
    const Duration now = m_clock.monotonic();
    m_settler.flush(now);
    m_segmenter.mark(now);
    m_spool.add(TaskMark{m_anchor.wallAt(now), kind, task});
}

void Recorder::advance()
{
    const Duration now = m_clock.monotonic();
    m_settler.advance(now);
    m_segmenter.advance(m_settler.settledUpTo(now));
}

std::optional<Duration> Recorder::deadline() const
{
    const auto settles = m_settler.deadline(); // until then the segmenter can go no further
    return settles ? settles : m_segmenter.deadline();
}

void Recorder::key(KeyClass keyClass, InputOrigin origin, SteadyMs at) { m_settler.input({kindOf(keyClass), origin}, Duration(at)); }

void Recorder::click(InputOrigin origin, SteadyMs at) { m_settler.input({InputKind::Click, origin}, Duration(at)); }

void Recorder::wheel(WheelAxis axis, InputOrigin origin, SteadyMs at)
{
    m_settler.input({axis == WheelAxis::Vertical ? InputKind::WheelVertical : InputKind::WheelHorizontal, origin}, Duration(at));
}

void Recorder::focus(WindowGlimpse window, SteadyMs at)
{
    m_focusedApp = window.app;
    m_settler.focus(window.window, m_gate.look(std::move(window.app), std::move(window.title), {}), Duration(at));
}

void Recorder::noFocus(SteadyMs at) { m_settler.noFocus(Duration(at)); }

void Recorder::title(std::string title, SteadyMs at)
{
    m_settler.title(m_gate.look(m_focusedApp, std::move(title), {}), Duration(at));
}

void Recorder::closed(const ClosedSlice& slice)
{
    const TimeRange range{m_anchor.wallAt(slice.start), m_anchor.wallAt(slice.end)};
    auto admitted = m_gate.admit(slice.place, range, slice.kind, slice.code, slice.counts);
    if (!admitted)
        return;
    ++m_totals.slices;
    m_totals.counts += admitted->counts();
    m_spool.add(*admitted, slice.place.keepsCounters() ? slice.injected : 0);
    followClock();
}

void Recorder::followClock()
{
    switch (m_anchor.check(m_clock)) {
    case WallAnchor::Step::Forward:
        m_clockStepped = true;
        break;
    case WallAnchor::Step::Back:
        m_spool.note(Anomaly::ClockSteppedBack);
        break;
    case WallAnchor::Step::None:
        break;
    }
}

} // namespace worklode
