#include "support/FakeEngine.h"

#include <array>

namespace worklode {
namespace {

constexpr std::array<const char*, 12> kNames = {"Ada Berg",   "Bo Lind",    "Cleo Marsh", "Dev Patel", "Eva Novak",   "Finn Olsen",
                                                "Gita Rao",   "Hugo Weiss", "Ines Costa", "Jan Kowal", "Kim Andersson", "Lea Fischer"};

BusinessUnit unit(const std::string& id, const std::string& name, const std::string& level, std::optional<std::string> parent)
{
    BusinessUnit u;
    u.id = id;
    u.name = name;
    u.level = level;
    u.parent = std::move(parent);
    return u;
}

View view(const std::string& name, const std::string& description, std::optional<std::string> scope, DateRange range)
{
    View v;
    v.name = name;
    v.description = description;
    v.unit = std::move(scope);
    v.range = range;
    return v;
}

} // namespace

std::shared_ptr<const Catalog> fakeCatalog()
{
    auto catalog = std::make_shared<Catalog>();
    catalog->units = {unit("acme", "Acme Insurance", "company", {}), unit("claims", "Claims", "department", "acme"),
                      unit("motor", "Motor claims", "team", "claims"), unit("home", "Home claims", "team", "claims"),
                      unit("billing", "Billing", "team", "acme")};
    const std::array<std::string, 3> teams = {"motor", "home", "billing"};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        Associate a;
        a.id = "a" + std::to_string(i + 1);
        a.name = kNames[i];
        a.memberships = {{teams[i % 3], {}}};
        a.zone = i % 4 == 3 ? "America/New_York" : "Europe/Berlin";
        catalog->associates.push_back(a);
    }
    const LocalDate first{20'514}; // 2026-03-02
    catalog->views = {view("March", "Everybody, one month", "acme", {first, first.addDays(30), {}}),
                      view("Motor, last two weeks", "For the weekly talk", "motor", {{}, {}, 14}), view("All time", "", {}, {})};
    catalog->views[1].owner = "dana";
    catalog->views[1].defaultPage = "tasks";
    for (const char* name : {"Answer a claim", "Pay an invoice", "Audit", "Renew a policy"}) {
        TaskDefinition& task = catalog->tasks.emplace_back();
        task.name = name;
        task.begin = {{"Outlook", std::nullopt, Anchor::Entering}};
        task.end = {{"Outlook", "Compose", Anchor::Leaving}};
    }
    return catalog;
}

} // namespace worklode
