#include "core/Anomalies.h"

namespace worklode {

const std::array<AnomalyInfo, kAnomalyCount>& anomalyTable()
{
    static constexpr std::array<AnomalyInfo, kAnomalyCount> table = {{
        {Anomaly::OrphanEnd, Severity::Note, "orphan_end", "A task's end was seen without its begin.",
         "The place of a task's END was entered although no instance was open: work began before the shift, or END is visited for other reasons too.",
         "Look at the task's triggers in the administration; few are harmless, many mean that its BEGIN is too narrow."},
        {Anomaly::MarkOutsideShift, Severity::Note, "mark_outside_shift", "A task was started or stopped outside every shift.",
         "A mark was set by hand at a time without any activity of that associate.",
         "Nothing: the mark counts nowhere."},
        {Anomaly::MarkOfUnknownTask, Severity::Warning, "mark_of_unknown_task", "A task was started or stopped that the catalog does not know.",
         "Marks carry the task's name, and no overlay task of that name is in the catalog: it was renamed or removed.",
         "Add an overlay task of that name in the administration, or rename the one there is."},
        {Anomaly::StreamOverlap, Severity::Warning, "stream_overlap", "Slices of one stream overlap; the later ones were left out.",
         "Two sources wrote one stream at once, or the same work was imported under one name from two files.",
         "Import each source under a stream of its own."},
        {Anomaly::ClockSteppedBack, Severity::Note, "clock_stepped_back", "A collector's clock went backwards; times follow its steady clock.",
         "Somebody, or the time service, set that computer's clock back.",
         "Nothing, if it is rare; else look at that computer's time service."},
        {Anomaly::InputUndercount, Severity::Warning, "input_undercount", "The desktop lost some input, so counts are too low.",
         "The collector could not follow the desktop's events for a while, for want of processor time or permission.",
         "See `worklode-collector --status` on that computer; its counts of that time are too low."},
        {Anomaly::ContentDropped, Severity::Note, "content_dropped", "Columns of typed values or contents were dropped on import.",
         "A file of another tool had columns with what people typed; the import keeps counts, never contents.",
         "Nothing: that is as it should be."},
        {Anomaly::TornLogTail, Severity::Note, "torn_log_tail", "A collector stopped in the middle of a record; that record was cut off.",
         "That computer or its collector was ended hard while it was writing.",
         "Nothing: at most the slice at hand is lost."},
        {Anomaly::SpoolFull, Severity::Warning, "spool_full", "Slices were given up because the disk was full.",
         "The spool could not grow any more, and what came meanwhile was not kept.",
         "Make room on that computer's disk; what was given up cannot be had back."},
    }};
    return table;
}

} // namespace worklode
