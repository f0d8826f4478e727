#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/models/Columns.h"
#include "ui/models/ModelText.h"
#include "ui/models/OpportunitiesModel.h"

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

class Sample final : public RowsModel
{
public:
    explicit Sample(const std::vector<std::pair<QString, double>>& rows)
    {
        setRows(rows.size(), {textColumn(u"Name"_s, [rows](std::size_t r) { return rows[r].first; }),
                              durationColumn(u"Time"_s, [rows](std::size_t r) { return rows[r].second; })});
    }
};

} // namespace

TEST_CASE("the clipboard gets cells as shown, one line a row")
{
    const Sample model({{u"A\tB\nC"_s, 3'600'000}, {u"D"_s, 0}});
    CHECK(toTsv(model) == u"Name\tTime\r\nA B C\t1:00:00\r\nD\t0:00:00\r\n"_s);
}

TEST_CASE("on the clipboard a row of a tree stands in as far as it is below another")
{
    OpportunitiesModel model;
    FakeEngine engine(fakeCatalog());
    ViewRequest request;
    request.page = PageKind::Opportunities;
    Progress progress;
    model.setResult(std::make_shared<const PageResult>(engine.run(request, progress).value()));
    const QString text = toTsv(model);
    CHECK(text.contains(u"\r\nCopy and paste\t"_s));
    CHECK(text.contains(u"\r\n  Claims\t"_s));
    CHECK(text.contains(u"\r\n    Search\t"_s));
}

TEST_CASE("a CSV file gets real numbers, their unit in the header, and quoted texts")
{
    const Sample model({{u"a \"quoted\", text"_s, 1'234'567.891}, {u"plain"_s, 0}});
    CHECK(toCsv(model) == u"Name,Time (ms)\r\n\"a \"\"quoted\"\", text\",1234567.891\r\nplain,0\r\n"_s);
}

TEST_CASE("a CSV file never starts a formula")
{
    for (const QString& text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s}) {
        const Sample model({{text, 0}});
        CHECK(toCsv(model).contains(u"\r\n'"_s + text));
    }
}

TEST_CASE("an empty model is its header")
{
    CHECK(toTsv(Sample({})) == u"Name\tTime\r\n"_s);
    CHECK(toCsv(OpportunitiesModel()).startsWith(u"Opportunity,Annualized (h/yr),FTE"_s));
}
