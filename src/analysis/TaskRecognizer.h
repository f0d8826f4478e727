// Finds the task instances of one stream in one shift (definitions.md §5, rules 1–6).
#pragma once

#include "analysis/TaskTriggers.h"
#include "analysis/Visits.h"
#include "analysis/results/TasksResult.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace worklode {

/// One instance over the visits of a StreamVisits. Its steps are the visits [firstStep, endStep), of which only the
/// stream's rows [firstRow, endRow) belong to it: an overlay task may begin or end inside a visit. Abandoned instances
/// have no steps.
struct FoundInstance {
    std::uint32_t task = 0; ///< index into Catalog::tasks
    InstanceState state = InstanceState::Complete;
    TimeRange range;
    std::size_t firstStep = 0;
    std::size_t endStep = 0;
    std::size_t firstRow = 0;
    std::size_t endRow = std::numeric_limits<std::size_t>::max();
};

/// What a recognizer found in one stream of one shift. Reused from one to the next: it owns the memory.
struct TaskFindings {
    std::vector<FoundInstance> instances;

    /// Of all streams since the findings were made; TaskRecognizer::orphanEnds() makes numbers of it. Counting what fires at a border
    /// only there, and taking off what did end something, costs nothing for the many borders where nothing is open.
    struct Ends {
        std::vector<std::uint64_t> left, entered; ///< by 2 · place of TaskTriggers + 1 where the application's border was crossed, too
        std::vector<std::uint64_t> ended;         ///< by task: END triggers that found an instance open
        std::vector<std::uint64_t> overlay;       ///< by task: stop marks that found none
    } ends;

    struct Open {
        bool open = false;
        Instant begin;
        std::size_t firstStep = 0;
    };
    std::vector<Open> open; ///< scratch of the recognizer, by task
};

/// All enabled tasks of a catalog, compiled: make one per run and use it for every shift. Immutable and thread-safe;
/// `catalog` and `enrichment` must outlive it.
class TaskRecognizer
{
public:
    TaskRecognizer(const Catalog& catalog, const Enrichment& enrichment, const Dataset& dataset);

    void find(const PackedStream& visits, TaskFindings& findings) const;
    /// By task: END with none open.
    std::vector<std::uint64_t> orphanEnds(const TaskFindings::Ends& ends) const;
    bool empty() const { return m_triggers.empty() && !m_hasOverlays; }

    const Catalog& catalog() const { return m_catalog; }
    const Enrichment& enrichment() const { return m_enrichment; }
    const TaskTriggers& triggers() const { return m_triggers; }
    /// The overlay task of a mark's name, or kNoTask. Disabled ones are known here: they end the one that is open.
    std::uint32_t overlayTask(CodeId name) const { return m_overlayOfCode[name.index()]; }
    static constexpr std::uint32_t kNoTask = 0xFFFF'FFFF;

private:
    const Catalog& m_catalog;
    const Enrichment& m_enrichment;
    TaskTriggers m_triggers;
    std::vector<std::uint32_t> m_overlayOfCode;
    bool m_hasOverlays = false;
};

} // namespace worklode
