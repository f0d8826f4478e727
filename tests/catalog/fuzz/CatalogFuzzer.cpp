// Feeds arbitrary bytes to what reads an organisation's own texts: the catalog, the collection policy, sheets of units and of data
// collectors. What is taken is written and read back the same; what is not has a sentence; nothing may end the program.
#include "catalog/CatalogJson.h"
#include "catalog/CsvImport.h"
#include "policy/CollectionPolicy.h"

#include <cstdint>
#include <cstdlib>

using namespace worklode;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readCatalog(std::string_view json)
{
    const CatalogParse parse = parseCatalog(json);
    for (const CatalogFault& fault : parse.faults)
        require(!fault.sentence.empty());
    if (!parse.faults.empty())
        return;
    require(checkCatalog(parse.catalog).empty());
    const std::string written = catalogToJson(parse.catalog);
    const CatalogParse again = parseCatalog(written);
    require(again.faults.empty() && catalogToJson(again.catalog) == written);
    require(describeChanges(parse.catalog, again.catalog).empty());
    lintCatalog(parse.catalog);
}

void readPolicy(std::string_view json)
{
    const auto policy = policyFromJson(json);
    if (!policy) {
        require(!policy.error().sentence().empty());
        return;
    }
    const auto again = policyFromJson(policyToJson(*policy));
    require(again && *again == *policy);
}

/// A sheet that is taken leaves a catalog that holds, and its own export changes nothing more.
template <class Import, class Export>
void readSheet(std::string_view csv, Import import, Export toCsv)
{
    const CsvImport first = import(Catalog{}, csv);
    if (!first.ok()) {
        require(!first.fault.empty() || first.faults() > 0);
        return;
    }
    require(checkCatalog(first.catalog).empty());
    const CsvImport again = import(first.catalog, toCsv(first.catalog));
    require(again.ok() && again.catalog == first.catalog);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 4) {
    case 0: readCatalog(bytes); break;
    case 1: readPolicy(bytes); break;
    case 2: readSheet(bytes, importUnitsCsv, exportUnitsCsv); break;
    default: readSheet(bytes, importCollectorsCsv, exportCollectorsCsv); break;
    }
    return 0;
}
