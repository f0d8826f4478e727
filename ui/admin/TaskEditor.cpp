#include "ui/admin/TaskEditor.h"

#include "ui/admin/DialogButtons.h"
#include "ui/admin/TaskWords.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"
#include "ui/pages/Tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

TaskEditor::TaskEditor(const Catalog& catalog, TaskDefinition task, PickablePlaces places, const AdminData& adminData,
                       QWidget* parent)
    : QDialog(parent), m_catalog(catalog), m_original(std::move(task)), m_data(adminData),
      m_name(new QLineEdit(toQString(m_original.name), this)),
      m_overlay(new QCheckBox(tr("The associate starts and stops it by hand"), this)),
      m_restart(new QCheckBox(tr("Beginning again restarts it"), this)),
      m_enabled(new QCheckBox(tr("The task is on"), this)), m_viaKind(new QComboBox(this)),
      m_gap(new QDoubleSpinBox(this)), m_duration(new QDoubleSpinBox(this)),
      m_strategy(makeLabel({}, TextRole::Muted, this)), m_problem(makeLabel({}, TextRole::Error, this)),
      m_figures(makeLabel({}, TextRole::Heading, this))
{
    setWindowTitle(tr("Task tag"));
    resize(1180, 720);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(
        makeLabel(m_original.name.empty() ? tr("New task tag") : toQString(m_original.name), TextRole::Title, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(kCardGap);
    row->addWidget(makeForm(places), 1);
    row->addWidget(makeTrial(), 1);
    column->addLayout(row, 1);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_accept = addDialogButtons(*this);
    follow();
}

QWidget* TaskEditor::makeForm(const PickablePlaces& places)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* card = new Card(area);
    QVBoxLayout* content = card->content();
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    m_name->setAccessibleName(tr("Name"));
    content->addLayout(form);
    m_overlay->setChecked(m_original.overlay);
    content->addWidget(m_overlay);
    m_triggers = new QWidget(card);
    auto* triggers = new QVBoxLayout(m_triggers);
    triggers->setContentsMargins(0, 0, 0, 0);
    m_begin =
        new TriggerRows(places, Anchor::Leaving, TriggerRows::Anchors::Asked, tr("Add a begin trigger"), m_triggers);
    m_end =
        new TriggerRows(places, Anchor::Entering, TriggerRows::Anchors::Asked, tr("Add an end trigger"), m_triggers);
    m_via = new TriggerRows(places, Anchor::Leaving, TriggerRows::Anchors::DoNotMatter, tr("Add a place on the way"),
                            m_triggers);
    m_begin->setTriggers(m_original.begin.empty() && !m_original.overlay ? std::vector<Trigger>{{}} : m_original.begin);
    m_end->setTriggers(m_original.end.empty() && !m_original.overlay
                           ? std::vector<Trigger>{{{}, std::nullopt, Anchor::Entering}}
                           : m_original.end);
    m_viaKind->addItems({tr("any of them is visited"), tr("all are visited, in this order")});
    m_viaKind->setAccessibleName(tr("Places on the way"));
    if (m_original.via) {
        m_via->setTriggers(m_original.via->items);
        m_viaKind->setCurrentIndex(m_original.via->kind == Via::Kind::Any ? 0 : 1);
    }
    triggers->addWidget(makeLabel(tr("Begins when"), TextRole::Heading, m_triggers));
    triggers->addWidget(m_begin);
    triggers->addWidget(makeLabel(tr("Ends when"), TextRole::Heading, m_triggers));
    triggers->addWidget(m_end);
    triggers->addWidget(m_strategy);
    auto* via = new QHBoxLayout;
    via->addWidget(makeLabel(tr("Only if"), TextRole::Heading, m_triggers));
    via->addWidget(m_viaKind, 1);
    triggers->addLayout(via);
    triggers->addWidget(m_via);
    content->addWidget(m_triggers);
    addLimits(card);
    content->addStretch(1);
    area->setWidget(card);
    for (TriggerRows* rows : {m_begin, m_end, m_via})
        connect(rows, &TriggerRows::edited, this, &TaskEditor::follow);
    connect(m_viaKind, &QComboBox::currentIndexChanged, this, &TaskEditor::follow);
    connect(m_name, &QLineEdit::textChanged, this, &TaskEditor::follow);
    connect(m_overlay, &QCheckBox::toggled, this, &TaskEditor::follow);
    return area;
}

void TaskEditor::addLimits(QWidget* parent)
{
    auto* form = new QFormLayout;
    m_gap->setRange(0.1, 100'000);
    m_gap->setDecimals(1);
    m_gap->setSuffix(tr(" min"));
    m_gap->setValue(static_cast<double>(toMs(m_original.maxGap)) / 60'000);
    m_gap->setToolTip(tr("A pause this long ends an open instance as abandoned"));
    m_duration->setRange(0.01, 10'000);
    m_duration->setDecimals(2);
    m_duration->setSuffix(tr(" h"));
    m_duration->setValue(static_cast<double>(toMs(m_original.maxDuration)) / 3'600'000);
    m_duration->setToolTip(tr("An instance that lasts longer ends as abandoned"));
    m_gap->setAccessibleName(tr("Longest pause"));
    m_duration->setAccessibleName(tr("Longest duration"));
    form->addRow(tr("Longest pause"), m_gap);
    form->addRow(tr("Longest duration"), m_duration);
    m_restart->setChecked(m_original.restart);
    m_enabled->setChecked(m_original.enabled);
    form->addRow(QString(), m_restart);
    form->addRow(QString(), m_enabled);
    qobject_cast<Card*>(parent)->content()->addLayout(form);
}

QWidget* TaskEditor::makeTrial()
{
    auto* card = new Card(tr("Dry run"), this);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("On the last"), TextRole::Body, card));
    m_days = new QSpinBox(card);
    m_days->setRange(1, 3'650);
    m_days->setValue(5);
    m_days->setSuffix(tr(" days of the data"));
    m_days->setAccessibleName(tr("Days of the dry run"));
    line->addWidget(m_days);
    line->addStretch(1);
    m_run = new QPushButton(tr("Run"), card);
    makePrimary(*m_run);
    connect(m_run, &QPushButton::clicked, this, &TaskEditor::dryRun);
    line->addWidget(m_run);
    card->content()->addLayout(line);
    m_figures->setWordWrap(true);
    m_figures->setText(tr("See what the definition finds before you save it."));
    card->content()->addWidget(m_figures);
    m_variations = makeTable(&m_model, 0, card);
    m_variations->setAccessibleName(tr("The five commonest variations"));
    m_variations->setWordWrap(true);
    card->content()->addWidget(m_variations, 1);
    return card;
}

TaskDefinition TaskEditor::task() const
{
    TaskDefinition t = m_original;
    t.name = toUtf8(m_name->text().trimmed());
    t.overlay = m_overlay->isChecked();
    t.begin = t.overlay ? std::vector<Trigger>() : m_begin->triggers();
    t.end = t.overlay ? std::vector<Trigger>() : m_end->triggers();
    const auto via = t.overlay ? std::vector<Trigger>() : m_via->triggers();
    t.via = via.empty()
                ? std::nullopt
                : std::optional(Via{m_viaKind->currentIndex() == 0 ? Via::Kind::Any : Via::Kind::Sequence, via});
    t.maxGap = Duration(static_cast<std::int64_t>(m_gap->value() * 60'000 + 0.5));
    t.maxDuration = Duration(static_cast<std::int64_t>(m_duration->value() * 3'600'000 + 0.5));
    t.restart = m_restart->isChecked();
    t.enabled = m_enabled->isChecked();
    return t;
}

QString TaskEditor::problem(const TaskDefinition& task) const
{
    if (task.name.empty())
        return tr("A task needs a name.");
    const bool taken =
        task.name != m_original.name && std::any_of(m_catalog.tasks.begin(), m_catalog.tasks.end(),
                                                    [&](const TaskDefinition& t) { return t.name == task.name; });
    if (taken)
        return tr("There is another task named %1.").arg(toQString(task.name));
    if (!task.overlay && (task.begin.empty() || task.end.empty()))
        return tr("Say where the task begins and where it ends.");
    return {};
}

void TaskEditor::follow()
{
    const TaskDefinition made = task();
    const QString wrong = problem(made);
    m_triggers->setVisible(!made.overlay);
    m_restart->setEnabled(!made.overlay);
    m_gap->setEnabled(!made.overlay);
    m_strategy->setText(strategyText(made));
    m_problem->setText(wrong);
    if (m_accept)
        m_accept->setEnabled(wrong.isEmpty());
    if (m_run)
        m_run->setEnabled(made.overlay || (!made.begin.empty() && !made.end.empty()));
}

void TaskEditor::dryRun()
{
    const auto analyst = m_data.analyst();
    if (!analyst)
        return m_figures->setText(tr("No data is open that the task could be tried on."));
    m_figures->setText(tr("Running…"));
    TaskDefinition tried = task();
    if (tried.name.empty())
        tried.name = "?";
    m_worker.start([this, analyst, tried, days = m_days->value(),
                    scope = m_data.scope()](Progress& progress) -> Worker::Continuation {
        auto result = std::make_shared<Result<TaskTrial>>(analyst->tryTask(tried, days, scope, progress));
        return [this, result] {
            if (*result)
                showTrial(std::make_shared<const TaskTrial>(std::move(*result).value()));
            else
                m_figures->setText(errorText(result->error()));
        };
    });
}

void TaskEditor::showTrial(std::shared_ptr<const TaskTrial> trial)
{
    m_trial = std::move(trial);
    const TaskTrial& t = *m_trial;
    m_figures->setText(
        tr("%1 complete, %2 abandoned · %3 completed · median %4 (%5 active) · %6 people · %7 variations\n%8")
            .arg(countText(t.complete), countText(t.abandoned), percentText(t.completionPct),
                 durationText(t.medianDurationMs), durationText(t.medianActiveMs), countText(t.associates),
                 countText(t.distinctVariations), rangeText(t.from, t.to)));
    const auto row = [shared = m_trial](std::size_t r) -> const Variation& { return shared->commonest[r]; };
    m_model.setItems(
        {.count = t.commonest.size(),
         .columns = {textColumn(tr("Commonest variations"),
                                [row](std::size_t r) {
                                    QStringList steps;
                                    for (const std::string& step : row(r).steps)
                                        steps.append(toQString(step));
                                    return steps.isEmpty() ? tr("(straight from begin to end)") : steps.join(u" › "_s);
                                }),
                     countColumn(tr("Times"), [row](std::size_t r) { return row(r).count; }),
                     numberColumn(
                         tr("Share"), {}, [row](std::size_t r) { return row(r).share; },
                         [](double share) { return shareText(share); }),
                     durationColumn(tr("Median active"), [row](std::size_t r) { return row(r).medianActiveMs; })},
         .id = [](std::size_t r) { return QString::number(r); }});
    m_variations->resizeRowsToContents();
}

} // namespace worklode
