// Pages from the part of the data that they need are the pages from all of it.
#include "Catch.h"
#include "catalog/CatalogJson.h"
#include "dataset/DatasetLoader.h"
#include "policy/AdmittedImport.h"
#include "session/LocalEngine.h"
#include "session/NeededData.h"
#include "wire/SegmentWriter.h"

#include <QTemporaryDir>

#include <random>

using namespace worklode;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMinute = 60'000, kDay = 86'400'000;
const LocalDate kFirst = *dateFromIso("2026-03-02");

/// Two months of work of six people (one with a second collector, one with a second stream, one who works through nights, one in
/// no team), a segment for every few hours.
class Months
{
public:
    Months() : m_archive(*Archive::open(*Workspace::openOrCreate(fs::path(m_folder.path().toStdString()) / "ws")))
    {
        for (const auto& [collector, stream, zone] : std::vector<std::array<std::string, 3>>{
                 {"a1", "main", "Europe/Berlin"}, {"a1b", "main", "Europe/Berlin"}, {"a2", "main", "Pacific/Kiritimati"},
                 {"a2", "second", "Pacific/Kiritimati"}, {"a3", "main", "Pacific/Pago_Pago"}, {"night", "main", "UTC"}, {"x9", "main", "UTC"}})
            for (int day = 0; day < 60; ++day)
                addDay(collector, stream, zone, day);
        const auto taken = m_archive.intake(m_segments);
        INFO((taken ? std::string() : taken.error().sentence()));
        REQUIRE(taken);
    }
    const Archive& archive() const { return m_archive; }

private:
    void addDay(const std::string& collector, const std::string& stream, const std::string& zone, int day)
    {
        const bool isNight = collector == "night";
        std::int64_t at = toMs(Instant(Duration(kDay * (kFirst.daysSinceEpoch + day)))) + (isNight ? 0 : 7 * 60 + m_dice() % 120) * kMinute;
        const std::int64_t end = at + (isNight ? kDay - 3 * kMinute : 9 * 60 * kMinute);
        const AdmittedImport door("import:test");
        while (at < end) {
            SegmentHeader header;
            header.collector = collector;
            header.stream = stream;
            header.zone = zone;
            header.door = door.door();
            SegmentWriter writer(header);
            for (int i = 0; i < 20 && at < end; ++i) {
                const std::int64_t length = std::min<std::int64_t>((1 + m_dice() % 25) * kMinute, end - at);
                SliceFields slice{{instantFromMs(at), instantFromMs(at + length)}, SliceKind::Active, m_dice() % 2 == 0 ? "crm" : "excel",
                                  "Case " + std::to_string(m_dice() % 5), "", "", {}};
                slice.counts.keys = m_dice() % 50;
                REQUIRE(writer.add(*door.admit(slice)));
                at += length + (m_dice() % 9 == 0 ? (m_dice() % 230) * kMinute : 0); // sometimes nearly a gap
            }
            Result<std::string> bytes = writer.seal();
            REQUIRE(bytes);
            m_segments.push_back(std::move(*bytes));
        }
    }

    QTemporaryDir m_folder;
    Archive m_archive;
    std::mt19937 m_dice{42};
    std::vector<std::string> m_segments;
};

std::shared_ptr<const Catalog> catalog()
{
    CatalogParse parse = parseCatalog(R"({"version": 1,
 "applications": [{"alias": "CRM", "raw": ["crm"], "screens": true, "categories": [{"category": "Production", "from": null}]}],
 "tasks": [{"name": "Case", "begin": [{"application": "CRM", "anchor": "leaving"}], "end": [{"application": "CRM", "anchor": "entering"}]}],
 "units": [{"id": "top", "name": "Top", "level": "company", "parent": null}, {"id": "t1", "name": "", "level": "team", "parent": "top"},
  {"id": "t2", "name": "", "level": "team", "parent": "top"}],
 "associates": [{"id": "a1", "name": "", "alternates": ["a1b"], "memberships": [{"unit": "t1", "from": null}]},
  {"id": "a2", "name": "", "memberships": [{"unit": "t1", "from": null}, {"unit": "t2", "from": "2026-03-20T00:00:00.000Z"}]},
  {"id": "a3", "name": "", "memberships": [{"unit": "t2", "from": null}]}, {"id": "night", "name": "", "memberships": [{"unit": "t2", "from": null}]}]})");
    REQUIRE(parse.faults.empty());
    return std::make_shared<const Catalog>(std::move(parse.catalog));
}

