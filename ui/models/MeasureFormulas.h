// Formulas of definitions.md §4 with the numbers of one set of slices filled in: what a figure's tool tip says.
#pragma once

#include "analysis/results/Measures.h"

#include <QString>

namespace worklode {

/// Several lines: each part of friction with its quotient, and their sum.
QString frictionFormula(const Measures& measures);
/// `(100 − 29.6) × (3:20:10 + 0:12:00) ÷ (4:00:00 − 0:10:00) = 64.1`.
QString scoreFormula(const Measures& measures);
/// With the goal where there is one (below 0: none).
QString productionFormula(const Measures& measures, double goalPct);

} // namespace worklode
