#include "ui/mainwindow/MainWindow.h"

#include "ui/admin/AdminPage.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/mainwindow/Breadcrumb.h"
#include "ui/mainwindow/RecentWorkspaces.h"
#include "ui/mainwindow/StatusLine.h"
#include "ui/models/ViewsModel.h"
#include "ui/pages/DataPage.h"
#include "ui/pages/FilterBar.h"
#include "ui/pages/StartPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
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
    startTheme(); // before there is a widget: what is made earlier keeps the font it was made with
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
    makeTabs(column);
    m_header = makeHeader();
    column->addWidget(m_header);
    m_stack = new QStackedWidget(centre);
    m_stack->setMinimumHeight(420); // or the highest of all pages would say how low the window may be
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(statusBar());
    makePages();
    makeMenus();
    connectSession();
    connectTools();
    restore();
    addTab();
    qApp->installEventFilter(this);
}

/// Pages hide behind their last run; they must not do so while the window's other parts go.
MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    for (ViewTab* one : m_tabs)
        one->disconnect(this);
}

QWidget* MainWindow::makeHeader()
{
    auto* header = new QFrame(this);
    header->setProperty("header", true);
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(kCardGap, 5, kCardGap, 5);
    m_crumb = new Breadcrumb(header);
    line->addWidget(m_crumb, 1);
    m_filter = new FilterBar(header);
    line->addWidget(m_filter);
    connect(m_crumb, &Breadcrumb::requested, this, [this](Breadcrumb::Part part) {
        if (part == Breadcrumb::ViewPart)
            chooseView(m_crumb->below(part));
        else
            m_filter->choose(part == Breadcrumb::RangePart                ? FilterPart::Range
                             : m_filter->offers(FilterPart::Unit) ? FilterPart::Unit
                                                                  : FilterPart::Associates);
    });
    connect(m_filter, &FilterBar::filterChanged, this, &MainWindow::setFilter);
    connect(m_filter, &FilterBar::copied, this, [this](const QString& message) { statusBar()->showMessage(message, 6000); });
    return header;
}

void MainWindow::makePages()
{
    m_start = new StartPage(this);
    m_admin = new AdminPage(this);
    m_admin->setMinimumWidth(600); // or the widest of its sections would say how narrow the window may be
    m_stack->addWidget(m_start);
    if (!m_options.screenshot)
        m_admin->rememberColumns();
    m_stack->addWidget(m_admin);
    m_data = new DataPage(this);
    m_stack->addWidget(m_data);
    connect(m_status, &StatusLine::clicked, this, [this] { go(Place::Data); });
    connect(m_start, &StartPage::runRequested, this, [this](const QString& view) {
        if (QApplication::keyboardModifiers() & Qt::ControlModifier)
            addTab();
        openView(view);
    });
    connect(m_start, &StartPage::workspaceRequested, this, [this](const QString& folder) {
        if (m_admin->mayLeave())
            openWorkspace(folder.toStdString());
    });
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& folder) {
        QSettings settings;
        forgetWorkspace(settings, folder);
        showRecent();
    });
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
}

void MainWindow::connectSession()
{
    connect(&m_session, &WorkspaceSession::loadingStarted, this, [this] {
        m_start->showLoading(tr("Opening %1…").arg(folderText()));
        showStart();
        emit settledChanged();
    });
    connect(&m_session, &WorkspaceSession::progressed, m_start, &StartPage::setProgress);
    connect(&m_session, &WorkspaceSession::opened, this, &MainWindow::showOpened);
    connect(&m_session, &WorkspaceSession::completed, this, &MainWindow::showCompleted);
    connect(&m_session, &WorkspaceSession::catalogTaken, this, &MainWindow::showCatalog);
    connect(&m_session, &WorkspaceSession::failed, this, [this](const QString& sentence) {
        m_failure = sentence;
        m_start->showError(sentence);
        showStart();
        emit settledChanged();
    });
    connect(&m_session, &WorkspaceSession::cancelled, this, [this] {
        m_start->showWorkspace(m_session.workspace());
        showWhere();
        emit settledChanged();
    });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseWorkspace);
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
    m_data->setWorkspace(workspace);
    m_admin->setWorkspace(workspace, m_session.repository(), m_session.asUser());
    if (!m_options.screenshot) {
        QSettings settings;
        settings.setValue(u"workspace"_s, folderText());
        noteWorkspace(settings, QFileInfo(folderText()).absoluteFilePath());
    }
    showRecent();
    m_side->setPagesEnabled(!workspace->views.empty());
    if (m_shown == workspace->folder) { // read again: everybody stays where they are
        for (ViewTab* one : m_tabs)
            one->refresh();
        showTab(m_current);
    } else {
        rememberTabs();
        m_shown = workspace->folder;
        recallTabs();
    }
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
        if (m_options.filter && tab()->view())
            if (const auto filter = viewFilterFromText(*std::exchange(m_options.filter, std::nullopt)))
                tab()->setFilter(*filter);
    }
    emit settledChanged();
}

void MainWindow::showRecent()
{
    if (!m_options.screenshot)
        m_start->setRecent(recentWorkspaces(QSettings(), QFileInfo(folderText()).absoluteFilePath()));
}

/// All data is there; Views that run already had a look at a part of it and go on by themselves.
void MainWindow::showCompleted()
{
    const auto& workspace = m_session.workspace();
    m_start->showWorkspace(workspace);
    m_status->showWorkspace(workspace.get());
    m_admin->setWorkspace(workspace, m_session.repository(), m_session.asUser());
    emit settledChanged();
}

void MainWindow::showCatalog()
{
    const auto& workspace = m_session.workspace();
    m_start->showWorkspace(workspace);
    m_status->showWorkspace(workspace.get());
    m_data->setWorkspace(workspace);
    m_admin->setWorkspace(workspace, m_session.repository(), m_session.asUser());
    m_side->setPagesEnabled(!workspace->views.empty());
    for (ViewTab* one : m_tabs)
        one->refresh();
    if (place() != Place::Administration)
        tab()->arrive(); // the pages of other tabs run when they are shown
    nameTabs();
    showBreadcrumb();
}

void MainWindow::showBreadcrumb()
{
    const ResultPage* shown = page(place());
    if (const auto& view = tab()->view(); view && shown) {
        const View narrow = narrowed(*view, tab()->here().filter);
        const auto& result = shown->result();
        const QString range = result && settled() ? rangeText(result->header.from, result->header.to) : viewRangeText(narrow.range);
        m_crumb->showView(toQString(view->name), scopeText(narrow, *m_session.workspace()->catalog), range,
                          m_session.asUser() ? tr("as %1").arg(toQString(*m_session.asUser())) : QString());
        setWindowTitle(tr("%1 – Worklode").arg(toQString(view->name)));
    } else {
        m_crumb->showPlace(folderText().isEmpty() ? tr("No workspace") : folderText());
        setWindowTitle(tr("Worklode"));
    }
}

bool MainWindow::settled() const
{
    if (m_session.loading() || m_tool.running())
        return false;
    return place() == Place::Administration ? m_admin->settled() : tab()->settled();
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
}

void MainWindow::startTheme()
{
    const auto stored = themeFromText(QSettings().value(u"theme"_s).toString());
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
    rememberTabs();
    event->accept();
}

} // namespace worklode
