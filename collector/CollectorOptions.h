// What the command line says.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace worklode {

struct CollectorOptions {
    std::filesystem::path workspace; ///< exactly one of the two is given
    std::filesystem::path spool;
    std::filesystem::path policy;
    std::string associate;           ///< the login name where not given
    std::string stream;              ///< host name and display where not given
    std::string mark;                ///< `start:NAME`, `stop:NAME` or `cancel:NAME` for a running collector
    bool status = false;

    std::filesystem::path spoolFolder() const { return spool.empty() ? workspace / "spool" : spool; }
    /// Names the stream in file names, and so in logs: a hash, because logs hold no names.
    std::string streamKey() const;
    std::filesystem::path streamFolder() const { return spoolFolder() / streamKey(); }
};

/// Nothing: the program is done (help, version, misuse; said already) and leaves with `exitCode`.
std::optional<CollectorOptions> readOptions(int argc, char** argv, int& exitCode);

} // namespace worklode
