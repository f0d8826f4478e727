// Task instances with their steps, one after the other: the event log of a View (definitions.md §5).
#pragma once

#include "analysis/results/TasksResult.h"
#include "core/Enums.h"
#include "core/InteractionCounts.h"
#include "core/Result.h"
#include "session/ViewEngine.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// A visit, or the part of one, that belongs to an instance.
struct EventLogStep {
    TimeRange range;
    std::string label;            ///< as in variations: "App | Screen", "App", or the off-computer code
    std::string_view application; ///< empty where offComputer
    std::string_view screen;      ///< may be empty
    bool offComputer = false;
    Category category = Category::Unknown; ///< at the visit's start
    Duration active{0};
    Duration idle{0};
    Duration off{0};
    InteractionTotals counts;
};

/// One instance as the Tasks page lists it, with its steps. Abandoned instances have none. Borrowed: texts and steps are
/// valid only during the call that got it.
struct EventLogInstance {
    std::string_view task;
    std::string associate; ///< or its pseudonym, as are the next two
    std::string collector;
    std::string stream;
    std::string_view zone; ///< IANA id, of its shift
    LocalDate shiftDate;
    TimeRange range;
    InstanceState state = InstanceState::Complete;
    std::vector<EventLogStep> steps;
};

struct EventLogTotals {
    std::uint64_t complete = 0;
    std::uint64_t abandoned = 0;
    std::uint64_t steps = 0;
    std::uint64_t withoutSteps = 0; ///< instances, abandoned ones among them

    std::uint64_t instances() const { return complete + abandoned; }
};

/// Takes an event log as it is made, so that none is ever whole in memory. An error ends the log; end() comes only after
/// everything went well.
class EventLogSink
{
public:
    virtual ~EventLogSink() = default;
    virtual Outcome begin(const ResultHeader& header) = 0;
    virtual Outcome add(const EventLogInstance& instance) = 0;
    virtual Outcome end() = 0;
};

} // namespace worklode
