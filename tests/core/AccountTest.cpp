#include "Catch.h"
#include "core/Account.h"

#include <QByteArray>
#include <QtGlobal>

using namespace worklode;

TEST_CASE("the account's name is the system's, not what the environment says")
{
    qputenv("USER", "somebody-else");
    qputenv("LOGNAME", "somebody-else");
    CHECK(accountName() != "somebody-else");
    CHECK_FALSE(accountName().empty());
    qunsetenv("USER");
    CHECK_FALSE(accountName().empty());
}
