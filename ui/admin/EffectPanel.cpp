#include "ui/admin/EffectPanel.h"

#include "ui/admin/EffectTables.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"
#include "ui/pages/StatePanel.h"
#include "ui/pages/Tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace worklode {

EffectPanel::EffectPanel(Form form, QWidget* parent)
    : QWidget(parent), m_form(form), m_stack(new QStackedWidget(this)), m_state(new StatePanel(this)),
      m_content(new QWidget(this)), m_tabs(new QTabWidget(m_content)),
      m_production(new FigureCard(tr("Production"), m_content)), m_unknown(new FigureCard(tr("Unknown"), m_content)),
      m_screens(new FigureCard(tr("Screens merged"), m_content)),
      m_tasks(new FigureCard(tr("Task instances"), m_content))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto* figures = new QHBoxLayout;
    for (FigureCard* figure : {m_production, m_unknown, m_screens, m_tasks}) {
        figures->addWidget(figure, 1);
        figure->setVisible(form == Form::Everything);
    }
    column->addLayout(figures);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    connect(m_state, &StatePanel::cancelRequested, &m_worker, &Worker::cancel);
    connect(m_state, &StatePanel::retryRequested, this, [this] { compute(m_analyst, m_candidate, m_scope); });
    connect(&m_worker, &Worker::progressed, m_state, &StatePanel::setProgress);
    connect(&m_worker, &Worker::busyChanged, this, &EffectPanel::settledChanged);
}

void EffectPanel::showMessage(const QString& title, const QString& text)
{
    m_preview.reset();
    m_state->showEmpty(title, text);
    m_stack->setCurrentWidget(m_state);
}

void EffectPanel::compute(std::shared_ptr<ChangeAnalyst> analyst, std::shared_ptr<const Catalog> candidate,
                          const ViewRequest& scope)
{
    m_analyst = std::move(analyst);
    m_candidate = std::move(candidate);
    m_scope = scope;
    if (!m_analyst) {
        showMessage(tr("The effect cannot be foreseen"),
                    tr("There is no data open that the change could be tried on. It can be saved all the same."));
        return;
    }
    m_preview.reset();
    m_state->showLoading(tr("Trying the change on all recorded work…"));
    m_stack->setCurrentWidget(m_state);
    m_worker.start([this, a = m_analyst, c = m_candidate, scope](Progress& progress) -> Worker::Continuation {
        auto result = std::make_shared<Result<ChangePreview>>(a->previewChange(*c, scope, progress));
        return [this, result] {
            if (*result)
                show(std::make_shared<const ChangePreview>(std::move(*result).value()));
            else if (result->error().code == ErrorCode::Cancelled)
                m_state->showError(tr("The effect was not computed. Saving is possible all the same."));
            else
                m_state->showError(errorText(result->error()));
        };
    });
}

void EffectPanel::addTable(const QString& title, QAbstractItemModel* model, int stretched)
{
    QTableView* table = makeTable(model, stretched, m_tabs);
    model->setParent(table);
    table->setAccessibleName(title);
    m_tabs->addTab(table, title);
}

void EffectPanel::fillFigures()
{
    const ChangePreview& p = *m_preview;
    const auto category = [&](FigureCard* card, Category c) {
        card->setFigure(movedHoursText(p.all.before.of(c), p.all.after.of(c)),
                        tr("%1 → %2").arg(hoursText(p.all.before.of(c)), hoursText(p.all.after.of(c))));
    };
    category(m_production, Category::Production);
    category(m_unknown, Category::Unknown);
    m_screens->setFigure(countText(p.screens.screensIntoMerged),
                         p.screens.merged.total == 0 ? tr("none")
                                                     : tr("into %1").arg(countText(p.screens.merged.total)));
    std::uint64_t gained = 0, lost = 0;
    for (const TaskChange& task : p.tasks) {
        gained += task.gained;
        lost += task.lost;
    }
    m_tasks->setFigure(gained + lost == 0 ? tr("–") : tr("+%1 −%2").arg(countText(gained), countText(lost)),
                       gained + lost == 0 ? tr("none gained or lost") : tr("gained and lost"));
}

void EffectPanel::show(std::shared_ptr<const ChangePreview> preview)
{
    m_preview = std::move(preview);
    fillFigures();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    const auto model = [](ItemRows rows) {
        auto* made = new ItemsModel;
        made->setItems(std::move(rows));
        return made;
    };
    const ChangePreview& p = *m_preview;
    if (m_form == Form::Everything) {
        addTable(tr("Categories"), model(categoryRows(m_preview)), 0);
        if (!p.units.empty())
            addTable(tr("Units (%1)").arg(p.units.size()), model(unitRows(m_preview)), 0);
        if (!p.applications.rows.empty())
            addTable(tr("Applications (%1)").arg(countText(p.applications.total)), model(applicationRows(m_preview)),
                     0);
        if (const auto rows = screenRows(m_preview); rows.count > 0)
            addTable(tr("Screens (%1)")
                         .arg(countText(p.screens.merged.total + p.screens.renamed.total + p.screens.split.total)),
                     model(rows), 1);
        addTable(tr("Tasks"), model(taskRows(m_preview)), 0);
    }
    addTable(m_form == Form::Everything ? tr("Opportunities") : tr("Ranking before and after"),
             model(rankingRows(m_preview)), 0);
    m_stack->setCurrentWidget(m_content);
    emit settledChanged();
}

} // namespace worklode
