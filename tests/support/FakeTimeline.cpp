// The made-up body of the Timeline page.
#include "core/LocalCalendar.h"
#include "support/FakeEngine.h"

#include <algorithm>
#include <array>

namespace worklode {
namespace {

struct Use {
    const char* application;
    const char* screen;
    Category category;
};
constexpr std::array<Use, 6> kUses = {{{"Outlook", "Inbox", Category::OtherWork}, {"CRM", "Case", Category::Production},
                                       {"Claims", "Case", Category::Production}, {"Excel", "Rates", Category::OtherWork},
                                       {"news.example.com", "", Category::NonWork}, {"obscuretool", "", Category::Unknown}}};

/// A small generator of our own, so that every platform makes the same day.
class Numbers
{
public:
    explicit Numbers(std::uint64_t seed) : m_state(seed * 2'654'435'761U + 1) {}
    std::int64_t below(std::int64_t n)
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::int64_t>((m_state >> 33U) % static_cast<std::uint64_t>(n));
    }

private:
    std::uint64_t m_state;
};

void addSpan(TimelineLane& lane, Instant& t, std::int64_t seconds, SliceKind kind, const Use& use)
{
    TimelineSpan span;
    span.range = {t, t + Duration(seconds * 1000)};
    span.kind = kind;
    span.application = kind == SliceKind::OffComputer ? "" : use.application;
    span.screen = kind == SliceKind::OffComputer ? "Lunch" : use.screen;
    span.category = kind == SliceKind::OffComputer ? Category::NonWork : use.category;
    if (kind == SliceKind::Active) {
        span.counts.keys = static_cast<std::uint64_t>(seconds) * 2;
        span.counts.clicks = static_cast<std::uint64_t>(seconds) / 6;
        span.counts.errorKeys = static_cast<std::uint64_t>(seconds) / 8;
    }
    lane.spans.push_back(span);
    t = span.range.end;
}

TimelineLane makeLane(const Associate& associate, LocalDate date, std::uint64_t seed)
{
    Numbers numbers(seed);
    TimelineLane lane;
    lane.associate = associate.id;
    lane.date = date;
    lane.zone = associate.zone;
    const auto calendar = LocalCalendar::of(associate.zone);
    const Instant start = calendar->startOf(date) + Duration((8 * 60 + numbers.below(70)) * 60'000);
    Instant t = start;
    const Instant noon = calendar->startOf(date) + Duration(12 * 3'600'000);
    const Instant end = start + Duration(8 * 3'600'000 + numbers.below(60) * 60'000);
    bool lunched = false;
    while (t < end) {
        const Use& use = kUses[static_cast<std::size_t>(std::min<std::int64_t>(numbers.below(9), 8) % 6)];
        addSpan(lane, t, 40 + numbers.below(700), SliceKind::Active, use);
        const std::int64_t dice = numbers.below(20);
        if (!lunched && t > noon) {
            addSpan(lane, t, 1800 + numbers.below(900), SliceKind::OffComputer, use);
            lunched = true;
        } else if (dice < 4) {
            addSpan(lane, t, 90 + numbers.below(600), SliceKind::Idle, use);
        } else if (dice == 4) {
            addSpan(lane, t, 300 + numbers.below(900), SliceKind::Locked, use);
        } else if (dice == 5) {
            t += Duration(240'000 + numbers.below(600'000)); // a hole: no data
        }
    }
    lane.shift = {start, lane.spans.back().range.end};
    for (std::int64_t i = 0; i < 9; ++i) {
        const Instant b = start + Duration(i * 3'100'000 + numbers.below(900'000));
        lane.tasks.push_back({i % 2 == 0 ? "Answer a claim" : "Pay an invoice", {b, b + Duration(400'000 + numbers.below(2'900'000))},
                              i % 4 == 3 ? InstanceState::Abandoned : InstanceState::Complete});
    }
    for (std::size_t i = 3; i < lane.spans.size(); i += 5)
        lane.opportunities.push_back({i % 2 == 0 ? "Excessive idle" : "Copy and paste", lane.spans[i].range});
    return lane;
}

void keepWanted(std::vector<TimelineLane>& lanes, const LaneRequest& wanted)
{
    if (wanted.range) {
        const auto at = [&lanes](std::size_t i) { return lanes.begin() + static_cast<std::ptrdiff_t>(std::min(i, lanes.size())); };
        lanes = {at(wanted.range->first), at(std::max(wanted.range->first, wanted.range->end))};
    }
    for (TimelineLane& lane : lanes) {
        lane.detail = wanted.detail;
        if (lane.detail == LaneDetail::Outline) {
            lane.spans.clear();
            lane.tasks.clear();
            lane.opportunities.clear();
        }
    }
}

} // namespace

TimelineResult fakeTimeline(const Catalog& catalog, const ViewRequest& request)
{
    TimelineResult result;
    for (int day = 0; day < 30; ++day) {
        const LocalDate date{20'514 + day};
        if ((date.daysSinceEpoch + 3) % 7 >= 5 || (request.date && *request.date != date)) // 1970-01-01 was a Thursday
            continue;
        for (std::size_t i = 0; i < catalog.associates.size(); ++i) {
            const Associate& a = catalog.associates[i];
            if (!request.associate || *request.associate == a.id)
                result.lanes.push_back(makeLane(a, date, static_cast<std::uint64_t>(date.daysSinceEpoch) * 100 + i));
        }
    }
    keepWanted(result.lanes, request.lanes);
    return result;
}

} // namespace worklode
