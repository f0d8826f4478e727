// Sections out as CSV and JSON, and in again, through their menus and the files that people choose.
#include "catalog/ItemsCsv.h"
#include "catalog/MasksCsv.h"
#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/MasksEditor.h"
#include "ui/admin/SectionImport.h"
#include "ui/admin/SectionPage.h"
#include "ui/admin/UsersSection.h"
#include "ui/look/Format.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

SectionPage& shownSection(AdminOffice& office, const QString& title)
{
    office.admin().openSection(title);
    REQUIRE(office.settle());
    REQUIRE(office.admin().section(title));
    return *office.admin().section(title);
}

/// Chooses that line of the section's menu for import and export.
void choose(SectionPage& section, const QString& line)
{
    QMenu* menu = buttonOf(&section, u"Import and export"_s)->menu();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == line)
            return action->trigger();
    FAIL("there is no " << line.toStdString());
}

/// In the file dialog that opens next; then `then` on the dialog after it.
void chooseFile(const QString& file, const std::function<void(QDialog&)>& then = {})
{
    onNextDialog([file, then](QDialog& dialog) {
        REQUIRE(qobject_cast<QFileDialog*>(&dialog));
        dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(file);
        if (then)
            onNextDialog(then);
        press(dialog.findChild<QLineEdit*>(u"fileNameEdit"_s), Qt::Key_Return);
    });
}

QByteArray contentOf(const QString& file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void write(const QString& file, const std::string& bytes)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(bytes));
}

} // namespace

TEST_CASE("every section goes out as CSV with all its members, and the same file would change nothing")
{
    AdminOffice office;
    REQUIRE(office.open());
    const QTemporaryDir files;
    office.admin().draft().edit(u"Furnish"_s, [](Catalog& c) {
        c.roles.push_back({"People", "", {{AdminArea::Units, AdminRight::Edit}}});
        ClientConfiguration standard;
        standard.name = "Standard";
        standard.idleSeconds = 60;
        c.configurations.push_back(standard);
    });
    const Catalog before = office.admin().draft().catalog();
    for (const auto& [title, list] :
         {std::pair{u"Applications"_s, "applications"}, std::pair{u"Screens"_s, "screen_rules"},
          std::pair{u"Task tags"_s, "tasks"}, std::pair{u"Opportunities"_s, "opportunities"},
          std::pair{u"Off-computer codes"_s, "off_computer_codes"}, std::pair{u"Users and roles"_s, "users"},
          std::pair{u"Client configurations"_s, "configurations"}, std::pair{u"Views"_s, "views"},
          std::pair{u"Costs and settings"_s, "units"}}) {
        INFO(list);
        SectionPage& section = shownSection(office, title);
        const QString file = files.filePath(QLatin1String(list) + u".csv"_s);
        chooseFile(file);
        choose(section, u"Export all as CSV…"_s);
        CHECK(contentOf(file).toStdString() == exportItemsCsv(before, list));
        bool shown = false;
        chooseFile(file, [&](QDialog& dialog) {
            shown = true;
            auto& preview = dynamic_cast<CsvPreviewDialog&>(dialog);
            CHECK_FALSE(preview.acceptButton()->isEnabled());
            CHECK(preview.table()->shown()->rowCount() == 0);
            preview.reject();
        });
        choose(section, u"Import CSV or JSON…"_s);
        CHECK(shown);
    }
    CHECK(office.admin().draft().catalog() == before);
}

TEST_CASE("a CSV file of Views is shown row by row, taken as one step, undone, and saved")
{
    AdminOffice office;
    REQUIRE(office.open());
    const QTemporaryDir files;
    const Catalog before = office.admin().draft().catalog();
    const QString file = files.filePath(u"views.csv"_s);
    const std::string old = before.views.front().name;
    write(file, "name,description,applications\r\n" + old + ",=Described,Excel; Word\r\nNew one,,\r\n");
    chooseFile(file, [&](QDialog& dialog) {
        auto& preview = dynamic_cast<CsvPreviewDialog&>(dialog);
        CHECK(preview.summary() == u"1 added · 1 changed"_s);
        CHECK(preview.table()->shown()->rowCount() == 2);
        QTest::mouseClick(preview.acceptButton(), Qt::LeftButton);
    });
    SectionPage& section = shownSection(office, u"Views"_s);
    choose(section, u"Import CSV or JSON…"_s);
    const auto& views = office.admin().draft().catalog().views;
    REQUIRE(views.size() == before.views.size() + 1);
    CHECK(views.front().applications == std::vector<std::string>{"Excel", "Word"});
    CHECK(views.front().unit == before.views.front().unit); // no such column
    office.shortcut(Qt::Key_Z);
    CHECK(office.admin().draft().catalog() == before);
    office.shortcut(Qt::Key_Y);
    REQUIRE(office.save(u"From a sheet"_s));
    CHECK(office.stored().views.back().name == "New one");
    chooseFile(files.filePath(u"out.csv"_s));
    choose(section, u"Export all as CSV…"_s);
    CHECK(contentOf(files.filePath(u"out.csv"_s)).contains(",'=Described,")); // no formula for a spreadsheet
}

