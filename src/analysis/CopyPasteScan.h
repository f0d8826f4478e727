// Goes over one stream of one shift and finds each paste of what was copied elsewhere (definitions.md §6, Copy and paste).
#pragma once

#include "analysis/OccurrenceFinder.h"

#include <optional>

namespace worklode {

/// A paste slice of application B whose copy slice is in A ≠ B, near enough, neither excluded, in a category that the View takes.
struct FoundPaste {
    std::size_t row = 0; ///< of the slice pasted in
    ScreenId screen;     ///< of B
    ApplicationId from;  ///< A
    ApplicationId to;    ///< B
    std::uint64_t pastes = 0;
    double timeMs = 0; ///< counted
};

/// Calls `sink` with a FoundPaste for each, in order of time. The time of a copy slice goes to the first occurrence that follows
/// it, whether or not the View's categories take that one.
template <class Sink>
class CopyPasteScan
{
public:
    CopyPasteScan(const OccurrenceFinder& finder, const PackedStream& visits, Sink sink)
        : m_rules(finder.rules()), m_enrichment(finder.enrichment()), m_visits(visits), m_columns(visits.stream->columns),
          m_sink(std::move(sink))
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            const PackedVisit& visit = m_visits.packed[i];
            if (visit.has(PackedVisit::kOff) || (!visit.usesClipboard() && !visit.has(PackedVisit::kWide)))
                continue; // no need to look at its rows
            const ApplicationId application = m_visits.application(i);
            for (std::size_t row = m_visits.firstRow(i); row < m_visits.endRow(i); ++row)
                if (usesClipboard(row) && m_columns.kind[row] == SliceKind::Active)
                    look(row, ScreenId(visit.screen), application);
        }
    }

private:
    struct Copy {
        std::size_t row;
        ApplicationId application;
        bool booked;
    };

    void look(std::size_t row, ScreenId screen, ApplicationId application)
    {
        const InteractionTotals counts = totalsAt(row);
        const bool fromElsewhere = m_latest && m_latest->application != application;
        if (counts.pastes > 0 && fromElsewhere && isNear(row) && isWanted(application))
            book(row, screen, application, counts);
        if (counts.cuts + counts.copies > 0)
            m_latest = {row, application, false};
    }

    bool usesClipboard(std::size_t row) const
    {
        return (m_columns.counts[4][row] | m_columns.counts[5][row] | m_columns.counts[6][row]) != 0; // cuts, copies, pastes
    }

    bool isNear(std::size_t row) const
    {
        return isAtMost(m_columns.start[row] - m_columns.end[m_latest->row], m_rules.copyPaste.seconds);
    }

    bool isWanted(ApplicationId application) const
    {
        const OpportunityRule& rule = m_rules[m_rules.copyPaste];
        return !rule.excludes(application) && !rule.excludes(m_latest->application);
    }

    /// The View's categories are asked last, so that what they take adds up to what there is without them.
    void book(std::size_t row, ScreenId screen, ApplicationId application, const InteractionTotals& counts)
    {
        double time = lengthOf(row) * inputShare(counts.pastes, counts);
        if (!m_latest->booked) {
            const InteractionTotals copied = totalsAt(m_latest->row);
            time += lengthOf(m_latest->row) * inputShare(copied.cuts + copied.copies, copied);
            m_latest->booked = true;
        }
        if (m_rules.takes(m_enrichment.categoryAt(application, m_columns.start[row])))
            m_sink(FoundPaste{row, screen, m_latest->application, application, counts.pastes, time});
    }

    /// In 64 bits: keys, clicks and scrolls together may need more than 32.
    InteractionTotals totalsAt(std::size_t row) const
    {
        InteractionTotals totals;
        totals += m_columns.countsAt(row);
        return totals;
    }

    double lengthOf(std::size_t row) const { return static_cast<double>(m_columns.range(row).length().count()); }

    const OpportunityRules& m_rules;
    const Enrichment& m_enrichment;
    const PackedStream& m_visits;
    const StreamColumns& m_columns;
    Sink m_sink;
    std::optional<Copy> m_latest;
};

} // namespace worklode
