// Screen rules and tags on screens.
#include "demo/DemoCatalog.h"

namespace worklode {

namespace {

struct Row {
    const char* application;
    const char* display;
    ScreenField field;
    TextOperator op;
    const char* value;
};

constexpr ScreenField kTitle = ScreenField::Title;

std::vector<Row> rows()
{
    using enum TextOperator;
    return {
        {"Meridian CRM", "Work queue", kTitle, StartsWith, "Work queue"},
        {"Meridian CRM", "Case closed", kTitle, Regex, R"(^Case \d+-\d+ closed)"},
        {"Meridian CRM", "Case", kTitle, Regex, R"(^Case \d+-\d+ - )"},
        {"Meridian CRM", "Address", kTitle, StartsWith, "Address of "},
        {"Meridian CRM", "Dispute", kTitle, StartsWith, "Dispute "},
        {"Meridian CRM", "Search", kTitle, Contains, "search results"},
        {"ClaimsDesk", "{1} claim", kTitle, Regex, R"(^ClaimsDesk - (Motor|Home|Travel) claim )"},
        {"ClaimsDesk", "Assessment", kTitle, Contains, "Assessment of claim"},
        {"ClaimsDesk", "Decision", kTitle, Contains, "Decision on claim"},
        {"ClaimsDesk", "Search", kTitle, EndsWith, "search"},
        {"Host Terminal", "{1} {2}", kTitle, Regex, R"(Session [A-Z] - ([A-Z]{2}\d\d) (\w+))"},
        {"Outlook", "Inbox", kTitle, StartsWith, "inbox"},
        {"Outlook", "Address request", kTitle, StartsWith, "Change of address"},
        {"Outlook", "Confirmation", kTitle, StartsWith, "Confirmation:"},
        {"Outlook", "Compose", kTitle, EndsWith, "- Draft"},
        {"Outlook", "Message", kTitle, Contains, "message (html)"},
        {"Excel", "Daily report", kTitle, Wildcard, "daily report *.xlsx - excel"},
        {"Excel", "Reserve calculation", kTitle, StartsWith, "Reserve calculation"},
        {"Excel", "Team tracker", kTitle, StartsWith, "Team tracker"},
        {"Word", "Letter", kTitle, StartsWith, "Letter to"},
        {"Word", "Template", kTitle, StartsWith, "Template"},
        {"Teams", "Chat", kTitle, StartsWith, "Chat |"},
        {"Remote Desktop", "Sign in", kTitle, EndsWith, "sign in"},
        {"SAP", "{1}", kTitle, Regex, R"(\b(F[BL]\w+))"},
        {"Policy Portal", "Policy", ScreenField::Path, StartsWith, "/policies/"},
        {"Sign-on", "Sign in", ScreenField::Path, Wildcard, "/oauth2/*"},
        {"Intranet", "Procedure", ScreenField::Path, Regex, "^/procedures/[0-9]+$"},
        {"Ticketing", "Ticket", ScreenField::Url, Contains, "/t/"},
    };
}

} // namespace

std::vector<ScreenRule> demoScreenRules()
{
    std::vector<ScreenRule> rules;
    for (const Row& row : rows()) {
        auto pattern = TextPattern::compile(row.op, row.value, false);
        if (!pattern.ok())
            continue; // the demo's test counts them
        ScreenRule rule;
        rule.application = row.application;
        rule.name = std::string(row.application) + " " + std::to_string(rules.size() + 1);
        rule.display = row.display;
        rule.conditions.push_back({row.field, *std::move(pattern)});
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<ScreenTags> demoScreenTags()
{
    return {{"Sign-on", "Sign in", {"Assisted sign-on"}}, {"Remote Desktop", "Sign in", {"Assisted sign-on"}}};
}

} // namespace worklode
