// What a catalog says that the data never shows, and what the data shows that it does not say.
#pragma once

#include "catalog/CatalogJson.h"
#include "dataset/Dataset.h"

#include <vector>

namespace worklode {

/// Warnings of a consistent catalog against all recorded history, one a place, in document order: rules that match nothing,
/// that earlier ones always forestall, or that share titles with an earlier one without being a special case of it;
/// applications never seen; tasks whose BEGIN, END or single places never occur; tags on screens that never occur. Last, with
/// the path `applications`, the raw ids and hosts in no application by their share of active time, the largest 20 of them.
/// Sentences hold names of the catalog, raw ids and counts, never a title or a url. Nothing without data.
std::vector<CatalogFault> lintAgainstData(const Catalog& catalog, const Dataset& dataset, unsigned threads);

} // namespace worklode
