#include "ui/models/ViewRunner.h"

#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"


namespace worklode {

ViewRunner::ViewRunner(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &Worker::progressed, this, &ViewRunner::progressed);
}

void ViewRunner::run(std::shared_ptr<ViewEngine> engine, ViewRequest request)
{
    m_worker.start([this, engine = std::move(engine), request = std::move(request)](Progress& progress) {
        auto first = engine->firstLook(request, progress);
        const bool enough = first && !first->header.partial;
        if (first && !enough && !progress.cancelled())
            tellPreliminary(std::make_shared<const PageResult>(std::move(*first)));
        auto result = std::make_shared<Result<PageResult>>(enough ? std::move(*first) : engine->run(request, progress));
        return [this, result] { tell(std::move(*result)); };
    });
}

/// Called on the worker's thread.
void ViewRunner::tellPreliminary(SharedResult result)
{
    m_worker.post([this, result = std::move(result)] { emit preliminary(result); });
}

void ViewRunner::tell(Result<PageResult> result)
{
    if (result)
        emit finished(std::make_shared<const PageResult>(std::move(result).value()));
    else if (result.error().code == ErrorCode::Cancelled)
        emit cancelled();
    else
        emit failed(errorText(result.error()), result.error().code);
}

} // namespace worklode
