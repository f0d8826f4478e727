// The engine of a workspace whose data is still being read: a first look at a part of it soon, everything when it is there.
#pragma once

#include "dataset/DataSource.h"
#include "session/LocalEngine.h"

#include <memory>
#include <mutex>

namespace worklode {

class SharedData;

/// Over all data this is a LocalEngine, which is made when the data is there; who asks before waits.
class ProgressiveEngine final : public ViewEngine, public ChangeAnalyst
{
public:
    /// A first look reads no more than about so many slices: some tenths of a second on one core.
    static constexpr std::uint64_t kFirstLookSlices = 400'000;
    /// Less than this is all there so soon that a first look would only be in the way.
    static constexpr std::uint64_t kWorthAFirstLook = 1'500'000;

    struct Options {
        unsigned threads = 1;
        std::uint64_t firstLookSlices = kFirstLookSlices;
        std::uint64_t worthAFirstLook = kWorthAFirstLook;
    };

    ProgressiveEngine(std::shared_ptr<const DataSource> source, std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion,
                      const Options& options);
    ~ProgressiveEngine() override;

    /// As LocalEngine has it; before anything is run.
    void setPseudonymKeySource(PseudonymKey::Source source);
    /// Reads all data, or waits for whoever is reading it. Blocks.
    Result<std::shared_ptr<const Dataset>> load(Progress& progress);
    /// The same data, read or still being read, under another catalog.
    std::shared_ptr<ProgressiveEngine> withCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion) const;

    Result<PageResult> run(const ViewRequest& request, Progress& progress) override;
    std::optional<PageResult> firstLook(const ViewRequest& request, Progress& progress) override;
    std::shared_ptr<ViewEngine> tryCatalog(std::shared_ptr<const Catalog> catalog) const override;

    Result<ChangePreview> previewChange(const Catalog& candidate, const ViewRequest& scope, Progress& progress) override;
    Result<RuleMatches> matchRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress,
                                  const RuleListener& soFar = {}) override;
    Outcome prepareRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress) override;
    Result<TaskTrial> tryTask(const TaskDefinition& task, std::optional<int> days, const ViewRequest& scope, Progress& progress) override;

private:
    struct Sample;
    ProgressiveEngine(const ProgressiveEngine& other, std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion);
    std::shared_ptr<LocalEngine> engineOver(std::shared_ptr<const Dataset> dataset) const;
    Result<std::shared_ptr<LocalEngine>> whole(Progress& progress);
    std::shared_ptr<const Sample> sampleFor(const DataPart& part, Progress& progress);
    bool tooMuchToWaitFor() const;
    bool mayShowParts(const ViewRequest& request, const Dataset& dataset) const;

    std::shared_ptr<SharedData> m_data; ///< shared by the engines over one workspace; guards itself
    std::shared_ptr<const Catalog> m_catalog;
    std::uint64_t m_version;
    Options m_options;
    std::shared_ptr<PseudonymKey> m_key;
    mutable std::mutex m_mutex;            ///< guards what follows
    std::shared_ptr<LocalEngine> m_engine; ///< over all data; null until that is there
    std::shared_ptr<const Sample> m_sample; ///< the last one: other pages of the View are about the same
};

} // namespace worklode
