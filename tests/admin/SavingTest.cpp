#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/EffectPanel.h"
#include "ui/admin/HistorySection.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/MergeDialog.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/SectionPage.h"
#include "ui/pages/ResultPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void setHours(AdminOffice& office, double hours)
{
    office.admin().draft().edit(u"Hours"_s, [hours](Catalog& c) { c.settings.fteHours = hours; });
}

} // namespace

TEST_CASE("nothing can be saved without a change, nor without a sentence")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().save();
    CHECK(office.admin().saveDialog() == nullptr);
    setHours(office, 1'900);
    office.admin().save();
    REQUIRE(office.admin().saveDialog());
    QPushButton* save = buttonOf(office.admin().saveDialog(), u"Save version 2"_s);
    REQUIRE(save);
    CHECK_FALSE(save->isEnabled());
    office.admin().saveDialog()->setNote(u"Shorter weeks"_s);
    CHECK(save->isEnabled());
}

TEST_CASE("before a save its effect is shown: hours, tasks and the ranking before and after")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().draft().edit(u"Mail is no work"_s, [](Catalog& c) {
        for (Application& a : c.applications)
            if (a.alias == "Outlook")
                a.categories = {{Category::NonWork, std::nullopt}};
    });
    office.admin().save();
    EffectPanel* effect = office.admin().saveDialog()->effect();
    REQUIRE(waitFor([&] { return effect->preview() != nullptr; }));
    const ChangePreview& preview = *effect->preview();
    CHECK(preview.all.after.of(Category::NonWork) > preview.all.before.of(Category::NonWork));
    CHECK(preview.all.after.total() == preview.all.before.total());
    CHECK_FALSE(preview.opportunities.empty());
    CHECK(office.version() == 1);
}

TEST_CASE("pages run again with the catalog that was saved")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.window->go(Place::Opportunities);
    REQUIRE(office.settle());
    const auto before = office.window->page(Place::Opportunities)->result();
    REQUIRE(before);
    office.window->go(Place::Administration);
    setHours(office, 1'040);
    REQUIRE(office.save(u"Half posts"_s));
    office.window->go(Place::Opportunities);
    REQUIRE(office.settle());
    const auto after = office.window->page(Place::Opportunities)->result();
    REQUIRE(after);
    CHECK(after->header.catalogVersion == 2);
    const auto& first = std::get<OpportunitiesResult>(before->body).opportunities.front();
    const auto& second = std::get<OpportunitiesResult>(after->body).opportunities.front();
    CHECK(second.fte == Approx(2 * first.fte));
}

TEST_CASE("what two administrators changed in different places is merged, and both are kept")
{
    AdminOffice office;
    REQUIRE(office.open());
    setHours(office, 1'900);
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.workdaysPerYear = 200; }));
    office.admin().save();
    office.admin().saveDialog()->setNote(u"Mine"_s);
    emit office.admin().saveDialog()->saveRequested(u"Mine"_s);
    auto* merge = dialogOf<MergeDialog>(office);
    REQUIRE(merge);
    merge->accept();
    REQUIRE(waitFor([&] { return office.admin().saveDialog() != nullptr && office.admin().draft().basedOn() == 2; }));
    CHECK(office.admin().saveDialog()->note() == u"Mine"_s);
    emit office.admin().saveDialog()->saveRequested(u"Mine"_s);
    REQUIRE(waitFor([&] { return office.version() == 3; }));
    CHECK(office.stored().settings.fteHours == 1'900);
    CHECK(office.stored().settings.workdaysPerYear == 200);
}

