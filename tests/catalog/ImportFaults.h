// What tests of CSV imports say of a report.
#pragma once

#include "catalog/CsvImport.h"

#include <string>
#include <vector>

namespace worklode {

using Effects = std::vector<CsvEffect>;

/// Every fault with its line and column, in one text.
inline std::string faultOf(const CsvImport& import)
{
    std::string out = import.fault;
    for (const CsvRowReport& row : import.rows)
        if (!row.fault.empty())
            out += (out.empty() ? "" : "; ") + std::to_string(row.line) + " " + row.column + ": " + row.fault;
    return out;
}

} // namespace worklode
