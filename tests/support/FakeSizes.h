// Made-up results with little in them, with much, and with names as no catalog should have them.
#pragma once

#include "session/ViewEngine.h"

#include <map>
#include <string>

namespace worklode {

enum class FakeSize { Few, Usual, Many };

/// The same body with one of everything, or with dozens of it.
void resize(SummaryResult& summary, FakeSize size);
void resize(OpportunitiesResult& opportunities, FakeSize size);
void resize(TasksResult& tasks, FakeSize size);
void resize(PatternsResult& patterns, FakeSize size);
/// The same people, or one of them, or ten times as many.
std::shared_ptr<const Catalog> resized(const Catalog& catalog, FakeSize size);

/// Other names for applications, screens, tasks and opportunities, by the ones that they have.
using FakeNames = std::map<std::string, std::string>;
/// Very long ones, and some that are read from right to left.
const FakeNames& unwieldyNames();
void rename(PageResult& result, const FakeNames& names);
/// The request as it would be of results that were never renamed.
ViewRequest unrenamed(ViewRequest request, const FakeNames& names);

} // namespace worklode
