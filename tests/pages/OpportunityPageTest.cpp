// The Opportunities page over real slices: its numbers are those of the JSON that the CLI prints, and each thing can be
// reached.
#include "catalog/Catalog.h"
#include "Catch.h"
#include "dataset/SliceText.h"
#include "report/Reports.h"
#include "session/LocalEngine.h"
#include "support/FakeWorkspace.h"
#include "support/WaitFor.h"
#include "ui/charts/HeatGrid.h"
#include "ui/charts/RankMoves.h"
#include "ui/charts/SankeyChart.h"
#include "ui/look/Format.h"
#include "ui/pages/FlowsPanel.h"
#include "ui/pages/KpiStrip.h"
#include "ui/pages/OpportunitiesPage.h"
#include "ui/pages/OpportunityDetail.h"
#include "ui/pages/RankingPanel.h"
#include "ui/pages/WhatIfPanel.h"
#include "ui/pages/WhenPanel.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTreeView>

#include <nlohmann/json.hpp>

using namespace worklode;
using namespace worklode::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two days of two people who copy from Excel to Claims and Outlook, wait, and mistype.
const char* const kWork = R"(
stream a1 main Europe/Berlin
day 2026-03-02
07:00 07:01 active excel "Rates" keys=40 copies=2 clicks=3
07:01 07:02 active claims "Case" keys=60 error_keys=30 pastes=2 clicks=2
07:02 07:12 idle claims "Case"
07:12 07:13 active outlook "Inbox" keys=20 pastes=1 clicks=1
07:13 08:05 active claims "Case" keys=900 error_keys=20 scrolls=30
day 2026-03-03
07:00 07:01 active excel "Rates" keys=40 copies=2
07:01 07:03 active claims "Search" keys=60 pastes=2
07:03 07:30 active claims "Case" keys=500 error_keys=90
stream b1 main Europe/Berlin
day 2026-03-03
09:30 09:31 active excel "Rates" keys=30 cuts=1
09:31 10:31 active outlook "Inbox" keys=300 pastes=2 clicks=40
10:31 10:51 locked outlook "Inbox"
10:51 10:55 active claims "Case" keys=33
)";

Catalog workCatalog()
{
    Catalog catalog;
    const auto unit = [](const std::string& id, std::optional<std::string> parent) {
        BusinessUnit u;
        u.id = id;
        u.name = id == "acme" ? "Acme" : "Team " + id;
        u.level = id == "acme" ? "company" : "team";
        u.parent = std::move(parent);
        return u;
    };
    catalog.units = {unit("acme", {}), unit("red", "acme"), unit("blue", "acme")};
    catalog.units[0].hourlyCost = 40;
    catalog.units[0].goal = 80;
    for (const auto& [id, team] : {std::pair("a1", "red"), std::pair("b1", "blue")}) {
        Associate a;
        a.id = id;
        a.name = std::string("Person ") + id;
        a.memberships = {{team, {}}};
        a.zone = "Europe/Berlin";
        catalog.associates.push_back(a);
    }
    for (const char* name : {"Excel", "Claims", "Outlook"}) {
        Application application;
        application.alias = name;
        application.raw = {toUtf8(QString::fromLatin1(name).toLower())};
        application.screens = true;
        catalog.applications.push_back(application);
    }
    return catalog;
}

