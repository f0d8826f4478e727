#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

Result<ChangePreview> preview(LocalEngine& engine, const Catalog& candidate, const std::string& user = {})
{
    Progress progress;
    return engine.previewChange(candidate, ask(PageKind::Summary, user), progress);
}

Catalog withExcelAs(Category category)
{
    Catalog catalog = officeCatalog();
    Application excel;
    excel.alias = "Excel";
    excel.raw = {"excel"};
    excel.categories = {{category, std::nullopt}};
    catalog.applications = {excel};
    return catalog;
}

constexpr Duration kTenMinutes{600'000};

} // namespace

TEST_CASE("A preview says how many hours change their category, in all and in each unit")
{
    const auto engine = officeEngine(withExcelAs(Category::OtherWork));
    const auto found = preview(*engine, withExcelAs(Category::Production));
    REQUIRE(found);
    CHECK(found->all.before.of(Category::OtherWork) == 18 * kTenMinutes);
    CHECK(found->all.before.of(Category::Production) == Duration{0});
    CHECK(found->all.after.of(Category::Production) == 18 * kTenMinutes);
    CHECK(found->all.after.total() == found->all.before.total());
    REQUIRE(found->units.size() == 3);
    CHECK(found->units[2].unit == "t2");
    CHECK(found->units[2].times.after.of(Category::Production) == 12 * kTenMinutes);
    REQUIRE(found->applications.total == 1);
    CHECK(found->applications.rows[0].application == "Excel");
    CHECK(found->screens.regrouped.total == 0);
    CHECK_FALSE(found->movesNothing());
}

TEST_CASE("A preview stays below the access node, for administrators too, who have no data pages")
{
    Catalog saved = withExcelAs(Category::OtherWork);
    saved.users[3].accessNode = "t2"; // adm
    const auto engine = officeEngine(saved);
    const Catalog candidate = withExcelAs(Category::Production);
    const auto tom = preview(*engine, candidate, "tom");
    REQUIRE(tom);
    CHECK(tom->unit == "t1");
    CHECK(tom->all.after.of(Category::Production) == 6 * kTenMinutes);
    REQUIRE(tom->units.size() == 1);
    const auto administrator = preview(*engine, candidate, "adm");
    REQUIRE(administrator);
    CHECK(administrator->all.after.of(Category::Production) == 12 * kTenMinutes);
    for (const char* user : {"rep", "al", "gone", "nobody"})
        CHECK_FALSE(preview(*engine, candidate, user));
    ViewRequest anonymous = ask(PageKind::Summary, "ann");
    anonymous.view.anonymous = true;
    Progress progress;
    CHECK_FALSE(engine->previewChange(candidate, anonymous, progress));
}

TEST_CASE("Nobody sees more by proposing a catalog in which they may")
{
    const auto engine = officeEngine();
    Catalog candidate = officeCatalog();
    candidate.users[1].accessNode.reset(); // tom, of t1
    candidate.users[2].roles = {UserRole::Analyst};
    const auto tom = preview(*engine, candidate, "tom");
    REQUIRE(tom);
    CHECK(tom->shiftsAfter == 6);
    CHECK_FALSE(preview(*engine, candidate, "rep"));
}

TEST_CASE("A catalog that could not be saved has no preview")
{
    const auto engine = officeEngine();
    Catalog candidate = officeCatalog();
    candidate.units[1].parent = "nowhere";
    const auto found = preview(*engine, candidate);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::BadInput);
    CHECK(found.error().place.starts_with("units[1]"));
}

TEST_CASE("A cancelled preview says so and leaves nothing wrong behind")
{
    const auto engine = officeEngine(withExcelAs(Category::OtherWork));
    const Catalog candidate = withExcelAs(Category::Production);
    Progress cancelled;
    cancelled.cancel();
    const auto none = engine->previewChange(candidate, ask(PageKind::Summary), cancelled);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Cancelled);
    const auto found = preview(*engine, candidate);
    REQUIRE(found);
    CHECK(found->all.before.of(Category::OtherWork) == 18 * kTenMinutes);
}

TEST_CASE("The second preview of an engine is as right as the first, and so is one after a save")
{
    auto engine = officeEngine(withExcelAs(Category::OtherWork));
    REQUIRE(preview(*engine, withExcelAs(Category::Production)));
    const auto second = preview(*engine, withExcelAs(Category::NonWork));
    REQUIRE(second);
    CHECK(second->all.before.of(Category::OtherWork) == 18 * kTenMinutes);
    CHECK(second->all.after.of(Category::NonWork) == 18 * kTenMinutes);
    const auto saved = engine->withCatalog(std::make_shared<const Catalog>(withExcelAs(Category::NonWork)), 8);
    const auto third = preview(*saved, withExcelAs(Category::Production));
    REQUIRE(third);
    CHECK(third->all.before.of(Category::NonWork) == 18 * kTenMinutes);
    CHECK(preview(*saved, withExcelAs(Category::NonWork))->movesNothing());
}

TEST_CASE("A unit that is gone leaves an empty scope, not an error")
{
    Catalog saved = officeCatalog();
    const auto engine = officeEngine(saved);
    Catalog candidate = saved;
    std::erase_if(candidate.units, [](const BusinessUnit& unit) { return unit.id == "t1"; });
    std::erase_if(candidate.associates, [](const Associate& a) { return a.id.starts_with("a"); });
    std::erase_if(candidate.users, [](const User& u) { return u.name == "tom" || u.name == "al"; });
    ViewRequest team = ask(PageKind::Summary);
    team.view.unit = "t1";
    Progress progress;
    const auto found = engine->previewChange(candidate, team, progress);
    REQUIRE(found);
    CHECK(found->shiftsBefore == 6);
    CHECK(found->shiftsAfter == 0);
    CHECK(found->moves.total == 6);
    CHECK(found->moves.rows[0].unitAfter.empty());
}

TEST_CASE("A task can be tried before it is saved, over the last days only")
{
    const auto engine = officeEngine();
    TaskDefinition task;
    task.name = "Rare";
    task.begin = {{"excel", std::nullopt, Anchor::Leaving}};
    task.end = {{"rare", std::nullopt, Anchor::Entering}};
    task.enabled = false;
    Progress progress;
    const auto all = engine->tryTask(task, std::nullopt, ask(PageKind::Tasks), progress);
    REQUIRE(all);
    CHECK(all->complete == 1);
    REQUIRE(all->commonest.size() == 1);
    const auto last = engine->tryTask(task, 1, ask(PageKind::Tasks), progress);
    REQUIRE(last);
    CHECK(toIso(last->from) == "2026-03-04");
    CHECK(last->complete == 0);
    task.end.clear();
    const auto faulty = engine->tryTask(task, std::nullopt, ask(PageKind::Tasks), progress);
    REQUIRE_FALSE(faulty);
    CHECK(faulty.error().place.starts_with("task"));
}
