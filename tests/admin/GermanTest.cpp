// What the administration refuses is said in the language of the window.
#include "Catch.h"
#include "tests/admin/AdminOffice.h"
#include "tests/mainwindow/German.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/ChangeWords.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/MaskTester.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/SectionImport.h"
#include "ui/admin/SectionPage.h"
#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"
#include "ui/models/SentenceWords.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

bool withoutGerman()
{
    if (builtInLanguages().contains(u"de"_s))
        return false;
    WARN("built without translations");
    return true;
}

/// Brings the file into the section by its menu, and says what the preview of it has in its first row and above.
std::string refusalOf(AdminOffice& office, const QString& title, const QString& name, const QByteArray& bytes)
{
    const QTemporaryDir files;
    const QString path = files.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QString words;
    onNextDialog([&](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        REQUIRE(field);
        field->setText(path);
        onNextDialog([&](QDialog& next) {
            auto& preview = dynamic_cast<CsvPreviewDialog&>(next);
            CHECK_FALSE(preview.acceptButton()->isEnabled());
            const QAbstractItemModel& rows = *preview.table()->shown();
            words = rows.rowCount() == 0
                        ? preview.summary()
                        : rows.index(0, 3).data().toString() + u": "_s + rows.index(0, 4).data().toString();
            preview.reject();
        });
        press(field, Qt::Key_Return);
    });
    office.admin().openSection(title);
    REQUIRE(office.settle());
    QPushButton* button = buttonOf(office.admin().section(title), u"Importieren und exportieren"_s);
    REQUIRE(button);
    emit button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions())
        if (action->text() == u"CSV oder JSON importieren…"_s)
            action->trigger();
    return words.toStdString();
}

} // namespace

TEST_CASE("refusals of files, of saving and of the tester are German in a German window")
{
    if (withoutGerman())
        return;
    const German german;
    AdminOffice office;
    REQUIRE(office.open());
    const QString codes = u"Codes für Abwesenheit"_s;
    CHECK(refusalOf(office, codes, u"codes.csv"_s, "Code,Category\r\nFishing,Fun\r\n") ==
          "abgewiesen: category: „Fun“ ist keines von: Production, Other Work, Non Work, Unknown");
    CHECK(refusalOf(office, codes, u"codes.csv"_s, "Colour,Category\r\n") ==
          "Zeile 1: eine Spalte „Colour“ gibt es in einer solchen Datei nicht");
    CHECK(refusalOf(office, codes, u"codes.json"_s,
                    R"({"off_computer_codes": [{"code": 7, "category": "Unknown"}]})") ==
          "abgewiesen: code: hier wird ein Text erwartet, nicht number");
    CHECK(refusalOf(office, codes, u"codes.json"_s, R"({"views": []})") ==
          "views: gehört nicht hierher; hier wird angenommen: off_computer_codes");

    office.admin().draft().edit(u"Kaputt"_s, [](Catalog& c) { c.views.front().unit = "nowhere"; });
    office.shortcut(Qt::Key_S);
    SaveDialog* dialog = office.admin().saveDialog();
    REQUIRE(dialog);
    QStringList said;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        said.append(label->text());
    CHECK(said.contains(u"views[0].unit: es gibt keine Einheit „nowhere“"_s));
    const auto* changes = fieldOf<QListWidget>(dialog, u"Änderungen"_s);
    REQUIRE(changes);
    CHECK(changes->item(0)->text().startsWith(u"Ansicht "_s));
    CHECK(changes->item(0)->text().endsWith(u" geändert: Einheit"_s));
    dialog->reject();
    CHECK(tryMasks({{"broken", MaskPattern::Regex, "(", "", false}}, u"x"_s)
              .problem.startsWith(u"Regel 1: Muster: „(“ ist kein regulärer Ausdruck: "_s));
}

