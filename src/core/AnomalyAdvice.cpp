#include "core/AnomalyAdvice.h"

namespace worklode {

const AnomalyAdvice& adviceOn(Anomaly anomaly)
{
    static constexpr std::array<AnomalyAdvice, kAnomalyCount> table = {{ // in the order of the declared table
        // OrphanEnd
        {"The place of a task's END was entered although no instance was open: work began before the "
             "shift, or END is visited for other reasons too.",
         "Look at the task's triggers in the administration; few are harmless, many mean that its BEGIN "
             "is too narrow."},
        // MarkOutsideShift
        {"A mark was set by hand at a time without any activity of that associate.",
         "Nothing: the mark counts nowhere."},
        // MarkOfUnknownTask
        {"Marks carry the task's name, and no overlay task of that name is in the catalog: it was renamed "
             "or removed.",
         "Add an overlay task of that name in the administration, or rename the one there is."},
        // StreamOverlap
        {"Two sources wrote one stream at once, or the same work was imported under one name from two "
             "files.",
         "Import each source under a stream of its own."},
        // ClockSteppedBack
        {"Somebody, or the time service, set that computer's clock back.",
         "Nothing, if it is rare; else look at that computer's time service."},
        // InputUndercount
        {"The collector could not follow the desktop's events for a while, for want of processor time or "
             "permission.",
         "See `worklode-collector --status` on that computer; its counts of that time are too low."},
        // ContentDropped
        {"A file of another tool had columns with what people typed; the import keeps counts, never "
             "contents.",
         "Nothing: that is as it should be."},
        // TornLogTail
        {"That computer or its collector was ended hard while it was writing.",
         "Nothing: at most the slice at hand is lost."},
        // SpoolFull
        {"The spool could not grow any more, and what came meanwhile was not kept.",
         "Make room on that computer's disk; what was given up cannot be had back."},
    }};
    return table[static_cast<std::size_t>(anomaly)];
}

} // namespace worklode
