// What masking rules make of a title, step by step, by the very code that a collector runs.
#pragma once

#include "catalog/ClientConfiguration.h"

#include <QString>

#include <vector>

namespace worklode {

struct MaskStep {
    QString rule; ///< its name, else its pattern; *built-in rules*
    QString text; ///< what is left after it
};

struct MaskTrial {
    QString stored;              ///< what a collector would write
    std::vector<MaskStep> steps; ///< only those that changed something
    QString problem;             ///< a rule that cannot be compiled, in a sentence
};

MaskTrial tryMasks(const std::vector<MaskSetting>& masks, const QString& title);

} // namespace worklode
