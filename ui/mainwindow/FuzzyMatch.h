// How well a few typed letters fit a text: what the command palette sorts by.
#pragma once

#include <QString>

#include <optional>

namespace worklode {

/// All letters of `typed`, in order, upper or lower case, blanks aside; none where they are not all there. More is better: letters
/// that begin words and letters in a row count more, and short texts win over long ones.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace worklode
