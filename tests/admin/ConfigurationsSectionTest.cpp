#include "Catch.h"
#include "policy/CollectionPolicy.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/CodesSection.h"
#include "ui/admin/ApplicationRows.h"
#include "ui/admin/ConfigurationDialog.h"
#include "ui/admin/ConfigurationsSection.h"
#include "ui/admin/MaskTester.h"
#include "ui/admin/MasksEditor.h"
#include "ui/admin/ViewEditor.h"
#include "ui/admin/ViewsSection.h"
#include "ui/look/Format.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dialog that a key has closed leaves no window active until events were dealt with.
bool savedNow(AdminOffice& office, const QString& note)
{
    office.window->activateWindow();
    return QTest::qWaitForWindowActive(office.window.get()) && office.save(note);
}

const Catalog& catalogOf(AdminOffice& office) { return office.admin().draft().catalog(); }

QString effectiveCell(const ItemTable& table, const QString& setting, int column)
{
    for (int row = 0; row < table.shown()->rowCount(); ++row)
        if (table.shown()->index(row, 0).data().toString() == setting)
            return table.shown()->index(row, column).data().toString();
    return u"(no such setting)"_s;
}

template <class T>
T& opened(AdminOffice& office, const QString& title)
{
    office.admin().openSection(title);
    auto* section = qobject_cast<T*>(office.admin().section(title));
    REQUIRE(section);
    office.settle();
    return *section;
}

} // namespace

TEST_CASE("the tester shows what a collector would store, built-in rules first")
{
    const std::vector<MaskSetting> masks = {{"cases", MaskPattern::Regex, "case (\\d{2})\\d+", "case {1}…", false},
                                            {"", MaskPattern::Wildcard, "*salary*", "[hidden]", false}};
    const MaskTrial trial = tryMasks(masks, u"Case 123456 for ann@example.com"_s);
    CHECK(trial.problem.isEmpty());
    CHECK(trial.stored == u"case 12… for [e-mail]"_s);
    REQUIRE(trial.steps.size() == 2);
    CHECK(trial.steps[0].rule == u"built-in rules"_s);
    CHECK(trial.steps[1].rule == u"cases"_s);
    CHECK(tryMasks(masks, u"My Salary 2026"_s).stored == u"[hidden]"_s);
    CHECK(tryMasks(masks, u"Plain"_s).steps.empty());
    CHECK(tryMasks({{"", MaskPattern::Regex, "(", "", false}}, u"x"_s).problem.startsWith(u"Rule 1: "_s));
    // order matters: what the first rule writes, the second one sees
    const std::vector<MaskSetting> chain = {{"a", MaskPattern::Regex, "a", "b", false},
                                            {"b", MaskPattern::Regex, "b", "c", false}};
    CHECK(tryMasks(chain, u"a"_s).stored == u"c"_s);
    CHECK(tryMasks({chain[1], chain[0]}, u"a"_s).stored == u"b"_s);
}

TEST_CASE("a configuration is made, assigned, and its values show where they come from")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = opened<ConfigurationsSection>(office, u"Client configurations"_s);
    ConfigurationDialog dialog(catalogOf(office), {});
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClicks(fieldOf<QLineEdit>(&dialog, u"Name"_s), u"Strict"_s);
    for (QCheckBox* tick : dialog.findChildren<QCheckBox*>())
        if (tick->parentWidget()->findChild<QSpinBox*>() == fieldOf<QSpinBox>(&dialog, u"Idle after"_s))
            tick->setChecked(true);
    fieldOf<QSpinBox>(&dialog, u"Idle after"_s)->setValue(120);
    CHECK(dialog.acceptButton()->isEnabled());
    const ClientConfiguration made = dialog.configuration();
    CHECK(made.idleSeconds == 120u);
    CHECK_FALSE(made.masks);
    CHECK_FALSE(made.collect);
    office.admin().draft().edit(u"add"_s, [&](Catalog& c) { c.configurations.push_back(made); });
    section.addNoCollection();
    const QString company = toQString(catalogOf(office).units.front().id),
                  last = toQString(catalogOf(office).units.back().id);
    section.assign(u"Strict"_s, company);
    section.assign(u"No data collection"_s, last);
    section.showEffective(last);
    CHECK(effectiveCell(*section.effective(), u"Recording"_s, 1) == u"no data collection"_s);
    CHECK(effectiveCell(*section.effective(), u"Idle after"_s, 1) == u"120 s"_s);
    CHECK(effectiveCell(*section.effective(), u"Idle after"_s, 2).startsWith(u"Strict, at "_s));
    CHECK(effectiveCell(*section.effective(), u"Screens"_s, 2) == u"built-in default"_s);
    REQUIRE(savedNow(office, u"less is more"_s));
    CHECK(office.stored() == catalogOf(office));
    section.remove({u"Strict"_s});
    CHECK_FALSE(catalogOf(office).units.front().configuration);
    CHECK(effectiveCell(*section.effective(), u"Idle after"_s, 2) == u"built-in default"_s);
}

