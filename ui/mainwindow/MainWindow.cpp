#include "ui/mainwindow/MainWindow.h"

#include "ui/admin/AdminPage.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/mainwindow/StatusLine.h"
#include "ui/models/ViewsModel.h"
#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

MainWindow::MainWindow(WorkspaceSession& session, const AppOptions& options, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_options(options)
{
    setWindowTitle(tr("Worklode"));
    setWindowIcon(applicationIcon());
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new SideBar(centre);
    row->addWidget(m_side);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_stack = new QStackedWidget(centre);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(statusBar());
    makePages();
    makeMenus();
    connectSession();
    connectTools();
    restore();
    go(Place::Start);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeHeader()
{
    auto* header = new QFrame(this);
    header->setProperty("header", true);
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(kCardGap, 9, kCardGap, 9);
    m_crumb = makeLabel({}, TextRole::Muted, header);
    m_crumb->setAccessibleName(tr("View, scope and range"));
    line->addWidget(m_crumb, 1);
    return header;
}

void MainWindow::makePages()
{
    m_start = new StartPage(this);
    m_opportunities = new OpportunitiesPage(this);
    m_tasks = new TasksPage(this);
    m_timeline = new TimelinePage(this);
    m_admin = new AdminPage(this);
    m_admin->setMinimumWidth(600); // or the widest of its sections would say how narrow the window may be
    for (QWidget* page : std::initializer_list<QWidget*>{m_start, m_opportunities, m_tasks, m_timeline, m_admin})
        m_stack->addWidget(page);
    connect(m_start, &StartPage::runRequested, this, [this](const QString& view) { openView(view); });
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::makeDemo);
    connect(m_start, &StartPage::viewRequested, this, &MainWindow::makeView);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFiles);
    connect(m_start, &StartPage::recordRequested, this, &MainWindow::toggleRecorder);
    connect(m_admin, &AdminPage::catalogSaved, &m_session, &WorkspaceSession::takeCatalog);
    connect(m_admin, &AdminPage::said, this, [this](const QString& message) { statusBar()->showMessage(message, 6000); });
    connect(m_admin, &AdminPage::settledChanged, this, &MainWindow::settledChanged);
    connect(m_side, &SideBar::placeRequested, this, &MainWindow::go);
    connect(m_side, &SideBar::recordToggled, this, &MainWindow::toggleRecorder);
    connect(m_side, &SideBar::themeToggled, this, [this] {
        setTheme(currentLook().dark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    for (ResultPage* p : std::initializer_list<ResultPage*>{m_opportunities, m_tasks, m_timeline}) {
        connect(p, &ResultPage::timelineRequested, this, &MainWindow::showTimeline);
        connect(p, &ResultPage::failed, this, [this](const QString& sentence) { m_failure = sentence; });
        connect(p, &ResultPage::settledChanged, this, &MainWindow::settledChanged);
        connect(p, &ResultPage::said, this, [this](const QString& message) { statusBar()->showMessage(message, 6000); });
        connect(p, &ResultPage::resultShown, this, [this](const SharedResult& result) {
            m_status->showResult(result->header);
            showBreadcrumb();
        });
    }
}

void MainWindow::connectSession()
{
    connect(&m_session, &WorkspaceSession::loadingStarted, this, [this] {
        m_start->showLoading(tr("Opening %1…").arg(folderText()));
        go(Place::Start);
        emit settledChanged();
    });
    connect(&m_session, &WorkspaceSession::progressed, m_start, &StartPage::setProgress);
    connect(&m_session, &WorkspaceSession::opened, this, &MainWindow::showOpened);
    connect(&m_session, &WorkspaceSession::catalogTaken, this, &MainWindow::showCatalog);
    connect(&m_session, &WorkspaceSession::failed, this, [this](const QString& sentence) {
        m_failure = sentence;
        m_start->showError(sentence);
        emit settledChanged();
    });
    connect(&m_session, &WorkspaceSession::cancelled, this, [this] {
        m_start->showWorkspace(m_session.workspace());
        emit settledChanged();
    });
    connect(m_start, &StartPage::retryRequested, &m_session, &WorkspaceSession::reload);
    connect(m_start, &StartPage::cancelRequested, this, [this] {
        m_session.cancel();
        if (m_tool.running())
            m_tool.cancel();
    });
}

void MainWindow::openWorkspace(const std::filesystem::path& folder)
{
    m_recorder.setFolder(folder);
    m_session.open(folder);
}

void MainWindow::showOpened()
{
    const auto& workspace = m_session.workspace();
    m_recorder.setFolder(workspace->folder);
    m_start->showWorkspace(workspace);
    m_status->showWorkspace(workspace.get());
    m_admin->setWorkspace(workspace, m_session.repository(), m_session.asUser());
    if (!m_options.screenshot)
        QSettings().setValue(u"workspace"_s, folderText());
    for (const Place p : {Place::Opportunities, Place::Tasks, Place::Timeline})
        page(p)->clear();
    m_view.reset();
    m_side->setPagesEnabled(!workspace->views.empty());
    showBreadcrumb();
    const auto wanted = m_options.page;
    if (m_options.view || (wanted && !workspace->views.empty())) {
        const QString name = toQString(m_options.view ? *m_options.view : workspace->views.front().name);
        const std::optional<Place> target = !wanted ? std::nullopt
                                            : *wanted == PageKind::Tasks    ? std::optional(Place::Tasks)
                                            : *wanted == PageKind::Timeline ? std::optional(Place::Timeline)
                                                                            : std::optional(Place::Opportunities);
        m_options.view.reset();
        m_options.page.reset();
        openView(name, target);
    }
    m_stack->currentWidget()->setFocus();
    emit settledChanged();
}

void MainWindow::showCatalog()
{
    const auto& workspace = m_session.workspace();
    m_start->showWorkspace(workspace);
    m_admin->setWorkspace(workspace, m_session.repository(), m_session.asUser());
    m_side->setPagesEnabled(!workspace->views.empty());
    if (m_view) {
        const auto found = std::find_if(workspace->views.begin(), workspace->views.end(), [this](const View& v) { return v.name == m_view->name; });
        m_view = found == workspace->views.end() ? std::nullopt : std::optional(*found);
    }
    if (m_place != Place::Start && m_place != Place::Administration)
        go(m_view ? m_place : Place::Start); // the other pages run when they are shown
    showBreadcrumb();
}

void MainWindow::openView(const QString& name, std::optional<Place> place)
{
    const auto& workspace = m_session.workspace();
    if (!workspace)
        return;
    const auto& views = workspace->views;
    const auto found = std::find_if(views.begin(), views.end(), [&](const View& v) { return toQString(v.name) == name; });
    if (found == views.end()) {
        m_failure = tr("There is no View named %1").arg(name);
        warn(m_failure);
        return;
    }
    m_view = *found;
    const Place byDefault = m_view->defaultPage == "tasks"      ? Place::Tasks
                            : m_view->defaultPage == "timeline" ? Place::Timeline
                                                                : Place::Opportunities;
    m_session.noteRun(m_view->name);
    m_start->showWorkspace(m_session.workspace());
    go(place.value_or(byDefault));
}

void MainWindow::go(Place place)
{
    const auto& workspace = m_session.workspace();
    if (place != Place::Start && place != Place::Administration && !m_view && workspace && !workspace->views.empty()) {
        openView(toQString(workspace->views.front().name), place); // the pages are reachable before a View was chosen
        return;
    }
    m_place = place;
    m_stack->setCurrentIndex(static_cast<int>(place));
    m_stack->currentWidget()->setFocus();
    m_side->setPlace(place);
    showBreadcrumb();
    if (ResultPage* p = page(place); p && m_view && workspace)
        p->open({workspace, *m_view, m_session.asUser()});
    if (ResultPage* p = page(place); p && p->result())
        m_status->showResult(p->result()->header);
}

ResultPage* MainWindow::page(Place place) const
{
    switch (place) {
    case Place::Opportunities:
        return m_opportunities;
    case Place::Tasks:
        return m_tasks;
    case Place::Timeline:
        return m_timeline;
    case Place::Start:
    case Place::Administration:
        break;
    }
    return nullptr;
}

void MainWindow::showTimeline(const TimelineTarget& target)
{
    if (!m_view || !m_session.workspace())
        return;
    m_timeline->openAt({m_session.workspace(), *m_view, m_session.asUser()}, target);
    go(Place::Timeline);
}

void MainWindow::showBreadcrumb()
{
    QStringList parts;
    if (m_view && page(m_place)) {
        const ResultPage* p = page(m_place);
        const auto& result = p->result();
        const QString range = result && settled() ? rangeText(result->header.from, result->header.to) : viewRangeText(m_view->range);
        parts = {toQString(m_view->name), scopeText(*m_view, *m_session.workspace()->catalog), range};
        if (m_session.asUser())
            parts.append(tr("as %1").arg(toQString(*m_session.asUser())));
    } else {
        parts = {folderText().isEmpty() ? tr("No workspace") : folderText()};
    }
    m_crumb->setText(parts.join(u"   ›   "_s));
    setWindowTitle(m_view ? tr("%1 – Worklode").arg(toQString(m_view->name)) : tr("Worklode"));
}

bool MainWindow::settled() const
{
    if (m_session.loading() || m_tool.running())
        return false;
    if (m_place == Place::Administration)
        return m_admin->settled();
    const ResultPage* p = page(m_place);
    return !p || p->settled();
}

QString MainWindow::folderText() const
{
    return QString::fromStdString(m_session.folder().string());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), choice);
    if (!m_options.screenshot)
        QSettings().setValue(u"theme"_s, toText(choice));
    emit themeChanged(choice);
}

void MainWindow::restore()
{
    const QSettings settings;
    resize(m_options.size.value_or(QSize(1280, 800)));
    if (!m_options.size && !m_options.screenshot)
        restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    const auto stored = themeFromText(settings.value(u"theme"_s).toString());
    m_theme = m_options.theme.value_or(m_options.screenshot ? ThemeChoice::Light : stored.value_or(ThemeChoice::System));
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), m_theme);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_options.screenshot && !m_admin->mayLeave()) {
        event->ignore();
        return;
    }
    if (!m_options.screenshot)
        QSettings().setValue(u"geometry"_s, saveGeometry());
    event->accept();
}

} // namespace worklode
