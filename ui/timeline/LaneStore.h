// Gets the lanes of a Timeline ready to be drawn, off the thread that paints.
#pragma once

#include "ui/models/ViewRunner.h"
#include "ui/timeline/TimelineScene.h"

#include <QObject>

#include <functional>

namespace worklode {

/// Gives the lanes `[first, end)` of a timeline with their spans. Called on a worker thread.
using LaneSource = std::function<Result<TimelineResult>(std::size_t first, std::size_t end, Progress& progress)>;

/// Reads any lane of one result on any thread, ready or not.
struct LaneReader {
    std::shared_ptr<const std::vector<TimelineLane>> lanes;
    std::vector<std::shared_ptr<const LoadedLane>> loaded;
    LaneSource source;

    std::size_t count() const { return lanes ? lanes->size() : 0; }
    /// The lanes `[first, end)` with their spans; those that are there already are not asked for again.
    Result<std::vector<std::shared_ptr<const TimelineLane>>> read(std::size_t first, std::size_t end, Progress& progress) const;
};

/// Small results are ready at once. Of large ones those in sight come first, the newest wish before older ones, then
/// the rest. What a source brought is kept up to so many spans and other items; beyond that what was wanted longest ago
/// goes, and is asked for again when it is looked at again. Of what is wanted now, the first that fit are whole; as
/// many others as fit into as much again are kept as they are seen from afar, and the rest stays as it is listed.
class LaneStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostKept = 2'000'000; ///< some 300 MB

    explicit LaneStore(QObject* parent = nullptr, std::size_t mostKept = kMostKept);

    /// `source`: where spans come from that the result does not have; lanes that nobody looked at are then not asked for.
    void setResult(SharedResult result, LaneSource source = {});
    const std::shared_ptr<const std::vector<TimelineLane>>& lanes() const { return m_lanes; }
    const std::vector<std::shared_ptr<const LoadedLane>>& loaded() const { return m_loaded; }
    bool ready(std::size_t lane) const { return m_loaded[lane] != nullptr; }
    bool complete() const { return m_ready == m_loaded.size(); }
    bool busy() const { return m_worker.busy(); } ///< some are being brought or made ready
    LaneReader reader() const { return {m_lanes, m_loaded, m_source}; }
    /// What is in sight now, the most wanted first. Replaces the wish before.
    void want(std::vector<std::size_t> lanes);

signals:
    void changed(); ///< some more are ready
    void failed(QString sentence);

private:
    using Made = std::vector<std::pair<std::size_t, std::shared_ptr<const LoadedLane>>>;
    void work();
    std::vector<std::size_t> nextBatch();
    void take(const Made& made);
    void forget();
    void dropUnwanted();
    std::size_t wantedWhole() const;                                          ///< so many of m_wanted, from the first
    std::size_t wantedFromAfar() const { return m_mostKept / kBarsFromAfar; } ///< so many of those after
    void put(std::size_t lane, std::shared_ptr<const LoadedLane> loaded);

    SharedResult m_result;
    std::shared_ptr<const std::vector<TimelineLane>> m_lanes;
    std::vector<std::shared_ptr<const LoadedLane>> m_loaded;
    LaneSource m_source;
    std::vector<std::size_t> m_wanted;
    std::size_t m_mostKept;
    std::size_t m_kept = 0;                ///< items of lanes that are whole
    std::vector<std::size_t> m_items;      ///< by lane, once it was brought; before that 0
    std::vector<std::uint64_t> m_wantedAt; ///< by lane: with which wish last; 0: never
    std::uint64_t m_wish = 0;
    std::size_t m_ready = 0;
    std::size_t m_rest = 0; ///< lanes before this one are ready
    bool m_stopped = false; ///< the source failed
    Worker m_worker;
};

} // namespace worklode
