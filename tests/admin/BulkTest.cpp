// Many rows changed at once, by the buttons above the tables and by keys.
#include "catalog/OpportunityTypes.h"
#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/ApplicationsSection.h"
#include "ui/admin/CategoryBoard.h"
#include "ui/admin/CheckList.h"
#include "ui/admin/CollectorsSection.h"
#include "ui/admin/MasksEditor.h"
#include "ui/admin/OpportunitiesSection.h"
#include "ui/admin/OpportunityEdits.h"
#include "ui/admin/PlacesEditor.h"
#include "ui/admin/ScreensSection.h"
#include "ui/admin/SettingsSection.h"
#include "ui/admin/TaskLimitsDialog.h"
#include "ui/admin/TasksSection.h"
#include "ui/admin/UsersSection.h"
#include "ui/admin/ViewEditor.h"
#include "ui/admin/ViewsSection.h"
#include "ui/look/Format.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalog& draftNow(AdminOffice& office)
{
    return office.admin().draft().catalog();
}

template <class T>
T& inFront(AdminOffice& office, const QString& title)
{
    office.admin().openSection(title);
    REQUIRE(office.settle());
    auto* section = qobject_cast<T*>(office.admin().section(title));
    REQUIRE(section);
    return *section;
}

/// `Set > Anonymous`: opens the button's menu, and what is below a line of it.
void chooseFrom(QWidget& section, const QString& button, QStringList lines)
{
    QMenu* menu = buttonOf(&section, button)->menu();
    emit menu->aboutToShow();
    while (!lines.isEmpty()) {
        const QString wanted = lines.takeFirst();
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction* a) { return a->text().trimmed() == wanted; });
        INFO(wanted.toStdString());
        REQUIRE(found != actions.end());
        if (lines.isEmpty())
            (*found)->trigger();
        else
            menu = (*found)->menu();
    }
}

/// Types a number into the dialog that opens next.
void answerNumber(double value)
{
    onNextDialog([value](QDialog& dialog) {
        dialog.findChild<QDoubleSpinBox*>()->setValue(value);
        dialog.accept();
    });
}

} // namespace

TEST_CASE("all selected Views get dates, a unit and names hidden, each as one step")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = inFront<ViewsSection>(office, u"Views"_s);
    section.table()->view()->selectAll();
    const Catalog before = draftNow(office);
    const BusinessUnit unit = before.units.back();
    chooseFrom(section, u"Set"_s, {u"The last 28 days"_s});
    chooseFrom(section, u"Set"_s, {u"Unit"_s, toQString(unit.name)});
    chooseFrom(section, u"Set"_s, {u"Anonymous"_s});
    for (const View& view : draftNow(office).views) {
        CHECK(view.range == DateRange{std::nullopt, std::nullopt, 28});
        CHECK(view.unit == unit.id);
        CHECK(view.anonymous);
    }
    REQUIRE(office.save(u"Alike"_s));
    CHECK(office.stored() == draftNow(office));
    for (int step = 0; step < 3; ++step)
        office.shortcut(Qt::Key_Z);
    CHECK(draftNow(office) == before);
}

TEST_CASE("all selected users get a role and lose it, built-in or their own, and roles are copied")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().draft().edit(u"Users"_s, [](Catalog& c) {
        c.roles.push_back({"People", "", {{AdminArea::Units, AdminRight::Edit}}});
        c.users.push_back({"uma", {UserRole::Analyst}, std::nullopt, "", false, true});
        c.users.push_back({"ugo", {}, std::nullopt, "", false, true, {"People"}});
    });
    auto& section = inFront<UsersSection>(office, u"Users and roles"_s);
    section.users()->select({u"uma"_s, u"ugo"_s});
    const auto last = [&] { return std::pair{draftNow(office).users.end()[-2], draftNow(office).users.back()}; };
    chooseFrom(*section.users(), u"Roles"_s, {u"People"_s});
    CHECK(last().first.customRoles == std::vector<std::string>{"People"});
    CHECK(last().second.customRoles == std::vector<std::string>{"People"});
    chooseFrom(*section.users(), u"Roles"_s, {u"People"_s}); // all have it by now
    CHECK(last().second.customRoles.empty());
    chooseFrom(*section.users(), u"Roles"_s, {u"Administrator"_s});
    CHECK(last().first.roles == std::vector<UserRole>{UserRole::Administrator, UserRole::Analyst});
    CHECK(last().second.roles == std::vector<UserRole>{UserRole::Administrator});
    section.showRoles(true);
    section.roles()->select({u"People"_s});
    QTest::mouseClick(buttonOf(section.roles(), u"Copy"_s), Qt::LeftButton);
    REQUIRE(draftNow(office).roles.size() == 2);
    CHECK(draftNow(office).roles.back().name == "People (copy)");
    CHECK(draftNow(office).roles.back().areas == draftNow(office).roles.front().areas);
}

