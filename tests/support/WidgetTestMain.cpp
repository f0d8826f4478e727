#ifndef WORKLODE_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "Catch.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

/// Read by the leak checker where there is one. What these libraries keep until the end of a program is theirs, and we cannot free it:
/// libdbus the buffer of the desktop connection that Qt opens for accessibility; fontconfig, pango and Graphviz what they know of fonts
/// (Graphviz' context stays, see ui/graph/GraphvizLayout.cpp).
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libdbus-1.so\nleak:libfontconfig.so\nleak:libpango\nleak:libgvc.so\nleak:libcgraph.so\nleak:libcdt.so\n";
}

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("worklode-test"));
    QApplication::setOrganizationName(QStringLiteral("worklode-test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
