#include "ui/admin/CatalogSaver.h"

#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"

namespace worklode {

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
            auto other = otherSave(*repository, basedOn);
            if (other &&
                *other->snapshot.catalog == *catalog) // our own earlier try, or the very same from somebody else
                return [this, catalog, number = other->snapshot.version] { emit saved(catalog, number); };
            if (other)
                return [this, other] { emit overtaken(other); };
        }
        const QString sentence = errorText(version.error());
        if (version.error().code == ErrorCode::Unavailable)
            return [this, sentence] { emit unreachable(sentence); };
        return [this, sentence] { emit failed(sentence); };
    });
}

} // namespace worklode
