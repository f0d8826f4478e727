// What becomes of screens and raw ids from one catalog to another.
#pragma once

#include "core/Time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// The first rows of a list that may be long, and how many there are.
template <class Row>
struct Listed {
    std::vector<Row> rows;
    std::uint64_t total = 0;
};

struct ScreenPart {
    std::string application;
    std::string screen;
    Duration active{0};
};

/// A screen under one catalog and the screens under the other that share places with it.
struct ScreenChange {
    ScreenPart screen;
    Listed<ScreenPart> parts; ///< by active time, then names; the first kListedParts
};

/// A raw id (executable or host) that is shown as another application.
struct RegroupedId {
    std::string raw;
    std::string before; ///< application
    std::string after;
    Duration active{0};
};

/// Each list by active time, then names; the first kListedChanges.
struct ScreenChanges {
    Listed<ScreenChange> merged;  ///< new screens that two or more old ones flow into: `parts` are the old ones
    Listed<ScreenChange> renamed; ///< new screens that are all of one old screen under another name
    Listed<ScreenChange> split;   ///< old screens that flow into two or more new ones: `parts` are the new ones
    Duration mergedTime{0};       ///< of all, listed or not
    Duration renamedTime{0};
    Duration splitTime{0};
    std::uint64_t screensIntoMerged = 0; ///< distinct old screens that flow into any of `merged`
    Listed<RegroupedId> regrouped;
};
constexpr std::size_t kListedChanges = 200;
constexpr std::size_t kListedParts = 20;

} // namespace worklode
