// What changed in a catalog, as people of this language say it.
#pragma once

#include <QString>

#include <string>

namespace worklode {

/// One of describeChanges(), as a line of its own.
QString changeSentence(const std::string& change);
/// What an item is, as in describeChanges() and MergeConflict: `application`, `screen rule`, …
QString changeNoun(const std::string& noun);

} // namespace worklode
