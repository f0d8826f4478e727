// Turns visits, idleness and breaks into slices, as a collector would cut them.
#pragma once

#include "demo/DemoDay.h"

namespace worklode {

/// Keeps the clock of one day. Everything is appended at now().
class DemoRecorder
{
public:
    DemoRecorder(Instant start, DemoRandom& dice, double errorFactor) : m_now(start), m_dice(dice), m_errorFactor(errorFactor) {}

    /// Works at a place for about `seconds`; cut at 60 s and, now and then, where the title changes.
    void visit(const DemoStep& step, double seconds, const DemoSubject& subject);
    void idle(Duration length);                            ///< keeps the last place
    void locked(Duration length, const char* reason);
    void away(Duration length, const char* code);          ///< explained with an off-computer code
    void mark(MarkKind kind, const char* task);

    Instant now() const { return m_now; }
    Duration active() const { return m_active; }
    Duration idled() const { return m_idled; }
    DemoDayRecord take() { return std::move(m_record); }

private:
    void activeSlice(const DemoPlaceInfo& info, Duration length, DemoClipboard clipboard);
    InteractionCounts countsOf(const DemoPlaceInfo& info, double minutes, DemoClipboard clipboard);
    void rest(SliceKind kind, Duration length, std::string code);

    Instant m_now;
    DemoRandom& m_dice;
    double m_errorFactor;
    std::string m_app, m_title, m_url;
    Duration m_active{0}, m_idled{0};
    DemoDayRecord m_record;
};

} // namespace worklode