struct Workday {
    explicit Workday(const DateRange& range = {})
    {
        auto dataset = datasetFromText(kWork);
        INFO((dataset ? std::string() : dataset.error().sentence()));
        REQUIRE(dataset);
        catalog = std::make_shared<const Catalog>(workCatalog());
        OpenWorkspace open;
        open.catalog = catalog;
        open.engine =
            std::make_shared<LocalEngine>(std::make_shared<const Dataset>(std::move(*dataset)), catalog, 1, 2);
        view.name = "All";
        view.range = range;
        open.views = {view};
        workspace = std::make_shared<const OpenWorkspace>(std::move(open));
        page.resize(1'280, 760);
        static_cast<QWidget&>(page).show();
        page.open({workspace, view, {}});
        REQUIRE(waitFor([this] { return page.settled() && page.tabSettled(); }));
    }
    ~Workday() { page.hide(); }
    /// What `worklodectl --json run All --page …` prints.
    nlohmann::json printed(PageKind kind, std::optional<OpportunityDrill> drill = {})
    {
        ViewRequest request;
        request.view = view;
        request.page = kind;
        request.drill = std::move(drill);
        request.compare = true;
        Progress progress;
        const auto result = workspace->engine->run(request, progress);
        REQUIRE(result);
        return nlohmann::json::parse(toJson(*result, *catalog));
    }
    void show(OpportunitiesPage::Tab tab)
    {
        page.showTab(tab);
        REQUIRE(waitFor([this] { return page.tabSettled(); }));
    }
    void press(QWidget* widget, int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    bool shows(const QString& text) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    std::shared_ptr<const Catalog> catalog;
    View view;
    std::shared_ptr<const OpenWorkspace> workspace;
    OpportunitiesPage page;
};

DateRange secondDay() { return {dateFromIso("2026-03-03").value(), dateFromIso("2026-03-04").value(), {}}; }

} // namespace

TEST_CASE("the strip shows what the CLI prints, with the day before beside it")
{
    Workday t(secondDay());
    const auto json = t.printed(PageKind::Opportunities);
    const auto& now = json["summary"];
    const auto& before = json["previous"]["summary"];
    CHECK(t.shows(countText(now["associates"].get<std::uint64_t>())));
    CHECK(t.shows(percentText(now["production_pct"].get<double>())));
    CHECK(t.shows(numberText(now["friction"].get<double>())));
    CHECK(t.shows(numberText(now["score"].get<double>())));
    CHECK(t.shows(hoursPerYearText(json["opportunities"][0]["annualized_hours"].get<double>())));
    CHECK(t.shows(fteText(json["opportunities"][0]["fte"].get<double>())));
    const double difference = now["friction"].get<double>() - before["friction"].get<double>();
    CHECK(t.shows((difference > 0 ? u"▲ +%1"_s : u"▼ −%1"_s).arg(numberText(std::abs(difference)))));
    bool found = false;
    for (const auto* cell : t.page.findChildren<FigureCell*>())
        found = found
                || (cell->toolTip().contains(numberText(before["friction"].get<double>()))
                    && cell->toolTip().contains(u"2 Mar 2026"_s));
    CHECK(found);
}

TEST_CASE("from the first opportunity down to that second on the Timeline, each number as the CLI has it")
{
    Workday t;
    QTreeView* tree = t.page.ranking()->tree();
    std::optional<TimelineTarget> target;
    QObject::connect(&t.page, &ResultPage::timelineRequested, [&](const TimelineTarget& to) { target = to; });
    const auto json = t.printed(PageKind::Opportunities);
    REQUIRE(tree->model()->rowCount() == static_cast<int>(json["opportunities"].size()));
    QModelIndex index;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        if (tree->model()->index(row, 0).data().toString() == u"Copy and paste"_s)
            index = tree->model()->index(row, 0);
    REQUIRE(index.isValid());
    const auto timeOf = [](const QModelIndex& i) {
        return i.siblingAtColumn(OpportunitiesModel::Time).data(SortKeyRole).toDouble();
    };
    for (int depth = 0; depth < 5; ++depth) { // application, screen, unit, associate, occurrence
        tree->setCurrentIndex(index);
        tree->expand(index);
        REQUIRE(waitFor([&] { return t.page.ranking()->settled() && tree->model()->rowCount(index) > 0; }));
        index = tree->model()->index(0, 0, index);
    }
    const QModelIndex person = index.parent(), unit = person.parent(), screen = unit.parent();
    const auto drilled = t.printed(
        PageKind::Opportunities,
        OpportunityDrill{
            "Copy and paste", toUtf8(screen.parent().data().toString()), toUtf8(screen.data().toString()), {}, {}});
    const auto& row = drilled["opportunities"][0];
    CHECK(timeOf(screen) == Approx(row["time_ms"].get<double>()));
    CHECK(timeOf(unit) == Approx(row["units"][0]["time_ms"].get<double>()));
    CHECK(timeOf(index) == Approx(row["examples"][0]["time_ms"].get<double>()));
    tree->setCurrentIndex(index);
    t.press(tree, Qt::Key_Return);
    REQUIRE(target);
    CHECK(target->associate == row["examples"][0]["associate"].get<std::string>());
    CHECK(toIso(target->range.start) == row["examples"][0]["start"].get<std::string>());
    // The way back up, a click on a step of the path.
    emit t.page.ranking()->detail()->stepRequested(1);
    CHECK(tree->currentIndex().data().toString() == screen.parent().data().toString());
}

TEST_CASE("flows are the CLI's, can be walked with the keyboard, and lead to their occurrences")
{
    Workday t;
    t.show(OpportunitiesPage::Flows);
    const auto json = t.printed(PageKind::Patterns);
    SankeyChart* sankey = t.page.flows()->flows();
    REQUIRE(sankey->flows().size() == json["flows"].size());
    REQUIRE(sankey->flows().size() >= 2);
    for (std::size_t i = 0; i < sankey->flows().size(); ++i) {
        CHECK(toUtf8(sankey->flows()[i].from) == json["flows"][i]["from"].get<std::string>());
        CHECK(sankey->flows()[i].value == Approx(json["flows"][i]["time_ms"].get<double>()));
    }
    const HeatGrid* grid = t.page.flows()->switches();
    double switches = 0;
    for (const GridCell& cell : grid->data().cells)
        switches += cell.kind == GridCell::Kind::Value ? cell.value : 0;
    CHECK(switches == Approx(json["switches"].get<double>()));
    t.page.copyTable();
    CHECK(QApplication::clipboard()->text().startsWith(u"Copied in\tPasted in"_s));
    CHECK(t.page.flows()->currentPicture() == sankey);
    t.press(sankey, Qt::Key_Down);
    t.press(sankey, Qt::Key_Down);
    CHECK(sankey->current() == 1);
    const QString to = sankey->flows()[1].to;
    t.press(sankey, Qt::Key_Return);
    CHECK(t.page.ranking()->isVisible());
    CHECK(t.page.ranking()->findChild<QLineEdit*>()->text() == to);
    CHECK(t.page.ranking()->tree()->currentIndex().data().toString() == to);
}

TEST_CASE("the hours of the week are the CLI's, and hours without anybody are told from zero")
{
    Workday t;
    t.show(OpportunitiesPage::When);
    const auto json = t.printed(PageKind::Patterns);
    HeatGrid* grid = t.page.when()->grid();
    const int first = grid->data().columns.front().section(u':', 0, 0).toInt();
    std::size_t filled = 0;
    for (const GridCell& cell : grid->data().cells)
        filled += cell.kind == GridCell::Kind::Value ? 1 : 0;
    CHECK(filled == json["by_weekday_hour"].size());
    for (const auto& cell : json["by_weekday_hour"]) {
        const GridCell& drawn = grid->data().at(cell["weekday"].get<int>() - 1, cell["hour"].get<int>() - first);
        CHECK(drawn.value == Approx(cell["friction"].get<double>()));
        CHECK(drawn.hint.contains(u"Definitions §4"_s));
    }
    REQUIRE(grid->current()); // the hardest hour is looked at first
    for (const auto& cell : json["by_weekday_hour"])
        CHECK(cell["friction"].get<double>() <=
              grid->data().at(grid->current()->row, grid->current()->column).value + 1e-9);
    grid->setCurrent(HeatGrid::Spot{0, 0}); // Monday, 8 o'clock in Berlin
    CHECK(t.shows(u"Monday, 08:00–09:00"_s));
    t.press(grid, Qt::Key_Down);
    t.press(grid, Qt::Key_Down);
    CHECK(grid->current() == HeatGrid::Spot{2, 0});
    CHECK(t.shows(u"Nothing is known of this hour"_s));
    t.page.when()->setMeasure(4); // active hours
    for (const auto& cell : json["by_weekday_hour"])
        CHECK(grid->data().at(cell["weekday"].get<int>() - 1, cell["hour"].get<int>() - first).value
              == Approx(cell["active_ms"].get<double>() / 3'600'000));
}

TEST_CASE("what if moves the ranking, and nothing is saved")
{
    Workday t;
    t.show(OpportunitiesPage::WhatIf);
    WhatIfPanel* panel = t.page.whatIf();
    panel->choose("Excessive idle");
    const auto settled = [&] { return waitFor([&] { return panel->settled(); }); };
    const auto json = t.printed(PageKind::Opportunities);
    double saved = 0;
    for (const auto& o : json["opportunities"])
        if (o["name"] == "Excessive idle")
            saved = o["value"].get<double>();
    REQUIRE(saved > 0);
    auto* model =
        dynamic_cast<const WhatIfModel*>(static_cast<const QAbstractProxyModel*>(panel->currentTable())->sourceModel());
    REQUIRE(model);
    const auto row = [&]() -> WhatIfRow {
        for (const WhatIfRow& r : model->moves())
            if (r.name == "Excessive idle")
                return r;
        return {};
    };
    panel->findChild<QSlider*>()->setValue(25);
    REQUIRE(settled());
    CHECK(row().valueAfter == Approx(saved / 4));
    CHECK(row().hoursAfter == Approx(row().hoursBefore));
    for (auto* box : panel->findChildren<QDoubleSpinBox*>())
        if (box->property("threshold").toString() == u"seconds"_s)
            box->setValue(900); // the idle of ten minutes is out, the lock of twenty is in
    REQUIRE(settled());
    CHECK(row().hoursAfter < row().hoursBefore);
    CHECK(row().hoursAfter > 0);
    const QString text = panel->asText();
    CHECK(text.contains(u"Automatable share: 25 % (saved: 100 %)"_s));
    CHECK(text.contains(u"900.0 s (saved: 300.0 s)"_s));
    panel->reset();
    REQUIRE(settled());
    CHECK(row().valueAfter == Approx(saved));
    CHECK(t.printed(PageKind::Opportunities)["opportunities"] == json["opportunities"]);
}

TEST_CASE("a bookmark leads back to the tab and the opportunity")
{
    Workday t;
    t.page.ranking()->goToPath({u"Error keys"_s});
    t.show(OpportunitiesPage::When);
    const QString bookmark = t.page.bookmark();
    t.show(OpportunitiesPage::Ranking);
    t.page.ranking()->goToPath({u"Excessive idle"_s});
    CHECK(t.page.ranking()->currentOpportunity() == "Excessive idle");
    t.page.openAtBookmark({t.workspace, t.view, {}}, bookmark);
    CHECK(t.page.bookmark() == bookmark);
    CHECK(t.page.when()->isVisible());
    CHECK(t.page.ranking()->currentOpportunity() == "Error keys");
}

TEST_CASE("a bookmark leads down to a single occurrence, and fetches what lies between")
{
    Workday t;
    RankingPanel& ranking = *t.page.ranking();
    QAbstractItemModel& rows = *ranking.tree()->model();
    QModelIndex at = rows.index(0, 0);
    for (QModelIndex next = at; next.isValid(); next = rows.index(0, 0, at)) {
        at = next;
        if (rows.canFetchMore(at))
            rows.fetchMore(at);
        REQUIRE(waitFor([&] { return ranking.settled(); }));
    }
    ranking.tree()->setCurrentIndex(at);
    const QStringList path = ranking.path();
    REQUIRE(path.size() >= 5);
    const QString bookmark = t.page.bookmark();
    t.page.reload(); // what was fetched is forgotten
    REQUIRE(waitFor([&] { return t.page.settled(); }));
    CHECK(ranking.path() != path);
    t.page.openAtBookmark({t.workspace, t.view, {}}, bookmark);
    CHECK(t.page.bookmark() == bookmark);
    CHECK(waitFor([&] { return ranking.settled() && ranking.tree()->currentIndex().data().toString() == path.back(); }));
    CHECK(ranking.path() == path);
    t.page.openAtBookmark({t.workspace, t.view, {}}, u"0|Excessive idle\x1fno such thing"_s);
    CHECK(waitFor([&] { return ranking.path() == QStringList{u"Excessive idle"_s}; }));
}

TEST_CASE("a View about few has a ranking, and says what it does not show")
{
    Workday t;
    View anonymous = t.view;
    anonymous.anonymous = true;
    t.page.open({t.workspace, anonymous, {}});
    REQUIRE(waitFor([&] { return t.page.settled(); }));
    CHECK(t.shows(u"view: figures about fewer than 5 associates are withheld"_s));
}
