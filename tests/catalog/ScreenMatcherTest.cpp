#include "Catch.h"

#include "catalog/ApplicationMatcher.h"
#include "catalog/ScreenMatcher.h"

using namespace worklode;

namespace {

ScreenCondition condition(ScreenField field, TextOperator op, const std::string& value, bool caseSensitive = false)
{
    return {field, TextPattern::compile(op, value, caseSensitive).value()};
}

ScreenCondition title(TextOperator op, const std::string& value, bool caseSensitive = false)
{
    return condition(ScreenField::Title, op, value, caseSensitive);
}

ScreenRule rule(std::string display, std::vector<ScreenCondition> conditions, const std::string& application = "App")
{
    return {application, "r", true, std::move(display), std::move(conditions)};
}

Catalog catalogWith(std::vector<ScreenRule> rules, bool screens = true)
{
    Catalog catalog;
    Application app;
    app.alias = "App";
    app.raw = {"app"};
    app.screens = screens;
    catalog.applications = {app};
    catalog.screenRules = std::move(rules);
    return catalog;
}

std::string screen(const Catalog& catalog, std::string_view text, std::string_view url = {})
{
    return ScreenMatcher(catalog).screenOf(0, text, url);
}

} // namespace

TEST_CASE("without rules the title names the screen, else the path unless it is a slash")
{
    const Catalog catalog = catalogWith({});
    CHECK(screen(catalog, "Inbox", "https://a.com/mail") == "Inbox");
    CHECK(screen(catalog, "", "https://a.com/mail?x=1") == "/mail");
    CHECK(screen(catalog, "", "https://a.com/").empty());
    CHECK(screen(catalog, "", "https://a.com").empty());
    CHECK(screen(catalog, "", "").empty());
}

TEST_CASE("screens that are off are empty, rules or not")
{
    CHECK(screen(catalogWith({rule("X", {title(TextOperator::Contains, "")})}, false), "Inbox").empty());
}

TEST_CASE("unmapped applications have screens only by the setting, and rules that name them")
{
    Catalog catalog = catalogWith({rule("Ours", {title(TextOperator::Contains, "in")}, "crm")});
    CHECK(ScreenMatcher(catalog).screenOf(ApplicationMatcher::npos, "Inbox", "").empty());
    CHECK(ScreenMatcher(catalog).screenOfUnmapped("crm", "Inbox", "").empty());
    catalog.settings.screensForUnmapped = true;
    CHECK(ScreenMatcher(catalog).screenOf(ApplicationMatcher::npos, "Inbox", "") == "Inbox");
    CHECK(ScreenMatcher(catalog).screenOfUnmapped("crm", "Inbox", "") == "Ours");
    CHECK(ScreenMatcher(catalog).screenOfUnmapped("other", "Inbox", "") == "Inbox");
}

TEST_CASE("the first enabled rule all of whose conditions hold gives the name")
{
    std::vector<ScreenRule> rules = {
        rule("Both", {title(TextOperator::StartsWith, "daily"), condition(ScreenField::Host, TextOperator::Equals, "A.com")}),
        rule("Off", {title(TextOperator::StartsWith, "daily")}),
        rule("Daily", {title(TextOperator::StartsWith, "DAILY")}),
        rule("Late", {title(TextOperator::Contains, "a")}),
    };
    rules[1].enabled = false;
    const Catalog catalog = catalogWith(rules);
    CHECK(screen(catalog, "Daily report", "https://u@a.COM:8/") == "Both");
    CHECK(screen(catalog, "Daily report", "https://b.com/") == "Daily");
    CHECK(screen(catalog, "Year", "") == "Late");
    CHECK(screen(catalog, "None", "") == "None");
}

TEST_CASE("every field can be asked")
{
    const auto ask = [](ScreenField field, const std::string& value) {
        return screen(catalogWith({rule("hit", {condition(field, TextOperator::Equals, value)})}), "T", "https://H.com/p/q?x#y");
    };
    CHECK(ask(ScreenField::Title, "t") == "hit");
    CHECK(ask(ScreenField::Host, "h.com") == "hit");
    CHECK(ask(ScreenField::Path, "/p/q") == "hit");
    CHECK(ask(ScreenField::Url, "https://h.com/p/q?x#y") == "hit");
    CHECK(ask(ScreenField::Path, "/p/q?x") == "T");
}

