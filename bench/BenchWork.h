// Made-up work straight in columns, for benchmarks: no files, no strings per row.
#pragma once

#include "catalog/Catalog.h"
#include "dataset/Dataset.h"

#include <memory>

namespace worklode::bench {

struct Size {
    int associates = 50;
    int days = 60;
    int slicesPerDay = 2000;
    std::size_t titles = 200'000; ///< distinct (application, title)
    std::size_t rules = 100;      ///< screen rules
};

/// Working days of about eight hours in UTC; 1 in 15 slices idle, 1 in 200 off the computer.
std::shared_ptr<const Dataset> makeWork(const Size& size);

/// 20 applications with screens, screen rules, six teams, ten tasks.
Catalog makeCatalog(const Size& size);

} // namespace worklode::bench
