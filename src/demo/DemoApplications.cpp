// Applications and the tags on them.
#include "demo/DemoCatalog.h"

namespace worklode {

namespace {

constexpr Category kProduction = Category::Production;
constexpr Category kOther = Category::OtherWork;
constexpr Category kNonWork = Category::NonWork;

struct Row {
    const char* alias;
    std::vector<std::string> raw;
    Category category;
    bool screens = false;
    std::vector<std::string> tags = {};
};

std::vector<Row> rows()
{
    return {
        {"Meridian CRM", {"meridiancrm"}, kProduction, true},
        {"ClaimsDesk", {"claimsdesk.exe"}, kProduction, true},
        {"Host Terminal", {"pcsws"}, kProduction, true, {"Legacy application"}},
        {"Outlook", {"outlook"}, kOther, true},
        {"Excel", {"excel", "excel.exe"}, kProduction, true},
        {"Word", {"winword"}, kProduction, true},
        {"PDF Reader", {"acrord32", "acrobat"}, kProduction},
        {"Teams", {"ms-teams", "teams"}, kOther, true},
        {"OneNote", {"onenote"}, kOther, false, {"Notes"}},
        {"Notepad", {"notepad"}, kOther, false, {"Notes"}},
        {"File Explorer", {"explorer"}, kOther},
        {"Windows Sign-in", {"logonui"}, kOther, false, {"Assisted sign-on"}},
        {"Remote Desktop", {"wfica32"}, kOther, true},
        {"SAP", {"saplogon"}, kProduction, true},
        {"PowerPoint", {"powerpnt"}, kProduction},
        {"Calculator", {"calculatorapp"}, kProduction},
        {"Snipping Tool", {"snippingtool"}, kOther},
        {"Softphone", {"softphone"}, kProduction},
        {"Print Queue", {"spoolview"}, kOther},
        {"Fax Center", {"faxcenter"}, kProduction, false, {"Fax"}},
        {"Browser", {"chrome", "msedge"}, kOther},
        {"Policy Portal", {"policy.meridian.example"}, kProduction, true},
        {"Sign-on", {"login.meridian.example"}, kOther, true},
        {"Intranet", {"*.meridian.example"}, kOther, true},
        {"Ticketing", {"tickets.helpdesk.example"}, kOther, true},
        {"Maps", {"maps.example.com"}, kProduction},
        {"Vehicle Registry", {"registry.gov.example"}, kProduction, true},
        {"Business Banking", {"*.bank.example"}, kProduction},
        {"Translator", {"translate.example"}, kProduction},
        {"Web Search", {"search.example.com"}, kOther},
        {"News", {"news.example.org"}, kNonWork},
        {"Chatterbox", {"www.chatterbox.example"}, kNonWork},
        {"Shopping", {"*.shop.example"}, kNonWork},
        {"Video", {"video.example"}, kNonWork},
        {"Weather", {"weather.example"}, kNonWork},
    };
}

OpportunityTag tag(const char* name, TagKind kind, std::uint32_t minKeys, double automatable)
{
    OpportunityTag t;
    t.name = name;
    t.kind = kind;
    t.minKeys = minKeys;
    t.automatable = automatable;
    return t;
}

} // namespace

std::vector<Application> demoApplications(const DemoOptions& options)
{
    std::vector<Application> applications;
    for (Row& row : rows()) {
        Application a;
        a.alias = row.alias;
        a.raw = std::move(row.raw);
        a.screens = row.screens;
        a.categories = {{row.category, std::nullopt}};
        a.opportunityTags = std::move(row.tags);
        // Half way through, the company decides that chats are part of the job.
        if (a.alias == "Teams")
            a.categories.push_back({Category::Production, instantFromMs(toMs(std::chrono::days(workdayAfter(options.from, options.days / 2).daysSinceEpoch)))});
        applications.push_back(std::move(a));
    }
    return applications;
}

std::vector<OpportunityTag> demoOpportunityTags()
{
    return {tag("Legacy application", TagKind::Legacy, 0, 0.8), tag("Assisted sign-on", TagKind::Logon, 0, 0.9),
            tag("Notes", TagKind::Notes, 41, 0.5), tag("Fax", TagKind::Custom, 0, 0.7)};
}

} // namespace worklode
