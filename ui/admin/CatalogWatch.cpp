#include "ui/admin/CatalogWatch.h"

#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"

namespace worklode {

CatalogWatch::CatalogWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CatalogWatch::lookNow);
}

void CatalogWatch::watch(std::shared_ptr<CatalogRepository> repository, std::uint64_t version)
{
    m_repository = std::move(repository);
    m_version = version;
    if (m_repository)
        m_timer.start(m_trouble.isEmpty() ? m_usual : m_whileUnreachable);
    else
        m_timer.stop();
}

void CatalogWatch::setPace(std::chrono::milliseconds usual, std::chrono::milliseconds whileUnreachable)
{
    m_usual = usual;
    m_whileUnreachable = whileUnreachable;
    watch(m_repository, m_version);
}

void CatalogWatch::lookNow()
{
    if (!m_repository || m_worker.busy())
        return;
    m_worker.start([this, repository = m_repository, known = m_version](Progress&) -> Worker::Continuation {
        const auto version = repository->version();
        const auto other = version && *version != known ? otherSave(*repository, known) : nullptr;
        const auto trouble = version ? std::optional<QString>() : errorText(version.error());
        return [this, trouble, other, known, repository] {
            if (known == m_version && repository == m_repository) // or what was looked at is the past
                told(trouble, other);
            else
                watch(m_repository, m_version);
        };
    });
}

void CatalogWatch::told(const std::optional<QString>& trouble, const std::shared_ptr<const OtherSave>& other)
{
    const bool wasInTrouble = !m_trouble.isEmpty();
    m_trouble = trouble.value_or(QString());
    if (other)
        m_version = other->snapshot.version;
    watch(m_repository, m_version);
    if (trouble && !wasInTrouble)
        emit unreachable(m_trouble);
    else if (!trouble && wasInTrouble)
        emit reachable();
    if (other)
        emit overtaken(other);
}

void CatalogWatch::noteUnreachable(const QString& sentence)
{
    const bool news = m_trouble.isEmpty();
    m_trouble = sentence;
    watch(m_repository, m_version);
    if (news)
        emit unreachable(sentence);
}

} // namespace worklode
