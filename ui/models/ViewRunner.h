// Runs a View's page without ever blocking the event loop.
#pragma once

#include "session/ViewEngine.h"
#include "ui/models/Worker.h"

#include <QObject>

#include <memory>

namespace worklode {

using SharedResult = std::shared_ptr<const PageResult>;

/// One request at a time; a newer one replaces the older. Exactly one of the three ends is signalled for the newest; where that takes
/// long, preliminary() may come before.
class ViewRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ViewRunner(QObject* parent = nullptr);

    void run(std::shared_ptr<ViewEngine> engine, ViewRequest request);
    void cancel() { m_worker.cancel(); }
    bool busy() const { return m_worker.busy(); }

signals:
    void progressed(double fraction);
    void preliminary(worklode::SharedResult result); ///< a first look, before one of the three below; its header says at how much
    void finished(worklode::SharedResult result);
    void failed(QString sentence, worklode::ErrorCode code);
    void cancelled();

private:
    void tellPreliminary(SharedResult result);
    void tell(Result<PageResult> result);

    Worker m_worker;
};

} // namespace worklode
