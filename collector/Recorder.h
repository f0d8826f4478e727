// Joins a desktop's observations to the spool: gate at the door, segmenter in the middle, gate again at the exit.
#pragma once

#include "collector/FocusSettler.h"
#include "collector/Segmenter.h"
#include "collector/Spool.h"
#include "collector/WallAnchor.h"
#include "collector/capture/CaptureSink.h"
#include "policy/PrivacyGate.h"

#include <optional>
#include <string>

namespace worklode {

/// Who records: what every segment's header says.
struct RecorderIdentity {
    std::string collector;
    std::string stream;
    std::string zone;
    std::string producer;
};

struct RecorderTotals {
    std::uint64_t slices = 0;
    InteractionTotals counts;
};

/// Raw titles end here: they are masked in the call that brings them. Not thread-safe.
class Recorder final : public CaptureSink, private ClosedSliceSink
{
public:
    Recorder(const Clock& clock, Spool& spool, CollectionPolicy policy, RecorderIdentity identity);

    /// Begins (again) with a new segment; `coverage` are CoverageFlag bits.
    Outcome start(std::uint32_t coverage);
    /// Closes what is open and seals it.
    Outcome stop();
    bool recording() const { return m_recording; }

    /// Seals the log and goes on with a new one, e.g. because ten minutes passed.
    Outcome roll();
    bool wantsRoll() const;
    std::optional<Duration> rollDue() const; ///< steady; nothing while there is nothing to seal
    /// Whoever changes the policy tells the source to tell its focus again.
    Outcome setPolicy(CollectionPolicy policy);
    void setCoverage(std::uint32_t coverage) { m_coverage = coverage; } ///< from the next segment on
    void setZone(std::string zone) { m_identity.zone = std::move(zone); }

    void lock(const std::string& reason);
    void unlock();
    void slept(Duration length);
    void mark(MarkKind kind, const std::string& task);

    /// To be called at deadline() at the latest.
    void advance();
    std::optional<Duration> deadline() const; ///< steady

    const RecorderTotals& totals() const { return m_totals; }
    bool isLocked() const { return m_segmenter.isLocked(); }

    void key(KeyClass keyClass, InputOrigin origin, SteadyMs at) override;
    void click(InputOrigin origin, SteadyMs at) override;
    void wheel(WheelAxis axis, InputOrigin origin, SteadyMs at) override;
    void focus(WindowGlimpse window, SteadyMs at) override;
    void noFocus(SteadyMs at) override;
    void title(std::string title, SteadyMs at) override;

private:
    static constexpr Duration kRollAfter = std::chrono::minutes(10);

    void closed(const ClosedSlice& slice) override;
    SegmentHeader header() const;
    void followClock();

    const Clock& m_clock;
    Spool& m_spool;
    PrivacyGate m_gate;
    RecorderIdentity m_identity;
    WallAnchor m_anchor;
    Segmenter m_segmenter;
    FocusSettler m_settler;
    std::string m_focusedApp; ///< raw id, to gate the titles that follow
    std::uint32_t m_coverage = 0;
    RecorderTotals m_totals;
    Duration m_rolled{0};
    bool m_recording = false;
    bool m_clockStepped = false;
};

} // namespace worklode
