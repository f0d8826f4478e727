// Sentences of the engines in the language of the window, by patterns whose gaps are names and numbers.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace worklode {

/// What stands in the gaps of the pattern (`%1`, `%2`, … in this order), where `sentence` is it; nothing where it is not.
std::optional<QStringList> gapsOf(const QString& sentence, const QString& pattern);
/// Puts all of them in at once: a name that holds `%1` stays as it is.
QString withGaps(const QString& pattern, const QStringList& gaps);

/// The first of `patterns` that `sentence` is, translated with its gaps filled; nothing where none is.
std::optional<QString> translatedSentence(const QString& sentence, const char* context,
                                          std::span<const char* const> patterns);

} // namespace worklode
