// The tabs of MainWindow: what is shown where, and how one gets there.
#include "ui/admin/AdminPage.h"
#include "ui/admin/TasksSection.h"
#include "ui/look/Format.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/StatusLine.h"
#include "ui/mainwindow/TabStrip.h"
#include "ui/pages/DataPage.h"
#include "ui/pages/FilterBar.h"
#include "ui/pages/StartPage.h"

#include <QCryptographicHash>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kWidestTabName = 150;

} // namespace

void MainWindow::makeTabs(QVBoxLayout* column)
{
    m_strip = new TabStrip(this);
    column->addWidget(m_strip);
    connect(m_strip->bar(), &QTabBar::currentChanged, this, [this](int index) { showTab(static_cast<std::size_t>(std::max(0, index))); });
    connect(m_strip->bar(), &QTabBar::tabCloseRequested, this, [this](int index) { closeTab(static_cast<std::size_t>(index)); });
    connect(m_strip->bar(), &QTabBar::tabMoved, this, &MainWindow::moveTab);
    connect(m_strip, &TabStrip::added, this, [this] { addTab(); });
    connect(m_strip, &TabStrip::backRequested, this, [this] { tab()->goBack(); });
    connect(m_strip, &TabStrip::forwardRequested, this, [this] { tab()->goForward(); });
}

ViewTab* MainWindow::makeTab()
{
    auto* made = new ViewTab(m_session, !m_options.screenshot, m_stack);
    m_stack->addWidget(made);
    const auto inFront = [this, made] { return !m_tabs.empty() && tab() == made; };
    connect(made, &ViewTab::arrived, this, [this, inFront] {
        nameTabs();
        if (inFront())
            showWhere();
    });
    connect(made, &ViewTab::stepped, this, [this, inFront] {
        if (inFront())
            m_strip->setWays(tab()->trail().canGoBack(), tab()->trail().canGoForward());
    });
    connect(made, &ViewTab::failed, this, [this](const QString& sentence) { m_failure = sentence; });
    connect(made, &ViewTab::settledChanged, this, [this, inFront] {
        if (inFront())
            showBreadcrumb(); // it says the dates of the data only when everything is there
        emit settledChanged();
    });
    connect(made, &ViewTab::viewsRequested, this, [this] { go(Place::Start); });
    connect(made, &ViewTab::taskTagsRequested, this, [this] {
        go(Place::Administration);
        m_admin->openSection(TasksSection::tr("Task tags"));
    });
    connect(made, &ViewTab::said, this, [this](const QString& message) { statusBar()->showMessage(message, 6000); });
    connect(made, &ViewTab::resultShown, this, [this, inFront] {
        if (!inFront())
            return;
        showHeader();
        showBreadcrumb();
    });
    return made;
}

/// What the status bar says, and the page behind it.
void MainWindow::showHeader()
{
    const auto header = tab()->header();
    if (!header)
        return;
    m_status->showResult(*header);
    m_data->setResult(*header);
}

ViewTab* MainWindow::addTab(const Whereabouts& where)
{
    ViewTab* made = makeTab();
    m_tabs.push_back(made);
    const QSignalBlocker quiet(m_strip->bar());
    m_strip->bar()->addTab({});
    made->go(where);
    showTab(m_tabs.size() - 1);
    return made;
}

void MainWindow::closeTab(std::size_t index)
{
    if (index >= m_tabs.size())
        return;
    if (m_tabs.size() == 1)
        addTab();
    ViewTab* closed = m_tabs[index];
    m_tabs.erase(m_tabs.begin() + static_cast<std::ptrdiff_t>(index));
    if (m_current > index || m_current == m_tabs.size())
        m_current -= 1;
    {
        const QSignalBlocker quiet(m_strip->bar());
        m_strip->bar()->removeTab(static_cast<int>(index));
    }
    m_stack->removeWidget(closed);
    delete closed;
    showTab(m_current);
}

void MainWindow::moveTab(int from, int to)
{
    const ViewTab* shown = tab();
    ViewTab* moved = m_tabs[static_cast<std::size_t>(from)];
    m_tabs.erase(m_tabs.begin() + from);
    m_tabs.insert(m_tabs.begin() + to, moved);
    m_current = static_cast<std::size_t>(std::find(m_tabs.begin(), m_tabs.end(), shown) - m_tabs.begin());
}

void MainWindow::showTab(std::size_t index)
{
    if (index >= m_tabs.size())
        return;
    m_current = index;
    const QSignalBlocker quiet(m_strip->bar());
    m_strip->bar()->setCurrentIndex(static_cast<int>(index));
    nameTabs();
    tab()->arrive(); // pages of a tab that was never shown run now
}

