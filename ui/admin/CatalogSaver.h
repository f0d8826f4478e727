// Saves a catalog on a worker thread, and brings back what somebody else saved where that came first.
#pragma once

#include "ui/models/CatalogRepository.h"
#include "ui/models/Worker.h"

#include <QObject>

#include <memory>

namespace worklode {

/// What somebody else saved since.
struct OtherSave {
    CatalogSnapshot snapshot;
    std::vector<CatalogVersion> versions; ///< newer than the one the draft is based on, newest first
};

class CatalogSaver final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogSaver(QObject* parent = nullptr);

    void save(std::shared_ptr<CatalogRepository> repository, std::shared_ptr<const Catalog> catalog,
              std::uint64_t basedOn, const std::string& author, const std::string& note);
    bool busy() const { return m_worker.busy(); }

signals:
    void saved(std::shared_ptr<const worklode::Catalog> catalog, quint64 version);
    void overtaken(std::shared_ptr<const worklode::OtherSave> other);
    void failed(QString sentence); ///< nothing was saved
    void busyChanged(bool busy);

private:
    Worker m_worker;
};

} // namespace worklode