TEST_CASE("hourly costs, automatable shares and time zones are said of all that is selected")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& settings = inFront<SettingsSection>(office, u"Costs and settings"_s);
    settings.costs()->view()->selectAll();
    answerNumber(52.5);
    press(settings.costs()->view(), Qt::Key_Return);
    for (const BusinessUnit& unit : draftNow(office).units)
        CHECK(unit.hourlyCost == 52.5);
    press(settings.costs()->view(), Qt::Key_Delete);
    for (const BusinessUnit& unit : draftNow(office).units)
        CHECK_FALSE(unit.hourlyCost);

    auto* types = inFront<OpportunitiesSection>(office, u"Opportunities"_s).types();
    const QStringList names{types->shown()->index(0, 0).data(IdRole).toString(),
                            types->shown()->index(1, 0).data(IdRole).toString()};
    types->select(names);
    answerNumber(40);
    QTest::mouseClick(buttonOf(types, u"Automatable…"_s), Qt::LeftButton);
    for (const QString& name : names)
        CHECK(effectiveSettings(draftNow(office), toUtf8(name)).automatable == 0.4);

    auto& collectors = inFront<CollectorsSection>(office, u"Data collectors"_s);
    collectors.table()->view()->selectAll();
    const QStringList ids = collectors.table()->selectedIds();
    REQUIRE(ids.size() > 1);
    collectors.setZone(ids, u"Europe/Lisbon"_s);
    for (const Associate& associate : draftNow(office).associates)
        CHECK(associate.zone == "Europe/Lisbon");
    QString said;
    QObject::connect(&collectors, &SectionPage::said, &collectors, [&](const QString& message) { said = message; });
    press(collectors.table()->view(), Qt::Key_Delete);
    CHECK(said.startsWith(u"Collectors stay"_s));
    REQUIRE(office.save(u"All alike"_s));
    CHECK(office.stored() == draftNow(office));
}

TEST_CASE("screen rules are copied below the selected ones")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = inFront<ScreensSection>(office, u"Screens"_s);
    const std::string application = draftNow(office).screenRules.front().application;
    section.openApplication(toQString(application));
    REQUIRE(office.settle());
    const auto before = draftNow(office).screenRules;
    section.rules()->select({firstId(*section.rules())});
    QTest::mouseClick(buttonOf(section.rules(), u"Copy"_s), Qt::LeftButton);
    const auto& after = draftNow(office).screenRules;
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after[0] == before[0]);
    CHECK(after[1] == before[0]);
    CHECK(std::equal(after.begin() + 2, after.end(), before.begin() + 1));
}

