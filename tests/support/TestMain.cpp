#ifndef WORKLODE_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "Catch.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv); // Qt Sql drivers and QTimeZone want one
    return Catch::Session().run(argc, argv);
}
