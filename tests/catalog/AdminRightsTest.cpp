#include "Catch.h"

#include "catalog/AdminRights.h"
#include "catalog/CatalogJson.h"

using namespace worklode;

namespace {

Catalog people()
{
    return parseCatalog(R"({"units": [{"id": "acme", "level": "company"}],
        "roles": [{"name": "People", "pages": {"units": "edit", "collectors": "view"}}, {"name": "Reader", "pages": {"units": "view", "history": "view"}}],
        "users": [{"name": "ana", "roles": ["administrator"]}, {"name": "bob", "roles": ["Reader", "People"], "access_node": "acme"},
                  {"name": "eve", "roles": ["People"], "active": false}, {"name": "ann", "roles": ["analyst"]}, {"name": "rita", "roles": ["report user"]}]})")
        .catalog;
}

AdminRight right(const Catalog& c, std::size_t user, AdminArea area) { return rightOf(c, c.users[user], area); }

} // namespace

TEST_CASE("a user has the highest right of any of their roles")
{
    const Catalog c = people();
    REQUIRE(c.users.size() == 5);
    for (const AdminArea area : adminAreas())
        CHECK(right(c, 0, area) == AdminRight::Edit);
    CHECK(right(c, 1, AdminArea::Units) == AdminRight::Edit);
    CHECK(right(c, 1, AdminArea::Collectors) == AdminRight::View);
    CHECK(right(c, 1, AdminArea::History) == AdminRight::View);
    CHECK(right(c, 1, AdminArea::Users) == AdminRight::None);
    CHECK(right(c, 2, AdminArea::Units) == AdminRight::None); // inactive
    CHECK(right(c, 3, AdminArea::Views) == AdminRight::Edit);
    CHECK(right(c, 3, AdminArea::Users) == AdminRight::None);
    CHECK(right(c, 4, AdminArea::Views) == AdminRight::None);
    CHECK(findActiveUser(c, "eve") == nullptr);
    CHECK(findActiveUser(c, "bob")->name == "bob");
}

TEST_CASE("users who are kept lose what is gone, and never gain the whole tree")
{
    const Catalog kept = withUsersKept(people(), builtInCatalog());
    REQUIRE(kept.users.size() == 5);
    CHECK(checkCatalog(kept).empty());
    const User& bob = kept.users[1];
    CHECK_FALSE(bob.active);
    CHECK_FALSE(bob.accessNode);
    CHECK(bob.customRoles.empty());
    CHECK(kept.users[0].roles == std::vector<UserRole>{UserRole::Administrator});
    CHECK(withUsersKept(people(), people()) == people());
}
