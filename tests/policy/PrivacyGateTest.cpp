#include "policy/PrivacyGate.h"
#include "Catch.h"

using namespace worklode;

namespace {

PrivacyGate gate(const char* json)
{
    auto policy = policyFromJson(json);
    if (!policy)
        FAIL(policy.error().sentence());
    return PrivacyGate(*std::move(policy));
}

SliceFields slice(std::string app, std::string title, std::string url = {})
{
    return {{instantFromMs(1000), instantFromMs(2000)}, SliceKind::Active, std::move(app), std::move(title), std::move(url), {}, {1, 5, 1, 1, 0, 1, 0}};
}

} // namespace

TEST_CASE("without a policy no title and no url leaves")
{
    const auto admitted = PrivacyGate(CollectionPolicy{}).admit(slice("excel", "Salaries", "https://h/p"));
    REQUIRE(admitted);
    CHECK(admitted->fields().app == "excel");
    CHECK(admitted->fields().title.empty());
    CHECK(admitted->fields().url.empty());
    CHECK(admitted->counts().keys == 5);
}

TEST_CASE("no data collection leaves nothing at all")
{
    const auto g = gate(R"({"version":1,"collect":false,"screens":["excel"],"excluded":[{"app":"word","keepCounters":true}]})");
    CHECK_FALSE(g.admit(slice("excel", "Daily")));
    CHECK_FALSE(g.admit(slice("word", "Daily")));
    CHECK(g.look("excel", "Daily", "").app().empty());
    CHECK(g.look("excel", "Daily", "").title().empty());
    CHECK(gate(R"({"version":1,"collect":true})").admit(slice("excel", "Daily")));
}

TEST_CASE("screens are switched on per application, by raw id or host")
{
    const auto g = gate(R"({"version":1,"screens":["Excel.EXE",{"app":"firefox","on":true},{"app":"bank.example.com","on":false},"*.intra.example"]})");
    CHECK(g.look("/usr/bin/excel", "Daily", "").title() == "Daily");
    CHECK(g.look("/usr/bin/excel", "Daily", "").app() == "excel");
    CHECK(g.look("word", "Daily", "").title().empty());
    CHECK(g.look("firefox", "News", "https://news.example/a?b").url() == "https://news.example/a");
    CHECK(g.look("firefox", "Bank", "https://bank.example.com/a").title().empty());
    CHECK(g.look("firefox", "Bank", "https://bank.example.com/a").url().empty());
    CHECK(g.look("otherbrowser", "X", "https://a.intra.example/x").title() == "X");
    CHECK(g.look("otherbrowser", "X", "https://intra.example/x").title().empty());
}

TEST_CASE("excluded applications leave no name, no title, and counters only if the policy says so")
{
    const auto g = gate(R"({"version":1,"excluded":["keepassxc",{"app":"health.example.org","keepCounters":true}],"screens":["keepassxc","firefox"]})");
    const auto gone = g.admit(slice("KeePassXC.exe", "My passwords"));
    REQUIRE(gone);
    CHECK(gone->fields().app == "(excluded)");
    CHECK(gone->fields().title.empty());
    CHECK(gone->counts().empty());
    const auto counted = g.admit(slice("firefox", "Blood", "https://health.example.org/x"));
    REQUIRE(counted);
    CHECK(counted->fields().app == "(excluded)");
    CHECK(counted->fields().url.empty());
    CHECK(counted->counts().keys == 5);
    CHECK(g.look("firefox", "https://health.example.org/x?y", "").app() == "(excluded)");
}

TEST_CASE("titles and urls are masked by the built-in rules and then by the policy's, in turn")
{
    const auto g = gate(R"j({"version":1,"screens":["crm","firefox"],"masks":[{"pattern":"case (\\d+)","replacement":"case X{1}"},{"kind":"regex","pattern":"X\\d+","replacement":"*"}]})j");
    CHECK(g.look("crm", "Case 12: bob@example.com 4111 1111 1111 1111", "").title() == "case *: [e-mail] [card]");
    CHECK(g.look("firefox", "t", "https://bob:pw@h.example/case 7/bob@example.com?x=secret").url() == "https://h.example/case */[e-mail]");
    CHECK(g.look("firefox", "t", "https://bob:pw@mail.example.com/x").url() == "https://mail.example.com/x");
    const auto joins = gate(R"({"version":1,"screens":["crm"],"masks":[{"pattern":"x","replacement":""}]})");
    CHECK(joins.look("crm", "4111x1111x1111x1111", "").title() == "[card]");
}

TEST_CASE("private windows give no title and no url")
{
    const auto g = gate(R"({"version":1,"screens":["firefox","chromium","msedge"],"noPrivateWindows":["msedge"]})");
    CHECK(g.look("firefox", "Bank \u2014 Mozilla Firefox Private Browsing", "https://b/").title().empty());
    CHECK(g.look("firefox", "Bank \u2014 Mozilla Firefox Private Browsing", "https://b/").url().empty());
    CHECK(g.look("firefox", "News \u2014 Mozilla Firefox", "").title() == "News \u2014 Mozilla Firefox");
    CHECK(g.look("chromium", "Bank - Chromium", "").title().empty());
    CHECK(g.look("chromium", "News - Chromium", "https://n/").title() == "News - Chromium");
    CHECK(g.look("msedge", "News - Microsoft Edge", "").title() == "News - Microsoft Edge");
}

TEST_CASE("texts are capped between code points and freed of control characters")
{
    const auto g = gate(R"({"version":1,"screens":["xterm"]})");
    std::string longTitle;
    while (longTitle.size() < 1000)
        longTitle += "\u00e4";
    CHECK(g.look("xterm", longTitle, "").title().size() == 256);
    CHECK(g.look("xterm", "x" + longTitle, "").title().size() == 255);
    CHECK(g.look("xterm", "a\x1b]0;b\xff\xc2\x85z", "").title() == "a ]0;b? z");
}

TEST_CASE("a slice that breaks the rules of slices is not admitted")
{
    const PrivacyGate g{CollectionPolicy{}};
    auto backwards = slice("a", "");
    backwards.range.end = instantFromMs(1);
    CHECK_FALSE(g.admit(backwards).has_value());
    auto reason = slice("a", "");
    reason.counts = {};
    reason.kind = SliceKind::Locked;
    reason.code = "free words";
    CHECK_FALSE(g.admit(reason).has_value());
    reason.code = "asleep";
    CHECK(g.admit(reason).has_value());
}
