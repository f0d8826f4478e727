#include "analysis/results/TasksResult.h"

namespace worklode {

std::string_view toText(InstanceState s)
{
    return s == InstanceState::Complete ? "complete" : "abandoned";
}

} // namespace worklode
