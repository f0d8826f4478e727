#include "Catch.h"
#include "tests/mainwindow/WindowBench.h"
#include "ui/mainwindow/CommandPalette.h"
#include "ui/mainwindow/FuzzyMatch.h"
#include "ui/mainwindow/ShortcutSheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

void typeInto(CommandPalette& palette, const QString& text)
{
    palette.line()->setText(text);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(palette.line(), &enter);
}

CommandPalette* opened(WindowBench& bench)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    bench.window->openPalette();
    return bench.window->findChild<CommandPalette*>();
}

} // namespace

TEST_CASE("letters fit a text in order, and beginnings of words win")
{
    CHECK(fuzzyScore(u"mlw"_s, u"Motor, last two weeks"_s));
    CHECK(fuzzyScore({}, u"anything"_s));
    CHECK_FALSE(fuzzyScore(u"wm"_s, u"Motor, last two weeks"_s));
    CHECK(*fuzzyScore(u"ta"_s, u"Tasks"_s) > *fuzzyScore(u"ta"_s, u"Export table"_s));
    CHECK(*fuzzyScore(u"ot"_s, u"Open table"_s) > *fuzzyScore(u"ot"_s, u"Motor"_s));
    CHECK(*fuzzyScore(u"home claims"_s, u"Home claims"_s) > *fuzzyScore(u"home claims"_s, u"Homes of old claims"_s));
}

TEST_CASE("the palette opens Views, narrows to units and goes to pages")
{
    WindowBench bench;
    REQUIRE(bench.open());
    typeInto(*opened(bench), u"motor last"_s);
    REQUIRE(bench.settle());
    CHECK(bench.window->tab()->here().view == "Motor, last two weeks");
    typeInto(*opened(bench), u"opportun"_s);
    REQUIRE(bench.settle());
    CHECK(bench.window->place() == Place::Opportunities);
    typeInto(*opened(bench), u"only this unit motor claims"_s);
    REQUIRE(bench.settle());
    CHECK(bench.window->tab()->here().filter.unit == "motor");
    typeInto(*opened(bench), u"clear the filter"_s);
    REQUIRE(bench.settle());
    CHECK(bench.window->tab()->here().filter.empty());
    auto* palette = opened(bench);
    palette->line()->setText(u"zzzzqqq"_s);
    CHECK(palette->list()->count() == 0);
    palette->choose(); // nothing to choose
    palette->close();
}

TEST_CASE("the sheet of keys names the keys of the window and of the page")
{
    WindowBench bench({"--page", "timeline"});
    REQUIRE(bench.open());
    bench.window->showKeys();
    QStringList texts;
    for (const QLabel* label : bench.window->findChild<ShortcutSheet*>()->findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains(u"Ctrl+K"_s));
    CHECK(texts.contains(u"Zoom in"_s));
    CHECK(texts.contains(u"Back"_s));
}