TEST_CASE("a file that contradicts itself is refused with its row, and a JSON file with its place")
{
    AdminOffice office;
    REQUIRE(office.open());
    const QTemporaryDir files;
    const Catalog before = office.admin().draft().catalog();
    SectionPage& section = shownSection(office, u"Off-computer codes"_s);
    write(files.filePath(u"codes.csv"_s), "Code,Category\r\nFishing,Fun\r\n"); // titles in any case
    chooseFile(files.filePath(u"codes.csv"_s), [&](QDialog& dialog) {
        auto& preview = dynamic_cast<CsvPreviewDialog&>(dialog);
        CHECK_FALSE(preview.acceptButton()->isEnabled());
        CHECK(preview.table()->shown()->index(0, 4).data().toString().startsWith(u"category: "_s));
        preview.reject();
    });
    choose(section, u"Import CSV or JSON…"_s);
    write(files.filePath(u"codes.json"_s), R"({"off_computer_codes": [{"code": "Fishing", "category": "Fun"}]})");
    bool shown = false;
    chooseFile(files.filePath(u"codes.json"_s), [&](QDialog& dialog) {
        auto& preview = dynamic_cast<CsvPreviewDialog&>(dialog);
        shown = true;
        CHECK_FALSE(preview.acceptButton()->isEnabled());
        CHECK(preview.table()->shown()->index(0, 1).data() == u"Fishing"_s);
        CHECK(preview.table()->shown()->index(0, 4).data().toString().startsWith(u"category: "_s));
        preview.reject();
    });
    choose(section, u"Import CSV or JSON…"_s);
    CHECK(shown);
    CHECK(office.admin().draft().catalog() == before);
}

TEST_CASE("a JSON file is shown item by item before anything changes, and taken as one step")
{
    AdminOffice office;
    REQUIRE(office.open());
    const QTemporaryDir files;
    const QString file = files.filePath(u"codes.json"_s);
    const Catalog before = office.admin().draft().catalog();
    REQUIRE(before.offComputerCodes.size() > 1);
    const std::string old = before.offComputerCodes[1].code;
    const Category other =
        before.offComputerCodes[1].category == Category::NonWork ? Category::Production : Category::NonWork;
    const auto code = [](const std::string& name, Category category) {
        return R"({"code": ")" + name + R"(", "category": ")" + std::string(toText(category)) + "\"}";
    };
    write(file, R"({"off_computer_codes": [)" +
                    code(before.offComputerCodes[0].code, before.offComputerCodes[0].category) + ", " +
                    code(old, other) + ", " + code("Fishing", Category::NonWork) + "]}");
    const auto preview = [&](bool take) {
        return [&, take](QDialog& dialog) {
            auto& shown = dynamic_cast<CsvPreviewDialog&>(dialog);
            CHECK(shown.summary() == u"1 added · 1 changed · 1 unchanged"_s);
            CHECK(shown.table()->shown()->headerData(0, Qt::Horizontal) == u"No."_s);
            REQUIRE(shown.table()->shown()->rowCount() == 2);
            CHECK(shown.table()->shown()->index(0, 0).data() == u"2"_s); // the second of its list
            CHECK(shown.table()->shown()->index(0, 1).data() == toQString(old));
            CHECK(shown.table()->shown()->index(0, 3).data() == u"changed"_s);
            CHECK(shown.table()->shown()->index(0, 4).data().toString().startsWith(u"category was "_s));
            CHECK(shown.table()->shown()->index(1, 3).data() == u"added"_s);
            CHECK(office.admin().draft().catalog() == before);
            if (take)
                QTest::mouseClick(shown.acceptButton(), Qt::LeftButton);
            else
                shown.reject();
        };
    };
    SectionPage& section = shownSection(office, u"Off-computer codes"_s);
    chooseFile(file, preview(false));
    choose(section, u"Import CSV or JSON…"_s);
    CHECK(office.admin().draft().catalog() == before);
    chooseFile(file, preview(true));
    choose(section, u"Import CSV or JSON…"_s);
    const auto& codes = office.admin().draft().catalog().offComputerCodes;
    REQUIRE(codes.size() == before.offComputerCodes.size() + 1);
    CHECK(codes[1].category == other);
    CHECK(codes.back().code == "Fishing");
    office.shortcut(Qt::Key_Z);
    CHECK(office.admin().draft().catalog() == before);
}

