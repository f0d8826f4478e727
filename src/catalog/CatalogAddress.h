// Which database holds the catalog of a workspace.
#pragma once

#include "core/Result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace worklode {

/// The parts of `postgresql://user:password@host:port/database?sslmode=require`. What is left out is libpq's to say
/// (PGHOST, PGUSER, ~/.pgpass …).
struct PostgresAddress {
    std::string host;
    int port = 0; ///< 0: not said
    std::string database;
    std::string user;
    std::string password;
    std::map<std::string, std::string> options; ///< sslmode, sslrootcert, sslcert, sslkey, passfile, connect_timeout

    /// For people and logs: never the password, nor the user.
    std::string place() const;
    friend bool operator==(const PostgresAddress&, const PostgresAddress&) = default;
};

/// A file is an SQLite database.
using CatalogAddress = std::variant<std::filesystem::path, PostgresAddress>;

/// Errors never quote the url: it may hold a password.
Result<PostgresAddress> postgresAddressFromUrl(std::string_view url);

/// What `workspace.json` beside `sqliteFile` names as `"catalog"`; without that, `sqliteFile` itself. A workspace.json that
/// cannot be read, is no JSON object or has other keys is refused, naming it.
Result<CatalogAddress> catalogAddressBeside(const std::filesystem::path& sqliteFile);

} // namespace worklode
