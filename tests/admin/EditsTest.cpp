#include "Catch.h"
#include "ui/admin/ApplicationEdits.h"
#include "ui/admin/NameSuggestions.h"
#include "ui/admin/OpportunityEdits.h"
#include "ui/admin/PatternProposal.h"
#include "ui/admin/SectionDocument.h"
#include "ui/admin/SectionImport.h"
#include "ui/admin/TaskWords.h"

using namespace worklode;

namespace {

Catalog office()
{
    Catalog c = builtInCatalog();
    ensureApplication(c, "excel").alias = "Excel";
    ensureApplication(c, "word");
    setCategory(c, "Excel", Category::Production, std::nullopt);
    TaskDefinition task;
    task.name = "Report";
    task.begin = {{"Excel", std::nullopt, Anchor::Leaving}};
    task.end = {{"Excel", std::nullopt, Anchor::Entering}};
    c.tasks = {task};
    c.screenTags = {{"Excel", "A", {"Notes"}}, {"word", "A", {"Legacy application"}}};
    return c;
}

bool matchesAll(const PatternProposal& proposal, const std::vector<std::string>& titles)
{
    const auto pattern = TextPattern::compile(proposal.op, proposal.value, true);
    REQUIRE(pattern);
    return std::all_of(titles.begin(), titles.end(), [&](const std::string& t) { return pattern->matches(t); });
}

} // namespace

TEST_CASE("a raw id that gets a category becomes an application")
{
    Catalog c = office();
    setCategory(c, "notes.exe", Category::OtherWork, std::nullopt);
    const Application* made = findApplication(c, "notes.exe");
    REQUIRE(made);
    CHECK(made->raw == std::vector<std::string>{"notes.exe"});
    CHECK(made->categories.back().category == Category::OtherWork);
}

TEST_CASE("a category from a date on leaves the past alone and replaces what was said for later")
{
    Catalog c = office();
    const Instant march = instantFromMs(1'772'323'200'000), april = instantFromMs(1'775'001'600'000);
    setCategory(c, "Excel", Category::NonWork, april);
    setCategory(c, "Excel", Category::OtherWork, march);
    const auto& categories = findApplication(c, "Excel")->categories;
    REQUIRE(categories.size() == 2);
    CHECK(categories[0] == DatedCategory{Category::Production, std::nullopt});
    CHECK(categories[1] == DatedCategory{Category::OtherWork, march});
}

TEST_CASE("a new alias is followed by everything that names the application")
{
    Catalog c = office();
    c.views.emplace_back();
    c.views.back().applications = {"Word", "Excel"};
    renameApplication(c, "Excel", "Sheets");
    CHECK(c.views.back().applications == std::vector<std::string>{"Word", "Sheets"});
    CHECK(c.tasks[0].begin[0].application == "Sheets");
    CHECK(c.screenTags[0].application == "Sheets");
    CHECK(findApplication(c, "Excel") == nullptr);
}

TEST_CASE("merging keeps raw ids, tags of screens and the category of the target")
{
    Catalog c = office();
    mergeApplications(c, {"word", "rare"}, "Excel");
    const Application* excel = findApplication(c, "Excel");
    REQUIRE(excel);
    CHECK(excel->raw == std::vector<std::string>{"excel", "word", "rare"});
    CHECK(excel->categories.back().category == Category::Production);
    CHECK(c.applications.size() == 1);
    REQUIRE(c.screenTags.size() == 1);
    CHECK(c.screenTags[0].opportunityTags.size() == 2);
}

TEST_CASE("a tag that is renamed or removed is so everywhere, and built-in ones stay")
{
    Catalog c = office();
    OpportunityTag fax;
    fax.name = "Fax";
    setTag(c, "", fax);
    setTag(c, "Excel", "Fax", true);
    fax.name = "Letters";
    setTag(c, "Fax", fax);
    CHECK(findApplication(c, "Excel")->opportunityTags == std::vector<std::string>{"Letters"});
    removeTag(c, "Letters");
    CHECK(carriersOf(c, "Letters") == 0);
    removeTag(c, "Notes");
    CHECK(carriersOf(c, "Notes") == 1);
}

TEST_CASE("only thresholds that differ from the defaults are stored")
{
    Catalog c;
    OpportunitySettings errors;
    errors.type = "Error keys";
    errors.thresholds = {{"error_keys", 30}, {"rate", 0.15}};
    setTypeSettings(c, errors);
    REQUIRE(c.opportunities.size() == 1);
    CHECK(c.opportunities[0].thresholds == std::map<std::string, double>{{"error_keys", 30}});
    errors.thresholds = {{"error_keys", 20}, {"rate", 0.15}};
    setTypeSettings(c, errors);
    CHECK(c.opportunities.empty());
}

TEST_CASE("a pattern is proposed from what titles have in common, and matches them all")
{
    const std::vector<std::string> cases{"Case 12-7 - Smith", "Case 9-15 - Smith"};
    const auto digits = proposePatterns(cases);
    REQUIRE_FALSE(digits.empty());
    CHECK(digits[0].op == TextOperator::Regex);
    CHECK(digits[0].value == "^Case (\\d+)-(\\d+) - Smith$");
    CHECK(matchesAll(digits[0], cases));
    const std::vector<std::string> letters{"Letter to Ann - Word", "Letter to Annabel - Word"};
    const auto words = proposePatterns(letters);
    REQUIRE(words.size() >= 2);
    CHECK(words[0].op == TextOperator::StartsWith);
    CHECK(words[0].value == "Letter to ");
    for (const PatternProposal& proposal : words)
        CHECK(matchesAll(proposal, letters));
    const auto middle = proposePatterns({"a | search results | x", "bb | search results | yy"});
    REQUIRE_FALSE(middle.empty());
    CHECK(middle.back().value == "search results");
}

