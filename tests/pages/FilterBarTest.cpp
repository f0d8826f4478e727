#include "Catch.h"
#include "support/FakeWorkspace.h"
#include "ui/pages/ChoicePopup.h"
#include "ui/pages/FilterBar.h"
#include "ui/pages/RangePopup.h"

#include <QApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BarBench {
    BarBench()
    {
        Progress progress;
        workspace = std::make_shared<const OpenWorkspace>(source.open("/made/up", progress).value());
        bar.setView(workspace, workspace->views.front(), {});
        bar.resize(1'000, 40);
        bar.show();
        QObject::connect(&bar, &FilterBar::filterChanged, [this](const ViewFilter& filter) { said.push_back(toText(filter)); });
    }
    QPushButton* button(FilterPart part) { return bar.findChildren<QPushButton*>()[static_cast<int>(part)]; }

    FakeWorkspace source;
    std::shared_ptr<const OpenWorkspace> workspace;
    FilterBar bar;
    std::vector<std::string> said;
};

void key(QWidget* widget, int code)
{
    QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
}

} // namespace

TEST_CASE("a unit is found by typing and taken by Enter")
{
    BarBench t;
    t.button(FilterPart::Unit)->click();
    auto* popup = t.bar.findChild<ChoicePopup*>();
    REQUIRE(popup);
    popup->search()->setText(u"home"_s);
    key(popup->search(), Qt::Key_Return);
    CHECK(t.said == std::vector<std::string>{"unit=home"});
    CHECK(t.button(FilterPart::Unit)->text() == u"Home claims"_s);
    CHECK(t.button(FilterPart::Unit)->accessibleName() == u"Unit: Home claims"_s);
}

TEST_CASE("categories are ticked and applied together; all of them are no filter")
{
    BarBench t;
    t.bar.choose(FilterPart::Categories);
    auto* popup = t.bar.findChild<ChoicePopup*>();
    REQUIRE(popup->list()->count() == 4);
    popup->list()->item(0)->setCheckState(Qt::Checked);
    popup->list()->item(2)->setCheckState(Qt::Checked);
    popup->apply();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(t.said.back() == "category=Production&category=Non Work");
    CHECK(t.button(FilterPart::Categories)->text() == u"2 categories"_s);
    t.bar.choose(FilterPart::Categories);
    popup = t.bar.findChild<ChoicePopup*>();
    for (int i = 0; i < 4; ++i)
        popup->list()->item(i)->setCheckState(Qt::Checked);
    popup->apply();
    CHECK(t.said.back().empty());
}

TEST_CASE("a range is a preset or two dates, in either order")
{
    BarBench t;
    t.bar.choose(FilterPart::Range);
    auto* popup = t.bar.findChild<RangePopup*>();
    popup->findChildren<QPushButton*>()[2]->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(t.said.back() == "last_days=28");
    CHECK(t.button(FilterPart::Range)->text() == u"Last 28 days"_s);
    t.bar.choose(FilterPart::Range);
    popup = t.bar.findChild<RangePopup*>();
    popup->from()->setDate(QDate(2026, 3, 9));
    popup->until()->setDate(QDate(2026, 3, 2));
    popup->applyDates();
    CHECK(t.said.back() == "from=2026-03-02&to=2026-03-10");
}

TEST_CASE("a range is chosen by arrows and Enter, and its dates are not cut")
{
    BarBench t;
    t.bar.choose(FilterPart::Range);
    auto* popup = t.bar.findChild<RangePopup*>();
    const QList<QPushButton*> presets = popup->findChildren<QPushButton*>();
    CHECK(popup->focusWidget() == presets[0]);
    key(presets[0], Qt::Key_Down);
    CHECK(popup->focusWidget() == presets[1]);
    CHECK(popup->from()->width() > popup->from()->fontMetrics().horizontalAdvance(popup->from()->text()) + 40);
    key(presets[1], Qt::Key_Return);
    CHECK(t.said.back() == "last_days=7");
}

TEST_CASE("one click clears one part, and one click clears all")
{
    BarBench t;
    t.bar.setFilter(viewFilterFromText("unit=home&category=Production&application=A %26 B").value());
    CHECK(t.said.empty());
    for (auto* cross : t.bar.findChildren<QToolButton*>())
        if (cross->accessibleName() == u"Clear Unit"_s)
            cross->click();
    CHECK(t.said.back() == "category=Production&application=A %26 B");
    CHECK(t.button(FilterPart::Applications)->text() == u"A && B"_s); // an ampersand, not a mnemonic
    t.bar.clearAll();
    CHECK(t.said.back().empty());
}

TEST_CASE("units offered are those of the View and of the user's access node; nobody is named in an anonymous View")
{
    BarBench t;
    auto catalog = std::make_shared<Catalog>(*t.workspace->catalog);
    User motor;
    motor.name = "mo";
    motor.roles = {UserRole::Analyst};
    motor.accessNode = "claims";
    User reports = motor;
    reports.name = "rep";
    reports.roles = {UserRole::ReportUser};
    catalog->users = {motor, reports};
    OpenWorkspace workspace = *t.workspace;
    workspace.catalog = catalog;
    View view = workspace.views.front();
    CHECK(filterChoices(FilterPart::Unit, workspace, view, {}, {}).size() == 5);
    CHECK(filterChoices(FilterPart::Unit, workspace, view, {}, "mo").size() == 3);
    CHECK(filterChoices(FilterPart::Associates, workspace, view, {}, "mo").size() == 8);
    ViewFilter home;
    home.unit = "home";
    CHECK(filterChoices(FilterPart::Associates, workspace, view, home, "mo").size() == 4);
    CHECK(filterChoices(FilterPart::Associates, workspace, view, {}, "rep").empty());
    view.anonymous = true;
    CHECK(filterChoices(FilterPart::Associates, workspace, view, {}, {}).empty());
    view.unit = "motor";
    CHECK(filterChoices(FilterPart::Unit, workspace, view, {}, "mo").size() == 1);
}
