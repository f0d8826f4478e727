#include "tests/analysis/AnalysisBench.h"

namespace worklode::testing {

Result<std::unique_ptr<AnalysisBench>> AnalysisBench::make(std::string_view slices, std::string_view catalogJson)
{
    Result<Dataset> dataset = datasetFromText(slices);
    if (!dataset)
        return dataset.error();
    return make(std::move(*dataset), catalogJson);
}

Result<std::unique_ptr<AnalysisBench>> AnalysisBench::make(Dataset dataset, std::string_view catalogJson)
{
    CatalogParse parse = parseCatalog(catalogJson.empty() ? std::string_view("{\"version\": 1}") : catalogJson);
    if (!parse.faults.empty())
        return Error{ErrorCode::BadInput, parse.faults[0].path, parse.faults[0].sentence};
    return std::make_unique<AnalysisBench>(std::move(dataset), std::move(parse.catalog));
}

AnalysisBench::AnalysisBench(Dataset data, Catalog meaning)
    : dataset(std::move(data)), catalog(std::move(meaning)), people(catalog, dataset), enrichment(catalog, dataset),
      shifts(findShifts(dataset, people, catalog.settings.shiftGap))
{
}

AnalysisInput AnalysisBench::input(std::vector<Category> categories, unsigned threads, std::vector<std::string> applications) const
{
    AnalysisInput input{dataset, catalog, people, enrichment, {}, std::move(categories), std::move(applications), threads, {}};
    for (const Shift& shift : shifts)
        input.shifts.push_back(&shift);
    return input;
}

} // namespace worklode::testing
