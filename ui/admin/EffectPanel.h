// What a change would move, computed on a worker thread: hours by category and unit, screens, tasks, opportunities.
#pragma once

#include "session/ChangeAnalyst.h"
#include "ui/models/Worker.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace worklode {

class StatePanel;
class FigureCard;

class EffectPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Everything, RankingOnly };
    explicit EffectPanel(Form form = Form::Everything, QWidget* parent = nullptr);

    /// Without an analyst it says that nothing can be foreseen.
    void compute(std::shared_ptr<ChangeAnalyst> analyst, std::shared_ptr<const Catalog> candidate,
                 const ViewRequest& scope);
    void showMessage(const QString& title, const QString& text);
    void cancel() { m_worker.cancel(); }
    bool busy() const { return m_worker.busy(); }
    /// The one shown; null while there is none.
    const std::shared_ptr<const ChangePreview>& preview() const { return m_preview; }

signals:
    void settledChanged();

private:
    void show(std::shared_ptr<const ChangePreview> preview);
    void addTable(const QString& title, QAbstractItemModel* model, int stretched);
    void fillFigures();

    Form m_form;
    QStackedWidget* m_stack;
    StatePanel* m_state;
    QWidget* m_content;
    QTabWidget* m_tabs;
    FigureCard* m_production;
    FigureCard* m_unknown;
    FigureCard* m_screens;
    FigureCard* m_tasks;
    std::shared_ptr<const ChangePreview> m_preview;
    std::shared_ptr<ChangeAnalyst> m_analyst;
    std::shared_ptr<const Catalog> m_candidate;
    ViewRequest m_scope;
    Worker m_worker;
};

} // namespace worklode
