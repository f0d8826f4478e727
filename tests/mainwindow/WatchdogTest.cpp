// Nothing keeps the event loop waiting: everything that can be done to the pages, over a real workspace, under a watchdog.
//   WORKLODE_WATCHDOG_SLICES=6400000   how many slices of demo data are made (300,000 unless told)
//   WORKLODE_WATCHDOG_WORKSPACE=DIR    an existing workspace instead; its list of last runs is written to
// Figures are printed, never asserted: they are this machine's. docs/performance.md says what came out where.
#include "Catch.h"
#include "EventLoopWatchdog.h"
#include "WatchedSource.h"
#include "demo/Demo.h"
#include "support/WaitFor.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/pages/TimelinePage.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

std::filesystem::path workspaceFor(const QTemporaryDir& folder)
{
    if (const QByteArray given = qgetenv("WORKLODE_WATCHDOG_WORKSPACE"); !given.isEmpty())
        return given.toStdString();
    const int slices = std::max(1'000, qEnvironmentVariableIntValue("WORKLODE_WATCHDOG_SLICES"));
    constexpr int kSlicesOfADay = 2'100;
    const int personDays = (qEnvironmentVariableIsSet("WORKLODE_WATCHDOG_SLICES") ? slices : 300'000) / kSlicesOfADay;
    DemoOptions options;
    options.associates = std::clamp(personDays / 10, 1, 50);
    options.days = std::max(1, personDays / options.associates);
    const auto workspace = Workspace::openOrCreate((folder.path() + u"/demo"_s).toStdString());
    REQUIRE(workspace);
    Progress progress;
    REQUIRE(makeDemo(options, *workspace, progress));
    return workspace->folder();
}

class Interactions
{
public:
    explicit Interactions(const QTemporaryDir& folder) : m_folder(workspaceFor(folder)), m_source(std::make_shared<WatchedSource>(m_clock))
    {
        m_session = std::make_unique<WorkspaceSession>(m_source);
        m_window = std::make_unique<MainWindow>(*m_session, parseOptions({"--screenshot", "unused.png"}).options);
        m_window->resize(1'280, 800);
        m_window->show();
        settle();
    }

    void open()
    {
        step(u"open the workspace"_s, [this] { m_window->openWorkspace(m_folder); });
        step(u"run a View before its data is read"_s, [this] { m_window->openView(toView(0), Place::Opportunities); });
        REQUIRE(m_session->workspace());
    }
    void useEveryPage()
    {
        const auto views = std::min<std::size_t>(2, m_session->workspace()->views.size());
        for (std::size_t view = 0; view < views; ++view)
            for (const Place place : {Place::Opportunities, Place::Tasks, Place::Timeline}) {
                m_page = u"%1 of %2"_s.arg(name(place), toView(view));
                step(u"show"_s, [&] { m_window->openView(toView(view), place); });
                usePage();
            }
    }
    void useTimeline()
    {
        TimelineWidget& timeline = *m_window->timelinePage()->timeline();
        m_page = u"timeline of everybody"_s;
        for (QComboBox* box : shown<QComboBox>())
            step(u"choose the first of %1"_s.arg(box->accessibleName()), [box] {
                box->setCurrentIndex(0);
                emit box->activated(0);
            });
        for (const double factor : {0.2, 0.2, 5.0, 25.0})
            step(u"zoom by %1"_s.arg(factor), [&] { timeline.zoomBy(factor); });
        for (int i = 0; i <= 20; ++i)
            step(u"scroll lanes"_s, [&] { timeline.verticalScrollBar()->setValue(timeline.verticalScrollBar()->maximum() * i / 20); });
        step(u"turn the wheel"_s, [&] { turnWheel(*timeline.viewport()); });
    }
    void visitAdministration()
    {
        m_page = u"administration"_s;
        step(u"show"_s, [&] { m_window->go(Place::Administration); });
    }

    void tell() const
    {
        auto blocks = m_watchdog.blocks();
        std::sort(blocks.begin(), blocks.end(), [](const auto& a, const auto& b) { return a.processorMs > b.processorMs; });
        std::printf("the event loop was kept longest by (ms of its thread, ms of the clock):\n");
        for (std::size_t i = 0; i < std::min<std::size_t>(15, blocks.size()); ++i)
            std::printf("  %7.1f %7.1f  %s\n", blocks[i].processorMs, blocks[i].wallMs, qPrintable(blocks[i].during));
        std::fflush(stdout);
    }
    int engineCalls() const { return m_source->calls; }
    int engineCallsOnEventLoop() const { return m_source->onEventLoop; }

private:
    template <class Action>
    void step(const QString& what, const Action& action)
    {
        m_watchdog.begin(m_page.isEmpty() ? what : u"%1: %2"_s.arg(m_page, what));
        QMetaObject::invokeMethod(m_window.get(), action, Qt::QueuedConnection); // as an event, so that the watchdog sees it
        QApplication::processEvents();
        settle();
    }
    void settle()
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (!m_window->settled() && std::chrono::steady_clock::now() < end);
        for (int i = 0; i < 10; ++i) { // what was posted meanwhile, and what it posts
            QApplication::processEvents();
            QThread::msleep(2);
        }
    }
    template <class Widget>
    std::vector<Widget*> shown() const
    {
        std::vector<Widget*> result;
        for (Widget* widget : m_window->findChildren<Widget*>())
            if (widget->isVisible() && widget->isEnabled())
                result.push_back(widget);
        return result;
    }
    void usePage()
    {
        for (QAbstractItemView* view : shown<QAbstractItemView>())
            useTable(*view);
        for (QLineEdit* edit : shown<QLineEdit>()) {
            if (edit->isReadOnly())
                continue;
            for (const QString& text : {u"e"_s, u"ex"_s, u"no such thing"_s, QString()})
                step(u"type \"%1\" into %2"_s.arg(text, edit->accessibleName()), [edit, text] { edit->setText(text); });
        }
    }
    void useTable(QAbstractItemView& view)
    {
        const QString name = view.accessibleName().isEmpty() ? QString::fromLatin1(view.metaObject()->className()) : view.accessibleName();
        if (!view.model() || view.model()->rowCount() == 0)
            return;
        step(u"scroll %1"_s.arg(name), [&view] { view.scrollToBottom(); });
        const int columns = view.model()->columnCount();
        for (int column = 0; column < columns; ++column)
            step(u"sort %1 by column %2"_s.arg(name).arg(column), [&view, column] {
                if (auto* table = qobject_cast<QTableView*>(&view); table && table->isSortingEnabled())
                    table->sortByColumn(column, Qt::DescendingOrder);
                if (auto* tree = qobject_cast<QTreeView*>(&view); tree && tree->isSortingEnabled())
                    tree->sortByColumn(column, Qt::DescendingOrder);
            });
        if (auto* tree = qobject_cast<QTreeView*>(&view))
            step(u"expand %1"_s.arg(name), [tree] { tree->expandToDepth(0); });
        step(u"select in %1"_s.arg(name), [&view] { view.setCurrentIndex(view.model()->index(0, 0)); });
        step(u"scroll %1 back"_s.arg(name), [&view] { view.scrollToTop(); });
    }
    static void turnWheel(QWidget& widget)
    {
        const QPointF at(widget.width() / 2.0, widget.height() / 2.0);
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }
    QString toView(std::size_t i) const
    {
        const auto& workspace = m_session->workspace();
        return workspace && i < workspace->views.size() ? QString::fromStdString(workspace->views[i].name) : u"Everything"_s;
    }
    static QString name(Place place) { return place == Place::Opportunities ? u"opportunities"_s : place == Place::Tasks ? u"tasks"_s : u"timeline"_s; }

    SystemClock m_clock;
    std::filesystem::path m_folder;
    QString m_page;
    std::shared_ptr<WatchedSource> m_source;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    EventLoopWatchdog m_watchdog;
};

} // namespace

TEST_CASE("pages never run an engine on the event loop's thread")
{
    const QTemporaryDir folder;
    Interactions use(folder);
    use.open();
    use.useEveryPage();
    use.useTimeline();
    use.visitAdministration();
    use.tell();
    CHECK(use.engineCalls() > 5);
    CHECK(use.engineCallsOnEventLoop() == 0);
}