TEST_CASE("screen rules are switched and named, and screens switched, for all that is selected")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = inFront<ScreensSection>(office, u"Screens"_s);
    const Catalog before = draftNow(office);
    const std::string application = before.screenRules.front().application;
    section.openApplication(toQString(application));
    REQUIRE(office.settle());
    section.rules()->view()->selectAll();
    REQUIRE(section.rules()->selectedIds().size() > 1);
    const auto all = [&](auto holds) {
        return std::all_of(draftNow(office).screenRules.begin(), draftNow(office).screenRules.end(),
                           [&](const ScreenRule& rule) { return rule.application != application || holds(rule); });
    };
    chooseFrom(*section.rules(), u"Set"_s, {u"Off"_s});
    CHECK(all([](const ScreenRule& rule) { return !rule.enabled; }));
    section.rules()->view()->selectAll();
    onNextDialog([](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, u"Everything"_s);
        press(field, Qt::Key_Return);
    });
    chooseFrom(*section.rules(), u"Set"_s, {u"Screen name…"_s});
    CHECK(all([](const ScreenRule& rule) { return rule.display == "Everything"; }));
    const std::vector<QString> two{section.applications()->shown()->index(0, 0).data(IdRole).toString(),
                                   section.applications()->shown()->index(1, 0).data(IdRole).toString()};
    const auto screensOf = [&](const QString& name) {
        return findApplication(draftNow(office), toUtf8(name))->screens;
    };
    section.applications()->select({two[0], two[1]});
    press(section.applications()->view(), Qt::Key_1);
    const bool first = screensOf(two[0]);
    CHECK(screensOf(two[1]) == first);
    QTest::mouseClick(buttonOf(section.applications(), u"On / off"_s), Qt::LeftButton);
    CHECK(screensOf(two[0]) == !first);
    CHECK(screensOf(two[1]) == !first);
    REQUIRE(office.save(u"Fewer screens"_s));
    CHECK(office.stored() == draftNow(office));
    for (int step = 0; step < 4; ++step)
        office.shortcut(Qt::Key_Z);
    CHECK(draftNow(office) == before);
}

