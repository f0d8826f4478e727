#include "ui/mainwindow/ViewTab.h"

#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"

#include <algorithm>

namespace worklode {

ViewTab::ViewTab(WorkspaceSession& session, bool remembers, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_remembers(remembers)
{
    setMinimumWidth(860); // or the widest line of any page would say how narrow the window may be
}

/// A page hides behind its last run; it must not do so before its models go.
ViewTab::~ViewTab()
{
    hide();
}

void ViewTab::makePages()
{
    if (m_opportunities)
        return;
    m_opportunities = new OpportunitiesPage(this);
    m_tasks = new TasksPage(this);
    m_timeline = new TimelinePage(this);
    for (ResultPage* page : std::initializer_list<ResultPage*>{m_opportunities, m_tasks, m_timeline})
        watch(page);
    if (!m_remembers)
        return;
    m_opportunities->rememberUnder(QStringLiteral("page/opportunities"));
    m_tasks->rememberUnder(QStringLiteral("page/tasks"));
    m_timeline->rememberUnder(QStringLiteral("page/timeline"));
}

void ViewTab::watch(ResultPage* page)
{
    addWidget(page);
    connect(page, &ResultPage::timelineRequested, this, &ViewTab::showTimeline);
    connect(page, &ResultPage::filterRequested, this, &ViewTab::setFilter);
    connect(page, &ResultPage::failed, this, &ViewTab::failed);
    connect(page, &ResultPage::said, this, &ViewTab::said);
    connect(page, &ResultPage::settledChanged, this, &ViewTab::settledChanged);
    connect(page, &ResultPage::resultShown, this, [this](const SharedResult& result) {
        const auto* body = std::get_if<OpportunitiesResult>(&result->body);
        for (const ApplicationSummary& row : body ? body->summary.byApplication : std::vector<ApplicationSummary>())
            if (std::find(m_applications.begin(), m_applications.end(), row.application) == m_applications.end())
                m_applications.push_back(row.application);
        emit resultShown(result);
    });
    connect(page, &ResultPage::moved, this, [this, page] {
        if (currentWidget() != page)
            return;
        Whereabouts where = here();
        where.bookmark = page->bookmark();
        m_trail.go(std::move(where));
        emit arrived();
    });
}

ResultPage* ViewTab::page(Place place)
{
    if (!isViewPage(place))
        return nullptr;
    makePages();
    if (place == Place::Tasks)
        return m_tasks;
    return place == Place::Timeline ? static_cast<ResultPage*>(m_timeline) : m_opportunities;
}

OpportunitiesPage* ViewTab::opportunities()
{
    makePages();
    return m_opportunities;
}

TasksPage* ViewTab::tasks()
{
    makePages();
    return m_tasks;
}

TimelinePage* ViewTab::timeline()
{
    makePages();
    return m_timeline;
}

bool ViewTab::settled() const
{
    const auto* shown = qobject_cast<const ResultPage*>(currentWidget());
    return !shown || !isViewPage(here().place) || shown->settled();
}

void ViewTab::leave()
{
    if (const ResultPage* shown = m_opportunities ? page(here().place) : nullptr)
        m_trail.note(shown->bookmark());
}

void ViewTab::recall(const Whereabouts& where)
{
    m_trail = Trail(where);
    refresh();
}

void ViewTab::go(Whereabouts where)
{
    leave();
    m_trail.go(std::move(where));
    arrive();
}

void ViewTab::goBack()
{
    leave();
    m_trail.back();
    arrive();
}

void ViewTab::goForward()
{
    leave();
    m_trail.forward();
    arrive();
}

void ViewTab::setFilter(const ViewFilter& filter)
{
    Whereabouts where = here();
    where.filter = filter;
    where.bookmark = m_opportunities && page(where.place) ? page(where.place)->bookmark() : QString();
    go(std::move(where));
}

void ViewTab::showTimeline(const TimelineTarget& target)
{
    if (!m_view || !m_session.workspace())
        return;
    leave();
    Whereabouts where = here();
    where.place = Place::Timeline;
    where.bookmark.clear();
    timeline()->openAt(context(), target);
    m_trail.go(std::move(where));
    arrive();
}

void ViewTab::refresh()
{
    if (m_opportunities && !m_session.workspace())
        for (ResultPage* page : std::initializer_list<ResultPage*>{m_opportunities, m_tasks, m_timeline})
            page->clear();
    leave();
    if (!here().view.empty() && !findView(here().view))
        m_trail.go({}); // the View was deleted or renamed
    const View* view = findView(here().view);
    m_view = view ? std::optional(*view) : std::nullopt;
}

void ViewTab::arrive()
{
    const View* view = findView(here().view);
    m_view = view ? std::optional(*view) : std::nullopt;
    if (ResultPage* shown = m_view ? page(here().place) : nullptr) {
        setCurrentWidget(shown);
        shown->openAtBookmark(context(), here().bookmark);
    }
    emit arrived();
}

PageContext ViewTab::context() const
{
    return {m_session.workspace(), narrowed(*m_view, here().filter), m_session.asUser(), here().filter};
}

const View* ViewTab::findView(const std::string& name) const
{
    const auto& workspace = m_session.workspace();
    if (!workspace)
        return nullptr;
    const auto found = std::find_if(workspace->views.begin(), workspace->views.end(), [&](const View& v) { return v.name == name; });
    return found == workspace->views.end() ? nullptr : &*found;
}

std::vector<std::string> ViewTab::applicationsSeen() const
{
    return m_applications;
}

} // namespace worklode