TEST_CASE("the display name takes groups of the first regex condition; absent ones are empty")
{
    const auto named = [](const std::string& display, std::vector<ScreenCondition> conditions) {
        return screen(catalogWith({rule(display, std::move(conditions))}), "Case 77 of Smith", "https://a.com/x/y");
    };
    CHECK(named("Case {1}", {title(TextOperator::Regex, "case (\\d+)")}) == "Case 77");
    CHECK(named("{2}-{1}-{9}", {title(TextOperator::Regex, "(\\d+) of (\\w)(z)?")}) == "S-77-");
    CHECK(named("{1}", {condition(ScreenField::Path, TextOperator::Regex, "/(.)/"), title(TextOperator::Regex, "(\\d+)")}) == "x");
    CHECK(named("{0}{a}{1", {title(TextOperator::Regex, "(C)")}) == "{0}{a}{1");
    CHECK(named("A{1}B", {title(TextOperator::Contains, "case")}) == "AB");
}

TEST_CASE("an empty display name falls back to the title and ends the search")
{
    const Catalog catalog = catalogWith({rule("", {title(TextOperator::Contains, "case")}),
                                         rule("{1}", {title(TextOperator::Regex, "note( x)?")}),
                                         rule("Late", {condition(ScreenField::Url, TextOperator::Wildcard, "*")})});
    CHECK(screen(catalog, "Case 1") == "Case 1");
    CHECK(screen(catalog, "Note") == "Note");
    CHECK(screen(catalog, "Other") == "Late");
}

TEST_CASE("case counts only where it is said")
{
    const Catalog catalog = catalogWith({rule("exact", {title(TextOperator::Equals, "Straße", true)}),
                                         rule("folded", {title(TextOperator::Equals, "STRAßE")}),
                                         rule("regex", {title(TextOperator::Regex, "^É", true)})});
    CHECK(screen(catalog, "Straße") == "exact");
    CHECK(screen(catalog, "straße") == "folded");
    CHECK(screen(catalog, "École") == "regex");
    CHECK(screen(catalog, "école") == "école");
}

TEST_CASE("many rules give what trying them one by one gives")
{
    // Enough of every operator that each has a sieve; compared with the plain reading of the definition.
    const std::vector<std::string> words = {"Alpha", "béta", "GAMMA 1", "delta*", "e?", "zeta", "Ω", "(paren", "a.b", "x"};
    const std::vector<TextOperator> operators = {TextOperator::Equals,   TextOperator::StartsWith, TextOperator::EndsWith,
                                                 TextOperator::Contains, TextOperator::Wildcard,   TextOperator::Regex};
    std::vector<ScreenRule> rules;
    for (std::size_t w = words.size(); w-- > 0;)
        for (const TextOperator op : operators)
            for (const bool caseSensitive : {true, false})
                for (const ScreenField field : {ScreenField::Title, ScreenField::Path})
                    if (auto pattern = TextPattern::compile(op, op == TextOperator::Wildcard ? "*" + words[w] + "?" : words[w],
                                                            caseSensitive))
                        rules.push_back(rule("r" + std::to_string(rules.size()),
                                             {{field, *pattern}, title(TextOperator::Wildcard, "*")}));
    const Catalog catalog = catalogWith(rules);
    const ScreenMatcher matcher(catalog);
    std::vector<std::string> titles = words;
    for (const std::string& a : words)
        for (const std::string& b : words)
            titles.push_back(a + " " + b + "!");
    for (const char* odd : {"", "\xff\xfe", "gamma\xff 1", "BÉTA", "ω!", "GAMMA 1\nnext"})
        titles.emplace_back(odd);
    std::size_t hits = 0;
    for (const std::string& text : titles) {
        const std::string url = "https://h/" + text;
        const std::string path = text.find_first_of("?#") == std::string::npos ? "/" + text : "/" + text.substr(0, text.find_first_of("?#"));
        std::string expected = !text.empty() ? text : "";
        for (const ScreenRule& r : rules)
            if (r.conditions[0].pattern.matches(r.conditions[0].field == ScreenField::Title ? text : path)) {
                expected = r.display;
                ++hits;
                break;
            }
        CHECK(matcher.screenOf(0, text, url) == expected);
    }
    CHECK(hits > 80);
}
