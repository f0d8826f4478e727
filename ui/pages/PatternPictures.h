// The results of the patterns page as what the charts draw.
#pragma once

#include "session/ViewEngine.h"
#include "ui/charts/HeatGrid.h"
#include "ui/charts/SankeyLayout.h"

#include <vector>

namespace worklode {

/// The largest flows, at most `most`; the others added up as one between "Other applications".
std::vector<SankeyFlow> sankeyOf(const PatternsResult& patterns, std::size_t most);

/// Switches from the applications in the rows to those in the columns: the `most` with the most of them, and the others as one.
/// `names`, where given, gets the names behind rows and columns; the others' is empty.
GridData switchGrid(const PatternsResult& patterns, std::size_t most, std::vector<std::string>* names = nullptr);

/// What a cell of the week may show.
enum class WeekMeasure { Friction, Score, Production, Idle, Active, Switching };
QString weekMeasureName(WeekMeasure measure);
/// Weekdays by hours; hours at both ends in which there is nothing on any day are left out. `cells`, where given, gets for each cell
/// of the grid the result's, or null.
GridData weekGrid(const PatternsResult& patterns, WeekMeasure measure, std::vector<const WeekdayHour*>* cells = nullptr);

} // namespace worklode
