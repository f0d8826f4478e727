#include "ui/timeline/LaneStore.h"

#include "ui/look/Format.h"

#include <algorithm>

namespace worklode {
namespace {

constexpr std::size_t kSmall = 30'000; ///< spans: made ready while somebody waits, in a few milliseconds
constexpr std::size_t kBatch = 40;     ///< lanes at a time, so that a newer wish is heard soon

std::size_t itemCount(const std::vector<TimelineLane>& lanes)
{
    std::size_t count = 0;
    for (const TimelineLane& lane : lanes)
        count += lane.spans.size() + lane.tasks.size() + lane.opportunities.size();
    return count;
}

} // namespace

Result<std::shared_ptr<const TimelineLane>> LaneReader::read(std::size_t lane, Progress& progress) const
{
    if (loaded[lane])
        return loaded[lane]->lane;
    if (!source)
        return std::shared_ptr<const TimelineLane>(lanes, &(*lanes)[lane]);
    Result<TimelineResult> got = source(lane, lane + 1, progress);
    if (!got)
        return got.error();
    if (got->lanes.empty())
        return std::make_shared<const TimelineLane>();
    return std::make_shared<const TimelineLane>(std::move(got->lanes.front()));
}

LaneStore::LaneStore(QObject* parent) : QObject(parent) {}

void LaneStore::setResult(SharedResult result, LaneSource source)
{
    m_result = std::move(result);
    m_source = std::move(source);
    const auto* body = m_result ? std::get_if<TimelineResult>(&m_result->body) : nullptr;
    m_lanes = body ? std::shared_ptr<const std::vector<TimelineLane>>(m_result, &body->lanes) : nullptr;
    m_loaded.assign(m_lanes ? m_lanes->size() : 0, nullptr);
    m_wanted.clear();
    m_ready = m_rest = 0;
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
        for (const std::size_t i : batch) {
            if (progress.cancelled())
                return {};
            auto lane = from.read(i, progress);
            if (!lane)
                return [this, sentence = toQString(lane.error().sentence())] {
                    m_stopped = true;
                    emit failed(sentence);
                };
            made->emplace_back(i, loadLane(std::move(*lane)));
        }
        return [this, made] { take(*made); };
    });
}

void LaneStore::take(const Made& made)
{
    for (const auto& [i, lane] : made) {
        if (!m_loaded[i])
            ++m_ready;
        m_loaded[i] = lane;
    }
    emit changed();
    if (!m_worker.busy())
        work();
}

} // namespace worklode
