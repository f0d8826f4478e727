#include "GalleryShots.h"
#include "support/WaitFor.h"
#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/RankingPanel.h"
#include "ui/pages/ReportDialog.h"
#include "ui/pages/ReportPreview.h"
#include "ui/pages/TaskDetail.h"
#include "ui/pages/TaskVariationsPanel.h"
#include "ui/pages/TasksPage.h"
#include "ui/pages/TimelinePage.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAction>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

void renew(FakeWorkspace& source, std::shared_ptr<const Catalog> catalog)
{
    source.catalog = std::move(catalog);
    source.engine = std::make_shared<FakeEngine>(source.catalog);
    source.engine->setCompared(true);
}

/// Names as no catalog should have them, and one that is read from right to left.
std::shared_ptr<const Catalog> withLongNames(const Catalog& catalog)
{
    auto changed = std::make_shared<Catalog>(catalog);
    changed->views.front().name = "Everybody in every department, one month, with a name that nobody could ever read at a glance & more";
    changed->views[1].name = "مطالبات السيارات، آخر أسبوعين";
    changed->views[1].description = "وصف طويل جدا لهذا العرض من أجل النظر إلى النص من اليمين إلى اليسار";
    changed->units.front().name = "Acme Insurance and Reinsurance Holding of Northern and Southern Europe, Limited";
    changed->units[1].name = "المطالبات";
    changed->associates.front().name = "Maria-Magdalena Anastasia von und zu Hohenstein-Wittgenstein-Berleburg";
    changed->associates[1].name = "عبد الرحمن بن محمد الأنصاري";
    for (TaskDefinition& task : changed->tasks)
        if (const auto found = unwieldyNames().find(task.name); found != unwieldyNames().end())
            task.name = found->second;
    return changed;
}

void makeLong(FakeWorkspace& source)
{
    renew(source, withLongNames(*source.catalog));
    source.engine->setNames(unwieldyNames());
}

std::function<void(FakeWorkspace&)> sizeOf(FakeSize size)
{
    return [size](FakeWorkspace& source) {
        renew(source, resized(*source.catalog, size));
        source.engine->setSize(size);
    };
}

/// The states that every page has.
void addStates(std::vector<GalleryShot>& shots, const QString& name, Place place)
{
    const auto state = [&](const QString& suffix, std::function<void(FakeWorkspace&)> prepare) -> GalleryShot& {
        shots.push_back({.name = name + suffix, .place = place, .bothSizes = true, .prepare = std::move(prepare)});
        return shots.back();
    };
    state({}, [](FakeWorkspace& source) { source.engine->setCompared(true); });
    state(u"-loading"_s, [](FakeWorkspace& source) { source.engine->setDelay(std::chrono::minutes(1)); }).settles = false;
    state(u"-error"_s, [](FakeWorkspace& source) {
        source.engine->setError(Error{ErrorCode::Refused, "view", "figures about fewer than 5 associates are withheld"});
    });
    state(u"-empty"_s, [](FakeWorkspace& source) { source.engine->setEmpty(true); });
    state(u"-few"_s, sizeOf(FakeSize::Few));
    state(u"-many"_s, sizeOf(FakeSize::Many));
    state(u"-long-names"_s, makeLong);
    state(u"-right-to-left"_s, makeLong).rightToLeft = true;
}

void addStart(std::vector<GalleryShot>& shots)
{
    shots.push_back({.name = u"start"_s, .bothSizes = true});
    shots.push_back({.name = u"start-first-run"_s, .bothSizes = true, .prepare = [](FakeWorkspace& source) { source.empty = true; }});
    shots.push_back({.name = u"start-loading"_s, .bothSizes = true, .prepare = [](FakeWorkspace& source) { source.waitForCancel = true; }, .settles = false});
    shots.push_back({.name = u"start-error"_s, .bothSizes = true, .prepare = [](FakeWorkspace& source) {
                         source.error = Error{ErrorCode::Corrupt, "catalog.sqlite", "the file is no catalog"};
                     }});
    shots.push_back({.name = u"start-many"_s, .bothSizes = true, .prepare = sizeOf(FakeSize::Many)});
    shots.push_back({.name = u"start-long-names"_s, .bothSizes = true, .prepare = makeLong});
    shots.push_back({.name = u"start-right-to-left"_s, .bothSizes = true, .prepare = makeLong, .rightToLeft = true});
}

