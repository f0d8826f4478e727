#include "Catch.h"

#include "catalog/UrlParts.h"

using namespace worklode;

TEST_CASE("a web url gives scheme, bare host and path")
{
    const UrlParts parts = splitUrl("https://user:pw@CRM.Example.com:8443/Cases/7?id=3#top");
    CHECK(parts.scheme == "https");
    CHECK(parts.host == "crm.example.com");
    CHECK(parts.path == "/Cases/7");
    CHECK(parts.isWeb());
}

TEST_CASE("an empty path is a slash, and no url has no path")
{
    CHECK(splitUrl("https://example.com").path == "/");
    CHECK(splitUrl("https://example.com?q=/a").path == "/");
    CHECK(splitUrl("https://example.com#/a").host == "example.com");
    CHECK(splitUrl("").path.empty());
    CHECK_FALSE(splitUrl("").isWeb());
}

TEST_CASE("an at sign or colon in the path belongs to the path")
{
    const UrlParts parts = splitUrl("http://example.com/a@b:80/c");
    CHECK(parts.host == "example.com");
    CHECK(parts.path == "/a@b:80/c");
}

TEST_CASE("a numeric IPv6 host keeps its brackets and loses its port")
{
    CHECK(splitUrl("http://[::1]:8080/x").host == "[::1]");
    CHECK(splitUrl("http://[::1]/x").host == "[::1]");
}

TEST_CASE("only http and https with a host are web urls")
{
    CHECK(splitUrl("HTTPS://Example.com/").isWeb());
    CHECK_FALSE(splitUrl("ftp://example.com/").isWeb());
    CHECK_FALSE(splitUrl("file:///home/x").isWeb());
    CHECK_FALSE(splitUrl("http:///x").isWeb());
    CHECK(splitUrl("file:///home/x").path == "/home/x");
    CHECK(splitUrl("about:blank").path == "blank");
}

TEST_CASE("a text that is no url is all path")
{
    CHECK(splitUrl("plain words").path == "plain words");
    CHECK(splitUrl(":x").path == ":x");
    CHECK(splitUrl("?only").path == "/");
    CHECK(splitUrl("12:34").path == "12:34");
}
