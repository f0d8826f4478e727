#include "Catch.h"
#include "support/FakeWorkspace.h"
#include "ui/models/BreakdownModel.h"
#include "ui/models/FollowsModel.h"
#include "ui/models/InstancesModel.h"
#include "ui/models/ModelText.h"
#include "ui/models/OccurrencesModel.h"
#include "ui/models/TaskUnitsModel.h"
#include "ui/models/UsageModel.h"
#include "ui/models/VariationsModel.h"
#include "ui/models/ViewsModel.h"

#include <QAbstractItemModelTester>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

SharedResult resultOf(PageKind page)
{
    FakeEngine engine(fakeCatalog());
    ViewRequest request;
    request.view = fakeCatalog()->views.front();
    request.page = page;
    Progress progress;
    return std::make_shared<const PageResult>(engine.run(request, progress).value());
}

SharedResult detailsOf(const std::string& task)
{
    FakeEngine engine(fakeCatalog());
    ViewRequest request;
    request.view = fakeCatalog()->views.front();
    request.page = PageKind::Tasks;
    request.task = task;
    request.details.emplace();
    Progress progress;
    return std::make_shared<const PageResult>(engine.run(request, progress).value());
}

std::shared_ptr<const OpenWorkspace> workspace()
{
    FakeWorkspace source;
    Progress progress;
    return std::make_shared<const OpenWorkspace>(source.open("/made/up", progress).value());
}

/// Fails the test at the first thing that a model does wrong.
struct Watched {
    explicit Watched(QAbstractItemModel* model) : tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal) {}
    QAbstractItemModelTester tester;
};

QString text(const QAbstractItemModel& model, int row, int column, const QModelIndex& parent = {})
{
    return model.index(row, column, parent).data().toString();
}

} // namespace

TEST_CASE("Views are listed with their scope, range and last run")
{
    ViewsModel model;
    const Watched watched(&model);
    model.setWorkspace(workspace());
    REQUIRE(model.rowCount() == 3);
    CHECK(text(model, 0, ViewsModel::Name) == u"March"_s);
    CHECK(text(model, 0, ViewsModel::Scope) == u"Acme Insurance"_s);
    CHECK(text(model, 0, ViewsModel::Range) == u"2 Mar 2026 – 31 Mar 2026"_s);
    CHECK(text(model, 0, ViewsModel::LastRun) != u"never"_s);
    CHECK(text(model, 1, ViewsModel::Owner) == u"dana"_s);
    CHECK(text(model, 1, ViewsModel::Range) == u"last 14 days"_s);
    CHECK(text(model, 1, ViewsModel::LastRun) == u"never"_s);
    CHECK(text(model, 2, ViewsModel::Scope) == u"Everybody"_s);
    CHECK(text(model, 2, ViewsModel::Range) == u"all days"_s);
    CHECK(model.viewAt(1)->name == "Motor, last two weeks");
    CHECK(model.viewAt(3) == nullptr);
    model.setWorkspace(nullptr);
    CHECK(model.rowCount() == 0);
    CHECK(model.viewAt(0) == nullptr);
}

TEST_CASE("opportunities are a tree of applications and screens with real numbers behind the texts")
{
    OpportunitiesModel model;
    const Watched watched(&model);
    const SharedResult result = resultOf(PageKind::Opportunities);
    model.setResult(result);
    const auto& all = std::get<OpportunitiesResult>(result->body).opportunities;
    REQUIRE(model.rowCount() == static_cast<int>(all.size()));
    const QModelIndex second = model.index(1, 0);
    CHECK(second.data().toString() == u"Copy and paste"_s);
    CHECK(model.index(1, OpportunitiesModel::AnnualizedHours).data().toString() == u"1,204.3 h/yr"_s);
    CHECK(model.index(1, OpportunitiesModel::AnnualizedHours).data(SortKeyRole).toDouble() == all[1].annualizedHours);
    REQUIRE(model.rowCount(second) == 3);
    const QModelIndex excel = model.index(1, 0, second);
    CHECK(excel.data().toString() == u"Excel"_s);
    CHECK(excel.siblingAtColumn(OpportunitiesModel::Time).data(SortKeyRole).toDouble() == all[1].applications[1].timeMs);
    REQUIRE(model.rowCount(excel) == 2);
    const QModelIndex screen = model.index(0, 0, excel);
    CHECK(screen.data().toString() == u"Case"_s);
    CHECK(model.parent(screen) == excel);
    CHECK(model.parent(excel) == second);
    const OpportunityPlace place = model.placeOf(screen);
    CHECK(place.opportunity == 1);
    CHECK(place.application == 1U);
    CHECK(place.screen == 0U);
    CHECK(model.rowCount(screen) == 0);
}

