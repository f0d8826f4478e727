// What can be chosen in the filter bar, and the words for what is chosen.
#pragma once

#include "session/ViewFilter.h"
#include "ui/models/WorkspaceSource.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

enum class FilterPart { Range, Unit, Associates, Categories, Applications, Task };
constexpr std::array<FilterPart, 6> kFilterParts = {FilterPart::Range,      FilterPart::Unit,         FilterPart::Associates,
                                                    FilterPart::Categories, FilterPart::Applications, FilterPart::Task};

/// "Range", "Unit", …
QString filterPartName(FilterPart part);
bool isSet(const ViewFilter& filter, FilterPart part);
ViewFilter without(ViewFilter filter, FilterPart part);
/// What is set, shortly: "Last 28 days", "Claims", "3 associates"; empty where nothing is.
QString filterPartText(const ViewFilter& filter, FilterPart part, const OpenWorkspace& workspace);
/// The same with all names, for a tool tip.
QString filterPartHint(const ViewFilter& filter, FilterPart part, const OpenWorkspace& workspace);

/// One thing to choose. `depth` indents units below the ones that they belong to.
struct FilterChoice {
    std::string id;
    QString text;
    int depth = 0;
};

/// What may be chosen for a part other than the range: units in the View's and the user's scope, the associates of the chosen
/// unit where names may be shown, categories, applications of the catalog and `seen`, tasks. Empty: nothing may.
std::vector<FilterChoice> filterChoices(FilterPart part, const OpenWorkspace& workspace, const View& view, const ViewFilter& filter,
                                        const std::optional<std::string>& asUser, const std::vector<std::string>& seen = {});

/// A way to say a range: none of a range is the View's own.
struct RangePreset {
    QString name;
    std::optional<DateRange> range;
};
/// Months count from the newest day in the data, as "last N days" does.
std::vector<RangePreset> rangePresets(const OpenWorkspace& workspace);
/// The last day with data (UTC); none without data.
std::optional<LocalDate> newestDay(const OpenWorkspace& workspace);

} // namespace worklode
