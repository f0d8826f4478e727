#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/mainwindow/DemoDialog.h"
#include "ui/mainwindow/ViewDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget>
Widget* named(const QDialog& dialog, const QString& name)
{
    for (auto* widget : dialog.findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    FAIL("no field of that name");
    return nullptr;
}

QPushButton* button(const QDialog& dialog, const QString& text)
{
    for (auto* b : dialog.findChildren<QPushButton*>()) {
        if (b->text() == text)
            return b;
    }
    FAIL("no button of that name");
    return nullptr;
}

} // namespace

TEST_CASE("a View needs a name")
{
    ViewDialog dialog(*fakeCatalog(), LocalDate{20'543});
    CHECK_FALSE(button(dialog, u"Save View"_s)->isEnabled());
    named<QLineEdit>(dialog, u"Name"_s)->setText(u"   "_s);
    CHECK_FALSE(button(dialog, u"Save View"_s)->isEnabled());
    named<QLineEdit>(dialog, u"Name"_s)->setText(u"Home"_s);
    CHECK(button(dialog, u"Save View"_s)->isEnabled());
}

TEST_CASE("a View's unit, range and page are passed on")
{
    ViewDialog dialog(*fakeCatalog(), LocalDate{20'543});
    named<QLineEdit>(dialog, u"Name"_s)->setText(u"Home"_s);
    CHECK(dialog.arguments() == QStringList{u"views"_s, u"create"_s, u"--name"_s, u"Home"_s, u"--page"_s, u"opportunities"_s, u"--last-days"_s, u"28"_s});
    named<QComboBox>(dialog, u"Unit"_s)->setCurrentIndex(4);
    named<QComboBox>(dialog, u"Range"_s)->setCurrentIndex(2);
    const QStringList arguments = dialog.arguments();
    CHECK(arguments.mid(6) == QStringList{u"--unit"_s, u"home"_s, u"--from"_s, u"2026-03-04"_s, u"--to"_s, u"2026-04-01"_s});
    named<QComboBox>(dialog, u"Range"_s)->setCurrentIndex(0);
    CHECK(dialog.arguments().size() == 8);
}

TEST_CASE("demo data are made as the dialog says")
{
    const DemoDialog dialog(u"/made/up"_s);
    CHECK(dialog.arguments() == QStringList{u"demo"_s, u"--associates"_s, u"24"_s, u"--days"_s, u"20"_s, u"--seed"_s, u"7"_s});
}
