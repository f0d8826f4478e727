// Applications from a CSV: what many organisations keep as a list.
#pragma once

#include "core/Result.h"

#include <QString>

#include <string>

namespace worklode {

/// Header `application,raw_ids,category,screens,tags` in any order, `application` required; raw ids and tags separated
/// by semicolons, screens `on` or `off`. The document of interfaces.md §Catalog JSON with these applications; an error
/// names the line.
Result<std::string> applicationsCsvToJson(const QString& file);

} // namespace worklode
