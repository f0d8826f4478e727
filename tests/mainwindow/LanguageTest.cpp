#include "Catch.h"
#include "core/AnomalyAdvice.h"
#include "tests/mainwindow/German.h"
#include "tests/mainwindow/WindowBench.h"
#include "ui/look/Format.h"
#include "ui/look/Language.h"
#include "ui/models/AnomalyWords.h"
#include "ui/models/ErrorWords.h"
#include "ui/models/Names.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace worklode;
using worklode::testing::German;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const QWidget& top)
{
    QStringList texts;
    for (const QLabel* label : top.findChildren<QLabel*>())
        texts.append(label->text());
    for (const QPushButton* button : top.findChildren<QPushButton*>())
        texts.append(button->text());
    return texts;
}

} // namespace

TEST_CASE("the language is the one that was chosen, or the system's where it is built in")
{
    CHECK(languageFor(u"en"_s, QLocale(QLocale::German)) == u"en"_s);
    CHECK(languageFor(u"xx"_s, QLocale(QLocale::German)) == u"en"_s);
    CHECK(languageFor(u"system"_s, QLocale(QLocale::Japanese)) == u"en"_s);
    if (builtInLanguages().contains(u"de"_s)) // not where Qt's translation tools are missing
        CHECK(languageFor(u"system"_s, QLocale(u"de_AT"_s)) == u"de"_s);
}

TEST_CASE("German speaks German, on pages, in numbers and in dates")
{
    if (!builtInLanguages().contains(u"de"_s)) {
        WARN("built without translations");
        return;
    }
    const German german;
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    const QStringList texts = textsOf(*bench.window);
    for (const char* word : {"Potenziale", "Aufgaben", "Zeitachse", "Mitarbeitende", "Zeitraum"})
        CHECK(texts.contains(QString::fromUtf8(word)));
    CHECK(numberText(1234.5) == u"1.234,5"_s);
    CHECK(rangeText(LocalDate{20'514}, LocalDate{20'515}) == u"2. März 2026"_s);
    CHECK(hoursPerYearText(12.4) == u"12,4 h/Jahr"_s);
    CHECK(categoryName(Category::NonWork) == u"Keine Arbeit"_s);
    CHECK(opportunityName("Task variation: Dispute") == u"Aufgabenvariante: Dispute"_s);
    CHECK(opportunityName("Fax") == u"Fax"_s); // a tag of the catalog's own
    CHECK(texts.filter(u"Zu viel Leerlauf"_s).size() > 0);
    for (const AnomalyInfo& info : anomalyTable()) { // the sentences of the core are those that were translated
        CHECK(anomalyText(info.anomaly) != toQString(info.text));
        CHECK(anomalyCause(info.anomaly) != toQString(adviceOn(info.anomaly).cause));
        CHECK(anomalyRemedy(info.anomaly) != toQString(adviceOn(info.anomaly).remedy));
    }
}

TEST_CASE("what the engines say of a failure is said in German, with its names; what is not known stays")
{
    const std::vector<Error> known = {{ErrorCode::Refused, "view", "figures about fewer than 5 associates are withheld"},
                                      {ErrorCode::NotFound, "task", "there is no task \"Pay %1\""},
                                      {ErrorCode::NotFound, "/srv/data", "there is no such folder"}};
    const Error other{ErrorCode::Corrupt, "/srv/x", "byte 7 is wrong"};
    for (const Error& error : known)
        CHECK(errorText(error) == toQString(error.sentence()));
    const German german;
    CHECK(errorText(known[0]) == u"Ansicht: Zahlen über weniger als 5 Mitarbeitende werden zurückgehalten"_s);
    CHECK(errorText(known[1]) == u"Aufgabe: es gibt keine Aufgabe „Pay %1“"_s);
    CHECK(errorText(known[2]) == u"/srv/data: diesen Ordner gibt es nicht"_s);
    CHECK(errorText(other) == u"/srv/x: byte 7 is wrong"_s);
}
