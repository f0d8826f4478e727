#include "demo/DemoCatalog.h"


namespace worklode {

namespace {

std::vector<BusinessUnit> units()
{
    std::vector<BusinessUnit> out;
    out.push_back({std::string(kDemoCompany), "Meridian Mutual", "company", std::nullopt, 42.0, 40.0, true});
    for (const DemoDepartment& d : demoDepartments())
        out.push_back({std::string(d.id), std::string(d.name), "department", std::string(kDemoCompany), d.goal, d.hourlyCost, true});
    for (const DemoTeam& t : demoTeams())
        out.push_back({std::string(t.id), std::string(t.name), "team", std::string(t.department), std::nullopt, std::nullopt, true});
    return out;
}

std::string teamId(std::size_t team) { return std::string(demoTeams()[team].id); }

std::vector<Associate> associates(const std::vector<DemoPerson>& people)
{
    std::vector<Associate> out;
    for (const DemoPerson& p : people) {
        Associate a;
        a.id = p.id;
        a.name = p.name;
        a.zone = std::string(demoTeams()[p.team].zone);
        if (!p.alternate.empty())
            a.alternates = {p.alternate};
        a.memberships = {{teamId(p.team), std::nullopt}};
        // A move takes effect with the first shift that starts on or after that UTC midnight.
        if (p.nextTeam)
            a.memberships.push_back({teamId(*p.nextTeam), instantFromMs(toMs(std::chrono::days(p.moves.daysSinceEpoch)))});
        out.push_back(std::move(a));
    }
    return out;
}

OpportunitySettings settings(const char* type, double automatable)
{
    OpportunitySettings s;
    s.type = type;
    s.automatable = automatable;
    return s;
}

} // namespace

Catalog demoCatalog(const DemoOptions& options, const std::vector<DemoPerson>& people)
{
    Catalog c;
    c.applications = demoApplications(options);
    c.screenRules = demoScreenRules();
    c.screenTags = demoScreenTags();
    c.tasks = demoTasks();
    c.opportunities = {settings("Copy and paste", 0.8), settings("Error keys", 0.5), settings("Heavy typing", 0.6), settings("Scrolling", 0.4)};
    c.opportunityTags = demoOpportunityTags();
    c.offComputerCodes = {{"Lunch", Category::NonWork}, {"Meeting", Category::OtherWork}, {"Training", Category::OtherWork},
                          {"Customer visit", Category::Production}};
    c.units = units();
    c.associates = associates(people);
    c.views = demoViews(options);
    return c;
}

} // namespace worklode
