// The screens and titles of one application by time, and which of its rules names what.
#pragma once

#include "analysis/RecordedUsage.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace worklode {

struct TitleUsage {
    std::string title;
    std::string url;    ///< as recorded; empty on a desktop
    std::string screen;
    Duration active{0};
};

struct NamedScreen {
    std::string screen; ///< empty: slices without a title and without a path
    Duration active{0};
    std::uint64_t titles = 0;
};

/// What a rule of Catalog::screenRules does to the titles of the application; a rule that is off is tried as if it were on.
struct RuleUsage {
    std::size_t rule = 0;
    std::uint64_t matched = 0; ///< titles that its conditions hold for
    std::uint64_t taken = 0;   ///< of these, where no earlier rule that is on comes first; 0 of a rule that is off
    Duration active{0};        ///< of the taken
};

/// Names are those with screens on, so that rules can be written before screens are shown.
struct ScreenUsage {
    std::string application;
    Duration active{0};
    std::uint64_t titleCount = 0;     ///< distinct (title, url)
    std::vector<TitleUsage> titles;   ///< by time, then title; the first kListedTitles
    std::vector<NamedScreen> screens; ///< by time, then name
    std::vector<RuleUsage> rules;     ///< of the application, in order
};
constexpr std::size_t kListedTitles = 5'000;

/// `application`: an alias or an unmapped raw id. `usage` is of `dataset`. Cancelled: what there is by then.
ScreenUsage screenUsage(const Catalog& catalog, const Dataset& dataset, const RecordedUsage& usage, const std::string& application,
                        Progress& progress);

/// The screens of every application under `catalog` as it is (none where screens are off), each list by time and cut at `most`.
std::map<std::string, std::vector<std::string>> screenNames(const Catalog& catalog, const Dataset& dataset, const RecordedUsage& usage,
                                                            unsigned threads, std::size_t most);

} // namespace worklode
