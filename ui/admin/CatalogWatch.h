// Looks now and then whether somebody else saved the catalog, and whether its database answers at all.
#pragma once

#include "ui/admin/OtherSave.h"
#include "ui/models/Worker.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace worklode {

class CatalogWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogWatch(QObject* parent = nullptr);

    /// From now on that version is known; a newer one is told once. `repository` null: nothing is looked at.
    void watch(std::shared_ptr<CatalogRepository> repository, std::uint64_t version);
    /// How often, while the database answers and while it does not.
    void setPace(std::chrono::milliseconds usual, std::chrono::milliseconds whileUnreachable);
    void lookNow();
    /// Somebody else noticed that the database does not answer.
    void noteUnreachable(const QString& sentence);
    /// Why nothing is known; empty while the database answers.
    const QString& trouble() const { return m_trouble; }

signals:
    void overtaken(std::shared_ptr<const worklode::OtherSave> other);
    void unreachable(QString sentence);
    void reachable(); ///< again, after it was not

private:
    void told(const std::optional<QString>& trouble, const std::shared_ptr<const OtherSave>& other);

    std::shared_ptr<CatalogRepository> m_repository;
    std::uint64_t m_version = 0;
    std::chrono::milliseconds m_usual{15'000}, m_whileUnreachable{3'000};
    QString m_trouble;
    QTimer m_timer;
    Worker m_worker;
};

} // namespace worklode
