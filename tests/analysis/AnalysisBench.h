// Everything an analysis needs, made from texts: what the tests of this room stand on.
#pragma once

#include "analysis/AnalysisInput.h"
#include "catalog/CatalogJson.h"
#include "tests/dataset/SliceText.h"

#include <memory>
#include <string>
#include <string_view>

namespace worklode::testing {

/// Dataset, catalog, people, enrichment and shifts that keep each other alive; not movable, so held by pointer.
class AnalysisBench
{
public:
    /// Refused: slices or a catalog that cannot be read, with the first fault.
    static Result<std::unique_ptr<AnalysisBench>> make(std::string_view slices, std::string_view catalogJson);
    static Result<std::unique_ptr<AnalysisBench>> make(Dataset dataset, std::string_view catalogJson);

    AnalysisBench(Dataset data, Catalog meaning);
    AnalysisBench(const AnalysisBench&) = delete;
    AnalysisBench& operator=(const AnalysisBench&) = delete;

    /// All shifts in scope.
    AnalysisInput input(std::vector<Category> categories = {}, unsigned threads = 1, std::vector<std::string> applications = {}) const;

    const Dataset dataset;
    const Catalog catalog;
    const People people;
    const Enrichment enrichment;
    const std::vector<Shift> shifts;
};

} // namespace worklode::testing
