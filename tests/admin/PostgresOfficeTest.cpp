// The workstation over a catalog on a server. Each ends the program, skipped, where PostgreSQL is not installed.
#include "Catch.h"
#include "support/PrivatePostgres.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/MergeDialog.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SaveDialog.h"
#include "ui/look/Format.h"
#include "ui/pages/StartPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::PrivatePostgres;

namespace {

struct ServerOffice : AdminOffice
{
    explicit ServerOffice(const std::string& name = PrivatePostgres::instance().newDatabase())
        : AdminOffice({}, 3, 5, PrivatePostgres::instance().url(name)), database(name)
    {
        REQUIRE(open());
        admin().watch().setPace(1h, 1h); // it looks when it is told to
    }
    ~ServerOffice() { PrivatePostgres::instance().start(); }

    void changeHours()
    {
        admin().draft().edit(u"Hours"_s, [](Catalog& c) { c.settings.fteHours = 1'900; });
    }
    /// Presses Save, and kills the server once the rows are written and the version is about to be.
    bool saveAndKill()
    {
        auto lock = PrivatePostgres::instance().hold(database, "LOCK TABLE catalog_versions IN SHARE MODE");
        admin().save();
        admin().saveDialog()->setNote(u"Shorter weeks"_s);
        emit admin().saveDialog()->saveRequested(u"Shorter weeks"_s);
        const std::string waiting = "SELECT 1/count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query "
                                    "LIKE 'INSERT INTO catalog_versions%'";
        const bool inside = waitFor([&] { return PrivatePostgres::instance().run(database, waiting); });
        PrivatePostgres::instance().kill();
        return inside && waitFor([this] { return admin().saveDialog() && admin().saveDialog()->waitsForServer(); });
    }
    QString said()
    {
        for (const QLabel* label : admin().saveDialog()->findChildren<QLabel*>())
            if (label->text().contains(u"Try again"_s))
                return label->text();
        return {};
    }

    std::string database;
};

} // namespace

TEST_CASE("the workstation saves into the database that the workspace names", "[.postgres]")
{
    ServerOffice office;
    CHECK_FALSE(std::filesystem::exists(office.folder() / "catalog.sqlite"));
    office.changeHours();
    REQUIRE(office.save(u"Shorter weeks"_s));
    CHECK(office.version() == 2);
    CHECK(office.stored().settings.fteHours == 1'900);
    CHECK_FALSE(std::filesystem::exists(office.folder() / "catalog.sqlite"));
}

TEST_CASE("a server killed in mid-save keeps the old version whole, the draft stays, and trying again saves it",
          "[.postgres]")
{
    ServerOffice office;
    const Catalog before = office.stored();
    office.changeHours();
    REQUIRE(office.saveAndKill());
    CHECK(office.said().startsWith(
        toQString(PrivatePostgres::instance().place(office.database) + ": the connection to the server was lost")));
    CHECK_FALSE(office.said().contains(toQString(PrivatePostgres::password())));
    CHECK(office.admin().draft().dirty());
    CHECK(office.admin().bar()->notice().contains(u"What you changed is kept here"_s));
    QPushButton* again = buttonOf(office.admin().saveDialog(), u"Try again"_s);
    REQUIRE(again);
    QTest::mouseClick(again, Qt::LeftButton); // the server is still gone
    REQUIRE(waitFor([&] { return office.admin().saveDialog()->waitsForServer(); }));
    CHECK(office.said().contains(u"no server answers there"_s));
    PrivatePostgres::instance().start();
    CHECK(office.version() == 1);
    CHECK(office.stored() == before);
    QTest::mouseClick(again, Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.admin().saveDialog() == nullptr; }));
    CHECK(office.version() == 2);
    CHECK(office.stored().settings.fteHours == 1'900);
    CHECK(office.repository().history()->front().note == "Shorter weeks");
    CHECK_FALSE(office.admin().draft().dirty());
}

TEST_CASE("a save that a dead server cut off is tried again by itself once the server is back", "[.postgres]")
{
    ServerOffice office;
    office.changeHours();
    REQUIRE(office.saveAndKill());
    PrivatePostgres::instance().start();
    office.admin().watch().setPace(1h, 50ms);
    REQUIRE(waitFor([&] { return office.admin().saveDialog() == nullptr; }));
    CHECK(office.version() == 2);
    CHECK(office.stored().settings.fteHours == 1'900);
    CHECK(office.admin().bar()->notice().isEmpty());
}

TEST_CASE("where somebody else saved while the server was away the save is merged", "[.postgres]")
{
    ServerOffice office;
    office.changeHours();
    REQUIRE(office.saveAndKill());
    PrivatePostgres::instance().start();
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.workdaysPerYear = 200; }));
    QTest::mouseClick(buttonOf(office.admin().saveDialog(), u"Try again"_s), Qt::LeftButton);
    auto* merge = dialogOf<MergeDialog>(office);
    REQUIRE(merge);
    merge->accept();
    REQUIRE(waitFor([&] { return office.admin().saveDialog() != nullptr; }));
    CHECK(office.admin().saveDialog()->note() == u"Shorter weeks"_s);
    emit office.admin().saveDialog()->saveRequested(u"Shorter weeks"_s);
    REQUIRE(waitFor([&] { return office.version() == 3; }));
    CHECK(office.stored().settings.fteHours == 1'900);
    CHECK(office.stored().settings.workdaysPerYear == 200);
}

TEST_CASE("another administrator's save is noticed over the server", "[.postgres]")
{
    ServerOffice office;
    REQUIRE(saveElsewhere(office, [](Catalog& c) { c.settings.fteHours = 1'700; }));
    office.admin().watch().setPace(50ms, 50ms);
    REQUIRE(waitFor([&] { return office.admin().draft().basedOn() == 2; }));
    CHECK(office.admin().draft().catalog().settings.fteHours == 1'700);
}

TEST_CASE("a workspace whose server does not answer says so, and opens when it is tried again", "[.postgres]")
{
    ServerOffice office;
    PrivatePostgres::instance().kill();
    office.session->reload();
    REQUIRE(waitFor([&] { return !office.session->loading(); }));
    auto* start = office.window->findChild<StartPage*>();
    QPushButton* again = nullptr;
    REQUIRE(waitFor([&] { return (again = buttonOf(start, u"Try again"_s)) != nullptr; }));
    PrivatePostgres::instance().start();
    QTest::mouseClick(again, Qt::LeftButton);
    REQUIRE(waitFor([&] { return !office.session->loading() && office.window->settled(); }));
    CHECK(buttonOf(start, u"Try again"_s) == nullptr);
}
