// Masking rules as CSV: their order comes back, and what cannot be read is said at its place.
#include "Catch.h"
#include "ImportFaults.h"

#include "catalog/MasksCsv.h"

using namespace worklode;

namespace {

const std::vector<MaskSetting> kSomeMasks = {{"cases", MaskPattern::Regex, "case (\\d+)", "case {1}", true},
                                             {"", MaskPattern::Wildcard, "*salary, all*", "[hidden]", false},
                                             {"=sums", MaskPattern::Regex, "-\\d+", "", false}};

} // namespace

TEST_CASE("masking rules go out as CSV, no cell a formula, and come back as they were")
{
    const std::string csv = exportMasksCsv(kSomeMasks);
    CHECK(csv.starts_with("name,kind,pattern,replacement,case_sensitive\r\ncases,regex,case (\\d+),case {1},yes\r\n"));
    CHECK(csv.find("\r\n'=sums,regex,'-\\d+,,no\r\n") != std::string::npos);
    const CsvImport again = importMasksCsv(kSomeMasks, csv);
    INFO(faultOf(again));
    CHECK(again.ok());
    CHECK(masksOf(again.catalog) == kSomeMasks);
    CHECK(again.count(CsvEffect::Unchanged) == 3);
    CHECK(masksOf(importMasksCsv({}, csv).catalog) == kSomeMasks);
}

TEST_CASE("masking rules take the order of the file, are changed and added, and none is removed")
{
    const CsvImport done =
        importMasksCsv(kSomeMasks, "pattern;name;replacement\r\n*salary, all*;;[pay]\r\nx;new;y\r\n");
    INFO(faultOf(done));
    REQUIRE(done.ok());
    const auto masks = masksOf(done.catalog);
    REQUIRE(masks.size() == 4);
    CHECK(masks[0] == MaskSetting{"", MaskPattern::Wildcard, "*salary, all*", "[pay]", false});
    CHECK(masks[1] == MaskSetting{"new", MaskPattern::Regex, "x", "y", false});
    CHECK(masks[2] == kSomeMasks[0]);
    CHECK(masks[3] == kSomeMasks[2]);
    CHECK(done.rows[0].effects == Effects{CsvEffect::Changed, CsvEffect::Moved});
    CHECK(done.rows[0].detail == "replacement was [hidden], was rule 2");
    CHECK(done.rows[1].effects == Effects{CsvEffect::Added});
}

TEST_CASE("a file of masking rules that cannot be is refused with its rows")
{
    CHECK(faultOf(importMasksCsv({}, "name,pattern,kind,case_sensitive\na,(,,\nb,x,glob,\nc,,wildcard,perhaps\n")) ==
          "2 pattern: \"(\" is not a regular expression: missing ): (; 3 kind: \"glob\" is neither regex nor wildcard; "
          "4 case_sensitive: \"perhaps\" is not yes or no");
    CHECK(faultOf(importMasksCsv({}, "name\na\n")) == "there is no column \"pattern\"");
    CHECK_FALSE(importMasksCsv({}, "name,pattern,colour\na,b,red\n").ok());
}
