#ifndef WORKLODE_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "Catch.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("worklode-test"));
    QApplication::setOrganizationName(QStringLiteral("worklode-test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
