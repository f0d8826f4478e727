// The enrichment of the made-up company: what its administrators would have entered.
#pragma once

#include "catalog/Catalog.h"
#include "demo/Demo.h"
#include "demo/DemoPeople.h"

namespace worklode {

/// The whole catalog of a demo; the same options give the same value.
Catalog demoCatalog(const DemoOptions& options, const std::vector<DemoPerson>& people);

// Its parts.
std::vector<Application> demoApplications(const DemoOptions& options);
std::vector<ScreenRule> demoScreenRules();
std::vector<ScreenTags> demoScreenTags();
std::vector<OpportunityTag> demoOpportunityTags();
std::vector<TaskDefinition> demoTasks();
std::vector<View> demoViews(const DemoOptions& options);

} // namespace worklode
