#include "Catch.h"
#include "core/CaseFold.h"

using namespace worklode;

TEST_CASE("ASCII folds to lower case")
{
    CHECK(caseFolded("Daily REPORT [42]") == "daily report [42]");
}

TEST_CASE("folding is simple: code point by code point, never longer")
{
    CHECK(caseFolded("ÄÖÜ") == "äöü");
    CHECK(caseFolded("straße") == "straße");  // full folding would give "strasse"
    CHECK(caseFolded("STRAẞE") == "straße");  // U+1E9E has a simple folding of its own
    CHECK(caseFolded("ΣΑΣ") == caseFolded("σας")); // final sigma folds to sigma
    CHECK(caseFolded("İ") == "İ");            // only a full or Turkic folding
    CHECK(caseFolded("ᾈ") == "ᾀ");
    CHECK(caseFolded("𐐀") == "𐐨");            // beyond the BMP
    CHECK(caseFolded("\u212A") == "k");       // the Kelvin sign
}

TEST_CASE("the number of code points does not change")
{
    for (const char* text : {"ŉ İẞ ﬃ ΐ", "Ǆ ǅ ǆ", "日本語 Ⅷ ⓐ Ⓐ"})
        CHECK(codePoints(caseFolded(text)) == codePoints(text));
}

TEST_CASE("bytes that are not UTF-8 are told")
{
    CHECK(isUtf8("plain"));
    CHECK(isUtf8("naïve 😀"));
    CHECK_FALSE(isUtf8("\xff"));
    CHECK_FALSE(isUtf8("\xc3"));
    CHECK_FALSE(isUtf8("\xed\xa0\x80")); // a surrogate
    CHECK_FALSE(isUtf8("\xc0\x80"));     // overlong
}
