#include "policy/AdmittedImport.h"
#include "Catch.h"

using namespace worklode;

namespace {

SliceFields fields()
{
    return {{instantFromMs(1000), instantFromMs(2000)}, SliceKind::Active, "excel", "Daily bob@example.com", "https://h/p?q=1", {}, {1, 2, 0, 0, 0, 0, 0}};
}

} // namespace

TEST_CASE("the import door admits what a file says as it stands")
{
    const AdmittedImport door("import:slices-csv");
    const auto slice = door.admit(fields());
    REQUIRE(slice);
    CHECK(slice->fields().title == "Daily bob@example.com");
    CHECK(slice->fields().url == "https://h/p?q=1");
    CHECK(slice->counts().keys == 2);
    CHECK(AdmittedImport("demo").admit(fields()).ok());
}

TEST_CASE("the import door refuses broken slices, bad UTF-8 and doors without a name")
{
    const AdmittedImport door("import:slices-csv");
    auto broken = fields();
    broken.counts.errorKeys = 3;
    CHECK_FALSE(door.admit(broken).ok());
    auto bytes = fields();
    bytes.title = "\xff";
    const auto refused = door.admit(bytes);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().sentence() == "title: is not UTF-8");
    CHECK_FALSE(AdmittedImport("import:").admit(fields()).ok());
    CHECK_FALSE(AdmittedImport("gate").admit(fields()).ok());
}
