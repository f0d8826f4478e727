// The language of the workstation: English as it is written, or a translation that is built in.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace worklode {

/// `en` and what translations are built in, as two-letter codes.
QStringList builtInLanguages();
/// A language's own name for itself: "Deutsch".
QString languageName(const QString& code);
/// The language that a choice means: `system` is the system's where it is built in; whatever is not built in is `en`.
QString languageFor(const QString& choice, const QLocale& system);
/// Installs the translations of a language, Qt's own with it, and makes numbers and dates follow it. Call it once, before widgets
/// are made: those that are there keep their words.
void applyLanguage(QCoreApplication& application, const QString& code);

} // namespace worklode
