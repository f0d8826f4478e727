#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/models/OpportunitiesModel.h"
#include "ui/models/SortedModel.h"

#include <QAbstractItemModelTester>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sorted {
    Sorted()
    {
        PageResult result;
        result.body = fakeOpportunities();
        source.setResult(std::make_shared<const PageResult>(std::move(result)));
        sorted.setSourceModel(&source);
    }
    QString name(int row) const { return sorted.index(row, 0).data().toString(); }

    OpportunitiesModel source;
    SortedModel sorted;
    QAbstractItemModelTester tester{&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("sorting goes by the real number, not by its text")
{
    Sorted t;
    t.sorted.sort(OpportunitiesModel::Occurrences, Qt::AscendingOrder);
    CHECK(t.name(0) == u"Task variation: Answer a claim"_s); // 316; as text "1,066" would come first
    t.sorted.sort(OpportunitiesModel::Occurrences, Qt::DescendingOrder);
    CHECK(t.name(0) == u"Copy and paste"_s);
    t.sorted.sort(OpportunitiesModel::Name, Qt::AscendingOrder);
    CHECK(t.name(0) == u"Application switching"_s);
}

TEST_CASE("without sorting the engine's ranking stays")
{
    Sorted t;
    CHECK(t.name(0) == u"Excessive idle"_s);
    t.sorted.sort(-1);
    CHECK(t.name(0) == u"Excessive idle"_s);
}

TEST_CASE("a filter keeps rows whose children match")
{
    Sorted t;
    t.sorted.setFilterText(u"excel"_s);
    REQUIRE(t.sorted.rowCount() == 1);
    CHECK(t.name(0) == u"Copy and paste"_s);
    t.sorted.setFilterText(u"no such thing"_s);
    CHECK(t.sorted.rowCount() == 0);
    t.sorted.setFilterText(u"  "_s);
    CHECK(t.sorted.rowCount() == 11);
}
