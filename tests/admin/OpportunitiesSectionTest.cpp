#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/EffectPanel.h"
#include "ui/admin/OpportunitiesSection.h"
#include "ui/admin/SettingsSection.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

OpportunitiesSection& opportunitiesOf(AdminOffice& office)
{
    auto* section = qobject_cast<OpportunitiesSection*>(office.admin().section(u"Opportunities"_s));
    REQUIRE(section);
    office.admin().openSection(u"Opportunities"_s);
    REQUIRE(office.settle());
    return *section;
}

double hoursOf(AdminOffice& office, const std::string& type)
{
    office.window->go(Place::Opportunities);
    REQUIRE(office.settle());
    for (const Opportunity& o :
         std::get<OpportunitiesResult>(office.window->page(Place::Opportunities)->result()->body).opportunities) {
        if (o.name == type)
            return o.annualizedHours;
    }
    return 0;
}

} // namespace

TEST_CASE("a threshold is changed, the ranking shows what that does, and after the save the page agrees")
{
    AdminOffice office;
    REQUIRE(office.open());
    const double before = hoursOf(office, "Excessive idle");
    office.window->go(Place::Administration);
    OpportunitiesSection& section = opportunitiesOf(office);
    section.types()->select({u"Excessive idle"_s});
    onNextDialog([](QDialog& dialog) {
        fieldOf<QDoubleSpinBox>(&dialog, u"Seconds"_s)->setValue(120);
        dialog.accept();
    });
    press(section.types()->view(), Qt::Key_F2);
    section.computeRanking();
    REQUIRE(waitFor([&] { return section.ranking()->preview() != nullptr; }));
    double foreseen = 0;
    for (const OpportunityChange& change : section.ranking()->preview()->opportunities) {
        if (change.name == "Excessive idle") {
            CHECK(change.hoursBefore == Approx(before));
            foreseen = change.hoursAfter;
        }
    }
    CHECK(foreseen > before);
    REQUIRE(office.save(u"Two minutes are long"_s));
    CHECK(hoursOf(office, "Excessive idle") == Approx(foreseen));
}

TEST_CASE("types are switched off with a key and reset with Delete")
{
    AdminOffice office;
    REQUIRE(office.open());
    OpportunitiesSection& section = opportunitiesOf(office);
    const std::size_t before = office.admin().draft().catalog().opportunities.size();
    section.types()->select({u"Scrolling"_s, u"Non Work"_s});
    press(section.types()->view(), Qt::Key_1);
    CHECK(office.admin().draft().catalog().opportunities.size() == before + 1); // scrolling was there
    press(section.types()->view(), Qt::Key_Delete);
    CHECK(office.admin().draft().catalog().opportunities.size() == before - 1);
}

TEST_CASE("an own tag is made and found again in the stored catalog")
{
    AdminOffice office;
    REQUIRE(office.open());
    OpportunitiesSection& section = opportunitiesOf(office);
    onNextDialog([](QDialog& dialog) {
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"Spreadsheets"_s);
        dialog.accept();
    });
    section.addTag();
    REQUIRE(office.save(u"Where data is copied by hand"_s));
    CHECK(office.stored().opportunityTags.back().name == "Spreadsheets");
}

TEST_CASE("settings are typed, undone as one step, and reset")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto* section = qobject_cast<SettingsSection*>(office.admin().section(u"Costs and settings"_s));
    office.admin().openSection(u"Costs and settings"_s);
    auto* hours = section->field(u"Hours of a full-time post"_s);
    REQUIRE(hours);
    CHECK(hours->value() == 2'080);
    hours->setFocus();
    hours->selectAll();
    QTest::keyClicks(hours, u"1800"_s);
    CHECK(office.admin().draft().catalog().settings.fteHours == 1'800);
    CHECK(office.admin().draft().history().count() == 1);
    office.admin().draft().history().undo();
    CHECK(hours->value() == 2'080);
}

TEST_CASE("an hourly cost holds for what is below, until it says its own")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto* section = qobject_cast<SettingsSection*>(office.admin().section(u"Costs and settings"_s));
    office.admin().openSection(u"Costs and settings"_s);
    const QAbstractItemModel* table = section->costs()->shown();
    REQUIRE(table->rowCount() > 2);
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK_FALSE(table->index(row, 3).data().toString() == u"–"_s);
}
