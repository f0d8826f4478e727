// A page's numbers in the context's format.
#pragma once

#include "ctl/CommandOptions.h"
#include "session/ViewEngine.h"

#include <string>

namespace worklode {

/// A CSV is one table: the one called `table`, else the first.
Outcome printPage(CtlContext& context, const PageResult& result, const Catalog& catalog, const std::string& table);
/// The Timeline of months is more than fits: lanes are made, written and forgotten, some at a time. Only a table for people to read
/// keeps its rows, for its columns are as wide as the widest of them.
Result<ResultHeader> printTimeline(CtlContext& context, ViewEngine& engine, const ViewRequest& request, const Catalog& catalog,
                                   const std::string& table);

} // namespace worklode
