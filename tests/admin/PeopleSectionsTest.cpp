#include "catalog/CatalogJson.h"
#include "catalog/CsvImport.h"
#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminChoices.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/CollectorsSection.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/UnitDialog.h"
#include "ui/admin/UnitsSection.h"
#include "ui/admin/UserDialog.h"
#include "ui/admin/UsersSection.h"
#include "ui/look/Format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T& sectionOf(AdminOffice& office, const QString& title)
{
    office.admin().openSection(title);
    auto* section = qobject_cast<T*>(office.admin().section(title));
    REQUIRE(section);
    office.settle();
    return *section;
}

/// A dialog that a key has closed leaves no window active until events were dealt with.
bool saved(AdminOffice& office, const QString& note)
{
    office.window->activateWindow();
    return QTest::qWaitForWindowActive(office.window.get()) && office.save(note);
}

const Catalog& draftOf(AdminOffice& office) { return office.admin().draft().catalog(); }

QString cell(const ItemTable& table, const QString& id, const QString& column)
{
    const QAbstractItemModel* shown = table.shown();
    for (int row = 0; row < shown->rowCount(); ++row)
        for (int c = 0; c < shown->columnCount(); ++c)
            if (shown->index(row, 0).data(IdRole).toString() == id &&
                shown->headerData(c, Qt::Horizontal).toString() == column)
                return shown->index(row, c).data().toString();
    return u"(no such cell)"_s;
}

} // namespace

