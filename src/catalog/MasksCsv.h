// The masking rules of a client configuration as the CSV file that people keep them in.
#pragma once

#include "catalog/CsvImport.h"

#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// `name, kind, pattern, replacement, case_sensitive`: a row for each rule, in the order in which they apply.
std::string exportMasksCsv(const std::vector<MaskSetting>& masks);

/// The file's rules come first, in its order; those it does not list keep their order behind them, none is removed. A
/// row takes the place of the rule of its name, or, where it has none, of its pattern. A column that is missing
/// changes nothing. The catalog that comes of it holds nothing but one configuration with the rules: masksOf() it.
CsvImport importMasksCsv(const std::vector<MaskSetting>& masks, std::string_view csv);
std::vector<MaskSetting> masksOf(const Catalog& imported);
constexpr std::size_t kMaxMaskRows = 5'000;

} // namespace worklode