void MainWindow::showWhere()
{
    const Whereabouts& here = tab()->here();
    const bool busy = m_session.opening() || m_tool.running(); // the start page says how far it is
    ResultPage* shown = tab()->page(here.place);
    const bool pages = !busy && shown && tab()->view();
    QWidget* widget = busy                                  ? m_start
                      : here.place == Place::Administration ? m_admin
                      : here.place == Place::Data           ? m_data
                      : pages                               ? static_cast<QWidget*>(tab())
                                                            : m_start;
    m_stack->setCurrentWidget(widget);
    (pages ? static_cast<QWidget*>(shown) : widget)->setFocus();
    m_side->setPlace(here.place);
    m_strip->setWays(tab()->trail().canGoBack(), tab()->trail().canGoForward());
    m_filter->setVisible(pages);
    if (pages) {
        m_filter->setView(m_session.workspace(), *tab()->view(), m_session.asUser(), [this] { return tab()->applicationsSeen(); });
        m_filter->setFilter(here.filter);
        showHeader();
    }
    showBreadcrumb();
}

/// Whatever the tab in front shows: the start page says how far something is, or what went wrong.
void MainWindow::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus(); // or the first button of the window has it, which has nothing to do with this
    m_filter->hide();
    showBreadcrumb();
}

void MainWindow::nameTabs()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const Whereabouts& where = m_tabs[i]->here();
        const bool start = where.place == Place::Start || where.view.empty();
        const QString name = where.place == Place::Administration ? tr("Administration")
                             : where.place == Place::Data         ? tr("About the data")
                             : start                              ? tr("Start")
                                                                  : toQString(where.view);
        // Shortened here: the bar itself cuts at both ends where the style gives tabs a padding.
        const QString shown = m_strip->bar()->fontMetrics().elidedText(name, Qt::ElideRight, kWidestTabName);
        m_strip->bar()->setTabText(static_cast<int>(i), inReadingOrder(QString(shown).replace(u'&', u"&&"_s)));
        m_strip->bar()->setTabToolTip(static_cast<int>(i), name);
    }
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
    const Place byDefault = found->defaultPage == "tasks"      ? Place::Tasks
                            : found->defaultPage == "timeline" ? Place::Timeline
                                                               : Place::Opportunities;
    const Whereabouts where{place.value_or(byDefault), found->name, {}, {}};
    m_session.noteRun(where.view);
    m_start->showWorkspace(m_session.workspace());
    tab()->go(where);
}

/// The Views as a menu; the one chosen opens on the page that is shown.
void MainWindow::chooseView(const QPoint& at)
{
    const auto& workspace = m_session.workspace();
    if (!workspace)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Views"));
    for (const View& view : workspace->views) {
        QAction* action = menu->addAction(toQString(view.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(view.name == tab()->here().view);
        connect(action, &QAction::triggered, this, [this, name = toQString(view.name)] { openView(name, this->place()); });
    }
    menu->addSeparator();
    menu->addAction(tr("All Views on the start page"), this, [this] { go(Place::Start); });
    menu->popup(at);
}

void MainWindow::go(Place place)
{
    const auto& workspace = m_session.workspace();
    if (isViewPage(place) && tab()->here().view.empty() && workspace && !workspace->views.empty()) {
        openView(toQString(workspace->views.front().name), place); // the pages are reachable before a View was chosen
        return;
    }
    Whereabouts where = tab()->here();
    if (where.place != place)
        where.bookmark.clear();
    where.place = place;
    tab()->go(std::move(where));
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && static_cast<QWidget*>(watched)->window() == this) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? tab()->goBack() : tab()->goForward();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

QString MainWindow::tabsKey() const
{
    const QByteArray folder = QString::fromStdString(m_shown.string()).toUtf8();
    return u"tabs/"_s + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16));
}

void MainWindow::rememberTabs() const
{
    if (m_options.screenshot || m_shown.empty())
        return;
    QStringList all;
    for (const ViewTab* one : m_tabs)
        all.append(toText(one->here()));
    QSettings().setValue(tabsKey(), all);
    QSettings().setValue(tabsKey() + u"/current"_s, static_cast<int>(m_current));
}

/// The tabs of the workspace that was opened: those of last time, or one with its start page.
void MainWindow::recallTabs()
{
    QStringList all;
    int current = 0;
    if (!m_options.screenshot) {
        all = QSettings().value(tabsKey()).toStringList();
        current = QSettings().value(tabsKey() + u"/current"_s).toInt();
    }
    const std::size_t old = m_tabs.size();
    for (const QString& text : all)
        if (const auto where = whereaboutsFromText(text)) {
            const QSignalBlocker quiet(m_strip->bar());
            m_tabs.push_back(makeTab());
            m_strip->bar()->addTab({});
            m_tabs.back()->recall(*where);
        }
    if (m_tabs.size() == old)
        addTab();
    m_current = std::min(old + static_cast<std::size_t>(std::max(0, current)), m_tabs.size() - 1);
    for (std::size_t i = 0; i < old; ++i)
        closeTab(0);
}

} // namespace worklode
