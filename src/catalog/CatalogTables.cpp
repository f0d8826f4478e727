#include "catalog/CatalogTables.h"

namespace worklode {

namespace {

Outcome rewrite(SqlConnection& connection, const CatalogSection& section, const Catalog& catalog)
{
    for (const std::string_view table : section.tables)
        if (Outcome emptied = connection.execute("DELETE FROM " + std::string(table)); !emptied)
            return emptied;
    return section.write(connection, catalog);
}

std::vector<CatalogSection> allSections()
{
    std::vector<CatalogSection> sections = enrichmentSections();
    for (auto more : {peopleSections, rightsSections})
        for (CatalogSection& section : more())
            sections.push_back(std::move(section));
    return sections;
}

} // namespace

Outcome firstFailure(std::initializer_list<Outcome> outcomes)
{
    for (const Outcome& outcome : outcomes)
        if (!outcome)
            return outcome;
    return Done{};
}

Outcome writeCatalog(SqlConnection& connection, const Catalog& catalog, const Catalog* before)
{
    for (const CatalogSection& section : allSections())
        if (!before || !section.same(*before, catalog))
            if (Outcome written = rewrite(connection, section, catalog); !written)
                return written;
    return Done{};
}

Result<Catalog> readCatalog(SqlConnection& connection)
{
    Catalog catalog;
    for (const CatalogSection& section : allSections())
        if (Outcome read = section.read(connection, catalog); !read)
            return read.error();
    return catalog;
}

} // namespace worklode
