#include "Catch.h"
#include "tests/mainwindow/WindowBench.h"
#include "ui/mainwindow/CommandPalette.h"
#include "ui/mainwindow/DemoDialog.h"
#include "ui/mainwindow/ShortcutSheet.h"
#include "ui/mainwindow/ViewDialog.h"
#include "ui/pages/ChoicePopup.h"
#include "ui/pages/FilterBar.h"
#include "ui/pages/RangePopup.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace worklode;

namespace {

bool isInteractive(const QWidget* widget)
{
    const auto is = [widget](const char* name) { return widget->inherits(name); };
    return is("QAbstractButton") || is("QLineEdit") || is("QComboBox") || is("QAbstractSpinBox") || is("QAbstractItemView") || is("QPlainTextEdit");
}

/// Parts that Qt puts into its own widgets: their owner speaks for them.
bool isPartOfAnother(const QWidget* widget)
{
    if (widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton"))
        return true;
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        for (const char* owner : {"QComboBox", "QAbstractSpinBox", "QCalendarWidget", "QLineEdit", "QTabBar", "QDialogButtonBox"})
            if (up->inherits(owner) && !(widget->inherits("worklode::GlyphButton")))
                return true;
    return false;
}

QString textOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return widget->accessibleName() + (button ? button->text() : QString());
}

void checkNames(const QWidget& top)
{
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!isInteractive(widget) || isPartOfAnother(widget))
            continue;
        QStringList way;
        for (const QWidget* up = widget; up; up = up->parentWidget())
            way.prepend(QString::fromLatin1(up->metaObject()->className()));
        INFO(way.join(QStringLiteral(" > ")).toStdString());
        CHECK_FALSE(textOf(widget).isEmpty());
    }
}

} // namespace

TEST_CASE("everything that can be used on the window and its pages has a name to be read aloud")
{
    WindowBench bench({"--page", "tasks"});
    REQUIRE(bench.open());
    for (int i = 0; i < kPlaceCount; ++i) {
        bench.window->go(static_cast<Place>(i));
        REQUIRE(bench.settle());
    }
    checkNames(*bench.window);
}

TEST_CASE("everything that can be used in a dialog or popup has a name to be read aloud")
{
    WindowBench bench({"--page", "opportunities"});
    REQUIRE(bench.open());
    const auto& workspace = *bench.session->workspace();
    checkNames(DemoDialog(QStringLiteral("/made/up")));
    checkNames(ViewDialog(*workspace.catalog, LocalDate{20'543}));
    checkNames(RangePopup(workspace, std::nullopt));
    for (const FilterPart part : kFilterParts)
        checkNames(ChoicePopup(filterPartName(part), ChoiceMode::Several, filterChoices(part, workspace, workspace.views.front(), {}, {}), {}));
    checkNames(CommandPalette(bench.window->paletteEntries()));
    checkNames(ShortcutSheet({}));
}
