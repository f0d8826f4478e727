#include "Catch.h"
#include "support/WaitFor.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/RuleEditor.h"
#include "ui/admin/RulePreview.h"
#include "ui/admin/ScreenTables.h"
#include "ui/admin/ScreensSection.h"

#include <QPushButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

ScreensSection& screensOf(AdminOffice& office, const QString& application)
{
    auto* section = qobject_cast<ScreensSection*>(office.admin().section(u"Screens"_s));
    REQUIRE(section);
    office.admin().openSection(u"Screens"_s);
    REQUIRE(office.settle());
    section->openApplication(application);
    REQUIRE(office.settle());
    return *section;
}

std::vector<std::string> rulesOf(const Catalog& catalog, const std::string& application)
{
    std::vector<std::string> names;
    for (const ScreenRule& rule : catalog.screenRules) {
        if (rule.application == application)
            names.push_back(rule.display);
    }
    return names;
}

} // namespace

TEST_CASE("a rule made from selected titles is proposed, tried on all history, and saved")
{
    AdminOffice office;
    REQUIRE(office.open());
    ScreensSection& section = screensOf(office, u"Word"_s);
    REQUIRE(section.titles()->shown()->rowCount() >= 2);
    const std::size_t rules = rulesOf(office.admin().draft().catalog(), "Word").size();
    section.titles()->setSearchText(u"Letter to"_s);
    section.titles()->view()->selectAll();
    REQUIRE(section.titles()->selectedIds().size() >= 2);
    std::uint64_t matched = 0;
    onNextDialog([&](QDialog& dialog) {
        auto& editor = dynamic_cast<RuleEditor&>(dialog);
        if (waitFor([&] { return editor.preview()->matches() != nullptr; }))
            matched = editor.preview()->matches()->titlesMatched;
        auto* screen = fieldOf<QLineEdit>(&dialog, u"Screen"_s);
        screen->selectAll();
        QTest::keyClicks(screen, u"Customer letter"_s);
        dialog.accept();
    });
    press(section.titles()->view(), Qt::Key_Return);
    CHECK(matched >= 2);
    CHECK(rulesOf(office.admin().draft().catalog(), "Word").size() == rules + 1);
    REQUIRE(office.save(u"Letters"_s));
    CHECK(rulesOf(office.stored(), "Word").back() == "Customer letter");
}

TEST_CASE("rules are moved with Alt and the arrows, and only within their application")
{
    AdminOffice office;
    REQUIRE(office.open());
    ScreensSection& section = screensOf(office, u"Excel"_s);
    const auto before = rulesOf(office.admin().draft().catalog(), "Excel");
    const auto others = rulesOf(office.admin().draft().catalog(), "Word");
    REQUIRE(before.size() >= 2);
    section.rules()->select({firstId(*section.rules())});
    press(section.rules()->view(), Qt::Key_Down, Qt::AltModifier);
    auto after = rulesOf(office.admin().draft().catalog(), "Excel");
    CHECK(after[1] == before[0]);
    CHECK(after[0] == before[1]);
    CHECK(rulesOf(office.admin().draft().catalog(), "Word") == others);
    press(section.rules()->view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(rulesOf(office.admin().draft().catalog(), "Excel") == before);
}

TEST_CASE("a rule is switched off and removed by keyboard, and its titles fall to the next")
{
    AdminOffice office;
    REQUIRE(office.open());
    ScreensSection& section = screensOf(office, u"Excel"_s);
    const QString rule = firstId(*section.rules());
    section.rules()->select({rule});
    press(section.rules()->view(), Qt::Key_1);
    CHECK_FALSE(office.admin().draft().catalog().screenRules[rule.toULongLong()].enabled);
    const auto before = office.admin().draft().catalog().screenRules.size();
    press(section.rules()->view(), Qt::Key_Delete);
    CHECK(office.admin().draft().catalog().screenRules.size() == before - 1);
}

TEST_CASE("the tester says which screen a typed title is, and why not")
{
    const AdminData nothingRecorded;
    auto catalog = std::make_shared<Catalog>(demoCatalog());
    const auto rule = std::find_if(catalog->screenRules.begin(), catalog->screenRules.end(), [](const ScreenRule& r) {
        return r.application == "Word" && r.display == "Letter";
    });
    REQUIRE(rule != catalog->screenRules.end());
    RuleEditor editor(catalog, static_cast<std::size_t>(rule - catalog->screenRules.begin()), {},
                      nothingRecorded);
    auto* title = fieldOf<QLineEdit>(&editor, u"A title, as in a window's bar"_s);
    REQUIRE(title);
    title->setText(u"Letter to somebody"_s);
    CHECK(editor.testerAnswer() == u"The screen is “Letter”."_s);
    title->setText(u"Something else"_s);
    CHECK(editor.testerAnswer() == u"This rule does not match."_s);
}

TEST_CASE("a regular expression that cannot be read is said, and cannot be accepted")
{
    const AdminData nothingRecorded;
    RuleEditor editor(std::make_shared<const Catalog>(demoCatalog()), 1, {}, nothingRecorded);
    auto* value = fieldOf<QLineEdit>(&editor, u"Value"_s);
    value->setText(u"(unclosed"_s);
    CHECK_FALSE(editor.rule());
    CHECK_FALSE(editor.preview()->summary().isEmpty());
    CHECK_FALSE(buttonOf(&editor, u"OK"_s));
    editor.show();
    CHECK_FALSE(buttonOf(&editor, u"OK"_s)->isEnabled());
}

TEST_CASE("screens carry tags, and an entry without tags goes")
{
    Catalog catalog = builtInCatalog();
    setScreenTag(catalog, "A", "x", "Notes", true);
    CHECK(hasScreenTag(catalog, "A", "x", "Notes"));
    setScreenTag(catalog, "A", "x", "Notes", false);
    CHECK(catalog.screenTags.empty());
}