TEST_CASE("an opportunity without an application says so")
{
    OpportunitiesModel model;
    model.setResult(resultOf(PageKind::Opportunities));
    const QModelIndex variation = model.index(2, 0);
    CHECK(text(model, 0, 0, variation) == u"(no application)"_s);
}

TEST_CASE("another page's result empties a model instead of breaking it")
{
    OpportunitiesModel opportunities;
    UsageModel usage;
    TasksModel tasks;
    const Watched a(&opportunities), b(&usage), c(&tasks);
    opportunities.setResult(resultOf(PageKind::Tasks));
    usage.setResult(resultOf(PageKind::Tasks));
    tasks.setResult(resultOf(PageKind::Timeline));
    CHECK(opportunities.rowCount() == 0);
    CHECK(usage.rowCount() == 0);
    CHECK(tasks.rowCount() == 0);
    opportunities.setResult(nullptr);
    usage.setResult(nullptr);
    tasks.setResult(nullptr);
    CHECK(tasks.taskAt(0) == nullptr);
}

TEST_CASE("the breakdown names units and associates and shares the opportunity's time")
{
    BreakdownModel units(BreakdownModel::By::Unit), people(BreakdownModel::By::Associate);
    const Watched a(&units), b(&people);
    const SharedResult result = resultOf(PageKind::Opportunities);
    units.setOpportunity(result, 0, fakeCatalog());
    people.setOpportunity(result, 0, fakeCatalog());
    CHECK(text(units, 0, BreakdownModel::Name) == u"Motor claims"_s);
    CHECK(units.index(0, BreakdownModel::Share).data(ShareRole).toDouble() == Approx(0.5));
    CHECK(text(units, 0, BreakdownModel::Share) == u"50.0 %"_s);
    CHECK(text(people, 1, BreakdownModel::Name) == u"Bo Lind"_s);
    CHECK(people.index(1, 0).data(IdRole).toString() == u"a2"_s);
    units.clear();
    CHECK(units.rowCount() == 0);
}

TEST_CASE("occurrences are those of the place, in the associate's zone")
{
    OccurrencesModel model;
    const Watched watched(&model);
    const SharedResult result = resultOf(PageKind::Opportunities);
    model.setOpportunity(result, {0, {}, {}}, fakeCatalog());
    CHECK(model.rowCount() == 40);
    CHECK(text(model, 0, OccurrencesModel::Start) == u"2 Mar 2026 17:00:00"_s); // 16:00 UTC in Berlin
    CHECK(text(model, 3, OccurrencesModel::Start) == u"3 Mar 2026 05:00:00"_s); // 10:00 UTC in New York
    model.setOpportunity(result, {0, 0, {}}, fakeCatalog());
    CHECK(model.rowCount() == 20);
    model.setOpportunity(result, {0, 0, 1}, fakeCatalog());
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.occurrenceAt(row)->screen == "Search");
    CHECK(model.occurrenceAt(-1) == nullptr);
    CHECK(model.occurrenceAt(model.rowCount()) == nullptr);
}

