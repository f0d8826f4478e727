#include "Catch.h"

#include "catalog/CatalogAddress.h"
#include "catalog/CatalogStore.h"

#include <QTemporaryDir>

#include <fstream>

using namespace worklode;

namespace {

std::string whyNot(const std::string& url)
{
    const auto address = postgresAddressFromUrl(url);
    return address ? std::string("(accepted)") : address.error().sentence();
}

} // namespace

TEST_CASE("a postgresql url gives its parts, decoded")
{
    const auto address = postgresAddressFromUrl("postgresql://ana:p%40ss%2Fw%3Ard@db.example.com:5433/work?sslmode=require&connect_timeout=3");
    REQUIRE(address.ok());
    CHECK(address->host == "db.example.com");
    CHECK(address->port == 5433);
    CHECK(address->user == "ana");
    CHECK(address->password == "p@ss/w:rd");
    CHECK(address->database == "work");
    CHECK(address->options == std::map<std::string, std::string>{{"connect_timeout", "3"}, {"sslmode", "require"}});
    CHECK(address->place() == "postgresql://db.example.com:5433/work");
    CHECK(postgresAddressFromUrl("postgres://[::1]/work")->place() == "postgresql://[::1]/work");
    CHECK(postgresAddressFromUrl("postgresql:///work")->place() == "postgresql:///work");
}

TEST_CASE("urls that name no catalog are refused without quoting them")
{
    for (const char* url : {"", "work", "mysql://u:hunter2@h/d", "postgresql://u:hunter2@h", "postgresql://u:hunter2@h/", "postgresql://u:hunter2#x@h/d",
                            "postgresql://u:hunter2@h:99999/d", "postgresql://u:hunter2@h/d?hunter2=1", "postgresql://u:hunter2 x@h/d", "\xff"}) {
        const std::string words = whyNot(url);
        INFO(url << " -> " << words);
        CHECK(words != "(accepted)");
        CHECK(words.find("hunter2") == std::string::npos);
    }
}

TEST_CASE("workspace.json says where the catalog is; without it there is SQLite")
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "catalog.sqlite";
    const auto settings = file.parent_path() / "workspace.json";
    const auto write = [&](const std::string& text) { std::ofstream(settings) << text; };
    CHECK(std::get<std::filesystem::path>(catalogAddressBeside(file).value()) == file);
    write("{}");
    CHECK(std::get<std::filesystem::path>(catalogAddressBeside(file).value()) == file);
    write(R"({"catalog": "postgresql://h/d"})");
    CHECK(std::get<PostgresAddress>(catalogAddressBeside(file).value()).database == "d");
    for (const char* text : {"", "[]", R"({"catalog": "postgresql://u:hunter2@h/d)", R"({"catalog": 1})", R"({"catalog": ""})",
                             R"({"catalogue": "postgresql://u:hunter2@h/d"})", R"({"catalog": "sqlite://hunter2"})"}) {
        write(text);
        const auto address = catalogAddressBeside(file);
        REQUIRE_FALSE(address.ok());
        INFO(address.error().sentence());
        CHECK(address.error().sentence().starts_with(settings.string() + ": "));
        CHECK(address.error().sentence().find("hunter2") == std::string::npos);
        const SystemClock clock;
        CHECK_FALSE(CatalogStore::open(file, clock).ok());
        CHECK_FALSE(std::filesystem::exists(file)); // a broken workspace.json does not give a second, empty catalog
    }
}
