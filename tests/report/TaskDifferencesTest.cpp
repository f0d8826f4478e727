// What differs, in words; and the guide to hand out.
#include "Catch.h"
#include "SamplePages.h"
#include "report/TaskDifferences.h"
#include "report/TaskGuide.h"

#include <nlohmann/json.hpp>

using namespace worklode;
using namespace worklode::test;

namespace {

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines)
        all += line + "\n";
    return all;
}

TaskSide team(const char* name, double searchMs, std::uint64_t switches, double completion, double medianMs)
{
    TaskSide side;
    side.name = side.object = name;
    side.instances = 10;
    side.medianActiveMs = medianMs;
    side.completionPct = completion;
    side.measures.switches = switches;
    side.measures.active = Duration(600'000);
    side.places = {{{"ClaimsDesk | Search", "ClaimsDesk", "Search"}, 1, 1, searchMs}};
    return side;
}

const TaskResult& taskOf(const PageResult& page) { return std::get<TasksResult>(page.body).tasks.front(); }

} // namespace

TEST_CASE("Teams are compared in sentences, the weightiest first", "[report]")
{
    const TaskSide north = team("Team North", 54'000, 61, 91, 100'000), south = team("Team South", 30'000, 40, 95.5, 76'000);
    CHECK(joined(sentencesOf(north, south)) == "Team South is 0:24 faster than Team North (median active time).\n"
                                               "Team South completes 4.5 percentage points more of its instances than Team North.\n"
                                               "Team North takes 0:24 longer in ClaimsDesk | Search than Team South.\n"
                                               "Team North has 2.1 more switches than Team South.\n");
    CHECK(joined(sentencesOf(north, north)) == "Nothing differs enough to be worth a sentence.\n");
}

