#include "policy/BuiltInMasks.h"
#include "policy/MaskRule.h"
#include "Catch.h"

using namespace worklode;

namespace {

std::string masked(const MaskRule::Spec& spec, std::string text)
{
    const auto rule = MaskRule::compile(spec);
    REQUIRE(rule);
    rule->apply(text);
    return text;
}

std::string builtIn(std::string text)
{
    applyBuiltInMasks(text);
    return text;
}

} // namespace

TEST_CASE("a regex mask replaces every match and may use its groups")
{
    CHECK(masked({"", MaskKind::Regex, "case (\\d+)", "case #{1}", false}, "Case 12 and CASE 7") == "case #12 and case #7");
    CHECK(masked({"", MaskKind::Regex, "case \\d+", "x", true}, "Case 12 case 3") == "Case 12 x");
    CHECK(masked({"", MaskKind::Regex, "(a)|(b)", "<{2}>", false}, "ab") == "<><b>");
    CHECK(masked({"", MaskKind::Regex, "x*", "-", false}, "a\u00e4") == "-a-\u00e4-");
    CHECK(masked({"", MaskKind::Regex, "^a", "", false}, "aaa") == "aa");
}

TEST_CASE("a wildcard mask covers the whole text")
{
    CHECK(masked({"", MaskKind::Wildcard, "*salary*", "[hidden]", false}, "2026 SALARY list.xlsx") == "[hidden]");
    CHECK(masked({"", MaskKind::Wildcard, "salary", "[hidden]", false}, "salary list") == "salary list");
    CHECK(masked({"", MaskKind::Wildcard, "a.?c", "x", false}, "a.\u00e4c") == "x");
    CHECK(masked({"", MaskKind::Wildcard, "a.c", "x", false}, "abc") == "abc");
}

TEST_CASE("a mask that cannot work is refused in words")
{
    CHECK(MaskRule::compile({"", MaskKind::Regex, "(", "", false}).error().sentence().find("not a regular expression") != std::string::npos);
    CHECK_FALSE(MaskRule::compile({"", MaskKind::Regex, "", "x", false}).ok());
    CHECK_FALSE(MaskRule::compile({"", MaskKind::Regex, "(a)", "{2}", false}).ok());
}

TEST_CASE("payment cards are found by their check digit, in any grouping")
{
    for (const char* card : {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "3782 822463 10005", "5555.5555.5555.4444",
             "4111%201111%201111%201111", "4111\u00a01111\u00a01111\u00a01111", "4111 - 1111 - 1111 - 1111", "6304000000000000"})
        CHECK(builtIn(std::string("pay ") + card + " now") == "pay [card] now");
    CHECK(builtIn("4111111111111112") == "4111111111111112");
    CHECK(builtIn("411111111111") == "411111111111");
    CHECK(builtIn("card4111111111111111x") == "card[card]x");
    CHECK(builtIn("12 4111 1111 1111 1111 08/27") == "12 [card] 08/27");
    CHECK(builtIn("5555555555554444/4111111111111111") == "[card]/[card]");
    CHECK(passesLuhn("79927398713"));
    CHECK_FALSE(passesLuhn("79927398710"));
}

TEST_CASE("social security numbers and e-mail addresses are masked")
{
    CHECK(builtIn("claim 123-45-6789 open") == "claim [ssn] open");
    CHECK(builtIn("claim 123 45 6789") == "claim [ssn]");
    CHECK(builtIn("SSN: 123456789") == "SSN: [ssn]");
    CHECK(builtIn("order 123456789") == "order 123456789");
    CHECK(builtIn("1123-45-6789") == "1123-45-6789");
    CHECK(builtIn("Re: bob.o'neil+x@mail.example.co.uk - Mail") == "Re: [e-mail] - Mail");
    CHECK(builtIn("https://h/u/bob%40example.com/x") == "https://h/u/[e-mail]/x");
    CHECK(builtIn("j\u00fcrgen@b\u00fccher.example") == "[e-mail]");
    CHECK(builtIn("bob@localhost") == "bob@localhost");
}