TEST_CASE("a unit is added below another, disabled by Delete, undone, and saved")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = sectionOf<UnitsSection>(office, u"Business units"_s);
    const std::size_t before = draftOf(office).units.size();
    const QString company = toQString(draftOf(office).units[unitsInTreeOrder(draftOf(office)).front().index].id);
    section.table()->select({company});
    onNextDialog([](QDialog& dialog) {
        auto& form = dynamic_cast<UnitDialog&>(dialog);
        CHECK_FALSE(form.acceptButton()->isEnabled()); // without an id
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"Night shift"_s);
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Unique id"_s), u"night"_s);
        CHECK(form.acceptButton()->isEnabled());
        press(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(buttonOf(&section, u"Add…"_s), Qt::LeftButton);
    REQUIRE(draftOf(office).units.size() == before + 1);
    CHECK(draftOf(office).units.back().parent == toUtf8(company));
    CHECK(section.table()->currentId() == u"night"_s);
    CHECK(cell(*section.table(), u"night"_s, u"Goal"_s).endsWith(u"↑"_s));
    press(section.table()->view(), Qt::Key_Delete);
    CHECK_FALSE(draftOf(office).units.back().enabled);
    office.admin().draft().history().undo();
    CHECK(draftOf(office).units.back().enabled);
    REQUIRE(saved(office, u"a team for the night"_s));
    CHECK(office.stored() == draftOf(office));
    CHECK(office.stored().units.back().name == "Night shift");
}

TEST_CASE("a unit cannot be put below itself")
{
    const Catalog& catalog = demoCatalog();
    const auto team = std::find_if(catalog.units.begin(), catalog.units.end(),
                                   [](const BusinessUnit& u) { return u.level == "department"; });
    REQUIRE(team != catalog.units.end());
    UnitDialog dialog(catalog, *team);
    auto* parent = fieldOf<QComboBox>(&dialog, u"Below"_s);
    parent->setCurrentIndex(parent->findData(toQString(team->id)));
    CHECK(dialog.problem().contains(u"below itself"_s));
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
}

TEST_CASE("a CSV file is shown row by row before it is taken, and one bad row bars all")
{
    const Catalog& catalog = demoCatalog();
    const CsvImport same = importUnitsCsv(catalog, exportUnitsCsv(catalog));
    CHECK_FALSE(CsvPreviewDialog(u"units.csv"_s, same).acceptButton()->isEnabled()); // nothing would change
    const CsvImport bad = importUnitsCsv(catalog, exportUnitsCsv(catalog) + "X,x,,nowhere,Team,,,\n");
    const CsvPreviewDialog refused(u"units.csv"_s, bad);
    CHECK_FALSE(refused.acceptButton()->isEnabled());
    CHECK(refused.summary().startsWith(u"1 of "_s));
    CHECK(refused.table()->shown()->index(0, 4).data().toString().contains(u"nowhere"_s));
    const CsvImport good =
        importUnitsCsv(catalog, exportUnitsCsv(catalog) + "X,x,," + catalog.units.front().id + ",Team,,,\n");
    const CsvPreviewDialog fine(u"units.csv"_s, good);
    CHECK(fine.acceptButton()->isEnabled());
    CHECK(fine.summary().startsWith(u"1 added"_s));
    CHECK(fine.table()->shown()->rowCount() == 1);
}

TEST_CASE("collectors without a team wait in a queue until they get one")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().draft().edit(u"lose a team"_s, [](Catalog& c) { c.associates.front().memberships.clear(); });
    auto& section = sectionOf<CollectorsSection>(office, u"Data collectors"_s);
    const QString id = toQString(draftOf(office).associates.front().id);
    section.setFilter(CollectorsSection::Filter::UnknownTeam);
    REQUIRE(section.table()->shown()->rowCount() == 1);
    CHECK(buttonOf(&section, u"Unknown team (1)"_s));
    section.table()->select({id});
    const std::string unit = draftOf(office).units.back().id;
    onNextDialog([&](QDialog& dialog) {
        auto* team = fieldOf<QComboBox>(&dialog, u"Team"_s);
        team->setCurrentIndex(team->findData(toQString(unit)));
        press(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(buttonOf(&section, u"Team…"_s), Qt::LeftButton);
    CHECK(section.table()->shown()->rowCount() == 0);
    CHECK(draftOf(office).associates.front().memberships == std::vector<Membership>{{unit, std::nullopt}});
    section.setFilter(CollectorsSection::Filter::All);
    section.setTeam({id}, {unit, instantFromMs(1'780'000'000'000)});
    CHECK(draftOf(office).associates.front().memberships.size() == 2);
}

TEST_CASE("collectors are joined and split")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = sectionOf<CollectorsSection>(office, u"Data collectors"_s);
    const QString one = toQString(draftOf(office).associates[0].id), two = toQString(draftOf(office).associates[1].id);
    const std::size_t before = draftOf(office).associates.size();
    section.join({one, two}, one);
    CHECK(draftOf(office).associates.size() == before - 1);
    CHECK(cell(*section.table(), one, u"Other ids"_s).contains(two));
    CHECK(cell(*section.table(), one, u"Data"_s) == u"yes"_s);
    CHECK(firstFaultOf(draftOf(office)).isEmpty());
    REQUIRE(saved(office, u"one person"_s));
    section.split(two);
    CHECK(draftOf(office).associates.size() == before);
    REQUIRE(saved(office, u"two persons"_s));
    CHECK(office.stored() == draftOf(office));
}

TEST_CASE("users are added with roles, and Delete makes them inactive")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = sectionOf<UsersSection>(office, u"Users and roles"_s);
    office.admin().draft().edit(u"a role"_s, [](Catalog& c) {
        c.roles.push_back({"People", "", {{AdminArea::Units, AdminRight::Edit}}});
    });
    const std::size_t before = draftOf(office).users.size();
    onNextDialog([](QDialog& dialog) {
        QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"pia"_s);
        auto* roles = fieldOf<QListWidget>(&dialog, u"Roles"_s);
        roles->item(3)->setCheckState(Qt::Checked); // associate, and nobody's data said
        CHECK(dynamic_cast<UserDialog&>(dialog).problem().contains(u"whose data"_s));
        roles->item(3)->setCheckState(Qt::Unchecked);
        roles->item(1)->setCheckState(Qt::Checked);
        roles->item(4)->setCheckState(Qt::Checked);
        press(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(buttonOf(section.users(), u"Add…"_s), Qt::LeftButton);
    REQUIRE(draftOf(office).users.size() == before + 1);
    CHECK(draftOf(office).users.back().roles == std::vector<UserRole>{UserRole::Analyst});
    CHECK(draftOf(office).users.back().customRoles == std::vector<std::string>{"People"});
    press(section.users()->view(), Qt::Key_Delete);
    CHECK_FALSE(draftOf(office).users.back().active);
    section.removeRoles({u"People"_s});
    CHECK(draftOf(office).users.back().customRoles.empty());
    CHECK(firstFaultOf(draftOf(office)).isEmpty());
    REQUIRE(saved(office, u"a new colleague"_s));
    CHECK(office.stored().users.back().name == "pia");
}
