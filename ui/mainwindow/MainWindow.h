// The workstation's window: hosts the pages and passes what they need between them.
#pragma once

#include "ui/mainwindow/AppOptions.h"
#include "ui/mainwindow/RecorderControl.h"
#include "ui/mainwindow/SideBar.h"
#include "ui/mainwindow/ToolProcess.h"
#include "ui/models/WorkspaceSession.h"
#include "ui/pages/ResultPage.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace worklode {

class AdminPage;
class OpportunitiesPage;
class StartPage;
class StatusLine;
class TasksPage;
class TimelinePage;

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

    Place place() const { return m_place; }
    StartPage* startPage() const { return m_start; }
    ResultPage* page(Place place) const; ///< none for Start
    TimelinePage* timelinePage() const { return m_timeline; }
    TasksPage* tasksPage() const { return m_tasks; }
    AdminPage* adminPage() const { return m_admin; }

signals:
    void settledChanged();
    void themeChanged(worklode::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void makeMenus(); ///< WindowMenus.cpp
    void connectSession();
    void connectTools();
    QWidget* makeHeader();
    void showOpened();
    void showCatalog(); ///< saved in the administration: pages run again with it
    void showBreadcrumb();
    void restore();

    void chooseWorkspace();
    void makeDemo();
    void makeView();
    void importFiles();
    void toggleRecorder();
    void runTool(const QStringList& arguments, const QString& what);
    void showTimeline(const TimelineTarget& target);
    void warn(const QString& sentence);
    QString folderText() const;

    WorkspaceSession& m_session;
    AppOptions m_options;
    StartPage* m_start = nullptr;
    OpportunitiesPage* m_opportunities = nullptr;
    TasksPage* m_tasks = nullptr;
    TimelinePage* m_timeline = nullptr;
    AdminPage* m_admin = nullptr;
    QStackedWidget* m_stack = nullptr;
    SideBar* m_side = nullptr;
    QLabel* m_crumb = nullptr;
    StatusLine* m_status = nullptr;
    RecorderControl m_recorder;
    ToolProcess m_tool;
    Place m_place = Place::Start;
    std::optional<View> m_view;
    ThemeChoice m_theme = ThemeChoice::System;
    QString m_failure;
};

} // namespace worklode
