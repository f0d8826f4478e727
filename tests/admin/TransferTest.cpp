// Sections out as CSV and JSON, and in again, through their menus and the files that people choose.
#include "catalog/ItemsCsv.h"
#include "catalog/MasksCsv.h"
#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/MasksEditor.h"
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
    QString said;
    chooseFile(files.filePath(u"codes.json"_s), [&](QDialog& dialog) {
        said = dialog.property("text").toString();
        dialog.reject();
    });
    choose(section, u"Import CSV or JSON…"_s);
    CHECK(said.startsWith(u"off_computer_codes["_s));
    CHECK(office.admin().draft().catalog() == before);
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
