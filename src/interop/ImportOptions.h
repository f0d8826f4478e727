// What the person who imports adds to what a file says.
#pragma once

#include <memory>
#include <string>

namespace worklode {

struct ColumnMapping;

struct ImportOptions {
    std::string zone;      ///< IANA; whose clock it is where a time says no offset. Empty: UTC, and the report says how often
    std::string associate; ///< whose work it is where the log does not say. Empty: `unknown`
    std::shared_ptr<const ColumnMapping> mapping; ///< reads files by these columns, whatever their format
};

} // namespace worklode
