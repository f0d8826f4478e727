// The workstation's window: hosts the pages and passes what they need between them.
#pragma once

#include "ui/mainwindow/AppOptions.h"
#include "ui/mainwindow/RecorderControl.h"
#include "ui/mainwindow/SideBar.h"
#include "ui/mainwindow/ToolProcess.h"
#include "ui/mainwindow/ViewTab.h"
#include "ui/models/WorkspaceSession.h"
#include "ui/pages/ResultPage.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace worklode {

class AdminPage;
class Breadcrumb;
class DataPage;
class FilterBar;
class StartPage;
class StatusLine;
class TabStrip;
struct PaletteEntry;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes `view` and `page` of the options; the session is not opened yet.
    MainWindow(WorkspaceSession& session, const AppOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const std::filesystem::path& folder);
    void openView(const QString& name, std::optional<Place> place = {});
    void go(Place place);
    void setTheme(ThemeChoice choice);
    bool settled() const; ///< nothing is loading or running
    /// What went wrong with what the command line asked for; empty: nothing.
    const QString& failure() const { return m_failure; }

    Place place() const { return tab()->here().place; }
    StartPage* startPage() const { return m_start; }
    ResultPage* page(Place place) const { return tab()->page(place); } ///< of the tab in front; none for Start
    TimelinePage* timelinePage() const { return tab()->timeline(); }
    TasksPage* tasksPage() const { return tab()->tasks(); }
    FilterBar* filterBar() const { return m_filter; }
    ViewTab* tab() const { return m_tabs[m_current]; } ///< the one in front
    std::size_t tabCount() const { return m_tabs.size(); }
    ViewTab* addTab(const Whereabouts& where = {});    ///< behind the others, and shows it
    void closeTab(std::size_t index);                  ///< the last one gives way to a new one
    void showTab(std::size_t index);
    void openPalette();
    void showKeys();
    std::vector<PaletteEntry> paletteEntries(); ///< WindowPalette.cpp
    void setFilter(const ViewFilter& filter) { tab()->setFilter(filter); }
    DataPage* dataPage() const { return m_data; }
    AdminPage* adminPage() const { return m_admin; }

signals:
    void settledChanged();
    void themeChanged(worklode::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the mouse's buttons for back and forward

private:
    void makePages();
    void makeMenus(); ///< WindowMenus.cpp
    void makeLanguages(QMenu* menu);
    void connectSession();
    void connectTools();
    void makeTabs(QVBoxLayout* column); ///< WindowTabs.cpp
    ViewTab* makeTab();
    void moveTab(int from, int to);
    void showWhere();                   ///< page, header, side bar and tabs of where the tab in front is
    void showStart();
    void showHeader();
    void nameTabs();
    void rememberTabs() const;
    void recallTabs();
    QString tabsKey() const;
    QWidget* makeHeader();
    void showOpened();
    void showRecent();
    void showCompleted();
    void showCatalog(); ///< saved in the administration: pages run again with it
    void showBreadcrumb();
    void chooseView(const QPoint& at); ///< WindowTabs.cpp
    void startTheme();
    void restore();

    void addViewEntries(std::vector<PaletteEntry>& entries);
    void addFilterEntries(std::vector<PaletteEntry>& entries);
    void addTaskEntries(std::vector<PaletteEntry>& entries);
    void chooseWorkspace();
    void makeDemo();
    void makeView();
    void importFiles();
    void toggleRecorder();
    void runTool(const QStringList& arguments, const QString& what);
    void warn(const QString& sentence);
    QString folderText() const;

    WorkspaceSession& m_session;
    AppOptions m_options;
    StartPage* m_start = nullptr;
    AdminPage* m_admin = nullptr;
    DataPage* m_data = nullptr;
    QStackedWidget* m_stack = nullptr;
    SideBar* m_side = nullptr;
    Breadcrumb* m_crumb = nullptr;
    QWidget* m_header = nullptr;
    FilterBar* m_filter = nullptr;
    TabStrip* m_strip = nullptr;
    QMenu* m_pageMenu = nullptr;
    std::vector<ViewTab*> m_tabs;  ///< never empty, in the order of the tab bar
    std::size_t m_current = 0;
    std::filesystem::path m_shown; ///< the workspace that the tabs belong to
    StatusLine* m_status = nullptr;
    RecorderControl m_recorder;
    ToolProcess m_tool;
    ThemeChoice m_theme = ThemeChoice::System;
    QString m_failure;
};

} // namespace worklode
