#include "ui/models/ViewRunner.h"

#include "ui/look/Format.h"

#include <QMetaObject>

namespace worklode {

ViewRunner::ViewRunner(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &Worker::progressed, this, &ViewRunner::progressed);
}

void ViewRunner::run(std::shared_ptr<ViewEngine> engine, ViewRequest request)
{
    m_worker.start([this, run = ++m_run, engine = std::move(engine), request = std::move(request)](Progress& progress) {
        auto first = engine->firstLook(request, progress);
        const bool enough = first && !first->header.partial;
        if (first && !enough && !progress.cancelled())
            tellPreliminary(run, std::make_shared<const PageResult>(std::move(*first)));
        auto result = std::make_shared<Result<PageResult>>(enough ? std::move(*first) : engine->run(request, progress));
        return [this, result] { tell(std::move(*result)); };
    });
}

/// Called on the worker's thread.
void ViewRunner::tellPreliminary(std::uint64_t run, SharedResult result)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, result = std::move(result)] {
            if (run == m_run && busy())
                emit preliminary(result);
        },
        Qt::QueuedConnection);
}

void ViewRunner::tell(Result<PageResult> result)
{
    if (result)
        emit finished(std::make_shared<const PageResult>(std::move(result).value()));
    else if (result.error().code == ErrorCode::Cancelled)
        emit cancelled();
    else
        emit failed(toQString(result.error().sentence()));
}

} // namespace worklode
