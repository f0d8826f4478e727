#include "ui/look/Theme.h"

#include "ui/look/Look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are only linked where they are asked for, from outside any namespace.
static void useResources()
{
    Q_INIT_RESOURCE(worklode);
}

namespace worklode {
namespace {

bool systemIsDark(const QApplication& application)
{
    return application.style()->standardPalette().color(QPalette::Window).lightness() < 128;
}

QFont applicationFont()
{
    const QStringList families = QFontDatabase::families();
    for (const QString& family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (families.contains(family))
            return QFont(family, 10);
    }
    return QApplication::font();
}

} // namespace

std::optional<ThemeChoice> themeFromText(const QString& text)
{
    if (text == u"system"_s)
        return ThemeChoice::System;
    if (text == u"light"_s)
        return ThemeChoice::Light;
    if (text == u"dark"_s)
        return ThemeChoice::Dark;
    return std::nullopt;
}

QString toText(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

QString styleSheetOf(const Look& look)
{
    useResources();
    QFile file(u":/worklode/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QString, QColor>> colours = {
        {u"@window@"_s, look.window},   {u"@card@"_s, look.card},         {u"@raised@"_s, look.raised},
        {u"@border@"_s, look.border},   {u"@text@"_s, look.text},         {u"@muted@"_s, look.muted},
        {u"@accent@"_s, look.accent},   {u"@onAccent@"_s, look.onAccent}, {u"@accentSoft@"_s, look.accentSoft},
        {u"@danger@"_s, look.danger},   {u"@good@"_s, look.good},   {u"@sidebar@"_s, look.sidebar}};
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    sheet.replace(u"@variant@"_s, look.dark ? u"dark"_s : u"light"_s);
    return sheet;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const bool styled = !application.styleSheet().isEmpty();
    if (!styled)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark(application));
    const Look& look = dark ? darkLook() : lightLook();
    const QString sheet = styleSheetOf(look);
    if (application.styleSheet() == sheet && currentLook().dark == dark)
        return; // once more would style every widget that there is anew
    if (styled)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(applicationFont());
    QApplication::setPalette(paletteOf(look));
    application.setStyleSheet(sheet);
}

} // namespace worklode