TEST_CASE("where both changed the same thing the user chooses, and until then nothing is lost")
{
    AdminOffice office;
    REQUIRE(office.open());
    setHours(office, 1'900);
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.fteHours = 1'700; }));
    office.admin().save();
    emit office.admin().saveDialog()->saveRequested(u"Mine"_s);
    auto* merge = dialogOf<MergeDialog>(office);
    REQUIRE(merge);
    CHECK(office.admin().draft().catalog().settings.fteHours == 1'900);
    const auto choices = merge->findChildren<QComboBox*>();
    REQUIRE(choices.size() == 1);
    choices[0]->setCurrentIndex(1);
    merge->accept();
    CHECK(office.admin().draft().catalog().settings.fteHours == 1'700);
    CHECK_FALSE(office.admin().draft().dirty());
    CHECK(office.version() == 2);
}

TEST_CASE("a catalog that contradicts itself cannot be saved, and the dialog says where")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().draft().edit(u"Bad"_s,
                                [](Catalog& c) { c.applications.front().opportunityTags = {"Nobody declared this"}; });
    office.admin().save();
    office.admin().saveDialog()->setNote(u"Try"_s);
    CHECK_FALSE(buttonOf(office.admin().saveDialog(), u"Save version 2"_s)->isEnabled());
}

TEST_CASE("history shows what a version changed, and restoring one makes a new version")
{
    AdminOffice office;
    REQUIRE(office.open());
    const Catalog first = office.stored();
    setHours(office, 1'900);
    REQUIRE(office.save(u"Shorter weeks"_s));
    office.admin().openSection(u"History"_s);
    auto* history = qobject_cast<HistorySection*>(office.admin().section(u"History"_s));
    REQUIRE(office.settle());
    auto* table = history->findChild<ItemTable*>();
    CHECK(table->shown()->rowCount() == 2);
    auto* changes = fieldOf<QListWidget>(history, u"Changes"_s);
    REQUIRE(waitFor([&] { return changes->count() > 0; }));
    CHECK(changes->item(0)->text() == u"Changed the settings"_s);
    table->select({u"1"_s});
    REQUIRE(waitFor([&] { QPushButton* b = buttonOf(history, u"Restore version 1"_s); return b && b->isEnabled(); }));
    QTest::mouseClick(buttonOf(history, u"Restore version 1"_s), Qt::LeftButton);
    REQUIRE(office.save(u"Back"_s));
    CHECK(office.version() == 3);
    CHECK(office.stored() == first);
    CHECK(waitFor([&] { return table->shown()->rowCount() == 3; })); // it is in front, and lists the new one at once
}

TEST_CASE("the audit trail lists every save under a whole chain")
{
    AdminOffice office;
    REQUIRE(office.open());
    setHours(office, 1'900);
    REQUIRE(office.save(u"Shorter weeks"_s));
    office.admin().openSection(u"Audit trail"_s);
    REQUIRE(office.settle());
    auto* table = office.admin().section(u"Audit trail"_s)->findChild<ItemTable*>();
    REQUIRE(waitFor([&] { return table->shown()->rowCount() == 2; }));
    CHECK(table->shown()->index(0, 3).data().toString() == u"save"_s);
    CHECK(table->shown()->index(0, 6).data().toString().size() == 64);
    setHours(office, 1'950);
    REQUIRE(office.save(u"Longer ones"_s));
    office.admin().openSection(u"Audit trail"_s);
    CHECK(waitFor([&] { return table->shown()->rowCount() == 3; }));
}

TEST_CASE("what another administrator saved is taken over where nothing was changed here")
{
    AdminOffice office;
    REQUIRE(office.open());
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.fteHours = 1'700; }));
    office.admin().watch().lookNow();
    REQUIRE(waitFor([&] { return office.admin().draft().basedOn() == 2; }));
    CHECK(office.admin().draft().catalog().settings.fteHours == 1'700);
    CHECK(office.session->workspace()->catalogVersion == 2);
    CHECK(office.admin().bar()->notice().isEmpty());
}

TEST_CASE("what another administrator saved is told where something was changed here, and merged on demand")
{
    AdminOffice office;
    REQUIRE(office.open());
    setHours(office, 1'900);
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.workdaysPerYear = 200; }));
    office.admin().watch().lookNow();
    REQUIRE(waitFor([&] { return !office.admin().bar()->notice().isEmpty(); }));
    CHECK(office.admin().bar()->notice() == u"dana saved version 2: Meanwhile"_s);
    CHECK(office.admin().draft().basedOn() == 1);
    CHECK(office.admin().draft().catalog().settings.fteHours == 1'900);
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.minGroup = 7; }, "erik"));
    office.admin().watch().lookNow();
    REQUIRE(waitFor([&] { return office.admin().bar()->notice().startsWith(u"erik"_s); }));
    QTest::mouseClick(buttonOf(office.admin().bar(), u"Merge…"_s), Qt::LeftButton);
    auto* merge = dialogOf<MergeDialog>(office);
    REQUIRE(merge);
    merge->accept();
    REQUIRE(waitFor([&] { return office.admin().saveDialog() != nullptr; }));
    emit office.admin().saveDialog()->saveRequested(u"Mine"_s);
    REQUIRE(waitFor([&] { return office.version() == 4; }));
    CHECK(office.stored().settings.fteHours == 1'900);
    CHECK(office.stored().settings.workdaysPerYear == 200);
    CHECK(office.stored().settings.minGroup == 7);
}

TEST_CASE("giving up one's own changes takes over what another administrator saved meanwhile")
{
    AdminOffice office;
    REQUIRE(office.open());
    setHours(office, 1'900);
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.workdaysPerYear = 200; }));
    office.admin().watch().lookNow();
    REQUIRE(waitFor([&] { return !office.admin().bar()->notice().isEmpty(); }));
    office.admin().draft().history().undo();
    REQUIRE(waitFor([&] { return office.admin().draft().basedOn() == 2; }));
    CHECK_FALSE(office.admin().draft().dirty());
    CHECK(office.admin().draft().catalog().settings.workdaysPerYear == 200);
}
