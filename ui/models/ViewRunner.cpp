#include "ui/models/ViewRunner.h"

#include "ui/look/Format.h"

namespace worklode {

ViewRunner::ViewRunner(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &Worker::progressed, this, &ViewRunner::progressed);
}

void ViewRunner::run(std::shared_ptr<ViewEngine> engine, ViewRequest request)
{
    m_worker.start([this, engine = std::move(engine), request = std::move(request)](Progress& progress) {
        auto result = std::make_shared<Result<PageResult>>(engine->run(request, progress));
        return [this, result] { tell(std::move(*result)); };
    });
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
