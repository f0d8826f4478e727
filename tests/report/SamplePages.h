// One small result of each page, with every field set to something that can be told apart.
#pragma once

#include "session/ViewEngine.h"

namespace worklode::test {

PageResult sampleSummary();
PageResult sampleOpportunities();
PageResult samplePatterns();
PageResult sampleTasks();
PageResult sampleTaskDetails();
PageResult sampleTimeline();

} // namespace worklode::test
