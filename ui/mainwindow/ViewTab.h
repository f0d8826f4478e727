// One tab of the window: a View with its own pages, its own filter and its own way back.
#pragma once

#include "ui/mainwindow/Whereabouts.h"
#include "ui/models/WorkspaceSession.h"
#include "ui/pages/ResultPage.h"

#include <QStackedWidget>
#include <QTimer>

namespace worklode {

class OpportunitiesPage;
class TasksPage;
class TimelinePage;

/// Each page is made when it is first shown, and run then. Start, Administration and About the data are
/// places too, but their pages are the window's.
class ViewTab final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `remembers`: pages are arranged as they were left last time.
    ViewTab(WorkspaceSession& session, bool remembers, QWidget* parent = nullptr);
    ~ViewTab() override;

    const Trail& trail() const { return m_trail; }
    const Whereabouts& here() const { return m_trail.here(); }
    const std::optional<View>& view() const { return m_view; } ///< as saved, without the filter; none where none is open
    /// The page of a place, none for places that are the window's own.
    ResultPage* page(Place place);
    OpportunitiesPage* opportunities();
    TasksPage* tasks();
    TimelinePage* timeline();
    bool settled() const;
    /// Of the page in front, with whatever was odd for any page of the same View, filter and data: each looks at something else.
    std::optional<ResultHeader> header() const;

    void recall(const Whereabouts& where); ///< from last time: begins there, runs nothing yet
    void go(Whereabouts where); ///< a step on
    void goBack();
    void goForward();
    void setFilter(const ViewFilter& filter);
    void showTimeline(const TimelineTarget& target);
    /// The session has another workspace or catalog: the pages run again when they are shown.
    void refresh();
    void arrive(); ///< shows the page of here() with what it needs; one that is to be made first, some turns of the event loop later
    /// Applications that the results of this tab have shown.
    std::vector<std::string> applicationsSeen() const;

signals:
    void arrived(); ///< elsewhere, or at the same place with another View, filter or catalog
    void stepped(); ///< something else was selected on the page: there is a way back now
    void resultShown(worklode::SharedResult result);
    void settledChanged();
    void failed(QString sentence);
    void said(QString message);
    void viewsRequested();
    void taskTagsRequested();

private:
    template <class Page>
    Page* made(Page*& page, const char* group);
    ResultPage* madePage(Place place) const; ///< null: it was never shown
    std::vector<ResultPage*> madePages() const;
    void watch(ResultPage* page);
    void leave();
    void dressOrShow();
    void showHere();
    PageContext context() const;
    const View* findView(const std::string& name) const;

    WorkspaceSession& m_session;
    bool m_remembers;
    Trail m_trail;
    std::optional<View> m_view;
    QTimer m_due; ///< a page was made and is about to be shown
    ResultPage* m_undressed = nullptr; ///< it has not been given its style yet
    OpportunitiesPage* m_opportunities = nullptr;
    TasksPage* m_tasks = nullptr;
    TimelinePage* m_timeline = nullptr;
    std::vector<std::string> m_applications;
};

} // namespace worklode
