#include "session/ProgressiveEngine.h"

#include "session/Access.h"
#include "session/NeededData.h"
#include "session/SharedData.h"

namespace worklode {

struct ProgressiveEngine::Sample {
    DataPart part;
    SampledData data;
    std::shared_ptr<LocalEngine> engine;
};

ProgressiveEngine::ProgressiveEngine(std::shared_ptr<const DataSource> source, std::shared_ptr<const Catalog> catalog,
                                     std::uint64_t catalogVersion, const Options& options)
    : m_data(std::make_shared<SharedData>(std::move(source))), m_catalog(std::move(catalog)), m_version(catalogVersion),
      m_options(options), m_key(std::make_shared<PseudonymKey>())
{
}

ProgressiveEngine::ProgressiveEngine(const ProgressiveEngine& other, std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion)
    : m_data(other.m_data), m_catalog(std::move(catalog)), m_version(catalogVersion), m_options(other.m_options), m_key(other.m_key)
{
    const std::scoped_lock lock(other.m_mutex);
    if (other.m_engine)
        m_engine = other.m_engine->withCatalog(m_catalog, m_version);
}

ProgressiveEngine::~ProgressiveEngine() = default;

void ProgressiveEngine::setPseudonymKeySource(PseudonymKey::Source source)
{
    m_key = std::make_shared<PseudonymKey>(std::move(source));
}

std::shared_ptr<ProgressiveEngine> ProgressiveEngine::withCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion) const
{
    return std::shared_ptr<ProgressiveEngine>(new ProgressiveEngine(*this, std::move(catalog), catalogVersion));
}

std::shared_ptr<ViewEngine> ProgressiveEngine::tryCatalog(std::shared_ptr<const Catalog> catalog) const
{
    return withCatalog(std::move(catalog), m_version);
}

std::shared_ptr<LocalEngine> ProgressiveEngine::engineOver(std::shared_ptr<const Dataset> dataset) const
{
    auto engine = std::make_shared<LocalEngine>(std::move(dataset), m_catalog, m_version, m_options.threads);
    engine->setPseudonymKeySource([key = m_key] { return key->get(); });
    return engine;
}

Result<std::shared_ptr<const Dataset>> ProgressiveEngine::load(Progress& progress)
{
    return m_data->get(progress);
}

Result<std::shared_ptr<LocalEngine>> ProgressiveEngine::whole(Progress& progress)
{
    const Result<std::shared_ptr<const Dataset>> dataset = m_data->get(progress);
    if (!dataset)
        return dataset.error();
    const std::scoped_lock lock(m_mutex);
    if (!m_engine)
        m_engine = engineOver(*dataset);
    m_sample.reset();
    return m_engine;
}

Result<PageResult> ProgressiveEngine::run(const ViewRequest& request, Progress& progress)
{
    const auto engine = whole(progress);
    return engine ? (*engine)->run(request, progress) : engine.error();
}

/// Enrichment and visits of much data take longer than a first look, even where it was mapped at once.
bool ProgressiveEngine::tooMuchToWaitFor() const
{
    if (m_data->source().slices() < m_options.worthAFirstLook)
        return false;
    const std::scoped_lock lock(m_mutex);
    return !m_engine || !m_engine->ready();
}

/// Of what is shown about groups only, two results of the same View would tell the difference between two groups.
bool ProgressiveEngine::mayShowParts(const ViewRequest& request, const Dataset& dataset) const
{
    const Result<Access> access = accessOf(*m_catalog, People(*m_catalog, dataset), request);
    return access && access->minGroup <= 1;
}

std::shared_ptr<const ProgressiveEngine::Sample> ProgressiveEngine::sampleFor(const DataPart& part, Progress& progress)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_sample && m_sample->part == part)
            return m_sample;
    }
    Result<SampledData> data = m_data->source().sample(part, m_options.firstLookSlices, progress);
    if (!data)
        return nullptr; // run() will say why
    auto made = std::make_shared<Sample>(Sample{part, *data, engineOver(data->dataset)});
    const std::scoped_lock lock(m_mutex);
    m_sample = made;
    return made;
}

std::optional<PageResult> ProgressiveEngine::firstLook(const ViewRequest& request, Progress& progress)
{
    if (!tooMuchToWaitFor())
        return {};
    const LikelyData likely = likelyData(*m_catalog, request, m_data->source().span());
    const std::shared_ptr<const Sample> sample = sampleFor(likely.part, progress);
    if (!sample || !mayShowParts(request, *sample->data.dataset))
        return {};
    const bool whole = likely.certain && sample->data.share.whole();
    Progress silent; // the run of everything is what is waited for
    Result<PageResult> result = sample->engine->run(request, silent);
    if (!result)
        return {};
    if (!whole)
        result->header.partial = sample->data.share;
    return std::move(*result);
}

Result<ChangePreview> ProgressiveEngine::previewChange(const Catalog& candidate, const ViewRequest& scope, Progress& progress)
{
    const auto engine = whole(progress);
    return engine ? (*engine)->previewChange(candidate, scope, progress) : engine.error();
}

Result<RuleMatches> ProgressiveEngine::matchRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress,
                                                 const RuleListener& soFar)
{
    const auto engine = whole(progress);
    return engine ? (*engine)->matchRule(candidate, rule, scope, progress, soFar) : engine.error();
}

Outcome ProgressiveEngine::prepareRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress)
{
    const auto engine = whole(progress);
    return engine ? (*engine)->prepareRule(candidate, rule, scope, progress) : engine.error();
}

Result<TaskTrial> ProgressiveEngine::tryTask(const TaskDefinition& task, std::optional<int> days, const ViewRequest& scope, Progress& progress)
{
    const auto engine = whole(progress);
    return engine ? (*engine)->tryTask(task, days, scope, progress) : engine.error();
}

} // namespace worklode