TEST_CASE("limits of all selected tasks are set as one step, each only where it was ticked")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = inFront<TasksSection>(office, u"Task tags"_s);
    const Catalog before = draftNow(office);
    REQUIRE(before.tasks.size() > 2);
    section.table()->view()->selectAll();
    onNextDialog([](QDialog& dialog) {
        auto& form = dynamic_cast<TaskLimitsDialog&>(dialog);
        CHECK_FALSE(form.acceptButton()->isEnabled()); // nothing to change yet
        auto* pause = fieldOf<QDoubleSpinBox>(&form, u"Longest pause"_s);
        CHECK_FALSE(pause->isEnabled());
        QTest::keyClick(fieldOf<QCheckBox>(&form, u"Change: Longest pause"_s), Qt::Key_Space);
        CHECK(pause->isEnabled());
        pause->selectAll();
        QTest::keyClicks(pause, u"30"_s);
        QTest::keyClick(fieldOf<QComboBox>(&form, u"Beginning again"_s), Qt::Key_Down);
        CHECK(form.acceptButton()->isEnabled());
        QTest::mouseClick(form.acceptButton(), Qt::LeftButton);
    });
    QTest::mouseClick(buttonOf(&section, u"Limits…"_s), Qt::LeftButton);
    for (std::size_t i = 0; i < before.tasks.size(); ++i) {
        TaskDefinition wanted = before.tasks[i];
        if (!wanted.overlay) // it has neither
            wanted.maxGap = Duration(30 * 60'000), wanted.restart = true;
        CHECK(draftNow(office).tasks[i] == wanted);
    }
    TaskLimitsDialog rest(before.tasks.front(), 2);
    fieldOf<QCheckBox>(&rest, u"Change: Longest duration"_s)->setChecked(true);
    fieldOf<QDoubleSpinBox>(&rest, u"Longest duration"_s)->setValue(1.5);
    fieldOf<QComboBox>(&rest, u"State"_s)->setCurrentIndex(2);
    TaskDefinition overlay;
    overlay.overlay = true;
    rest.limits().applyTo(overlay);
    CHECK(overlay.maxDuration == Duration(90 * 60'000));
    CHECK_FALSE(overlay.enabled);
    CHECK_FALSE(overlay.restart);
    REQUIRE(office.save(u"Shorter pauses"_s));
    CHECK(office.stored() == draftNow(office));
    office.shortcut(Qt::Key_Z);
    CHECK(draftNow(office) == before);
}

TEST_CASE("the board is searched, copied and used without a mouse")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = inFront<ApplicationsSection>(office, u"Applications"_s);
    section.showBoard(true);
    CategoryBoard& board = *section.board();
    QListWidget* production = board.column(Category::Production);
    REQUIRE(production->count() > 1);
    production->setFocus();
    production->setCurrentRow(0);
    const QString name = production->item(0)->data(Qt::UserRole).toString(),
                  next = production->item(1)->data(Qt::UserRole).toString();
    press(production, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Application\tCategory\tHours\r\n"_s + name + u"\tProduction\t"_s));
    CHECK(copied.count(u"\r\n"_s) == 2);
    office.shortcut(Qt::Key_F);
    auto* search = fieldOf<QLineEdit>(&board, u"Search applications"_s);
    CHECK(search->hasFocus());
    QTest::keyClicks(search, name);
    CHECK(production->item(1)->isHidden());
    search->clear();
    production->item(0)->setSelected(true);
    production->item(1)->setSelected(true);
    press(production, Qt::Key_Right, Qt::AltModifier); // to Other Work, both of them
    for (const QString& moved : {name, next})
        CHECK(latestCategory(*findApplication(draftNow(office), toUtf8(moved))) == Category::OtherWork);
    CHECK(board.column(Category::OtherWork)->selectedItems().size() == 2);
    onNextDialog([](QDialog& dialog) { dialog.reject(); });
    press(board.column(Category::OtherWork), Qt::Key_Return); // opens the editor
    office.shortcut(Qt::Key_Z);
    CHECK(latestCategory(*findApplication(draftNow(office), toUtf8(name))) == Category::Production);
}

TEST_CASE("masking rules and places are added, removed, moved and copied by keys")
{
    MasksEditor masks;
    masks.show();
    masks.setMasks({{"one", MaskPattern::Regex, "a", "b", true},
                    {"two", MaskPattern::Wildcard, "*b*", "c", false},
                    {"three", MaskPattern::Regex, "c", "d", false}});
    masks.table()->selectRow(2);
    press(masks.table(), Qt::Key_Up, Qt::AltModifier);
    CHECK(masks.masks()[1].name == "three");
    masks.table()->selectAll();
    press(masks.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(
        u"Name\tKind\tPattern\tWritten instead\tCase matters\r\none\tRegex\ta\tb\tyes\r\n"_s));
    masks.table()->clearSelection();
    masks.table()->selectRow(0);
    masks.table()->selectionModel()->select(masks.table()->model()->index(2, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(masks.table(), Qt::Key_Delete);
    REQUIRE(masks.masks().size() == 1);
    CHECK(masks.masks()[0].name == "three");
    press(masks.table(), Qt::Key_Insert);
    CHECK(masks.masks().size() == 2);

    PlacesEditor places(u"Kept"_s, true);
    places.setPlaces({{"excel", true}, {"word", false}, {"mail", true}});
    auto* table = places.findChild<QTableWidget*>();
    table->selectAll();
    press(table, Qt::Key_Delete);
    CHECK(places.places().empty());
}

TEST_CASE("a View is limited to applications that are searched and ticked, several at once")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().draft().edit(u"A limit"_s, [](Catalog& c) { c.views.front().applications = {"Gone"}; });
    auto& section = inFront<ViewsSection>(office, u"Views"_s);
    section.table()->select({firstId(*section.table())});
    QStringList wanted;
    onNextDialog([&](QDialog& dialog) {
        auto* applications = dialog.findChild<CheckList*>();
        REQUIRE(applications);
        CHECK(applications->ticked() == QStringList{u"Gone"_s}); // it is nowhere in the data, and not forgotten
        QListWidget* list = applications->list();
        wanted = {list->item(0)->data(Qt::UserRole).toString(), list->item(1)->data(Qt::UserRole).toString()};
        list->item(0)->setSelected(true);
        list->item(1)->setSelected(true);
        press(list, Qt::Key_Space);
        CHECK(applications->ticked() == QStringList{wanted[0], wanted[1], u"Gone"_s});
        CHECK(applications->summary().startsWith(u"3 of "_s));
        QTest::keyClicks(applications->search(), u"gone"_s);
        CHECK(list->item(0)->isHidden());
        press(applications->search(), Qt::Key_Down);
        press(list, Qt::Key_Space); // the one that was found
        CHECK(applications->ticked() == wanted);
        dialog.accept();
    });
    press(section.table()->view(), Qt::Key_F2);
    const std::vector<std::string> stored{toUtf8(wanted.value(0)), toUtf8(wanted.value(1))};
    CHECK(draftNow(office).views.front().applications == stored);
    REQUIRE(office.save(u"Fewer applications"_s));
    CHECK(office.stored().views.front().applications == stored);
    QStringList cells;
    for (int column = 0; column < section.table()->shown()->columnCount(); ++column)
        cells.append(section.table()->shown()->index(0, column).data().toString());
    CHECK(cells.contains(u"2 applications"_s));
}
