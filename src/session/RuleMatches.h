// What one screen rule takes, title by title: for whoever is writing it.
#pragma once

#include "analysis/results/ScreenChanges.h"
#include "core/Time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// A title (with its url) of the rule's application.
struct RuleExample {
    std::string title;
    std::string url;    ///< as recorded; empty on a desktop
    std::string before; ///< screen under the saved catalog
    std::string after;  ///< screen with the rule in its place
    Duration active{0};
};

/// Another enabled rule of the application that holds for some of the same titles.
struct RuleConflict {
    std::size_t rule = 0; ///< index into the candidate's screen rules
    std::string name;
    bool earlier = false; ///< it comes first and keeps those titles; else the rule takes them from it
    std::uint64_t titles = 0;
    Duration active{0};
    std::string example; ///< the title with the most time
};

/// "Titles" are distinct titles of the application in scope; times are active time. Examples by time, then title.
struct RuleMatches {
    std::string application;
    std::uint64_t titles = 0;         ///< M: all of the application
    Duration active{0};
    std::uint64_t titlesMatched = 0;  ///< N: all conditions hold
    Duration activeMatched{0};
    std::uint64_t titlesTaken = 0;    ///< and no earlier rule comes first
    Duration activeTaken{0};
    std::uint64_t titlesRenamed = 0;  ///< whose screen is another one than under the saved catalog
    Duration activeRenamed{0};
    std::uint64_t screensBefore = 0;  ///< distinct screens that the taken titles have now
    std::uint64_t screensAfter = 0;   ///< and would have
    bool screensOff = false;          ///< of the application: nothing would be shown
    Listed<RuleExample> taken;
    Listed<RuleExample> renamed;      ///< includes titles that an earlier form of the rule took and this one does not
    std::vector<RuleConflict> conflicts; ///< in the order of rules
};
constexpr std::size_t kRuleExamples = 50;

} // namespace worklode
