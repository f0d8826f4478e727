#include "ui/admin/CatalogSaver.h"

#include "ui/look/Format.h"

namespace worklode {
namespace {

/// None where nobody saved meanwhile: the refusal had another reason.
std::shared_ptr<const OtherSave> otherSave(CatalogRepository& repository, std::uint64_t basedOn)
{
    const auto snapshot = repository.load();
    if (!snapshot || snapshot->version == basedOn)
        return nullptr;
    auto other = std::make_shared<OtherSave>();
    other->snapshot = *snapshot;
    if (const auto history = repository.history()) {
        for (const CatalogVersion& version : *history) {
            if (version.version > basedOn)
                other->versions.push_back(version);
        }
    }
    return other;
}

} // namespace

CatalogSaver::CatalogSaver(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &Worker::busyChanged, this, &CatalogSaver::busyChanged);
}

void CatalogSaver::save(std::shared_ptr<CatalogRepository> repository, std::shared_ptr<const Catalog> catalog,
                        std::uint64_t basedOn, const std::string& author, const std::string& note)
{
    m_worker.start([this, repository = std::move(repository), catalog = std::move(catalog), basedOn, author,
                    note](Progress&) -> Worker::Continuation {
        const auto version = repository->save(*catalog, basedOn, author, note);
        if (version)
            return [this, catalog, number = *version] { emit saved(catalog, number); };
        if (version.error().code == ErrorCode::Refused) {
            if (auto other = otherSave(*repository, basedOn))
                return [this, other] { emit overtaken(other); };
        }
        return [this, sentence = toQString(version.error().sentence())] { emit failed(sentence); };
    });
}

} // namespace worklode
