#include "policy/CollectionPolicy.h"
#include "Catch.h"

using namespace worklode;

namespace {

std::string faultOf(const char* json)
{
    const auto policy = policyFromJson(json);
    return policy ? std::string("(accepted)") : policy.error().sentence();
}

} // namespace

TEST_CASE("a policy says what it says, and defaults hold for the rest")
{
    const auto policy = policyFromJson(R"({"version":7,"noticeVersion":3,"idle":{"seconds":90},"occ":{"prompts":true,"promptAfter":600}})");
    REQUIRE(policy);
    CHECK(policy->version == 7);
    CHECK(policy->noticeVersion == 3);
    CHECK(policy->idleAfter == std::chrono::seconds(90));
    CHECK(policy->occPrompts);
    CHECK(policy->occPromptAfter == std::chrono::seconds(600));
    const auto least = policyFromJson(R"({"version":1})");
    REQUIRE(least);
    CHECK(least->idleAfter == std::chrono::seconds(60));
    CHECK_FALSE(least->occPrompts);
    CHECK(least->screens.entries().empty());
}

TEST_CASE("an unknown key is an error that names it")
{
    CHECK(faultOf(R"({"version":1,"exclude":[]})") == "exclude: is not a key of a collection policy");
    CHECK(faultOf(R"({"version":1,"idle":{"secs":1}})") == "idle.secs: is not a key of a collection policy");
    CHECK(faultOf(R"({"version":1,"masks":[{"patern":"x"}]})") == "masks[0].patern: is not a key of a collection policy");
    CHECK(faultOf(R"({"version":1,"screens":[{"app":"a","onn":true}]})") == "screens[0].onn: is not a key of a collection policy");
}

TEST_CASE("broken policies are refused in words")
{
    for (const char* json : {"", "{", "[]", "null", "{\"version\":1", R"({"version":"1"})", R"({"version":0})", R"({"version":-1})", "{}",
             R"({"version":1,"idle":{"seconds":0}})", R"({"version":1,"idle":60})", R"({"version":1,"masks":{}})",
             R"({"version":1,"masks":[{"pattern":"("}]})", R"({"version":1,"masks":[{"kind":"glob","pattern":"x"}]})",
             R"({"version":1,"excluded":[1]})", R"({"version":1,"excluded":[""]})", R"({"version":1,"excluded":["a","A.exe"]})",
             R"({"version":1,"occ":{"prompts":1}})", R"({"version":1,"version":2})"})
        CHECK(faultOf(json) != "(accepted)");
    CHECK(faultOf(R"({"version":1,"excluded":["a"],"excluded":[]})") == "excluded: is given twice");
    CHECK_FALSE(policyFromJson(std::string(kMaxPolicyBytes + 1, ' ')).ok());
}

TEST_CASE("a policy survives being written and read")
{
    const auto policy = policyFromJson(R"({"version":2,"excluded":[{"app":"a","keepCounters":true}],"screens":["b",{"app":"*.c","on":false}],
        "noPrivateWindows":["chromium"],"masks":[{"name":"n","kind":"wildcard","pattern":"*x*","replacement":"y","caseSensitive":true}]})");
    REQUIRE(policy);
    const auto again = policyFromJson(policyToJson(*policy));
    REQUIRE(again);
    CHECK(*again == *policy);
}