std::string textOf(const PageResult& result)
{
    std::ostringstream out;
    out << result.header.from.daysSinceEpoch << ' ' << result.header.to.daysSinceEpoch << ' ' << result.header.unplacedCollectors << ' '
        << result.header.associateFilter << ' ' << result.header.dataHash << '\n';
    const auto measures = [&](const Measures& m) {
        out << ' ' << m.active.count() << ' ' << m.counts.keys << ' ' << m.switches << ' ' << m.visits << ' ' << m.of(Category::Production).count();
    };
    if (const auto* summary = std::get_if<SummaryResult>(&result.body)) {
        out << summary->all.shifts << ' ' << summary->all.associates << ' ' << summary->all.observedWorkdays;
        measures(summary->all.measures);
        for (const ApplicationSummary& a : summary->byApplication)
            measures((out << '\n' << a.application << a.associates << ' ' << a.screens.size(), a.measures));
        for (const UnitSummary& u : summary->byUnit)
            measures((out << '\n' << u.unit << u.group.shifts, u.group.measures));
    }
    if (const auto* tasks = std::get_if<TasksResult>(&result.body))
        for (const TaskResult& t : tasks->tasks) {
            out << t.name << t.complete << ' ' << t.abandoned << ' ' << t.activeMs.median;
            for (const TaskInstance& i : t.instances)
                out << '\n' << i.associate << toMs(i.range.start) << ' ' << toMs(i.range.end);
        }
    if (const auto* timeline = std::get_if<TimelineResult>(&result.body))
        for (const TimelineLane& lane : timeline->lanes)
            out << '\n' << lane.associate << lane.date.daysSinceEpoch << ' ' << toMs(lane.shift.start) << ' ' << toMs(lane.shift.end) << ' '
                << lane.spans.size() << ' ' << lane.tasks.size();
    return out.str();
}

std::string pageFrom(std::shared_ptr<const Dataset> dataset, const std::shared_ptr<const Catalog>& meaning, const ViewRequest& request)
{
    LocalEngine engine(std::move(dataset), meaning, 1, 2);
    Progress progress;
    const Result<PageResult> result = engine.run(request, progress);
    return result ? textOf(*result) : result.error().sentence();
}

} // namespace

TEST_CASE("A page of some days or people is the same from the part of the data that it needs")
{
    const Months months;
    const auto meaning = catalog();
    Progress progress;
    const auto all = loadDataset(months.archive(), 2, progress);
    REQUIRE(all);
    std::mt19937 dice(3);
    std::size_t smaller = 0;
    for (int round = 0; round < 60; ++round) {
        ViewRequest request;
        request.page = std::array{PageKind::Summary, PageKind::Tasks, PageKind::Timeline}[dice() % 3];
        const LocalDate from = kFirst.addDays(static_cast<int>(dice() % 64) - 2);
        request.view.range = {from, from.addDays(static_cast<int>(dice() % 9)), std::nullopt};
        if (dice() % 3 == 0)
            request.view.unit = std::array{"top", "t1", "t2"}[dice() % 3];
        if (dice() % 4 == 0)
            request.view.associates = {std::array{"a1b", "a2", "night", "nobody"}[dice() % 4]};
        if (dice() % 5 == 0)
            request.associate = std::array{"a1", "a1b", "x9", "nobody"}[dice() % 4];
        if (dice() % 6 == 0)
            request.date = from;
        LoadOptions options;
        options.part = neededData(*meaning, request);
        REQUIRE(options.part);
        const auto part = loadDataset(months.archive(), 2, progress, options);
        REQUIRE(part);
        CHECK((*part)->streams.size() == (*all)->streams.size());
        smaller += (*part)->rows() < (*all)->rows() ? 1 : 0;
        INFO("round " << round << ": " << (*part)->rows() << " of " << (*all)->rows() << " slices");
        CHECK(pageFrom(*part, meaning, request) == pageFrom(*all, meaning, request));
    }
    CHECK(smaller > 20); // much was really left unread
}

TEST_CASE("A View without an end, or of the last days, needs all data; a comparison needs the days before")
{
    const auto meaning = catalog();
    ViewRequest request;
    CHECK_FALSE(neededData(*meaning, request));
    request.view.range = {kFirst, std::nullopt, std::nullopt};
    CHECK_FALSE(neededData(*meaning, request));
    request.view.range = {std::nullopt, std::nullopt, 7};
    CHECK_FALSE(neededData(*meaning, request));
    request.view.range = {kFirst.addDays(10), kFirst.addDays(13), std::nullopt};
    REQUIRE(neededData(*meaning, request));
    const TimeRange plain = neededData(*meaning, request)->starts;
    request.compare = true;
    CHECK(plain.start - neededData(*meaning, request)->starts.start == Duration(3 * kDay));
    CHECK(neededData(*meaning, request)->starts.end == plain.end);
}
