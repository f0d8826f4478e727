#include "collector/CollectorLog.h"

namespace worklode {

Q_LOGGING_CATEGORY(collectorLog, "worklode.collector")

} // namespace worklode
