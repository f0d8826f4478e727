// Task instances that the associate marked in the overlay, of one stream and shift (definitions.md §5, rule 6).
#pragma once

#include "analysis/TaskRecognizer.h"

namespace worklode {

/// Appends to `findings`. Marks of unknown names are stepped over; Preparation counts them as anomalies.
void findOverlayTasks(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings);

} // namespace worklode