TEST_CASE("a JSON document is compared with the whole catalog: settings, several sections, strangers and twins")
{
    const Catalog& before = demoCatalog();
    const CsvImport settings = importSectionsJson(before, {u"settings"_s}, R"({"settings": {"workdays_per_year": 7}})");
    REQUIRE(settings.ok());
    CHECK(settings.catalog.settings.workdaysPerYear == 7);
    CHECK(settings.rows.front().effects == std::vector<CsvEffect>{CsvEffect::Changed});
    CHECK(settings.rows.front().detail.starts_with("workdays_per_year was "));
    const CsvImport wrong = importSectionsJson(before, {u"settings"_s}, R"({"settings": {"workdays_per_year": 0}})");
    CHECK_FALSE(wrong.ok());
    CHECK(wrong.rows.front().column == "workdays_per_year");
    CHECK(wrong.catalog == before);
    const CsvImport both = importSectionsJson(before, {u"users"_s, u"roles"_s},
                                              R"({"roles": [{"name": "People"}], "users": [{"name": "x y"}]})");
    REQUIRE(both.rows.size() == 2);
    CHECK(both.rows.front().id == "roles · People");
    CHECK(importSectionsJson(before, {u"users"_s}, R"({"views": []})").fault.starts_with("views: does not belong "));
    CHECK_FALSE(importSectionsJson(before, {u"users"_s}, R"({"users": [], "users": []})").fault.empty());
    CHECK(importSectionsJson(before, {u"users"_s}, "[]").fault == "the file is no JSON object");
    const std::string twice = R"({"units": [{"id": "u", "name": "U", "level": "team", "parent": "nowhere"}]})";
    const CsvImport lost = importSectionsJson(before, {u"units"_s}, twice);
    CHECK(lost.rows.front().column == "parent");
    CHECK(lost.rows.front().fault == "there is no unit \"nowhere\"");
}

TEST_CASE("roles are a sheet of their own, and history and audit trail go out as JSON")
{
    AdminOffice office;
    REQUIRE(office.open());
    const QTemporaryDir files;
    office.admin().draft().edit(u"A role"_s, [](Catalog& c) {
        c.roles.push_back({"People", "", {{AdminArea::Units, AdminRight::Edit}}});
    });
    REQUIRE(office.save(u"A role"_s));
    SectionPage& users = shownSection(office, u"Users and roles"_s);
    dynamic_cast<UsersSection&>(users).showRoles(true);
    chooseFile(files.filePath(u"roles.csv"_s));
    choose(users, u"Export all as CSV…"_s);
    CHECK(contentOf(files.filePath(u"roles.csv"_s)).startsWith("name,description,pages\r\nPeople,,"));
    for (const auto& [title, wanted] :
         {std::pair{u"History"_s, "\"note\": \"A role\""}, std::pair{u"Audit trail"_s, "\"previous_hash\""}}) {
        const QString file = files.filePath(title + u".json"_s);
        chooseFile(file);
        choose(shownSection(office, title), u"Export all as JSON…"_s);
        CHECK(contentOf(file).contains(wanted));
    }
}

TEST_CASE("masking rules go out as CSV and come in again through their buttons, shown row by row")
{
    const QTemporaryDir files;
    const QString file = files.filePath(u"masks.csv"_s);
    const std::vector<MaskSetting> before = {{"cases", MaskPattern::Regex, "case (\\d+)", "case {1}", true},
                                             {"pay", MaskPattern::Wildcard, "*salary*", "[hidden]", false}};
    MasksEditor masks;
    masks.setMasks(before);
    masks.show();
    chooseFile(file);
    QTest::mouseClick(buttonOf(&masks, u"Export CSV…"_s), Qt::LeftButton);
    CHECK(contentOf(file).toStdString() == exportMasksCsv(before));
    masks.setMasks({before[1], {"own", MaskPattern::Regex, "x", "y", false}});
    QString summary;
    const auto take = [&](QDialog& dialog) {
        auto& preview = dynamic_cast<CsvPreviewDialog&>(dialog);
        summary = preview.summary();
        if (preview.acceptButton()->isEnabled())
            QTest::mouseClick(preview.acceptButton(), Qt::LeftButton);
        else
            preview.reject();
    };
    chooseFile(file, take);
    QTest::mouseClick(buttonOf(&masks, u"Import CSV…"_s), Qt::LeftButton);
    CHECK(summary == u"1 added · 1 moved"_s);
    REQUIRE(masks.masks().size() == 3);
    CHECK(masks.masks()[0] == before[0]);
    CHECK(masks.masks()[1] == before[1]);
    CHECK(masks.masks()[2].name == "own");
    write(file, "name,pattern\r\nbroken,(\r\n");
    chooseFile(file, take);
    QTest::mouseClick(buttonOf(&masks, u"Import CSV…"_s), Qt::LeftButton);
    CHECK(summary.startsWith(u"1 of 1 "_s));
    CHECK(masks.masks().size() == 3);
}
