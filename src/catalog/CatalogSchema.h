// The tables of a catalog database, and how older ones become newer ones.
#pragma once

#include "catalog/SqlConnection.h"

namespace worklode {

/// The version that this program writes.
int catalogSchemaVersion();

/// Makes the tables, or brings an older schema up step by step, in one transaction. Refuses a newer schema naming both
/// versions, and a database that holds something else.
Outcome migrateCatalog(SqlConnection& connection);

} // namespace worklode
