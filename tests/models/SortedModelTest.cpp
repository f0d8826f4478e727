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

namespace {

struct Counted final : RowsModel {
    Counted() { fill(1); }
    void fill(std::size_t factor)
    {
        setRows(400, {Column{.title = u"Key"_s, .exportTitle = {}, .numeric = false, .text = [](std::size_t r) { return QString::number(r); },
                             .key = [this, factor](std::size_t r) {
                                 ++asked;
                                 return QVariant(u"key %1"_s.arg(static_cast<qulonglong>(r * factor % 400), 4, 10, QChar(u'0')));
                             }}});
    }
    int asked = 0;
};

} // namespace

TEST_CASE("the key of a row is made once, however often the row is compared")
{
    Counted source;
    SortedModel sorted;
    sorted.setSourceModel(&source);
    sorted.sort(0, Qt::DescendingOrder);
    CHECK(source.asked == 400);
    CHECK(sorted.index(0, 0).data().toString() == u"399"_s);
    sorted.sort(0, Qt::AscendingOrder);
    CHECK(source.asked == 400);
    source.fill(3); // other rows have other keys
    CHECK(sorted.index(1, 0).data().toString() == u"267"_s); // 267 · 3 = 801, which is 1 beyond twice 400
}
