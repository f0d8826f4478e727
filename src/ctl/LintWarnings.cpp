#include "ctl/LintWarnings.h"

#include "analysis/DataLint.h"
#include "ctl/CallerRights.h"

#include <set>

namespace worklode {

namespace {

/// Null where there is no workspace or nothing in it.
Result<std::shared_ptr<const Dataset>> dataOf(CtlContext& context)
{
    const auto archive = context.workspace() ? context.archive() : Result<Archive*>(nullptr);
    if (!archive)
        return archive.error();
    if (!*archive || (*archive)->entries().empty())
        return std::shared_ptr<const Dataset>();
    const auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot.error();
    if (const Outcome allowed = requireAdministrator(context, *snapshot->catalog); !allowed)
        return allowed.error();
    return context.dataset();
}

} // namespace

Result<LintWarnings> warningsOf(CtlContext& context, const Catalog& catalog, LintData data)
{
    LintWarnings lint{lintCatalog(catalog), {}};
    if (data == LintData::Leave)
        return lint;
    const auto dataset = dataOf(context);
    if (!dataset)
        return dataset.error();
    if (!*dataset)
        return lint;
    lint.dataHash = (*dataset)->hash;
    std::set<std::string> said;
    for (const CatalogFault& warning : lint.warnings)
        said.insert(warning.path);
    for (CatalogFault& warning : lintAgainstData(catalog, **dataset, CtlContext::threads()))
        if (!said.contains(warning.path))
            lint.warnings.push_back(std::move(warning));
    return lint;
}

} // namespace worklode
