#include "bench/PeerData.h"

namespace worklode::bench {

const char* const kCreateSlices = "CREATE TABLE slice(stream INTEGER, day INTEGER, start_ms BIGINT, end_ms BIGINT, kind INTEGER,"
                                  " screen INTEGER, application INTEGER, clicks INTEGER, keys INTEGER, error_keys INTEGER,"
                                  " scrolls INTEGER, cuts INTEGER, copies INTEGER, pastes INTEGER)";
const char* const kCreateTriggers = "CREATE TABLE trig(task INTEGER, place INTEGER, id INTEGER, ord INTEGER, kind INTEGER)";

const char* const kGroupBy = "SELECT application, SUM(end_ms - start_ms), SUM(clicks), SUM(keys), SUM(error_keys), SUM(scrolls), SUM(cuts),"
                             " SUM(copies), SUM(pastes) FROM slice WHERE kind = 0 GROUP BY application";

const char* const kInstances =
    "WITH active AS (SELECT stream, day, start_ms, screen, application,"
    "  LAG(screen) OVER w AS left_screen, LAG(application) OVER w AS left_application, LEAD(start_ms) OVER w AS next_ms"
    "  FROM slice WHERE kind = 0 WINDOW w AS (PARTITION BY stream, day ORDER BY start_ms)),"
    " border AS (SELECT * FROM active WHERE left_screen IS NULL OR left_screen <> screen),"
    " event AS (SELECT stream, day, start_ms, task, ord, trig.kind AS kind FROM border JOIN trig ON place = 0 AND id = left_screen"
    "  UNION ALL SELECT stream, day, start_ms, task, ord, trig.kind FROM border JOIN trig ON place = 1 AND id = left_application"
    "   WHERE left_application <> application"
    "  UNION ALL SELECT stream, day, start_ms, task, ord, trig.kind FROM border JOIN trig ON place = 2 AND id = application"
    "   WHERE left_application IS NULL OR left_application <> application"
    "  UNION ALL SELECT stream, day, start_ms + 1, task, ord, trig.kind FROM active JOIN trig ON place = 1 AND id = application"
    "   WHERE next_ms IS NULL),"
    " ordered AS (SELECT task, kind, LAG(kind) OVER (PARTITION BY stream, day, task ORDER BY start_ms, ord) AS before FROM event)"
    " SELECT task, COUNT(*) FROM ordered WHERE kind = 2 AND before = 1 GROUP BY task";

void forEachSlice(const Dataset& dataset, const Enrichment& enrichment, const std::function<void(const PeerRow&)>& use)
{
    constexpr std::int64_t kDay = 86'400'000;
    for (std::size_t s = 0; s < dataset.streams.size(); ++s) {
        const StreamColumns& c = dataset.streams[s].columns;
        for (std::size_t row = 0; row < c.rows(); ++row) {
            const ScreenId screen = enrichment.screenOf(c.place[row]);
            PeerRow to{static_cast<std::int64_t>(s), toMs(c.start[row]) / kDay, toMs(c.start[row]), toMs(c.end[row]),
                       static_cast<std::int64_t>(c.kind[row]), screen.value, enrichment.applicationOf(screen).value};
            for (std::size_t i = 0; i < kCounterCount; ++i)
                to[7 + i] = c.counts[i][row];
            use(to);
        }
    }
}

std::vector<std::array<std::int64_t, 5>> triggerRows(const Catalog& catalog, const Enrichment& enrichment)
{
    std::vector<std::array<std::int64_t, 5>> rows;
    for (std::size_t t = 0; t < catalog.tasks.size(); ++t) {
        const auto task = static_cast<std::int64_t>(t);
        for (const Trigger& begin : catalog.tasks[t].begin)
            rows.push_back({task, 0, enrichment.findScreen(begin.application, *begin.screen).value, 1, 1});
        for (const Trigger& end : catalog.tasks[t].end) {
            const bool leaving = end.anchor == Anchor::Leaving;
            rows.push_back({task, leaving ? 1 : 2, enrichment.findApplication(end.application).value, leaving ? 0 : 2, 2});
        }
    }
    return rows;
}

} // namespace worklode::bench
