// Task definitions and Views.
#include "demo/DemoCatalog.h"

namespace worklode {

namespace {

Trigger at(const char* application, const char* screen, Anchor anchor)
{
    return {application, std::string(screen), anchor};
}

TaskDefinition task(const char* name, Trigger begin, Trigger end)
{
    TaskDefinition t;
    t.name = name;
    t.begin = {std::move(begin)};
    t.end = {std::move(end)};
    t.maxGap = std::chrono::minutes(60);
    t.maxDuration = std::chrono::hours(2);
    t.restart = true;
    return t;
}

View view(const char* name, std::string description)
{
    View v;
    v.name = name;
    v.description = std::move(description);
    v.unit = std::string(kDemoCompany);
    return v;
}

} // namespace

std::vector<TaskDefinition> demoTasks()
{
    TaskDefinition claim = task("Handle claim", at("Meridian CRM", "Work queue", Anchor::Leaving), at("Meridian CRM", "Case closed", Anchor::Entering));
    claim.via = Via{Via::Kind::Any, {at("ClaimsDesk", "Decision", Anchor::Leaving)}};
    TaskDefinition address = task("Change address", at("Outlook", "Address request", Anchor::Leaving), at("Outlook", "Confirmation", Anchor::Entering));
    address.via = Via{Via::Kind::Sequence, {at("Meridian CRM", "Address", Anchor::Leaving), at("Host Terminal", "AD01 Address", Anchor::Leaving)}};
    TaskDefinition dispute = task("Dispute", at("Meridian CRM", "Dispute", Anchor::Entering), at("Word", "Letter", Anchor::Leaving));
    dispute.restart = false;
    TaskDefinition audit;
    audit.name = "Audit";
    audit.overlay = true;
    return {claim, address, dispute, audit};
}

std::vector<View> demoViews(const DemoOptions& options)
{
    std::vector<View> views;
    views.push_back(view("All", "Everybody, all dates. Demo of " + std::to_string(options.associates) + " associates, " +
                                    std::to_string(options.days) + " days, seed " + std::to_string(options.seed) + "."));
    for (const DemoDepartment& d : demoDepartments()) {
        View v = view(std::string(d.name).c_str(), "The department and its teams");
        v.unit = std::string(d.id);
        views.push_back(std::move(v));
    }
    View recent = view("Last 30 days", "Up to the last day in the data");
    recent.range.lastDays = 30;
    recent.defaultPage = "timeline";
    views.push_back(std::move(recent));
    View anonymous = view("Anonymous", "Pseudonyms; small groups are withheld");
    anonymous.anonymous = true;
    views.push_back(std::move(anonymous));
    View variations = view("How tasks are done", "Variations of the bounded tasks");
    variations.defaultPage = "tasks";
    views.push_back(std::move(variations));
    return views;
}

} // namespace worklode