TEST_CASE("masking rules keep the order they are given")
{
    MasksEditor editor;
    const std::vector<MaskSetting> masks = {{"one", MaskPattern::Regex, "a", "b", true},
                                            {"two", MaskPattern::Wildcard, "*b*", "c", false}};
    editor.setMasks(masks);
    CHECK(editor.masks() == masks);
    editor.tryTitle(u"a"_s);
    CHECK(editor.outcome() == u"Stored: c"_s);
    editor.table()->setCurrentCell(1, 2);
    editor.moveCurrent(-1);
    CHECK(editor.masks() == std::vector<MaskSetting>{masks[1], masks[0]});
    CHECK(editor.outcome() == u"Stored: b"_s);
    editor.table()->item(1, 2)->setText(u"("_s);
    CHECK(editor.outcome().startsWith(u"Rule 2: "_s));
}

TEST_CASE("masking rules are searched, keep their numbers, and move past what the search hides")
{
    MasksEditor masks;
    masks.show();
    const std::vector<MaskSetting> all = {{"case one", MaskPattern::Regex, "a", "b", true},
                                          {"other", MaskPattern::Wildcard, "*b*", "c", false},
                                          {"", MaskPattern::Regex, "CASE (\\d+)", "{1}", false}};
    masks.setMasks(all);
    auto* search = fieldOf<QLineEdit>(&masks, u"Search masking rules"_s);
    QTest::keyClicks(search, u"case"_s);
    QTableWidget* table = masks.table();
    CHECK_FALSE(table->isRowHidden(0));
    CHECK(table->isRowHidden(1));
    CHECK(table->model()->headerData(2, Qt::Vertical).toInt() == 3); // its place in the order
    CHECK(masks.masks() == all);
    table->selectAll();
    press(table, Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"other"_s));
    table->setCurrentCell(2, 2);
    press(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(masks.masks() == std::vector<MaskSetting>{all[2], all[0], all[1]});
    table->selectAll();
    press(table, Qt::Key_Delete);
    CHECK(masks.masks() == std::vector<MaskSetting>{all[1]}); // what nobody saw stays
    press(table, Qt::Key_Insert);
    CHECK(search->text().isEmpty()); // the new one would be hidden
    CHECK_FALSE(table->isRowHidden(0));
    CHECK(masks.masks().size() == 2);
}

TEST_CASE("a configuration comes out of its dialog as it went in")
{
    ClientConfiguration all;
    all.name = "All";
    all.description = "everything set";
    all.collect = false;
    all.noticeVersion = 3;
    all.idleSeconds = 90;
    all.occPrompts = true;
    all.occPromptAfterSeconds = 600;
    all.excluded = {{{"keepassxc", true}}};
    all.screens = {{{"excel", true}, {"bank.example.com", false}}};
    all.noPrivateWindows = std::vector<PlaceSetting>{};
    all.masks = {{{"n", MaskPattern::Wildcard, "*x*", "y", true}}};
    Catalog catalog;
    catalog.configurations = {all};
    CHECK(ConfigurationDialog(catalog, all).configuration() == all);
    ClientConfiguration nothing;
    nothing.name = "Nothing";
    CHECK(ConfigurationDialog(catalog, nothing).configuration() == nothing);
    nothing.name = "All";
    ConfigurationDialog taken(catalog, {});
    QTest::keyClicks(fieldOf<QLineEdit>(&taken, u"Name"_s), u"All"_s);
    CHECK(taken.problem().contains(u"already"_s));
}

