#include "tests/analysis/RandomWork.h"

#include <algorithm>
#include <array>
#include <random>

namespace worklode::testing {

namespace {

constexpr std::array<const char*, 5> kApps = {"crm", "excel", "word", "games", "mystery"};
constexpr std::array<const char*, 3> kZones = {"Europe/Berlin", "Asia/Kolkata", "America/New_York"};

class Maker
{
public:
    explicit Maker(std::uint32_t seed) : m_dice(seed) {}

    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<std::uint32_t>(sides)); }

    TextSegment stream(int associate, int number, int days)
    {
        m_segment = {};
        m_segment.header.collector = "w" + std::to_string(associate);
        m_segment.header.stream = "s" + std::to_string(number);
        m_segment.header.zone = kZones[static_cast<std::size_t>(associate) % kZones.size()];
        m_segment.dictionaries.apps = {""};
        m_segment.dictionaries.titles = {"", "One", "Two", "Three"};
        m_segment.dictionaries.urls = {""};
        m_segment.dictionaries.codes = {"", "Lunch", "Meeting"};
        for (const char* app : kApps)
            m_segment.dictionaries.apps.emplace_back(app);
        m_at = instantFromMs(1'774'648'800'000); // 2026-03-27T22:00Z: a change to summer time lies ahead
        for (int day = 0; day < days; ++day) {
            m_at += std::chrono::hours(3 + roll(7));
            for (int i = 0; i < 40; ++i)
                slice();
            m_at += std::chrono::hours(3 + roll(7));
        }
        return std::move(m_segment);
    }

private:
    void slice()
    {
        const int sort = roll(20);
        if (sort < 2)
            m_at += std::chrono::seconds(roll(900)); // a hole
        const SliceKind kind = sort < 13 ? SliceKind::Active
                             : sort < 16 ? SliceKind::Idle
                             : sort < 18 ? SliceKind::Locked
                                         : SliceKind::OffComputer;
        const Duration length = roll(12) == 0 ? Duration{0} : Duration{1 + roll(kind == SliceKind::Active ? 60'000 : 2'000'000)};
        SliceColumns& to = m_segment.block.slices;
        const bool off = kind == SliceKind::OffComputer;
        to.start.push_back(m_at);
        to.end.push_back(m_at + length);
        to.kind.push_back(kind);
        to.app.push_back(off ? 0u : static_cast<std::uint32_t>(roll(6)));
        to.title.push_back(off ? 0u : static_cast<std::uint32_t>(roll(4)));
        to.url.push_back(0);
        to.code.push_back(off ? 1u + static_cast<std::uint32_t>(roll(2)) : 0u);
        for (auto& counter : to.counts)
            counter.push_back(kind == SliceKind::Active ? static_cast<std::uint32_t>(roll(9)) : 0u);
        m_at += length;
    }

    std::mt19937 m_dice;
    TextSegment m_segment;
    Instant m_at;
};

void copyRow(SliceColumns& to, const SliceColumns& from, std::size_t row)
{
    to.start.push_back(from.start[row]);
    to.end.push_back(from.end[row]);
    to.kind.push_back(from.kind[row]);
    to.app.push_back(from.app[row]);
    to.title.push_back(from.title[row]);
    to.url.push_back(from.url[row]);
    to.code.push_back(from.code[row]);
    for (std::size_t c = 0; c < kCounterCount; ++c)
        to.counts[c].push_back(from.counts[c][row]);
}

} // namespace

std::vector<TextSegment> randomWork(std::uint32_t seed, int associates, int days)
{
    Maker maker(seed);
    std::vector<TextSegment> segments;
    for (int a = 0; a < associates; ++a)
        for (int s = 0; s < (a % 3 == 0 ? 2 : 1); ++s)
            segments.push_back(maker.stream(a, s, days));
    return segments;
}

std::vector<TextSegment> splitUp(const std::vector<TextSegment>& segments, std::uint32_t seed)
{
    std::mt19937 dice(seed);
    std::vector<TextSegment> pieces;
    for (const TextSegment& segment : segments) {
        const SliceColumns& from = segment.block.slices;
        for (std::size_t row = 0; row < from.size(); ++row) {
            // Two slices without length at one instant have no order but that of their segment.
            const bool tied = row > 0 && from.start[row] == from.end[row] && from.start[row] == from.start[row - 1];
            if (row == 0 || (dice() % 9 == 0 && !tied)) {
                pieces.push_back(segment);
                pieces.back().block = {};
            }
            copyRow(pieces.back().block.slices, from, row);
        }
    }
    std::shuffle(pieces.begin(), pieces.end(), dice);
    return pieces;
}

std::vector<TextSegment> cutActiveSlices(const std::vector<TextSegment>& segments)
{
    std::vector<TextSegment> cut = segments;
    for (TextSegment& segment : cut) {
        const SliceColumns from = std::move(segment.block.slices);
        SliceColumns& to = segment.block.slices = {};
        for (std::size_t row = 0; row < from.size(); ++row) {
            copyRow(to, from, row);
            if (from.kind[row] != SliceKind::Active || from.end[row] - from.start[row] < std::chrono::seconds(1))
                continue;
            to.end.back() = from.start[row] + (from.end[row] - from.start[row]) / 2;
            copyRow(to, from, row);
            to.start.back() = to.end[to.size() - 2];
            for (auto& counter : to.counts)
                counter.back() = 0;
        }
    }
    return cut;
}

std::string randomWorkCatalog(bool datedCategories)
{
    const std::string dated = datedCategories ? R"(, {"category": "Non Work", "from": "2026-03-28T12:00:00.000Z"},
      {"category": "Other Work", "from": "2026-03-29T06:30:00.000Z"})" : "";
    std::string associates;
    for (int a = 0; a < 9; ++a)
        associates += std::string(a == 0 ? "" : ",") + R"({"id": "w)" + std::to_string(a) + R"(", "name": "", "memberships": [{"unit": "t)"
                    + std::to_string(a % 3) + R"(", "from": null}, {"unit": "t)" + std::to_string((a + 1) % 3)
                    + R"(", "from": "2026-03-29T00:00:00.000Z"}]})";
    return R"({"version": 1, "settings": {"screens_for_unmapped": true},
 "applications": [{"alias": "CRM", "raw": ["crm"], "screens": true, "categories": [{"category": "Production", "from": null})" + dated
         + R"(]}, {"alias": "Office", "raw": ["excel", "word"], "screens": true, "categories": [{"category": "Other Work", "from": null}]},
  {"alias": "Games", "raw": ["games"], "categories": [{"category": "Non Work", "from": null}]}],
 "off_computer_codes": [{"code": "Lunch", "category": "Non Work"}, {"code": "Meeting", "category": "Production"}],
 "units": [{"id": "top", "name": "Top", "level": "company", "parent": null, "goal": 75}, {"id": "t0", "name": "", "level": "team", "parent": "top"},
  {"id": "mid", "name": "", "level": "department", "parent": "top"}, {"id": "t1", "name": "", "level": "team", "parent": "mid", "goal": 60},
  {"id": "t2", "name": "", "level": "team", "parent": "mid"}],
 "associates": [)" + associates + "]}";
}

} // namespace worklode::testing
