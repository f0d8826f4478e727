// The declared anomalies in the language of the workstation.
#pragma once

#include "core/Anomalies.h"

#include <QString>

namespace worklode {

QString anomalyText(Anomaly anomaly);   ///< what it is
QString anomalyCause(Anomaly anomaly);  ///< where it comes from
QString anomalyRemedy(Anomaly anomaly); ///< what to do about it

} // namespace worklode