TEST_CASE("off-computer codes are added, categorised by a key, renamed and removed")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = opened<CodesSection>(office, u"Off-computer codes"_s);
    const std::size_t before = catalogOf(office).offComputerCodes.size();
    onNextDialog([](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), u"Fire drill"_s);
        press(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(buttonOf(&section, u"Add…"_s), Qt::LeftButton);
    REQUIRE(catalogOf(office).offComputerCodes.size() == before + 1);
    press(section.table()->view(), Qt::Key_2);
    CHECK(catalogOf(office).offComputerCodes.back() == OffComputerCode{"Fire drill", Category::OtherWork});
    section.rename(u"Fire drill"_s, u"Drill"_s);
    REQUIRE(savedNow(office, u"one more code"_s));
    CHECK(office.stored().offComputerCodes.back().code == "Drill");
    section.table()->select({u"Drill"_s});
    press(section.table()->view(), Qt::Key_Delete);
    CHECK(catalogOf(office).offComputerCodes.size() == before);
}

TEST_CASE("Views are copied, edited and removed")
{
    AdminOffice office;
    REQUIRE(office.open());
    auto& section = opened<ViewsSection>(office, u"Views"_s);
    const QString first = firstId(*section.table());
    REQUIRE_FALSE(first.isEmpty());
    const std::size_t before = catalogOf(office).views.size();
    section.copy({first});
    section.copy({first});
    REQUIRE(catalogOf(office).views.size() == before + 2);
    CHECK(catalogOf(office).views.back().name == toUtf8(first + u" (copy 2)"_s));
    onNextDialog([](QDialog& dialog) {
        auto* name = fieldOf<QLineEdit>(&dialog, u"Name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Last week"_s);
        auto& form = dynamic_cast<ViewEditor&>(dialog);
        CHECK(form.acceptButton()->isEnabled());
        press(&dialog, Qt::Key_Return);
    });
    press(section.table()->view(), Qt::Key_F2);
    CHECK(catalogOf(office).views.back().name == "Last week");
    section.setAnonymous({u"Last week"_s}, true);
    CHECK(catalogOf(office).views.back().anonymous);
    REQUIRE(savedNow(office, u"a View for the talk"_s));
    CHECK(office.stored() == catalogOf(office));
    section.remove({u"Last week"_s});
    CHECK(catalogOf(office).views.size() == before + 1);
}

TEST_CASE("a View comes out of its dialog as it went in")
{
    View view;
    view.name = "March";
    view.description = "d";
    view.owner = "ana";
    view.shared = false;
    view.defaultPage = "tasks";
    view.range = {LocalDate{20'514}, LocalDate{20'544}, std::nullopt};
    view.associates = {"a1", "a2"};
    view.categories = {Category::Production, Category::Unknown};
    view.applications = {"b", "a"};
    view.anonymous = true;
    const Catalog catalog;
    CHECK(ViewEditor(catalog, view, LocalDate{20'600}, {}).view() == view);
    view.range = {{}, {}, 14};
    CHECK(ViewEditor(catalog, view, LocalDate{20'600}, {}).view() == view);
    view.range = {};
    CHECK(ViewEditor(catalog, view, LocalDate{20'600}, {}).view() == view);
}

TEST_CASE("without units there is nothing to look at, and no policy to export")
{
    AdminOffice office;
    REQUIRE(office.open());
    office.admin().openSection(u"Client configurations"_s);
    REQUIRE(office.settle());
    auto* section = office.admin().section(u"Client configurations"_s);
    auto* unit = fieldOf<QComboBox>(section, u"Business unit"_s);
    REQUIRE(unit);
    CHECK(unit->isEnabled());
    office.admin().draft().edit(u"No units"_s, [](Catalog& c) {
        c.units.clear();
        c.associates.clear();
        c.views.clear();
        c.users.clear();
    });
    CHECK_FALSE(unit->isEnabled());
    office.shortcut(Qt::Key_Z);
    CHECK(unit->isEnabled());
    unit->setCurrentIndex(unit->count() - 1);
    CHECK(unit->currentText() == unit->currentText().trimmed()); // indented in the list alone
}
