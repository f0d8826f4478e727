#include "Catch.h"
#include "archive/TemporaryWorkspace.h"
#include "archive/WorkspaceKey.h"

#include <set>
#include <thread>

using namespace worklode;
using namespace worklode::samples;

namespace fs = std::filesystem;

TEST_CASE("a workspace makes its key once and keeps it for its owner", "[archive]")
{
    const TemporaryWorkspace workspace, other;
    const auto key = workspaceKey(*workspace);
    REQUIRE(key);
    CHECK(key->size() == kWorkspaceKeyBytes);
    CHECK(*workspaceKey(*workspace) == *key);
    CHECK(*workspaceKey(*other) != *key);
    CHECK(contentOf(workspace->folder() / "pseudonym.key") == *key);
    CHECK(fs::status(workspace->folder() / "pseudonym.key").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(filesBelow(workspace->folder()) == std::vector<std::string>{"pseudonym.key"});
}

TEST_CASE("of many that make a key at once all get the same", "[archive]")
{
    const TemporaryWorkspace workspace;
    std::vector<std::string> keys(8);
    std::vector<std::thread> makers;
    for (std::string& key : keys)
        makers.emplace_back([&key, &workspace] {
            const auto made = workspaceKey(*workspace);
            key = made ? *made : made.error().sentence();
        });
    for (std::thread& maker : makers)
        maker.join();
    CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == 1);
    CHECK(keys[0].size() == kWorkspaceKeyBytes);
    CHECK(filesBelow(workspace->folder()).size() == 1);
}

TEST_CASE("a key that is not whole, or that others may read, is refused and never replaced", "[archive]")
{
    const TemporaryWorkspace workspace;
    const fs::path file = workspace->folder() / "pseudonym.key";
    for (const std::string& bytes : {std::string(), std::string(31, 'x'), std::string(33, 'x')}) {
        setContent(file, bytes);
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        const auto key = workspaceKey(*workspace);
        REQUIRE_FALSE(key);
        CHECK(key.error().code == ErrorCode::Corrupt);
        CHECK(key.error().place == file.string());
        CHECK(contentOf(file) == bytes);
    }
    setContent(file, std::string(32, 'x'));
    CHECK(workspaceKey(*workspace));
    fs::permissions(file, fs::perms::group_read, fs::perm_options::add);
    REQUIRE_FALSE(workspaceKey(*workspace));
    CHECK(workspaceKey(*workspace).error().code == ErrorCode::Refused);
}
