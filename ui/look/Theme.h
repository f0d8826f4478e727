// Applies fonts, palette and style sheet to the application.
#pragma once

#include <QString>

#include <optional>

class QApplication;

namespace worklode {

struct Look;

enum class ThemeChoice { System, Light, Dark };
std::optional<ThemeChoice> themeFromText(const QString& text); ///< `system | light | dark`
QString toText(ThemeChoice choice);

/// Sets style, font, palette and style sheet; may be called again at any time.
void applyTheme(QApplication& application, ThemeChoice choice);

/// The style sheet with its `@name@` colours filled in from a look.
QString styleSheetOf(const Look& look);

} // namespace worklode
