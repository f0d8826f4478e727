#include "Catch.h"
#include "support/FakeEngine.h"
#include "support/WaitFor.h"
#include "ui/models/OpportunitiesModel.h"
#include "ui/models/SortedModel.h"

#include <QSignalSpy>

using namespace worklode;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DeepTree {
    DeepTree()
    {
        Progress progress;
        request.page = PageKind::Opportunities;
        model.setDrills(&drills, fakeCatalog());
        drills.setSource(engine, request);
        model.setResult(std::make_shared<const PageResult>(engine->run(request, progress).value()));
    }
    /// Opens the row and waits for what is below it.
    void open(const QModelIndex& index)
    {
        model.fetchMore(index);
        REQUIRE(waitFor([&] { return drills.idle(); }));
    }
    std::shared_ptr<FakeEngine> engine = std::make_shared<FakeEngine>(fakeCatalog());
    ViewRequest request;
    OpportunityDrills drills;
    OpportunitiesModel model;
};

using Kind = OpportunitiesModel::Kind;

} // namespace

TEST_CASE("the tree goes down to units, associates and single occurrences as rows are opened")
{
    DeepTree t;
    const QModelIndex application = t.model.index(0, 0, t.model.index(1, 0)); // Copy and paste › Claims
    const QModelIndex screen = t.model.index(1, 0, application);
    REQUIRE(t.model.kindOf(screen) == Kind::Screen);
    CHECK(t.model.hasChildren(screen));
    CHECK(t.model.canFetchMore(screen));
    CHECK(t.model.rowCount(screen) == 0);
    t.open(screen);
    CHECK(t.engine->lastRequest().drill == OpportunityDrill{"Copy and paste", "Claims", "Search", {}, {}});
    REQUIRE(t.model.rowCount(screen) == 3);
    CHECK_FALSE(t.model.canFetchMore(screen));
    const QModelIndex unit = t.model.index(0, 0, screen);
    CHECK(t.model.kindOf(unit) == Kind::Unit);
    CHECK(unit.data().toString() == u"Motor claims"_s);
    t.open(unit);
    REQUIRE(t.model.rowCount(unit) == 6);
    const QModelIndex person = t.model.index(0, 0, unit);
    CHECK(person.data().toString() == u"Ada Berg"_s);
    t.open(person);
    CHECK(t.engine->lastRequest().drill == OpportunityDrill{"Copy and paste", "Claims", "Search", "motor", "a1"});
    REQUIRE(t.model.rowCount(person) > 0);
    const QModelIndex occurrence = t.model.index(0, 0, person);
    REQUIRE(t.model.occurrenceOf(occurrence));
    CHECK(t.model.occurrenceOf(occurrence)->associate == "a1");
    CHECK(t.model.pathOf(person)
          == QStringList{u"Copy and paste"_s, u"Claims"_s, u"Search"_s, u"Motor claims"_s, u"Ada Berg"_s});
    const OpportunityPlace place = t.model.placeOf(occurrence);
    CHECK(place.unit == "motor");
    CHECK(place.associate == "a1");
    CHECK(t.model.indexOf(place) == person);
    // Nothing is asked for twice.
    const int runs = t.engine->runs();
    t.drills.want(t.model.drillOf(unit));
    CHECK(t.engine->runs() == runs);
}

TEST_CASE("opening a row whose parts are known already takes no row away")
{
    DeepTree t;
    const QModelIndex screen = t.model.index(1, 0, t.model.index(0, 0, t.model.index(1, 0)));
    t.drills.wantNewest(t.model.drillOf(screen)); // selecting a row does that
    REQUIRE(waitFor([&] { return t.drills.idle(); }));
    const QSignalSpy removed(&t.model, &QAbstractItemModel::rowsRemoved);
    t.model.fetchMore(screen);
    CHECK(removed.count() == 0); // a tree view that asks while it lays out would lose its place
    CHECK(t.model.rowCount(screen) == 3);
    CHECK(t.engine->runs() == 2);
}

TEST_CASE("a row that is being fetched says how far, and a failure says why")
{
    DeepTree t;
    t.engine->setDelay(60s);
    const QModelIndex screen = t.model.index(0, 0, t.model.index(0, 0, t.model.index(0, 0)));
    t.model.fetchMore(screen);
    REQUIRE(t.model.rowCount(screen) == 1);
    CHECK(t.model.index(0, 0, screen).data().toString().startsWith(u"Looking…"_s));
    t.drills.setSource(nullptr, {});
    CHECK(t.drills.idle());

    DeepTree failing;
    failing.engine->setError(Error{ErrorCode::Refused, "opportunity", "withheld"});
    const QModelIndex other = failing.model.index(0, 0, failing.model.index(0, 0, failing.model.index(0, 0)));
    failing.open(other);
    REQUIRE(failing.model.rowCount(other) == 1);
    CHECK(failing.model.index(0, 0, other).data().toString() == u"opportunity: withheld"_s);
    CHECK_FALSE(failing.model.canFetchMore(other));
}

TEST_CASE("what is looked at just now replaces what was looked at before")
{
    DeepTree t;
    t.engine->setDelay(60ms);
    t.drills.wantNewest({"Copy and paste", "Claims", {}, {}, {}});
    t.drills.wantNewest({"Copy and paste", "Excel", {}, {}, {}});
    t.drills.wantNewest({"Copy and paste", "CRM", {}, {}, {}});
    REQUIRE(waitFor([&] { return t.drills.idle(); }));
    CHECK(t.drills.known({"Copy and paste", "Claims", {}, {}, {}}));
    CHECK_FALSE(t.drills.known({"Copy and paste", "Excel", {}, {}, {}}));
    CHECK(t.drills.known({"Copy and paste", "CRM", {}, {}, {}}));
}

TEST_CASE("sorted and filtered, the tree can still be opened")
{
    DeepTree t;
    SortedModel sorted;
    sorted.setSourceModel(&t.model);
    sorted.setAutoAcceptChildRows(true);
    sorted.setFilterText(u"Excel"_s);
    REQUIRE(sorted.rowCount() == 1); // Copy and paste
    const QModelIndex excel = sorted.index(0, 0, sorted.index(0, 0));
    CHECK(excel.data().toString() == u"Excel"_s);
    const QModelIndex screen = sorted.index(0, 0, excel);
    REQUIRE(sorted.canFetchMore(screen));
    sorted.fetchMore(screen);
    REQUIRE(waitFor([&] { return t.drills.idle(); }));
    CHECK(sorted.rowCount(screen) == 3);
}
