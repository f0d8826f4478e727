// Where each anomaly of the declared table comes from, and what to do about it.
#pragma once

#include "core/Anomalies.h"

namespace worklode {

struct AnomalyAdvice {
    std::string_view cause;  ///< one sentence for people
    std::string_view remedy; ///< likewise
};

const AnomalyAdvice& adviceOn(Anomaly anomaly);

} // namespace worklode
