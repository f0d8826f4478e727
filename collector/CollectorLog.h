// The collector's logging category. It never gets a title, url, name or code.
#pragma once

#include <QLoggingCategory>

namespace worklode {

Q_DECLARE_LOGGING_CATEGORY(collectorLog)

} // namespace worklode