TEST_CASE("Every kind of difference has its sentence", "[report]")
{
    const TaskSide a = team("A", 0, 0, 0, 0), b = team("B", 0, 0, 0, 0);
    std::vector<std::string> lines;
    for (int kind = 0; kind <= static_cast<int>(DifferenceKind::MoreScrolls); ++kind)
        lines.push_back(sentenceOf({static_cast<DifferenceKind>(kind), kind % 2 == 0, {"CRM | Case", "CRM", "Case"}, 65'000, 0, 0}, a, b));
    CHECK(joined(lines) == "A is 1:05 faster than B (median active time).\n"
                           "B completes 65000.0 percentage points more of its instances than A.\n"
                           "A skips CRM | Case (1:05 a time in B).\n"
                           "B takes 1:05 longer in CRM | Case than A.\n"
                           "A goes to CRM | Case 65000.0 more times than B.\n"
                           "B has 65000.0 more switches than A.\n"
                           "A has 65000.0 more error keys than B.\n"
                           "B has 65000.0 more cuts, copies and pastes than A.\n"
                           "A has 65000.0 more clicks than B.\n"
                           "B has 65000.0 more keys than A.\n"
                           "A has 65000.0 more scrolls than B.\n");
}

TEST_CASE("A name with a percent sign and a digit is only a name", "[report]")
{
    const TaskSide odd = team("Team %4", 54'000, 0, 91, 100'000), south = team("%1", 30'000, 0, 91, 76'000);
    CHECK(sentencesOf(odd, south).front() == "%1 is 0:24 faster than Team %4 (median active time).");
}

TEST_CASE("Variations are compared by their numbers, the best one by its name", "[report]")
{
    const PageResult page = sampleTaskDetails();
    const auto comparison = compareVariations(taskOf(page), 0, 1);
    REQUIRE(comparison);
    CHECK(joined(sentencesOf(comparison->first, comparison->second)) == "The best variation is 3:20 faster than variation 2 (median active time).\n"
                                                                        "The best variation skips Outlook (2:00 a time in variation 2).\n"
                                                                        "Variation 2 takes 1:00 longer in CRM | Case than the best variation.\n"
                                                                        "Variation 2 goes to CRM | Case 1.0 more times than the best variation.\n"
                                                                        "Variation 2 has 2.0 more switches than the best variation.\n"
                                                                        "Variation 2 has 30.0 more keys than the best variation.\n");
    CHECK(compareVariations(taskOf(page), 0, 9).error().sentence() == "variation: the task has no variation 10 to compare");
    CHECK(compareUnits(taskOf(page), "north", "nowhere").error().code == ErrorCode::NotFound);
}

TEST_CASE("A period is compared with the one before", "[report]")
{
    const PageResult page = sampleTaskDetails();
    TaskResult before = taskOf(page);
    before.activeMs.median += 60'000;
    CHECK(sentencesOf(comparePeriods(taskOf(page), before).first, comparePeriods(taskOf(page), before).second).front()
          == "This period is 1:00 faster than the period before (median active time).");
}

TEST_CASE("A comparison goes into the page's JSON with its figures and sentences", "[report]")
{
    const PageResult page = sampleTaskDetails();
    const auto json = nlohmann::json::parse(withComparison(toJson(page, Catalog{}), compareVariations(taskOf(page), 0, 1).value()));
    CHECK(json.at("view") == "All");
    CHECK(json.at("comparison").at("first") == "The best variation");
    CHECK(json.at("comparison").at("sentences").size() == 6);
    const auto& figure = json.at("comparison").at("figures").at(2);
    CHECK(figure.at("name") == "Median active time");
    CHECK(figure.at("change").get<double>() == -200'000);
}

TEST_CASE("A guide says when a task begins and ends, its steps, what to avoid and on what it rests", "[report]")
{
    TaskDefinition definition;
    definition.name = "Dispute";
    definition.begin = {{"CRM", "Queue", Anchor::Leaving}, {"Portal", std::nullopt, Anchor::Entering}};
    definition.end = {{"Claims", std::nullopt, Anchor::Entering}};
    const PageResult page = sampleTaskDetails();
    const auto guide = guideOf(taskOf(page), 0, definition);
    REQUIRE(guide);
    CHECK(toText(*guide) == "Dispute\n"
                            "Begins on leaving CRM | Queue or on entering Portal, ends on entering Claims. Typically 1:40.\n"
                            "\n"
                            "1. CRM | Case (1:00)\n"
                            "2. Claims (0:40)\n"
                            "\n"
                            "Avoid\n"
                            "- Going back to CRM | Case: 29 % of the instances do, and typically take 3:20 longer.\n"
                            "- Opening Outlook | Inbox: 29 % of the instances do, and typically take 3:20 longer.\n"
                            "\n"
                            "Rests on 5 instances by 3 associates, 71 % of the 7 complete ones.\n");
    CHECK(guideOf(taskOf(page), 7, definition).error().code == ErrorCode::NotFound);
}

TEST_CASE("Going back to a place is a detour; ways that are no longer are none", "[report]")
{
    TaskResult task;
    task.complete = 100;
    const auto way = [](std::vector<std::string> steps, std::uint64_t count, double ms) {
        Variation v;
        v.steps = std::move(steps);
        v.count = count;
        v.medianActiveMs = ms;
        return v;
    };
    task.variations = {way({"A", "B"}, 50, 10'000), way({"A", "B", "A"}, 30, 20'000), way({"C", "B"}, 15, 9'000), way({"A", "B", "A", "D"}, 5, 40'000)};
    const std::vector<Detour> detours = detoursFrom(task, 0);
    REQUIRE(detours.size() == 2);
    CHECK(detours[0].label == "A");
    CHECK(detours[0].repeated);
    CHECK(detours[0].instances == 35);
    CHECK(detours[0].longerMs == Approx((30 * 10'000 + 5 * 30'000) / 35.0));
    CHECK(detours[1].label == "D");
    CHECK_FALSE(detours[1].repeated);
}
