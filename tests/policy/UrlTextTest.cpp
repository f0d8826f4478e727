#include "policy/UrlText.h"
#include "Catch.h"

using namespace worklode;

TEST_CASE("urls are cut to scheme, host and path")
{
    CHECK(cutUrl("https://bob:pw@Example.com:8443/a/b?token=1#frag") == "https://Example.com/a/b");
    CHECK(cutUrl("http://[::1]:80/x?y") == "http://[::1]/x");
    CHECK(cutUrl("http://[::1]/x") == "http://[::1]/x");
    CHECK(cutUrl("https://example.com?x=1") == "https://example.com");
    CHECK(cutUrl("https://a@b@c/d") == "https://c/d");
    CHECK(cutUrl("file:///home/x/y.txt#z") == "file:///home/x/y.txt");
    CHECK(cutUrl("data:text/html,secret") == "data:");
    CHECK(cutUrl("mailto:bob@example.com") == "mailto:");
    CHECK(cutUrl("127.0.0.1:8999/p2.html?token=abc#frag") == "127.0.0.1/p2.html");
    CHECK(cutUrl("/only/path?x") == "/only/path");
    CHECK(cutUrl("") == "");
    CHECK(cutUrl("https://h\\@evil/x?y") == "https://h\\@evil/x");
}

TEST_CASE("the host of a url is in lower case, without user info and port")
{
    CHECK(hostOfUrl("HTTPS://bob@CRM.Example.com:8443/x") == "crm.example.com");
    CHECK(hostOfUrl("ftp://x/") == "");
    CHECK(hostOfUrl("crm.example.com/x") == "");
}

TEST_CASE("an address in a title loses its query and all that follows it")
{
    CHECK(cutUrlsInTitle("127.0.0.1:8999/p2.html?token=abc#frag") == "127.0.0.1:8999/p2.html");
    CHECK(cutUrlsInTitle("\u2026nt.html?ssn=123-45-6789#frag - Chromium") == "\u2026nt.html - Chromium");
    CHECK(cutUrlsInTitle("https://u:p@h.example/x?q=my secret - word - Google Chrome") == "https://h.example/x - Google Chrome");
    CHECK(cutUrlsInTitle("h.example/x?q=a - secret") == "h.example/x");
    CHECK(cutUrlsInTitle("(www.example.com/#top)") == "(www.example.com/");
    CHECK(cutUrlsInTitle("localhost:3000/#/users/42") == "localhost:3000/");
    CHECK(cutUrlsInTitle("data:text/html,hello there - Chromium") == "data: - Chromium");
    CHECK(cutUrlsInTitle("see page.php?id=3") == "see page.php");
}

TEST_CASE("ordinary titles stay as they are")
{
    for (const char* title : {"What is C#?", "Issue #42 - tracker", "Really?", "Report 2026/03 (draft) - Writer", "Fix #1: a.b/c - Editor",
             "C:/src/C#/file.cs", "bob: ~/src", "a - b - c", "Q: why? A: because", "Time: 12:30", ""})
        CHECK(cutUrlsInTitle(title) == title);
}

TEST_CASE("private windows are known by their titles")
{
    CHECK(saysPrivateWindow("Bank \u2014 Mozilla Firefox Private Browsing"));
    CHECK(saysPrivateWindow("Bank - [InPrivate] - Microsoft Edge"));
    CHECK(saysPrivateWindow("Bank - Google Chrome (Incognito)"));
    CHECK_FALSE(saysPrivateWindow("Private equity report - Writer"));
}