TEST_CASE("what the catalog says of documents that contradict themselves is known in German, sentence by sentence")
{
    if (withoutGerman())
        return;
    const Catalog& before = demoCatalog();
    const QStringList everything = {u"applications"_s, u"screen_rules"_s, u"tasks"_s, u"opportunities"_s, u"units"_s,
                                    u"associates"_s,   u"views"_s,        u"users"_s, u"roles"_s,         u"settings"_s,
                                    u"configurations"_s};
    const std::vector<std::string> documents = {
        R"({"applications": [{"alias": "", "raw": ["a"]}]})",
        R"({"applications": [{"alias": "A", "raw": ["aa"]}, {"alias": "B", "raw": ["aa"]}]})",
        R"({"applications": [{"alias": "A", "raw": ["aa"], "opportunity_tags": ["none such"]}]})",
        R"({"applications": [{"alias": "A", "raw": ["aa"], "wrong": 1}]})",
        R"({"applications": [{"alias": "A", "raw": "aa"}]})",
        R"({"applications": [{"alias": "A", "raw": ["aa"],
            "categories": [{"category": "Unknown"}, {"category": "Unknown"}]}]})",
        R"({"screen_rules": [{"application": "Excel", "name": "r", "display": "d", "conditions": []}]})",
        R"({"screen_rules": [{"application": "Excel", "display": "d",
            "conditions": [{"field": "titel", "op": "regex", "value": "x"}]}]})",
        R"({"tasks": [{"name": "T", "begin": [], "end": []}]})",
        R"({"opportunities": [{"type": "Laziness"}]})",
        R"({"units": [{"id": "u", "name": "U", "level": "team", "parent": "nowhere"}]})",
        R"({"units": [{"id": "u", "name": "U", "level": "company"}]})",
        R"({"units": [{"id": "u", "name": "U", "level": "village", "parent": "u"}]})",
        R"({"associates": [{"id": "a", "name": "A", "zone": "Mars/Base"}]})",
        R"({"views": [{"name": "V", "unit": "nowhere"}]})",
        R"({"views": [{"name": "V", "default_page": "novels"}]})",
        R"({"users": [{"name": "u", "roles": ["king"]}]})",
        R"({"roles": [{"name": "administrator"}]})",
        R"({"settings": {"workdays_per_year": 400}})",
        R"({"configurations": [{"name": "c", "policy": {"masks": [{"name": "m", "kind": "regex", "pattern": "("}]}}]})",
        R"({"configurations": [{"name": "c", "policy": {"masks": [{"name": "m", "kind": "regex",
            "pattern": "a", "replacement": "{4}"}]}}]})",
        "{", "[]", R"({"users": [], "users": []})"};
    const German german;
    for (const std::string& document : documents) {
        INFO(document);
        const CsvImport import = importSectionsJson(before, everything, document);
        REQUIRE_FALSE(import.ok());
        std::vector<std::string> faults;
        for (const CsvRowReport& row : import.rows)
            if (!row.fault.empty())
                faults.push_back(row.fault);
        if (!import.fault.empty())
            faults.push_back(import.fault);
        REQUIRE_FALSE(faults.empty());
        for (const std::string& fault : faults)
            CHECK(faultText(fault) != toQString(fault));
    }
}

TEST_CASE("sentences are known by their words, and their gaps keep what stands in them")
{
    CHECK(gapsOf(u"7 rows are called \"a %1 b\"; give it"_s, u"%1 rows are called \"%2\"; give it"_s) ==
          QStringList({u"7"_s, u"a %1 b"_s}));
    CHECK(gapsOf(u"is missing"_s, u"is missing"_s) == QStringList());
    CHECK_FALSE(gapsOf(u"is missing now"_s, u"is missing"_s).has_value());
    CHECK_FALSE(gapsOf(u"a lies below b"_s, u"%1 lies above %2"_s).has_value());
    CHECK(withGaps(u"%2 und %1"_s, {u"%2"_s, u"x"_s}) == u"x und %2"_s);
    const Error several{ErrorCode::BadInput, "catalog", "views[0].unit: there is no unit \"n\" (and 2 more)"};
    CHECK(errorText(several) == u"catalog: views[0].unit: there is no unit \"n\" (and 2 more)"_s);
    CHECK(changeSentence("changed application Out: look: categories, screens") ==
          u"Changed application Out: look: categories, screens"_s);
    CHECK(changeSentence("reordered the screen rule entries") == u"Reordered the screen rule entries"_s);
    if (withoutGerman())
        return;
    const German german;
    CHECK(errorText(several) == u"Katalog: views[0].unit: es gibt keine Einheit „n“ (und 2 weitere)"_s);
    CHECK(changeSentence("changed application Out: look: categories, screens") ==
          u"Anwendung Out: look geändert: Kategorien, Bildschirme"_s);
    CHECK(changeSentence("changed the settings") == u"Einstellungen geändert"_s);
    CHECK(changeSentence("added task Pay") == u"Aufgabe Pay hinzugefügt"_s);
}
