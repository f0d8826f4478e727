#include "bench/BenchWork.h"

#include <random>
#include <string>

namespace worklode::bench {

namespace {

constexpr int kApps = 40;

std::string nameOf(const char* prefix, std::size_t n) { return prefix + std::to_string(n); }

void addPlaces(Dataset& dataset, std::size_t titles)
{
    std::mt19937 dice(1);
    dataset.places.push_back({});
    for (int a = 0; a < kApps; ++a)
        dataset.apps.intern(nameOf("app", static_cast<std::size_t>(a)));
    for (std::size_t t = 0; t < titles; ++t) {
        const auto title = dataset.titles.intern(nameOf("Case list - view of case ", t) + " - Customer Management");
        dataset.places.push_back({AppId(1 + dice() % kApps), TitleId(title), {}});
    }
}

/// Screens that come again and again: half of all slices are in the first 300 places.
PlaceId somePlace(std::mt19937& dice, std::size_t places)
{
    return PlaceId(1 + (dice() % 2 == 0 ? dice() % 300 : dice() % (places - 1)));
}

void addSlice(StreamColumns& to, std::mt19937& dice, Instant& at, PlaceId place)
{
    const unsigned sort = dice() % 200;
    const SliceKind kind = sort == 0 ? SliceKind::OffComputer : sort < 14 ? SliceKind::Idle : SliceKind::Active;
    const bool active = kind == SliceKind::Active;
    to.start.push_back(at);
    at += Duration(500 + dice() % 27'000);
    to.end.push_back(at);
    at += Duration(dice() % 4 == 0 ? dice() % 2000 : 0);
    to.kind.push_back(kind);
    to.place.push_back(kind == SliceKind::OffComputer ? PlaceId(0) : place);
    to.code.push_back(kind == SliceKind::OffComputer ? 1 : 0);
    const auto roll = [&dice](std::uint32_t sides) { return static_cast<std::uint32_t>(dice() % sides); };
    const std::uint32_t keys = active && roll(3) == 0 ? roll(90) : 0;
    const std::uint32_t counts[kCounterCount] = {active ? roll(8) : 0, keys, keys / 20, active && roll(4) == 0 ? roll(9) : 0,
                                                 0, keys > 60 ? 1u : 0u, keys > 70 ? 1u : 0u};
    for (std::size_t c = 0; c < kCounterCount; ++c)
        to.counts[c].push_back(counts[c]);
}

/// Ten tasks that nest and overlap, of about ten visits each. Screens are as many as cases: hardly two instances are alike.
void addTasks(Catalog& catalog)
{
    for (std::size_t t = 0; t < 10; ++t) {
        TaskDefinition task;
        task.name = nameOf("Task ", t);
        for (std::size_t rule = t; rule < 100; rule += 20)
            task.begin.push_back({nameOf("Application ", t), nameOf("Cases ", rule), Anchor::Leaving});
        task.end = {{nameOf("Application ", 10 + t), std::nullopt, Anchor::Entering},
                    {nameOf("Application ", 10 + (t + 1) % 10), std::nullopt, Anchor::Leaving}};
        catalog.tasks.push_back(std::move(task));
    }
}

} // namespace

std::shared_ptr<const Dataset> makeWork(const Size& size)
{
    auto dataset = std::make_shared<Dataset>();
    addPlaces(*dataset, size.titles);
    dataset->codes.intern("Lunch");
    const ZoneId zone(dataset->zones.intern("Europe/Berlin"));
    for (int a = 0; a < size.associates; ++a) {
        std::mt19937 dice(static_cast<unsigned>(a) + 100);
        Stream stream;
        stream.collector = nameOf("associate", static_cast<std::size_t>(1000 + a));
        stream.name = "main";
        stream.zones = {{0, zone}};
        for (int day = 0; day < size.days; ++day) {
            Instant at = instantFromMs(1'767'600'000'000 + std::int64_t{86'400'000} * day); // from 2026-01-05 08:00 UTC
            PlaceId place;
            for (int i = 0; i < size.slicesPerDay; ++i) {
                if (i == 0 || dice() % 3 != 0)
                    place = somePlace(dice, dataset->places.size());
                addSlice(stream.columns, dice, at, place);
            }
        }
        dataset->streams.push_back(std::move(stream));
    }
    dataset->hash = "bench";
    return dataset;
}

Catalog makeCatalog(const Size& size)
{
    Catalog catalog;
    for (int a = 0; a < kApps; ++a) {
        Application application;
        application.alias = nameOf("Application ", static_cast<std::size_t>(a / 2)); // two raw ids each
        application.raw = {nameOf("app", static_cast<std::size_t>(a))};
        application.screens = true;
        application.categories = {{kCategories[static_cast<std::size_t>(a / 2) % kCategoryCount], std::nullopt}};
        if (a % 2 == 1)
            catalog.applications.back().raw.push_back(application.raw.front());
        else
            catalog.applications.push_back(std::move(application));
    }
    for (std::size_t r = 0; r < size.rules; ++r) {
        ScreenRule rule;
        rule.application = catalog.applications[r % catalog.applications.size()].alias;
        rule.name = nameOf("rule ", r);
        rule.display = nameOf("Cases ", r);
        rule.conditions = {{ScreenField::Title, *TextPattern::compile(TextOperator::Contains, nameOf("of case ", 10 + r), false)}};
        catalog.screenRules.push_back(std::move(rule));
    }
    catalog.units.push_back({"acme", "Acme", "company", std::nullopt, 80, 40, true});
    for (std::size_t t = 0; t < 6; ++t)
        catalog.units.push_back({nameOf("team", t), nameOf("Team ", t), "team", "acme", std::nullopt, std::nullopt, true});
    for (int a = 0; a < size.associates; ++a) {
        Associate associate;
        associate.id = nameOf("associate", static_cast<std::size_t>(1000 + a));
        associate.memberships = {{nameOf("team", static_cast<std::size_t>(a % 6)), std::nullopt}};
        catalog.associates.push_back(std::move(associate));
    }
    catalog.offComputerCodes = {{"Lunch", Category::NonWork}};
    addTasks(catalog);
    return catalog;
}

} // namespace worklode::bench
