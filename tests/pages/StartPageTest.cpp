#include "Catch.h"
#include "support/FakeWorkspace.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/ViewsTable.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const OpenWorkspace> workspace(bool empty)
{
    FakeWorkspace source;
    source.empty = empty;
    Progress progress;
    return std::make_shared<const OpenWorkspace>(source.open("/made/up", progress).value());
}

} // namespace

TEST_CASE("each View has a button that runs it")
{
    StartPage page;
    page.resize(1'000, 600);
    page.show();
    QStringList asked;
    QObject::connect(&page, &StartPage::runRequested, [&](const QString& view) { asked.append(view); });
    page.showWorkspace(workspace(false));
    int buttons = 0;
    for (auto* button : page.findChildren<QToolButton*>()) {
        if (button->accessibleName().startsWith(u"Run View"_s)) {
            ++buttons;
            button->click();
        }
    }
    CHECK(buttons == 3);
    asked.sort();
    CHECK(asked == QStringList{u"All time"_s, u"March"_s, u"Motor, last two weeks"_s});
}

TEST_CASE("a workspace without data offers three ways to begin")
{
    StartPage page;
    page.show();
    QStringList asked;
    QObject::connect(&page, &StartPage::demoRequested, [&] { asked.append(u"demo"_s); });
    QObject::connect(&page, &StartPage::recordRequested, [&] { asked.append(u"record"_s); });
    QObject::connect(&page, &StartPage::importRequested, [&] { asked.append(u"import"_s); });
    for (const auto& given : {std::shared_ptr<const OpenWorkspace>(), workspace(true)}) {
        page.showWorkspace(given);
        asked.clear();
        for (auto* choice : page.findChildren<ChoiceCard*>()) {
            CHECK(choice->isVisible());
            choice->click();
        }
        CHECK(asked == QStringList{u"demo"_s, u"record"_s, u"import"_s});
    }
}

TEST_CASE("opening can be cancelled and a failure can be tried again")
{
    StartPage page;
    page.show();
    int cancelled = 0;
    int retried = 0;
    QObject::connect(&page, &StartPage::cancelRequested, [&] { ++cancelled; });
    QObject::connect(&page, &StartPage::retryRequested, [&] { ++retried; });
    const auto click = [&page](const QString& text) {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                button->click();
        }
    };
    page.showLoading(u"Opening…"_s);
    page.setProgress(0.4);
    click(u"Cancel"_s);
    click(u"Try again"_s); // not there while loading
    page.showError(u"x.wlseg: bad"_s);
    click(u"Try again"_s);
    CHECK(cancelled == 1);
    CHECK(retried == 1);
}

TEST_CASE("a workspace that cannot be opened leads on by keyboard: again, or to another one")
{
    StartPage page;
    page.show();
    page.activateWindow();
    int again = 0, another = 0;
    QObject::connect(&page, &StartPage::retryRequested, [&] { ++again; });
    QObject::connect(&page, &StartPage::openRequested, [&] { ++another; });
    page.showError(u"catalog.sqlite: the file is no catalog"_s);
    page.setFocus();
    auto* focused = qobject_cast<QPushButton*>(page.focusWidget());
    REQUIRE(focused);
    CHECK(focused->text() == u"Try again"_s);
    focused->click();
    CHECK(again == 1);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Open another workspace…"_s)
            button->click();
    CHECK(another == 1);
    page.showWorkspace(workspace(false));
    CHECK(page.focusProxy() == page.findChild<ViewsTable*>());
}
