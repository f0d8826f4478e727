// Where an engine has its data from: a little of it soon, or all of it.
#pragma once

#include "archive/Archive.h"
#include "dataset/DatasetLoader.h"

namespace worklode {

/// All calls may block; thread-safe. Cancelling gives ErrorCode::Cancelled.
class DataSource
{
public:
    virtual ~DataSource() = default;
    virtual std::uint64_t slices() const = 0;
    virtual TimeRange span() const = 0; ///< earliest start to latest end; empty where there is nothing
    virtual Result<std::shared_ptr<const Dataset>> whole(Progress& progress) const = 0;
    virtual Result<SampledData> sample(const DataPart& part, std::uint64_t mostSlices, Progress& progress) const = 0;
};

/// The segments of a workspace.
class ArchiveSource final : public DataSource
{
public:
    ArchiveSource(Archive archive, unsigned threads) : m_archive(std::move(archive)), m_threads(threads) {}

    const Archive& archive() const { return m_archive; }
    std::uint64_t slices() const override;
    TimeRange span() const override;
    Result<std::shared_ptr<const Dataset>> whole(Progress& progress) const override { return loadDataset(m_archive, m_threads, progress); }
    Result<SampledData> sample(const DataPart& part, std::uint64_t mostSlices, Progress& progress) const override
    {
        return loadSample(m_archive, part, mostSlices, m_threads, progress);
    }

private:
    const Archive m_archive;
    unsigned m_threads;
};

} // namespace worklode