TEST_CASE("titles with nothing in common give no pattern, and special characters are taken as they are")
{
    CHECK(proposePatterns({}).empty());
    CHECK(proposePatterns({""}).empty());
    CHECK(proposePatterns({"abc", "xyz"}).empty());
    const std::vector<std::string> odd{"a+b (1) [x]", "a+b (22) [x]"};
    const auto proposals = proposePatterns(odd);
    REQUIRE_FALSE(proposals.empty());
    CHECK(matchesAll(proposals[0], odd));
}

TEST_CASE("names are alike without versions and bit widths")
{
    CHECK(nameSimilarity("excel", "Excel_x64 16.exe") == 1);
    CHECK(nameSimilarity("acrobat", "acrobats") > 0.8);
    CHECK(nameSimilarity("word", "excel") < 0.5);
    CHECK(nameSimilarity("a", "a") == 0);
}

TEST_CASE("a raw id is suggested for the application that is called like it, a host for the one of its owner")
{
    Catalog c = office();
    ensureApplication(c, "crm.example.com").alias = "CRM";
    RecordedUsage usage;
    usage.rawIds = {{"excel64bit", false, Duration(5), {}, {}, {}},
                    {"excel32", false, Duration(4), {}, {}, {}},
                    {"www.example.com", true, Duration(3), {}, {}, {}},
                    {"other.example.org", true, Duration(2), {}, {}, {}}};
    const auto found = suggestNames(c, usage, Progress());
    REQUIRE(found.size() == 2);
    CHECK(found[0].raw == "excel32");
    CHECK(found[0].application == "Excel");
    CHECK(found[1].application == "CRM");
}

TEST_CASE("the strategy of a task says whether places are equal and of what kind")
{
    TaskDefinition task;
    task.begin = {{"A", "x", Anchor::Leaving}};
    task.end = {{"A", "x", Anchor::Entering}};
    CHECK(strategyText(task) == QStringLiteral("Equal screens"));
    task.end[0].screen = "y";
    CHECK(strategyText(task) == QStringLiteral("Unequal screens"));
    task.end[0].screen.reset();
    CHECK(strategyText(task) == QStringLiteral("Mixed"));
    task.begin[0].screen.reset();
    CHECK(strategyText(task) == QStringLiteral("Equal applications"));
    task.overlay = true;
    CHECK(strategyText(task) == QStringLiteral("Operated by the associate"));
}

TEST_CASE("a section goes out as JSON and comes back in, adding and replacing but never removing")
{
    const Catalog c = office();
    const QStringList sections{QStringLiteral("applications")};
    const std::string json = sectionsToJson(c, sections);
    CHECK(json.find("\"tasks\"") == std::string::npos);
    const auto same = importSectionsJson(c, sections, json);
    REQUIRE(same.ok());
    CHECK(same.count(CsvEffect::Unchanged) == same.rows.size());
    CHECK(same.catalog == c);
    const auto more = importSectionsJson(
        c, sections, R"({"applications": [{"alias": "word", "raw": ["winword"]}, {"alias": "New", "raw": ["new"]}]})");
    REQUIRE(more.ok());
    CHECK(more.catalog.applications.size() == 3);
    CHECK(findApplication(more.catalog, "word")->raw == std::vector<std::string>{"winword"});
}

TEST_CASE("screen rules without a name come back in as they went out, each in its place")
{
    Catalog c = office();
    for (const char* display : {"First", "Second", "Third"}) {
        ScreenRule rule;
        rule.application = "Excel";
        rule.display = display;
        rule.conditions = {{ScreenField::Title, TextPattern::compile(TextOperator::Contains, display, false).value()}};
        c.screenRules.push_back(rule);
    }
    const QStringList sections{QStringLiteral("screen_rules")};
    const auto same = importSectionsJson(c, sections, sectionsToJson(c, sections));
    REQUIRE(same.ok());
    CHECK(same.count(CsvEffect::Unchanged) == same.rows.size());
    CHECK(same.catalog == c);
}

TEST_CASE("a document that does not belong or contradicts itself is refused with its place")
{
    const QStringList sections{QStringLiteral("applications")};
    CHECK_FALSE(importSectionsJson(office(), sections, "[]").ok());
    CHECK_FALSE(importSectionsJson(office(), sections, "{\"tasks\": []}").ok());
    const std::string deep(100'000, '[');
    const std::string nested = "{\"applications\": " + deep + std::string(deep.size(), ']') + "}";
    CHECK_FALSE(importSectionsJson(office(), sections, nested).ok());
    const auto bad = importSectionsJson(
        office(), sections, R"({"applications": [{"alias": "X", "raw": ["x"], "opportunity_tags": ["Nobody"]}]})");
    REQUIRE_FALSE(bad.ok());
    CHECK(bad.rows.front().id == "X");
    CHECK(bad.rows.front().column == "opportunity_tags");
    CHECK(bad.rows.front().fault == "\"Nobody\" is no declared opportunity tag");
}
