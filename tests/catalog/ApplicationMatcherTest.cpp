#include "Catch.h"

#include "catalog/ApplicationMatcher.h"

using namespace worklode;

namespace {

Application application(std::string alias, std::vector<std::string> raw)
{
    Application a;
    a.alias = std::move(alias);
    a.raw = std::move(raw);
    return a;
}

constexpr std::size_t npos = ApplicationMatcher::npos;

} // namespace

TEST_CASE("raw ids are compared in lower case without one trailing .exe")
{
    CHECK(normalizedRawId("EXCEL.EXE") == "excel");
    CHECK(normalizedRawId("setup.exe.exe") == "setup.exe");
    CHECK(normalizedRawId("Ärger") == "ärger");
    CHECK(normalizedRawId("exe") == "exe");

    Catalog catalog;
    catalog.applications = {application("Excel", {"Excel.exe"}), application("Setup", {"setup.exe.exe"})};
    const ApplicationMatcher matcher(catalog);
    CHECK(matcher.find("eXCEL", "") == 0);
    CHECK(matcher.find("excel.EXE", "") == 0);
    CHECK(matcher.find("excel.exe.exe", "") == npos);
    CHECK(matcher.find("setup.exe.exe", "") == 1);
    CHECK(matcher.find("word", "") == npos);
}

TEST_CASE("a web url makes its host the raw id, whatever the browser is called")
{
    Catalog catalog;
    catalog.applications = {application("Browser", {"firefox"}), application("CRM", {"crm.example.com"})};
    const ApplicationMatcher matcher(catalog);
    CHECK(matcher.find("firefox", "https://me@CRM.example.com:444/x") == 1);
    CHECK(matcher.find("firefox", "https://other.example.com/") == npos);
    CHECK(matcher.find("firefox", "file:///tmp/x") == 0);
    CHECK(matcher.find("firefox", "") == 0);
    CHECK(matcher.unmappedName("firefox", "https://Other.example.com:1/") == "other.example.com");
    CHECK(matcher.unmappedName("Word.EXE", "") == "word");
}

TEST_CASE("a wildcard matches hosts below it, never the bare domain; exact wins, then the longest suffix")
{
    Catalog catalog;
    catalog.applications = {application("Any", {"*.example.com"}), application("Eu", {"*.EU.example.com"}),
                            application("Mail", {"mail.eu.example.com"})};
    const ApplicationMatcher matcher(catalog);
    CHECK(matcher.find("b", "https://a.example.com/") == 0);
    CHECK(matcher.find("b", "https://a.b.example.com/") == 0);
    CHECK(matcher.find("b", "https://x.eu.example.com/") == 1);
    CHECK(matcher.find("b", "https://mail.eu.example.com/") == 2);
    CHECK(matcher.find("b", "https://example.com/") == npos);
    CHECK(matcher.find("b", "https://badexample.com/") == npos);
    CHECK(matcher.find("b", "https://eu.example.com/") == 0);
    CHECK(matcher.find("a.example.com", "") == npos); // an executable's name is no host
}

TEST_CASE("an unmapped raw id that is shown under an alias's name is that application")
{
    Catalog catalog;
    catalog.applications = {application("excel", {"xl"}), application("CRM", {"crm.example.com"})};
    const ApplicationMatcher matcher(catalog);
    CHECK(matcher.find("EXCEL.exe", "") == 0);
    CHECK(matcher.find("crm", "") == npos); // names are equal as written
}
