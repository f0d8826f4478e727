#include "ui/mainwindow/ViewTab.h"

#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"

#include <algorithm>
#include <utility>

namespace worklode {

ViewTab::ViewTab(WorkspaceSession& session, bool remembers, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_remembers(remembers)
{
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &ViewTab::dressOrShow);
    setMinimumWidth(860); // or the widest line of any page would say how narrow the window may be
}

/// A page hides behind its last run; it must not do so before its models go.
ViewTab::~ViewTab()
{
    hide();
}

/// All three at once would keep the window waiting before the first shows anything.
template <class Page>
Page* ViewTab::made(Page*& page, const char* group)
{
    if (!page) {
        page = new Page(this);
        watch(page);
        if (m_remembers)
            page->rememberUnder(QString::fromLatin1(group));
    }
    return page;
}

void ViewTab::watch(ResultPage* page)
{
    addWidget(page);
    connect(page, &ResultPage::timelineRequested, this, &ViewTab::showTimeline);
    connect(page, &ResultPage::filterRequested, this, &ViewTab::setFilter);
    connect(page, &ResultPage::failed, this, &ViewTab::failed);
    connect(page, &ResultPage::said, this, &ViewTab::said);
    connect(page, &ResultPage::viewsRequested, this, &ViewTab::viewsRequested);
    connect(page, &ResultPage::taskTagsRequested, this, &ViewTab::taskTagsRequested);
    connect(page, &ResultPage::settledChanged, this, &ViewTab::settledChanged);
    connect(page, &ResultPage::resultShown, this, [this, page](const SharedResult& result) {
        const auto* body = std::get_if<OpportunitiesResult>(&result->body);
        for (const ApplicationSummary& row : body ? body->summary.byApplication : std::vector<ApplicationSummary>())
            if (std::find(m_applications.begin(), m_applications.end(), row.application) == m_applications.end())
                m_applications.push_back(row.application);
        if (page == madePage(here().place) && !result->header.partial)
            m_trail.note(page->bookmark()); // what the page selects by itself is no step
        emit resultShown(result);
    });
    connect(page, &ResultPage::moving, this, [this, page] {
        if (page == madePage(here().place))
            m_trail.note(page->bookmark());
    });
    connect(page, &ResultPage::moved, this, [this, page] {
        if (page != madePage(here().place))
            return;
        Whereabouts where = here();
        where.bookmark = page->bookmark();
        m_trail.go(std::move(where));
        emit stepped();
    });
}

ResultPage* ViewTab::page(Place place)
{
    switch (place) {
    case Place::Opportunities:
        return opportunities();
    case Place::Tasks:
        return tasks();
    case Place::Timeline:
        return timeline();
    default:
        return nullptr;
    }
}

ResultPage* ViewTab::madePage(Place place) const
{
    switch (place) {
    case Place::Opportunities:
        return m_opportunities;
    case Place::Tasks:
        return m_tasks;
    case Place::Timeline:
        return m_timeline;
    default:
        return nullptr;
    }
}

std::vector<ResultPage*> ViewTab::madePages() const
{
    std::vector<ResultPage*> pages{m_opportunities, m_tasks, m_timeline};
    std::erase(pages, nullptr);
    return pages;
}

OpportunitiesPage* ViewTab::opportunities()
{
    return made(m_opportunities, "page/opportunities");
}

TasksPage* ViewTab::tasks()
{
    return made(m_tasks, "page/tasks");
}

TimelinePage* ViewTab::timeline()
{
    return made(m_timeline, "page/timeline");
}

bool ViewTab::settled() const
{
    if (m_due.isActive())
        return false;
    const auto* shown = qobject_cast<const ResultPage*>(currentWidget());
    return !shown || !isViewPage(here().place) || shown->settled();
}

std::optional<ResultHeader> ViewTab::header() const
{
    const ResultPage* shown = madePage(here().place);
    if (!shown || !shown->result())
        return std::nullopt;
    ResultHeader header = shown->result()->header;
    for (const ResultPage* page : madePages()) {
        if (!page->result() || page->filter() != shown->filter())
            continue;
        const ResultHeader& other = page->result()->header;
        if (other.view == header.view && other.catalogVersion == header.catalogVersion && other.dataHash == header.dataHash)
            header.anomalies.cover(other.anomalies);
    }
    return header;
}

void ViewTab::leave()
{
    if (const ResultPage* shown = madePage(here().place))
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
    const ResultPage* shown = madePage(where.place);
    where.bookmark = shown ? shown->bookmark() : QString();
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
    if (!m_session.workspace())
        for (ResultPage* page : madePages())
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
    if (m_view && isViewPage(here().place) && !madePage(here().place)) {
        m_undressed = page(here().place);
        m_due.start();
        return;
    }
    m_due.stop();
    showHere();
}

/// Made, dressed and shown in a turn each: all at once, the window would stand still for longer than anybody overlooks.
void ViewTab::dressOrShow()
{
    const ResultPage* page = std::exchange(m_undressed, nullptr);
    if (!page)
        return showHere();
    for (QWidget* widget : page->findChildren<QWidget*>())
        widget->ensurePolished();
    m_due.start();
}

void ViewTab::showHere()
{
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
