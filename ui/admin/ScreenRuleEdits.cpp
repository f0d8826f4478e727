#include "ui/admin/ScreenRuleEdits.h"

#include "ui/admin/ApplicationEdits.h"

#include <algorithm>

namespace worklode {

RulePlaces copyRules(Catalog& catalog, const RulePlaces& rules)
{
    std::size_t after = 0;
    std::vector<ScreenRule> copies;
    RulePlaces made;
    for (const std::size_t rule : rules) {
        after = std::max(after, rule + 1);
        copies.push_back(catalog.screenRules[rule]);
    }
    for (std::size_t i = 0; i < copies.size(); ++i)
        made.push_back(after + i);
    catalog.screenRules.insert(catalog.screenRules.begin() + static_cast<std::ptrdiff_t>(after), copies.begin(),
                               copies.end());
    return made;
}

void removeRules(Catalog& catalog, RulePlaces rules)
{
    std::sort(rules.rbegin(), rules.rend());
    for (const std::size_t rule : rules)
        catalog.screenRules.erase(catalog.screenRules.begin() + static_cast<std::ptrdiff_t>(rule));
}

void setRulesOn(Catalog& catalog, const RulePlaces& rules, bool on)
{
    for (const std::size_t rule : rules)
        catalog.screenRules[rule].enabled = on;
}

void setRulesDisplay(Catalog& catalog, const RulePlaces& rules, const std::string& display)
{
    for (const std::size_t rule : rules)
        catalog.screenRules[rule].display = display;
}

bool hasScreens(const Catalog& catalog, const std::string& name)
{
    const Application* application = findApplication(catalog, name);
    return application ? application->screens : catalog.settings.screensForUnmapped;
}

} // namespace worklode