TEST_CASE("usage shows applications and their screens of a summary or of opportunities")
{
    UsageModel model;
    const Watched watched(&model);
    for (const PageKind page : {PageKind::Summary, PageKind::Opportunities}) {
        model.setResult(resultOf(page));
        REQUIRE(model.rowCount() == 6);
        CHECK(text(model, 0, 0) == u"Claims"_s);
        CHECK(text(model, 0, 1) == u"512:24:00"_s);
        const QModelIndex claims = model.index(0, 0);
        REQUIRE(model.rowCount(claims) == 4);
        CHECK(text(model, 3, 0, claims) == u"(no screen)"_s);
        CHECK(model.rowCount(model.index(0, 0, claims)) == 0);
        CHECK(model.index(0, 1).data(SortKeyRole).toLongLong() == 1'844'640'000);
    }
}

TEST_CASE("tasks show completion and times")
{
    TasksModel model;
    const Watched watched(&model);
    model.setResult(resultOf(PageKind::Tasks));
    REQUIRE(model.rowCount() == 4);
    CHECK(text(model, 0, TasksModel::Completion) == u"91.8 %"_s);
    CHECK(text(model, 0, TasksModel::MedianDuration) == u"0:09:00"_s);
    CHECK(text(model, 3, TasksModel::Complete) == u"0"_s);
    CHECK(model.taskAt(1)->name == "Pay an invoice");
    CHECK(model.index(1, 0).data(IdRole).toString() == u"Pay an invoice"_s);
}

TEST_CASE("friction, score and production of a task say how they came about, with a line at the goal")
{
    TasksModel model;
    const Watched watched(&model);
    const SharedResult result = resultOf(PageKind::Tasks);
    model.setResult(result);
    const TaskResult& task = *model.taskAt(0);
    const QString friction = model.index(0, TasksModel::Friction).data(Qt::ToolTipRole).toString();
    CHECK(friction.count(u'\n') == 4);
    CHECK(friction.contains(countText(task.measures.counts.errorKeys) + u" error keys ÷ "_s + countText(task.measures.counts.keys)));
    CHECK(friction.endsWith(numberText(task.friction) + u" of 100"_s));
    CHECK(model.index(0, TasksModel::Score).data(Qt::ToolTipRole).toString().endsWith(u"= "_s + numberText(task.score)));
    CHECK(model.index(0, TasksModel::Production).data(GoalRole).toDouble() == Approx(0.8));
    CHECK(model.index(0, TasksModel::Production).data(Qt::ToolTipRole).toString().endsWith(u"Goal: 80.0 %"_s));
}

TEST_CASE("a task's teams are in tree order with their goals")
{
    TaskUnitsModel model;
    const Watched watched(&model);
    const SharedResult result = detailsOf("Answer a claim");
    const TaskDetails& details = *tasksOf(result)->front().details;
    model.setDetails(result, details);
    REQUIRE(model.rowCount() == static_cast<int>(details.units.size()));
    CHECK(text(model, 1, TaskUnitsModel::Unit).trimmed() == u"Motor"_s);
    CHECK(text(model, 1, TaskUnitsModel::Unit).startsWith(QChar::Nbsp));
    CHECK(model.index(1, TaskUnitsModel::Production).data(GoalRole).toDouble() == Approx(0.75));
    CHECK_FALSE(model.index(3, TaskUnitsModel::Production).data(GoalRole).isValid());
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("variations give their steps as chips, say which is best and survive having no steps")
{
    VariationsModel model;
    const Watched watched(&model);
    const SharedResult result = resultOf(PageKind::Tasks);
    model.setTask(result, 0, VariationsModel::Level::Screens);
    REQUIRE(model.rowCount() == 6);
    CHECK(model.index(0, 0).data(StepsRole).toStringList().size() == 5);
    CHECK(model.index(1, 0).data(BadgeRole).toString() == u"best"_s);
    CHECK_FALSE(model.index(0, 0).data(BadgeRole).isValid());
    CHECK(text(model, 5, VariationsModel::Steps) == u"(no steps)"_s);
    model.setTask(result, 0, VariationsModel::Level::Applications);
    CHECK(model.rowCount() == 2);
    CHECK_FALSE(model.index(1, 0).data(BadgeRole).isValid());
    model.setTask(result, 3, VariationsModel::Level::Screens);
    CHECK(model.rowCount() == 0);
    CHECK(model.variationAt(0) == nullptr);
    model.clear();
}

TEST_CASE("a variation with very many steps is shortened and says by how much")
{
    Variation variation;
    variation.steps.assign(kShownSteps + 5, "A");
    CHECK(stepsText(variation).endsWith(u"… 5 more steps"_s));
}

TEST_CASE("instances say when, who, how long and in which variation")
{
    InstancesModel model;
    const Watched watched(&model);
    model.setTask(resultOf(PageKind::Tasks), 0, fakeCatalog());
    REQUIRE(model.rowCount() == 60);
    CHECK(text(model, 0, InstancesModel::Associate) == u"Ada Berg"_s);
    CHECK(text(model, 4, InstancesModel::State) == u"abandoned"_s);
    CHECK(text(model, 4, InstancesModel::Variation).isEmpty());
    CHECK(text(model, 1, InstancesModel::Variation) == u"no. 2"_s);
    CHECK(model.instanceAt(60) == nullptr);
}

TEST_CASE("instances can be those of a state, an associate and a variation")
{
    InstancesModel model;
    const Watched watched(&model);
    model.setTask(resultOf(PageKind::Tasks), 0, fakeCatalog());
    CHECK(model.associates().size() == 12);
    model.setFilter({InstanceState::Abandoned, {}, {}});
    REQUIRE(model.rowCount() == 7);
    CHECK(model.instanceAt(0)->state == InstanceState::Abandoned);
    model.setFilter({{}, "a2", 1});
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(model.instanceAt(row)->associate == "a2");
        CHECK(text(model, row, InstancesModel::Variation) == u"no. 2"_s);
    }
    model.setFilter({InstanceState::Abandoned, {}, 1});
    CHECK(model.rowCount() == 0); // an abandoned one has no variation
    model.setFilter({});
    CHECK(model.rowCount() == 60);
}

TEST_CASE("what follows what has shares that add up for each step")
{
    FollowsModel model;
    const Watched watched(&model);
    model.setTask(resultOf(PageKind::Tasks), 0);
    REQUIRE(model.rowCount() == 7);
    CHECK(text(model, 0, FollowsModel::From) == u"● start"_s);
    CHECK(text(model, 6, FollowsModel::To) == u"■ end"_s);
    const double inbox = model.index(1, FollowsModel::Share).data(ShareRole).toDouble() + model.index(2, FollowsModel::Share).data(ShareRole).toDouble();
    CHECK(inbox == Approx(1));
}

TEST_CASE("what follows one step is a table of its own, with the same shares")
{
    FollowsModel model;
    const Watched watched(&model);
    model.setTask(resultOf(PageKind::Tasks), 0);
    model.setFrom("");
    REQUIRE(model.rowCount() == 1);
    CHECK(text(model, 0, FollowsModel::From) == u"● start"_s);
    const QString second = [&] {
        model.setFrom({});
        return text(model, 1, FollowsModel::From);
    }();
    model.setFrom(second.toStdString());
    CHECK(model.rowCount() == 2);
    double sum = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        sum += model.index(row, FollowsModel::Share).data(ShareRole).toDouble();
    CHECK(sum == Approx(1));
}

TEST_CASE("a tree's CSV says the level of every row")
{
    OpportunitiesModel model;
    model.setResult(resultOf(PageKind::Opportunities));
    const QStringList lines = toCsv(model).split(u"\r\n"_s);
    CHECK(lines[0].startsWith(u"level,Opportunity"_s));
    CHECK(lines[1].startsWith(u"0,Excessive idle,1912.6,"_s));
    // Hours of a part are its share of the opportunity's: 60 % of the time, and 70 % of that.
    const QStringList outlook = lines[2].split(u',');
    CHECK(outlook.mid(0, 2) == QStringList{u"1"_s, u"Outlook"_s});
    CHECK(outlook[2].toDouble() == Approx(1912.6 * 0.6));
    const QStringList screen = lines[3].split(u',');
    CHECK(screen.mid(0, 2) == QStringList{u"2"_s, u"Case"_s});
    CHECK(screen[2].toDouble() == Approx(1912.6 * 0.6 * 0.7));
}
