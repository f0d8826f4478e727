#include "ui/timeline/LaneStore.h"

#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"

#include <algorithm>
#include <utility>

namespace worklode {
namespace {

constexpr std::size_t kSmall = 30'000; ///< spans: made ready while somebody waits, in a few milliseconds
constexpr std::size_t kBatch = 40;     ///< lanes at a time, so that a newer wish is heard soon

std::size_t itemCount(const TimelineLane& lane)
{
    return lane.spans.size() + lane.tasks.size() + lane.opportunities.size();
}

std::size_t itemCount(const std::vector<TimelineLane>& lanes)
{
    std::size_t count = 0;
    for (const TimelineLane& lane : lanes)
        count += itemCount(lane);
    return count;
}

/// Neighbours, so that they are asked for at once: `[first, end)` each.
std::vector<std::pair<std::size_t, std::size_t>> runsOf(std::vector<std::size_t> lanes)
{
    std::sort(lanes.begin(), lanes.end());
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    for (const std::size_t i : lanes) {
        if (!runs.empty() && runs.back().second == i)
            ++runs.back().second;
        else
            runs.emplace_back(i, i + 1);
    }
    return runs;
}

} // namespace

Result<std::vector<std::shared_ptr<const TimelineLane>>> LaneReader::read(std::size_t first, std::size_t end, Progress& progress) const
{
    std::vector<std::shared_ptr<const TimelineLane>> all;
    for (std::size_t i = first; i < end; ++i) {
        if (loaded[i] && loaded[i]->whole())
            all.push_back(loaded[i]->lane);
        else if (!source)
            all.push_back(std::shared_ptr<const TimelineLane>(lanes, &(*lanes)[i]));
    }
    if (all.size() == end - first)
        return all;
    Result<TimelineResult> got = source(first, end, progress);
    if (!got)
        return got.error();
    if (got->lanes.size() != end - first)
        return Error{ErrorCode::Unavailable, "timeline", "its lanes changed meanwhile; run it again"};
    all.clear();
    for (TimelineLane& lane : got->lanes)
        all.push_back(std::make_shared<const TimelineLane>(std::move(lane)));
    return all;
}

LaneStore::LaneStore(QObject* parent, std::size_t mostKept) : QObject(parent), m_mostKept(mostKept) {}

void LaneStore::setResult(SharedResult result, LaneSource source)
{
    m_result = std::move(result);
    m_source = std::move(source);
    const auto* body = m_result ? std::get_if<TimelineResult>(&m_result->body) : nullptr;
    m_lanes = body ? std::shared_ptr<const std::vector<TimelineLane>>(m_result, &body->lanes) : nullptr;
    m_loaded.assign(m_lanes ? m_lanes->size() : 0, nullptr);
    m_wanted.clear();
    m_wantedAt.assign(m_loaded.size(), 0);
    m_items.assign(m_loaded.size(), 0);
    m_ready = m_rest = m_kept = 0;
    m_stopped = false;
    m_worker.start([this](Progress&) { return Worker::Continuation([this] { work(); }); }); // what was under way is of the result before
    if (!m_source && m_lanes && itemCount(*m_lanes) <= kSmall) {
        for (std::size_t i = 0; i < m_loaded.size(); ++i)
            m_loaded[i] = loadLane(std::shared_ptr<const TimelineLane>(m_lanes, &(*m_lanes)[i]));
        m_ready = m_rest = m_loaded.size();
        return;
    }
    work();
}

void LaneStore::want(std::vector<std::size_t> lanes)
{
    m_wanted.clear();
    ++m_wish;
    for (const std::size_t i : lanes)
        if (i < m_wantedAt.size() && std::exchange(m_wantedAt[i], m_wish) != m_wish) // named twice, wanted once
            m_wanted.push_back(i);
    if (!m_worker.busy())
        work();
}

std::vector<std::size_t> LaneStore::nextBatch()
{
    std::vector<std::size_t> batch;
    const std::size_t whole = wantedWhole(),
                      end = std::min(m_wanted.size(), m_source ? whole + wantedFromAfar() : whole);
    for (std::size_t n = 0; n < end && batch.size() < kBatch; ++n)
        if (const auto& loaded = m_loaded[m_wanted[n]]; !loaded || (n < whole && !loaded->whole()))
            batch.push_back(m_wanted[n]);
    if (!batch.empty() || m_source)
        return batch;
    for (; m_rest < m_loaded.size() && ready(m_rest); ++m_rest) {
    }
    for (std::size_t i = m_rest; i < m_loaded.size() && batch.size() < kBatch; ++i) {
        if (!ready(i))
            batch.push_back(i);
    }
    return batch;
}

void LaneStore::work()
{
    const std::vector<std::size_t> batch = nextBatch();
    if (batch.empty() || m_stopped)
        return;
    m_worker.start([this, batch, from = reader()](Progress& progress) -> Worker::Continuation {
        auto made = std::make_shared<Made>();
        for (const auto& [first, end] : runsOf(batch)) {
            if (progress.cancelled())
                return {};
            auto lanes = from.read(first, end, progress);
            if (!lanes)
                return [this, sentence = errorText(lanes.error())] {
                    m_stopped = true;
                    emit failed(sentence);
                };
            for (std::size_t i = first; i < end; ++i)
                made->emplace_back(i, loadLane(std::move((*lanes)[i - first])));
        }
        return [this, made] { take(*made); };
    });
}

void LaneStore::take(const Made& made)
{
    for (const auto& [i, lane] : made) {
        m_items[i] = itemCount(*lane->lane);
        put(i, lane);
    }
    forget();
    if (!m_worker.busy())
        work(); // before anybody asks whether it is busy
    emit changed();
}

void LaneStore::put(std::size_t lane, std::shared_ptr<const LoadedLane> loaded)
{
    auto& place = m_loaded[lane];
    m_ready = m_ready + (loaded ? 1 : 0) - (place ? 1 : 0);
    m_kept = m_kept + (loaded && loaded->whole() ? m_items[lane] : 0) - (place && place->whole() ? m_items[lane] : 0);
    place = std::move(loaded);
}

/// What was not brought yet counts for nothing: it is brought, and then known. The first one is whole even where it
/// alone is too much.
std::size_t LaneStore::wantedWhole() const
{
    if (!m_source)
        return m_wanted.size();
    std::size_t items = 0, n = 0;
    while (n < m_wanted.size() && ((items += m_items[m_wanted[n]]) <= m_mostKept || n == 0))
        ++n;
    return n;
}

void LaneStore::forget()
{
    if (!m_source)
        return;
    dropUnwanted();
    const std::size_t whole = wantedWhole();
    for (std::size_t n = m_wanted.size(); n-- > whole;) {
        const std::size_t i = m_wanted[n];
        if (!m_loaded[i])
            continue;
        if (n >= whole + wantedFromAfar())
            put(i, nullptr);
        else if (m_loaded[i]->whole() && m_kept > m_mostKept)
            put(i, fromAfar(*m_loaded[i], std::shared_ptr<const TimelineLane>(m_lanes, &(*m_lanes)[i])));
    }
}

/// What is seen from afar goes as soon as nobody looks; what is whole as soon as it is too much, first what was wanted
/// longest ago.
void LaneStore::dropUnwanted()
{
    std::vector<std::size_t> oldest;
    for (std::size_t i = 0; i < m_loaded.size(); ++i) {
        if (!m_loaded[i] || m_wantedAt[i] == m_wish)
            continue;
        if (m_loaded[i]->whole())
            oldest.push_back(i);
        else
            put(i, nullptr);
    }
    if (m_kept <= m_mostKept)
        return;
    std::stable_sort(oldest.begin(), oldest.end(), [this](std::size_t a, std::size_t b) { return m_wantedAt[a] < m_wantedAt[b]; });
    for (const std::size_t i : oldest) {
        if (m_kept <= m_mostKept)
            break;
        put(i, nullptr);
    }
}

} // namespace worklode