void addOpportunityTabs(std::vector<GalleryShot>& shots)
{
    const auto tab = [&](const QString& name, OpportunitiesPage::Tab which) {
        shots.push_back({.name = u"opportunities-"_s + name, .place = Place::Opportunities,
                         .touch = [which](MainWindow& window, const WorkspaceSession&) { window.tab()->opportunities()->showTab(which); }});
    };
    tab(u"flows"_s, OpportunitiesPage::Flows);
    tab(u"when"_s, OpportunitiesPage::When);
    tab(u"what-if"_s, OpportunitiesPage::WhatIf);
    shots.push_back({.name = u"opportunities-drill-down"_s, .place = Place::Opportunities, .touch = [](MainWindow& window, const WorkspaceSession&) {
                         QTreeView* tree = window.tab()->opportunities()->ranking()->tree();
                         tree->expand(tree->model()->index(1, 0));
                         tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(1, 0)));
                     }});
    shots.push_back({.name = u"opportunities-first-look"_s, .place = Place::Opportunities,
                     .prepare = [](FakeWorkspace& source) {
                         source.engine->setFirstLook(DataShare{24, 240, 41'000, 412'804});
                         source.engine->setDelay(std::chrono::minutes(1));
                     },
                     .settles = false});
    shots.push_back({.name = u"opportunities-german"_s, .place = Place::Opportunities, .language = u"de"_s});
}

void addTaskTabs(std::vector<GalleryShot>& shots)
{
    const std::pair<QString, TaskDetail::Tab> tabs[] = {{u"map"_s, TaskDetail::Map},         {u"durations"_s, TaskDetail::Durations},
                                                        {u"progress"_s, TaskDetail::Course}, {u"teams"_s, TaskDetail::Teams},
                                                        {u"compare"_s, TaskDetail::Compare}, {u"instances"_s, TaskDetail::Instances}};
    for (const auto& [name, which] : tabs)
        shots.push_back({.name = u"tasks-"_s + name, .place = Place::Tasks,
                         .touch = [which = which](MainWindow& window, const WorkspaceSession&) { window.tasksPage()->detail()->showTab(which); }});
    shots.push_back({.name = u"tasks-german"_s, .place = Place::Tasks, .language = u"de"_s});
}

void addTimeline(std::vector<GalleryShot>& shots)
{
    const auto zoomed = [](MainWindow& window, const WorkspaceSession&) {
        TimelineWidget& timeline = *window.timelinePage()->timeline();
        const TimelineLane& lane = timeline.scene().lane(2);
        timeline.showMoment(lane.associate, {lane.shift.start + std::chrono::hours(2), lane.shift.start + std::chrono::hours(3)});
    };
    shots.push_back({.name = u"timeline-selection"_s, .place = Place::Timeline, .touch = zoomed});
    shots.push_back({.name = u"timeline-german"_s, .place = Place::Timeline, .touch = zoomed, .language = u"de"_s});
}

void addWindow(std::vector<GalleryShot>& shots)
{
    shots.push_back({.name = u"about-the-data"_s, .place = Place::Data, .bothSizes = true});
    shots.push_back({.name = u"palette"_s, .place = Place::Opportunities, .bothSizes = true, .touch = [](MainWindow& window, const WorkspaceSession&) { window.openPalette(); }});
    shots.push_back({.name = u"keys"_s, .place = Place::Opportunities, .bothSizes = true, .touch = [](MainWindow& window, const WorkspaceSession&) { window.showKeys(); }});
    shots.push_back({.name = u"report-dialog"_s, .place = Place::Opportunities, .touch = [](MainWindow& window, const WorkspaceSession& session) {
                         const ViewTab& tab = *window.tab();
                         auto* dialog = new ReportDialog({session.workspace(), *tab.view(), {}, {}}, {}, &window);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         dialog->open();
                         waitFor([dialog] { return dialog->preview()->settled(); });
                     }});
}

} // namespace

std::vector<GalleryShot> galleryShots()
{
    std::vector<GalleryShot> shots;
    addStart(shots);
    addStates(shots, u"opportunities"_s, Place::Opportunities);
    addStates(shots, u"tasks"_s, Place::Tasks);
    addStates(shots, u"timeline"_s, Place::Timeline);
    addOpportunityTabs(shots);
    addTaskTabs(shots);
    addTimeline(shots);
    addWindow(shots);
    return shots;
}

} // namespace worklode
