// The menu bar of MainWindow, and what its entries start.
#include "ui/admin/AdminPage.h"
#include "ui/look/Format.h"
#include "ui/look/Language.h"
#include "ui/mainwindow/DemoDialog.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/ViewDialog.h"
#include "ui/pages/StartPage.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

void MainWindow::makeMenus()
{
    QMenu* workspace = menuBar()->addMenu(tr("&Workspace"));
    workspace->addAction(tr("&Open workspace…"), QKeySequence::Open, this, &MainWindow::chooseWorkspace);
    workspace->addAction(tr("&Reload"), QKeySequence(Qt::CTRL | Qt::Key_R), &m_session, &WorkspaceSession::reload);
    workspace->addSeparator();
    workspace->addAction(tr("New &View…"), QKeySequence::New, this, &MainWindow::makeView);
    workspace->addAction(tr("Report as &PDF…"), this, [this] {
        if (ResultPage* p = page(place()); p && tab()->view())
            p->makeReport();
        else
            warn(tr("Run a View first: the report is about it."));
    });
    workspace->addAction(tr("&Import files…"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::importFiles);
    workspace->addAction(tr("Make &demo data…"), this, &MainWindow::makeDemo);
    workspace->addAction(tr("Start or stop re&cording"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this, &MainWindow::toggleRecorder);
    workspace->addSeparator();
    workspace->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* go = menuBar()->addMenu(tr("&Go"));
    const QStringList names{tr("&Views"), tr("&Opportunities"), tr("&Tasks"), tr("T&imeline"), tr("&Administration"), tr("About the &data")};
    for (int i = 0; i < kPlaceCount; ++i)
        go->addAction(names[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this, [this, i] { this->go(static_cast<Place>(i)); });

    go->addSeparator();
    go->addAction(tr("&Go to or do…"), this, &MainWindow::openPalette)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    go->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), this, [this] { tab()->goBack(); });
    go->addAction(tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), this, [this] { tab()->goForward(); });
    go->addSeparator();
    go->addAction(tr("New ta&b"), QKeySequence(Qt::CTRL | Qt::Key_T), this, [this] { addTab(); });
    go->addAction(tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), this, [this] { closeTab(m_current); });
    go->addAction(tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), this, [this] { showTab((m_current + 1) % m_tabs.size()); });
    go->addAction(tr("&Previous tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), this,
                  [this] { showTab((m_current + m_tabs.size() - 1) % m_tabs.size()); });

    // The page's own actions: whatever page is in front fills this menu.
    QMenu* page = menuBar()->addMenu(tr("&Page"));
    m_pageMenu = page;
    connect(page, &QMenu::aboutToShow, this, [this, page] {
        page->clear();
        if (const ResultPage* p = this->page(place()); p && tab()->view())
            page->addActions(p->actions());
        else
            page->addAction(tr("Run a View first"))->setEnabled(false);
    });

    QMenu* look = menuBar()->addMenu(tr("&Look"));
    auto* group = new QActionGroup(this);
    for (const auto& [choice, text] : {std::pair{ThemeChoice::System, tr("As the &system")}, std::pair{ThemeChoice::Light, tr("&Light")},
                                       std::pair{ThemeChoice::Dark, tr("&Dark")}}) {
        QAction* action = look->addAction(text, this, [this, choice = choice] { setTheme(choice); });
        action->setCheckable(true);
        group->addAction(action);
        connect(look, &QMenu::aboutToShow, action, [this, action, choice = choice] { action->setChecked(m_theme == choice); });
    }

    makeLanguages(look->addMenu(tr("L&anguage")));

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), this, &MainWindow::showKeys)->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    help->addAction(tr("&About Worklode"), this, [this] {
        QMessageBox::about(this, tr("About Worklode"),
                           tr("<h3>Worklode</h3><p>See how work is really done. What is typed is never stored: only how much.</p>"));
    });
    help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::makeLanguages(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    QStringList codes = builtInLanguages();
    codes.prepend(u"system"_s);
    for (const QString& code : codes) {
        QAction* action = menu->addAction(code == u"system"_s ? tr("As the &system") : languageName(code), this, [this, code] {
            QSettings().setValue(u"language"_s, code);
            QMessageBox::information(this, tr("Language"), tr("The workstation speaks the language that you chose when it is started next."));
        });
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [action, code] {
            action->setChecked(QSettings().value(u"language"_s, u"system"_s).toString() == code);
        });
    }
}

void MainWindow::connectTools()
{
    connect(&m_recorder, &RecorderControl::changed, this, [this] { m_side->setRecorder(m_recorder.recording(), m_recorder.statusText(), m_recorder.hintText()); });
    connect(&m_recorder, &RecorderControl::failed, this, &MainWindow::warn);
    connect(&m_recorder, &RecorderControl::stopped, &m_session, &WorkspaceSession::reload);
    connect(&m_tool, &ToolProcess::progressed, m_start, &StartPage::setProgress);
    connect(&m_tool, &ToolProcess::finished, this, [this](bool done, const QString& message) {
        statusBar()->showMessage(message, 10'000);
        m_start->showWorkspace(m_session.workspace());
        showWhere();
        if (done)
            m_session.reload();
        else
            warn(message);
    });
}

void MainWindow::chooseWorkspace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open workspace"), folderText());
    if (!folder.isEmpty() && m_admin->mayLeave())
        openWorkspace(folder.toStdString());
}

void MainWindow::makeDemo()
{
    DemoDialog dialog(folderText(), this);
    if (dialog.exec() == QDialog::Accepted)
        runTool(dialog.arguments(), tr("Making demo data…"));
}

void MainWindow::makeView()
{
    const auto& workspace = m_session.workspace();
    if (!workspace || !workspace->freshness.span)
        return warn(tr("There is no data yet that a View could show."));
    const auto day = static_cast<std::int32_t>(toMs(workspace->freshness.span->end) / 86'400'000);
    ViewDialog dialog(*workspace->catalog, LocalDate{day}, this);
    if (dialog.exec() == QDialog::Accepted)
        runTool(dialog.arguments(), tr("Saving the View…"));
}

void MainWindow::importFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import files"), {}, tr("Segments, CSV and logs (*.wlseg *.csv *.xes *.json *.jsonl);;All files (*)"));
    if (!files.isEmpty())
        runTool(QStringList{u"import"_s} + files, countedText(static_cast<std::uint64_t>(files.size()), tr("Importing 1 file…"), tr("Importing %1 files…")));
}

void MainWindow::runTool(const QStringList& arguments, const QString& what)
{
    if (m_tool.running()) {
        warn(tr("Something is still being made or imported. Wait for it, or cancel it."));
        return;
    }
    m_start->showLoading(what);
    showStart();
    QStringList all = arguments + QStringList{u"--workspace"_s, folderText()};
    if (m_session.asUser())
        all += {u"--as"_s, toQString(*m_session.asUser())};
    m_tool.start(u"worklodectl"_s, all);
}

void MainWindow::toggleRecorder()
{
    if (m_recorder.recording()) {
        m_recorder.stop();
        return;
    }
    const auto answer = QMessageBox::question(this, tr("Record this desktop"),
                                              tr("Counts of keys, clicks and scrolls and the application in front are recorded into %1 until you stop. "
                                                 "What you type is never stored. Start?")
                                                  .arg(folderText()));
    if (answer == QMessageBox::Yes)
        m_recorder.start();
}

void MainWindow::warn(const QString& sentence)
{
    if (m_options.screenshot) {
        m_failure = sentence;
        return;
    }
    QMessageBox::warning(this, tr("Worklode"), sentence);
}

} // namespace worklode
