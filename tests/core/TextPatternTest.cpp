#include "Catch.h"
#include "core/TextPattern.h"


using namespace worklode;

namespace {

bool matches(TextOperator op, const char* value, const std::string& text, bool caseSensitive = false)
{
    return TextPattern::compile(op, value, caseSensitive)->matches(text);
}

} // namespace

TEST_CASE("plain operators compare by simple case folding unless told otherwise")
{
    CHECK(matches(TextOperator::Equals, "Daily Report", "daily REPORT"));
    CHECK_FALSE(matches(TextOperator::Equals, "Daily Report", "daily REPORT", true));
    CHECK(matches(TextOperator::StartsWith, "straße", "STRAẞE 5"));
    CHECK(matches(TextOperator::EndsWith, "Excel", "Book1 - EXCEL"));
    CHECK(matches(TextOperator::Contains, "ÜBER", "Bericht über Fälle"));
    CHECK_FALSE(matches(TextOperator::Contains, "ss", "straße"));
}

TEST_CASE("a wildcard covers the whole field")
{
    CHECK(matches(TextOperator::Wildcard, "Case *", "case 4711"));
    CHECK_FALSE(matches(TextOperator::Wildcard, "Case ?", "Case 12"));
    CHECK(matches(TextOperator::Wildcard, "?", "ü")); // one code point, not one byte
    CHECK(matches(TextOperator::Wildcard, "?", "😀"));
    CHECK(matches(TextOperator::Wildcard, "*a*b", "xaxxbab"));
    CHECK(matches(TextOperator::Wildcard, "a.[b]", "A.[B]")); // nothing else is special
    CHECK(matches(TextOperator::Wildcard, "*", ""));
    CHECK_FALSE(matches(TextOperator::Wildcard, "?", ""));
    CHECK(matches(TextOperator::Wildcard, "a*z", "a\nz")); // any character, line breaks too
}

TEST_CASE("a regex is unanchored and hands out its groups")
{
    const auto pattern = TextPattern::compile(TextOperator::Regex, R"(case (\d+)(?: of (\w+))?)", false);
    REQUIRE(pattern.ok());
    TextPattern::Captures groups;
    REQUIRE(pattern->match("open CASE 42", groups));
    CHECK(groups[0] == "42");
    CHECK(groups[1].empty()); // absent
    REQUIRE(pattern->match("Case 7 of Meyer", groups));
    CHECK(groups[1] == "Meyer");
    CHECK(groups[8].empty());
    CHECK_FALSE(pattern->match("no number", groups));
}

TEST_CASE("a regex that RE2 does not take is refused with its words")
{
    const auto pattern = TextPattern::compile(TextOperator::Regex, "(a", false);
    REQUIRE_FALSE(pattern.ok());
    CHECK(pattern.error().detail == "\"(a\" is not a regular expression: missing ): (a");
    CHECK_FALSE(TextPattern::compile(TextOperator::Regex, R"((a)\1)", false).ok()); // back references take exponential time
}

TEST_CASE("patterns that hang other engines end")
{
    const std::string hostile = std::string(20000, 'a') + "!";
    CHECK_FALSE(matches(TextOperator::Regex, "^(a+)+$", hostile));
    CHECK_FALSE(matches(TextOperator::Wildcard, "*a*a*a*a*a*a*b", hostile.substr(0, 2000)));
}

TEST_CASE("operators are spelled as in the catalog")
{
    for (const TextOperator op : {TextOperator::Equals, TextOperator::StartsWith, TextOperator::EndsWith, TextOperator::Contains,
                                  TextOperator::Wildcard, TextOperator::Regex})
        CHECK(textOperatorFromText(toText(op)) == op);
    CHECK_FALSE(textOperatorFromText("like").has_value());
}
