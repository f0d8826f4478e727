#include "catalog/CatalogJson.h"

#include <algorithm>
#include <map>

namespace worklode {

namespace {

/// What one kind of item is called, by what it is recognised, and what of it may have changed.
template <class T>
struct Section {
    std::string noun;
    std::string (*nameOf)(const T&);
    std::vector<std::pair<std::string_view, bool (*)(const T&, const T&)>> parts;
};

template <auto member, class T>
bool same(const T& a, const T& b)
{
    return a.*member == b.*member;
}

/// Names with a running number for those that stand more than once.
template <class T>
std::vector<std::pair<std::string, int>> keysOf(const std::vector<T>& items, std::string (*nameOf)(const T&))
{
    std::map<std::string, int> seen;
    std::vector<std::pair<std::string, int>> keys;
    for (const T& item : items) {
        std::string name = nameOf(item);
        const int number = seen[name]++;
        keys.emplace_back(std::move(name), number);
    }
    return keys;
}

template <class T>
std::string changedParts(const Section<T>& section, const T& before, const T& after)
{
    std::string parts;
    for (const auto& [name, isSame] : section.parts)
        if (!isSame(before, after))
            parts += (parts.empty() ? ": " : ", ") + std::string(name);
    return parts;
}

template <class T>
void describe(const Section<T>& section, const std::vector<T>& before, const std::vector<T>& after, std::vector<std::string>& out)
{
    if (before == after)
        return;
    const auto oldKeys = keysOf(before, section.nameOf);
    const auto newKeys = keysOf(after, section.nameOf);
    std::map<std::pair<std::string, int>, std::size_t> old;
    for (std::size_t i = 0; i < oldKeys.size(); ++i)
        old.emplace(oldKeys[i], i);
    std::vector<bool> kept(before.size(), false);
    std::vector<std::size_t> oldOrder;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = old.find(newKeys[i]);
        if (found == old.end()) {
            out.push_back("added " + section.noun + " " + newKeys[i].first);
            continue;
        }
        kept[found->second] = true;
        oldOrder.push_back(found->second);
        if (!(before[found->second] == after[i]))
            out.push_back("changed " + section.noun + " " + newKeys[i].first + changedParts(section, before[found->second], after[i]));
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!kept[i])
            out.push_back("removed " + section.noun + " " + oldKeys[i].first);
    if (!std::is_sorted(oldOrder.begin(), oldOrder.end()))
        out.push_back("reordered the " + section.noun + " entries");
}

const Section<Application> kApplications = {"application", [](const Application& a) { return a.alias; },
    {{"raw ids", same<&Application::raw>}, {"screens", same<&Application::screens>}, {"categories", same<&Application::categories>},
     {"opportunity tags", same<&Application::opportunityTags>}}};
const Section<ScreenRule> kRules = {"screen rule", [](const ScreenRule& r) { return r.application + " | " + (r.name.empty() ? r.display : r.name); },
    {{"enabled", same<&ScreenRule::enabled>}, {"display name", same<&ScreenRule::display>}, {"conditions", same<&ScreenRule::conditions>}}};
const Section<ScreenTags> kScreenTags = {"tags of screen", [](const ScreenTags& t) { return t.application + " | " + t.screen; },
    {{"opportunity tags", same<&ScreenTags::opportunityTags>}}};
const Section<TaskDefinition> kTasks = {"task", [](const TaskDefinition& t) { return t.name; },
    {{"overlay", same<&TaskDefinition::overlay>}, {"begin", same<&TaskDefinition::begin>}, {"end", same<&TaskDefinition::end>},
     {"via", same<&TaskDefinition::via>}, {"restart", same<&TaskDefinition::restart>}, {"max gap", same<&TaskDefinition::maxGap>},
     {"max duration", same<&TaskDefinition::maxDuration>}, {"enabled", same<&TaskDefinition::enabled>}}};
const Section<OpportunitySettings> kOpportunities = {"opportunity", [](const OpportunitySettings& s) { return s.type; },
    {{"enabled", same<&OpportunitySettings::enabled>}, {"thresholds", same<&OpportunitySettings::thresholds>},
     {"excluded applications", same<&OpportunitySettings::exclude>}, {"automatable share", same<&OpportunitySettings::automatable>}}};
const Section<OpportunityTag> kTags = {"opportunity tag", [](const OpportunityTag& t) { return t.name; },
    {{"kind", same<&OpportunityTag::kind>}, {"min keys", same<&OpportunityTag::minKeys>}, {"min seconds", same<&OpportunityTag::minSeconds>},
     {"enabled", same<&OpportunityTag::enabled>}, {"excluded applications", same<&OpportunityTag::exclude>},
     {"automatable share", same<&OpportunityTag::automatable>}}};
const Section<OffComputerCode> kCodes = {"off-computer code", [](const OffComputerCode& c) { return c.code; },
    {{"category", same<&OffComputerCode::category>}}};
const Section<BusinessUnit> kUnits = {"unit", [](const BusinessUnit& u) { return u.id; },
    {{"name", same<&BusinessUnit::name>}, {"level", same<&BusinessUnit::level>}, {"parent", same<&BusinessUnit::parent>},
     {"goal", same<&BusinessUnit::goal>}, {"hourly cost", same<&BusinessUnit::hourlyCost>}, {"enabled", same<&BusinessUnit::enabled>},
     {"configuration", same<&BusinessUnit::configuration>}}};
const Section<Associate> kAssociates = {"associate", [](const Associate& a) { return a.id; },
    {{"name", same<&Associate::name>}, {"alternates", same<&Associate::alternates>}, {"memberships", same<&Associate::memberships>},
     {"zone", same<&Associate::zone>}, {"configuration", same<&Associate::configuration>}}};
const Section<View> kViews = {"View", [](const View& v) { return v.name; },
    {{"description", same<&View::description>}, {"owner", same<&View::owner>}, {"shared", same<&View::shared>},
     {"default page", same<&View::defaultPage>}, {"unit", same<&View::unit>}, {"range", same<&View::range>},
     {"associates", same<&View::associates>}, {"categories", same<&View::categories>}, {"applications", same<&View::applications>},
     {"anonymous", same<&View::anonymous>}}};
const Section<User> kUsers = {"user", [](const User& u) { return u.name; },
    {{"roles", same<&User::roles>}, {"own roles", same<&User::customRoles>}, {"access node", same<&User::accessNode>}, {"associate", same<&User::associate>},
     {"re-identification", same<&User::reidentify>}, {"active", same<&User::active>}}};

const Section<AdminRole> kRoles = {"role", [](const AdminRole& r) { return r.name; },
    {{"description", same<&AdminRole::description>}, {"pages", same<&AdminRole::areas>}}};
const Section<ClientConfiguration> kConfigurations = {"client configuration", [](const ClientConfiguration& c) { return c.name; },
    {{"description", same<&ClientConfiguration::description>}, {"collection on or off", same<&ClientConfiguration::collect>},
     {"notice version", same<&ClientConfiguration::noticeVersion>}, {"idle time", same<&ClientConfiguration::idleSeconds>},
     {"off-computer prompts", same<&ClientConfiguration::occPrompts>}, {"off-computer prompt time", same<&ClientConfiguration::occPromptAfterSeconds>},
     {"excluded applications", same<&ClientConfiguration::excluded>}, {"screens", same<&ClientConfiguration::screens>},
     {"private windows", same<&ClientConfiguration::noPrivateWindows>}, {"masks", same<&ClientConfiguration::masks>}}};

} // namespace

std::vector<std::string> describeChanges(const Catalog& before, const Catalog& after)
{
    std::vector<std::string> out;
    describe(kApplications, before.applications, after.applications, out);
    describe(kRules, before.screenRules, after.screenRules, out);
    describe(kScreenTags, before.screenTags, after.screenTags, out);
    describe(kTasks, before.tasks, after.tasks, out);
    describe(kOpportunities, before.opportunities, after.opportunities, out);
    describe(kTags, before.opportunityTags, after.opportunityTags, out);
    describe(kCodes, before.offComputerCodes, after.offComputerCodes, out);
    describe(kUnits, before.units, after.units, out);
    describe(kAssociates, before.associates, after.associates, out);
    if (!(before.settings == after.settings))
        out.emplace_back("changed the settings");
    describe(kViews, before.views, after.views, out);
    describe(kUsers, before.users, after.users, out);
    describe(kRoles, before.roles, after.roles, out);
    describe(kConfigurations, before.configurations, after.configurations, out);
    return out;
}

} // namespace worklode
