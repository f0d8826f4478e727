#include "core/Anomalies.h"

namespace worklode {

const std::array<AnomalyInfo, kAnomalyCount>& anomalyTable()
{
    static constexpr std::array<AnomalyInfo, kAnomalyCount> table = {{
        {Anomaly::OrphanEnd, Severity::Note, "orphan_end", "A task's end was seen without its begin."},
        {Anomaly::MarkOutsideShift, Severity::Note, "mark_outside_shift", "A task was started or stopped outside every shift."},
        {Anomaly::MarkOfUnknownTask, Severity::Warning, "mark_of_unknown_task", "A task was started or stopped that the catalog does not know."},
        {Anomaly::StreamOverlap, Severity::Warning, "stream_overlap", "Slices of one stream overlap; the later ones were left out."},
        {Anomaly::ClockSteppedBack, Severity::Note, "clock_stepped_back", "A collector's clock went backwards; times follow its steady clock."},
        {Anomaly::InputUndercount, Severity::Warning, "input_undercount", "The desktop lost some input, so counts are too low."},
        {Anomaly::ContentDropped, Severity::Note, "content_dropped", "Columns of typed values or contents were dropped on import."},
        {Anomaly::TornLogTail, Severity::Note, "torn_log_tail", "A collector stopped in the middle of a record; that record was cut off."},
        {Anomaly::SpoolFull, Severity::Warning, "spool_full", "Slices were given up because the disk was full."},
    }};
    return table;
}

} // namespace worklode
