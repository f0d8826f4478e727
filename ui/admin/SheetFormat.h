// A list of the catalog as the CSV file that people keep it in.
#pragma once

#include "catalog/CsvImport.h"

#include <functional>
#include <string>
#include <string_view>

namespace worklode {

struct SheetFormat {
    std::function<CsvImport(const Catalog&, std::string_view)> read;
    std::function<std::string(const Catalog&)> write;
    explicit operator bool() const { return read && write; }
};

} // namespace worklode
