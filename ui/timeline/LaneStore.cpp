#include "ui/timeline/LaneStore.h"

#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"

#include <algorithm>

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
        if (loaded[i])
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
    m_wanted = std::move(lanes);
    ++m_wish;
    for (const std::size_t i : m_wanted)
        if (i < m_wantedAt.size())
            m_wantedAt[i] = m_wish;
    if (!m_worker.busy())
        work();
}

std::vector<std::size_t> LaneStore::nextBatch()
{
    std::vector<std::size_t> batch;
    for (const std::size_t i : m_wanted) {
        if (batch.size() < kBatch && i < m_loaded.size() && !ready(i))
            batch.push_back(i);
    }
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
        if (!m_loaded[i]) {
            ++m_ready;
            m_kept += itemCount(*lane->lane);
        }
        m_loaded[i] = lane;
    }
    forget();
    if (!m_worker.busy())
        work(); // before anybody asks whether it is busy
    emit changed();
}

void LaneStore::forget()
{
    if (!m_source || m_kept <= m_mostKept)
        return;
    std::vector<std::size_t> oldest;
    for (std::size_t i = 0; i < m_loaded.size(); ++i)
        if (m_loaded[i] && m_wantedAt[i] < m_wish)
            oldest.push_back(i);
    std::stable_sort(oldest.begin(), oldest.end(), [this](std::size_t a, std::size_t b) { return m_wantedAt[a] < m_wantedAt[b]; });
    for (const std::size_t i : oldest) {
        if (m_kept <= m_mostKept)
            break;
        m_kept -= itemCount(*m_loaded[i]->lane);
        m_loaded[i] = nullptr;
        --m_ready;
    }
}

} // namespace worklode
