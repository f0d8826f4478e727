// Saves a catalog on a worker thread, and brings back what somebody else saved where that came first.
#pragma once

#include "ui/admin/OtherSave.h"
#include "ui/models/Worker.h"

#include <QObject>

namespace worklode {

class CatalogSaver final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogSaver(QObject* parent = nullptr);

    /// Where an earlier try was cut off and it turns out that the server had finished it, that is told as saved().
    void save(std::shared_ptr<CatalogRepository> repository, std::shared_ptr<const Catalog> catalog,
              std::uint64_t basedOn, const std::string& author, const std::string& note);
    bool busy() const { return m_worker.busy(); }

signals:
    void saved(std::shared_ptr<const worklode::Catalog> catalog, quint64 version);
    void overtaken(std::shared_ptr<const worklode::OtherSave> other);
    void failed(QString sentence); ///< nothing was saved, as far as anybody knows
    void unreachable(QString sentence); ///< the same, because the database does not answer: it may be tried again
    void busyChanged(bool busy);

private:
    Worker m_worker;
};

} // namespace worklode
