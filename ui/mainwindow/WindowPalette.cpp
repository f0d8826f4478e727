// What the command palette of MainWindow offers, and the sheet of keys.
#include "ui/look/Format.h"
#include "ui/mainwindow/CommandPalette.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/ShortcutSheet.h"
#include "ui/pages/FilterBar.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace worklode {
namespace {

void addActionEntries(std::vector<PaletteEntry>& entries, const QString& kind, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        const QString text = QString(action->text()).remove(u'&').remove(u'…');
        if (!action->isSeparator() && action->isEnabled() && !text.isEmpty() && !action->menu())
            entries.push_back({text, kind, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
}

} // namespace

void MainWindow::addViewEntries(std::vector<PaletteEntry>& entries)
{
    for (const View& view : m_session.workspace()->views) {
        const QString name = toQString(view.name);
        entries.push_back({name, tr("View"), {}, [this, name] { openView(name); }});
        entries.push_back({name, tr("View in a new tab"), {}, [this, name] {
                               addTab();
                               openView(name);
                           }});
    }
}

/// Units, associates, applications and tasks narrow the View in front.
void MainWindow::addFilterEntries(std::vector<PaletteEntry>& entries)
{
    if (!tab()->view())
        return;
    const ViewFilter& filter = tab()->here().filter;
    const std::pair<FilterPart, QString> parts[] = {{FilterPart::Unit, tr("Only this unit")},
                                                    {FilterPart::Associates, tr("Only this associate")},
                                                    {FilterPart::Applications, tr("Only this application")}};
    for (const auto& [part, kind] : parts) {
        for (const FilterChoice& choice : filterChoices(part, *m_session.workspace(), *tab()->view(), filter, m_session.asUser(), tab()->applicationsSeen())) {
            ViewFilter wanted = without(filter, part);
            if (part == FilterPart::Unit)
                wanted.unit = choice.id;
            else
                (part == FilterPart::Associates ? wanted.associates : wanted.applications) = {choice.id};
            entries.push_back({choice.text, kind, {}, [this, wanted] {
                                   if (tab()->page(place()))
                                       tab()->setFilter(wanted);
                                   else
                                       tab()->go({Place::Opportunities, tab()->here().view, wanted, {}});
                               }});
        }
    }
}

void MainWindow::addTaskEntries(std::vector<PaletteEntry>& entries)
{
    for (const TaskDefinition& task : m_session.workspace()->catalog->tasks)
        entries.push_back({toQString(task.name), tr("Task"), {}, [this, name = task.name] {
                               go(Place::Tasks); // opens a View where none is open
                               ViewFilter wanted = tab()->here().filter;
                               wanted.task = name;
                               tab()->setFilter(wanted);
                           }});
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const auto& workspace = m_session.workspace();
    if (const ResultPage* shown = page(place()); shown && tab()->view())
        addActionEntries(entries, tr("Action of this page"), shown->actions());
    for (const QAction* menu : menuBar()->actions())
        if (menu->menu() != m_pageMenu)
            addActionEntries(entries, QString(menu->text()).remove(u'&'), menu->menu()->actions());
    if (workspace) {
        addViewEntries(entries);
        addTaskEntries(entries);
        addFilterEntries(entries);
    }
    if (tab()->view() && !tab()->here().filter.empty())
        entries.push_back({tr("Clear the filter"), tr("Filter"), {}, [this] { setFilter({}); }});
    return entries;
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(paletteEntries(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 60)));
    palette->show();
}

void MainWindow::showKeys()
{
    std::vector<ShortcutGroup> groups;
    for (const QAction* menu : menuBar()->actions())
        if (menu->menu() != m_pageMenu)
            groups.push_back(shortcutsOf(QString(menu->text()).remove(u'&'), menu->menu()->actions()));
    if (const ResultPage* shown = page(place()))
        groups.push_back(shortcutsOf(tr("This page"), shown->actions()));
    groups.push_back({tr("Everywhere"),
                      {{tr("Next or last control"), tr("Tab, Shift+Tab")}, {tr("Rows of a table"), tr("Arrow keys, Home, End")},
                       {tr("Do what a row or button does"), tr("Enter, Space")}, {tr("Close a window or list"), tr("Esc")},
                       {tr("Open a View in a new tab"), tr("Ctrl+click")}, {tr("Close a tab"), tr("Middle click")}}});
    auto* sheet = new ShortcutSheet(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

} // namespace worklode
