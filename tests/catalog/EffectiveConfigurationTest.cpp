#include "Catch.h"
#include "SampleCatalog.h"

#include "catalog/CatalogJson.h"
#include "catalog/EffectiveConfiguration.h"
#include "policy/CollectionPolicy.h"
#include "policy/PrivacyGate.h"

using namespace worklode;

namespace {

ClientConfiguration named(const std::string& name)
{
    ClientConfiguration c;
    c.name = name;
    return c;
}

/// acme (Company) > ops > team1 (Team), and a loose department without anything.
Catalog inherited()
{
    Catalog c = builtInCatalog();
    c.units = {{"acme", "", "company", std::nullopt, {}, {}, true, "Company"}, {"ops", "", "department", "acme", {}, {}, true},
               {"team1", "", "team", "ops", {}, {}, true, "Team"}, {"lab", "", "department", "acme", {}, {}, true, "Off"}};
    ClientConfiguration company = named("Company");
    company.idleSeconds = 120;
    company.occPrompts = true;
    company.screens = {{{"excel", true}, {"word", true}}};
    company.masks = {{{"case", MaskPattern::Regex, "case (\\d{2})\\d+", "case {1}…", false}}};
    ClientConfiguration team = named("Team");
    team.idleSeconds = 30;
    team.screens = {{{"crm.example.com", true}}};
    ClientConfiguration off = named("Off");
    off.collect = false;
    ClientConfiguration own = named("Own");
    own.noticeVersion = 7;
    own.masks = std::vector<MaskSetting>{};
    c.configurations = {company, team, off, own};
    c.associates = {{"a1", "", {}, {{"ops", std::nullopt}, {"lab", instantFromMs(1000)}}, "", "Own"}, {"a2", "", {}, {}, ""}};
    return c;
}

} // namespace

TEST_CASE("each setting comes from the nearest unit that says it, and says where from")
{
    const Catalog c = inherited();
    REQUIRE(checkCatalog(c).empty());
    const EffectiveConfiguration team = effectiveConfiguration(c, "team1");
    CHECK(team.idleSeconds == EffectiveSetting<std::uint32_t>{30, {"Team", "team1"}});
    CHECK(team.occPrompts == EffectiveSetting<bool>{true, {"Company", "acme"}});
    CHECK(team.screens.value == std::vector<PlaceSetting>{{"crm.example.com", true}}); // as a whole, not entry by entry
    CHECK(team.masks.source == SettingSource{"Company", "acme"});
    CHECK(team.noticeVersion == EffectiveSetting<std::uint32_t>{0, {}});
    CHECK(team.collect == EffectiveSetting<bool>{true, {}});
    CHECK(effectiveConfiguration(c, "ops").screens.value.size() == 2);
    CHECK(effectiveConfiguration(c, "lab").collect == EffectiveSetting<bool>{false, {"Off", "lab"}});
    CHECK(effectiveConfiguration(c, "nowhere") == EffectiveConfiguration{});
}

TEST_CASE("a collector's own configuration is nearer than its team's, and the team is the one of that time")
{
    const Catalog c = inherited();
    const EffectiveConfiguration before = effectiveConfiguration(c, c.associates[0], instantFromMs(999));
    CHECK(before.collect.value);
    CHECK(before.noticeVersion == EffectiveSetting<std::uint32_t>{7, {"Own", ""}});
    CHECK(before.masks == EffectiveSetting<std::vector<MaskSetting>>{{}, {"Own", ""}});
    CHECK(before.idleSeconds.value == 120);
    CHECK_FALSE(effectiveConfiguration(c, c.associates[0], instantFromMs(1000)).collect.value);
    CHECK(effectiveConfiguration(c, c.associates[1], instantFromMs(0)) == EffectiveConfiguration{});
}

TEST_CASE("a collector takes the policy of every effective configuration, and it says the same")
{
    const Catalog sample = sampleCatalog();
    for (const auto& [catalog, unit] : {std::pair<Catalog, std::string>{sample, "team1"}, {sample, "nowhere"}, {inherited(), "team1"}, {inherited(), "lab"}}) {
        const EffectiveConfiguration effective = effectiveConfiguration(catalog, unit);
        const auto policy = policyFromJson(policyJson(effective, 12));
        INFO((policy ? std::string() : policy.error().sentence()));
        REQUIRE(policy.ok());
        CHECK(policy->version == 12);
        CHECK(policy->collect == effective.collect.value);
        CHECK(policy->noticeVersion == effective.noticeVersion.value);
        CHECK(policy->idleAfter == std::chrono::seconds(effective.idleSeconds.value));
        CHECK(policy->occPrompts == effective.occPrompts.value);
        CHECK(policy->occPromptAfter == std::chrono::seconds(effective.occPromptAfterSeconds.value));
        CHECK(policy->excluded.entries().size() == effective.excluded.value.size());
        CHECK(policy->screens.entries().size() == effective.screens.value.size());
        CHECK(policy->noPrivateWindows.entries().size() == effective.noPrivateWindows.value.size());
        REQUIRE(policy->masks.size() == effective.masks.value.size());
        for (std::size_t i = 0; i < policy->masks.size(); ++i)
            CHECK(policy->masks[i].spec().pattern == effective.masks.value[i].pattern);
    }
    const auto defaults = policyFromJson(policyJson({}, 1));
    CollectionPolicy builtIn;
    builtIn.version = 1;
    CHECK(*defaults == builtIn);
}

TEST_CASE("the gate does what the effective configuration says")
{
    const PrivacyGate gate(policyFromJson(policyJson(effectiveConfiguration(sampleCatalog(), "team1"), 1)).value());
    CHECK(gate.look("excel", "case 123456", {}).title() == "case 12…");
    CHECK(gate.look("keepassxc", "secrets", {}).app() == "(excluded)");
    CHECK(gate.look("firefox", "Account", "https://bank.example.com/x").title().empty());
}

TEST_CASE("the largest configuration that is allowed is one that a collector takes")
{
    Catalog c = builtInCatalog();
    ClientConfiguration big = named("Big");
    big.excluded.emplace();
    for (int i = 0; i < 5000; ++i)
        big.excluded->push_back({"application-" + std::to_string(100'000 + i) + "-xx", false});
    big.screens = big.noPrivateWindows = big.excluded;
    big.masks.emplace();
    for (int i = 0; i < 200; ++i)
        big.masks->push_back({"m", MaskPattern::Regex, std::string(600, '\\'), "x", false});
    c.configurations = {big};
    c.units = {{"acme", "", "company", std::nullopt, {}, {}, true, "Big"}};
    CHECK(checkCatalog(c).empty());
    CHECK(policyFromJson(policyJson(effectiveConfiguration(c, "acme"), 1)).ok());
    for (PlaceSetting& place : *c.configurations[0].excluded)
        place.app += "-much-longer";
    CHECK_FALSE(checkCatalog(c).empty());
}
