// Trigger-bounded task instances of one stream and shift (definitions.md §5, rules 1–4).
#pragma once

#include "analysis/TaskRecognizer.h"

namespace worklode {

/// Appends to `findings`. There must be at least one visit.
void findTriggerTasks(const TaskRecognizer& recognizer, const PackedStream& visits, TaskFindings& findings);

} // namespace worklode
