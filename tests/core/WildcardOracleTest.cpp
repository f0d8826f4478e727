#include "Catch.h"
#include "core/CaseFold.h"
#include "core/TextPattern.h"

#include <random>

using namespace worklode;

namespace {

/// The definition itself, for ASCII: slow and plainly right.
bool covers(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return text.empty();
    if (pattern[0] == '*')
        return covers(pattern.substr(1), text) || (!text.empty() && covers(pattern, text.substr(1)));
    return !text.empty() && (pattern[0] == '?' || pattern[0] == text[0]) && covers(pattern.substr(1), text.substr(1));
}

std::string randomText(std::mt19937& random, std::string_view letters, unsigned most)
{
    std::string text;
    for (unsigned n = random() % (most + 1); n > 0; --n)
        text += letters[random() % letters.size()];
    return text;
}

} // namespace

TEST_CASE("wildcards agree with their definition on random patterns and texts")
{
    std::mt19937 random(17);
    std::size_t wrong = 0;
    std::size_t matching = 0;
    for (int i = 0; i < 50000; ++i) {
        const std::string pattern = randomText(random, "ab*?", 7);
        const std::string text = randomText(random, "ab", 9);
        const bool expected = covers(pattern, text);
        matching += expected;
        wrong += TextPattern::compile(TextOperator::Wildcard, pattern, true)->matches(text) != expected;
    }
    CHECK(wrong == 0);
    CHECK(matching > 1000);
}

TEST_CASE("plain operators agree with their meaning on random texts")
{
    std::mt19937 random(18);
    std::size_t wrong = 0;
    for (int i = 0; i < 20000; ++i) {
        const std::string value = randomText(random, "aAbB", 3);
        const std::string text = randomText(random, "aAbB", 6);
        const std::string v = caseFolded(value), t = caseFolded(text);
        const auto is = [&](TextOperator op) { return TextPattern::compile(op, value, false)->matches(text); };
        wrong += is(TextOperator::Equals) != (v == t);
        wrong += is(TextOperator::StartsWith) != t.starts_with(v);
        wrong += is(TextOperator::EndsWith) != t.ends_with(v);
        wrong += is(TextOperator::Contains) != (t.find(v) != std::string::npos);
    }
    CHECK(wrong == 0);
}

TEST_CASE("texts that are not UTF-8 end nothing")
{
    std::mt19937 random(19);
    for (int i = 0; i < 5000; ++i) {
        std::string text, pattern;
        for (unsigned n = random() % 12; n > 0; --n) {
            text += static_cast<char>(random());
            pattern += static_cast<char>(random() % 3 ? random() : '*');
        }
        for (const TextOperator op : {TextOperator::Equals, TextOperator::Contains, TextOperator::Wildcard, TextOperator::Regex})
            if (const auto compiled = TextPattern::compile(op, pattern, random() % 2 == 0))
                static_cast<void>(compiled->matches(text));
        CHECK(isUtf8(caseFolded(text)));
    }
}
