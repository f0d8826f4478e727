#include "ui/admin/RulePreview.h"

#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"
#include "ui/pages/Tables.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {
constexpr int kCalmMs = 40; ///< after the last keystroke
}

RulePreview::RulePreview(std::shared_ptr<ChangeAnalyst> analyst, ViewRequest scope,
                         std::shared_ptr<const Catalog> catalog, std::size_t rule, QWidget* parent)
    : QWidget(parent), m_analyst(std::move(analyst)), m_scope(std::move(scope)), m_catalog(std::move(catalog)),
      m_rule(rule), m_summary(makeLabel({}, TextRole::Heading, this)), m_conflicts(makeLabel({}, TextRole::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary->setWordWrap(true);
    m_conflicts->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_conflicts);
    m_table = makeTable(&m_model, 0, this);
    m_table->setAccessibleName(tr("Titles that the rule takes"));
    column->addWidget(m_table, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(kCalmMs);
    connect(&m_later, &QTimer::timeout, this, &RulePreview::start);
    connect(&m_worker, &Worker::busyChanged, this, &RulePreview::settledChanged);
    prepare();
}

void RulePreview::prepare()
{
    if (!m_analyst)
        return;
    m_preparer.start([this, analyst = m_analyst, catalog = m_catalog, rule = m_rule,
                      scope = m_scope](Progress& progress) -> Worker::Continuation {
        (void)analyst->prepareRule(*catalog, rule, scope, progress); // a fault shows when the rule is tried
        return [this] {
            if (m_tried)
                m_later.start();
            emit settledChanged();
        };
    });
}

void RulePreview::tryRule(ScreenRule tried)
{
    m_tried = std::make_shared<const ScreenRule>(std::move(tried));
    m_later.start();
}

void RulePreview::showProblem(const QString& sentence)
{
    m_later.stop();
    m_worker.cancel();
    m_tried.reset();
    m_matches.reset();
    m_summary->setText(sentence);
    m_conflicts->clear();
    m_model.setItems({});
}

void RulePreview::start()
{
    if (!m_analyst)
        return showProblem(tr("No data is open that the rule could be tried on."));
    if (m_preparer.busy()) { // which is not begun again with every keystroke
        m_summary->setText(tr("Reading the titles of this application…"));
        return;
    }
    m_worker.start([this, analyst = m_analyst, catalog = m_catalog, tried = m_tried, rule = m_rule,
                    scope = m_scope](Progress& progress) -> Worker::Continuation {
        Catalog candidate = *catalog; // here, because it may be large
        candidate.screenRules[rule] = *tried;
        const auto soFar = [this, tried](RuleMatches first, std::uint64_t titles) {
            const auto shared = std::make_shared<const RuleMatches>(std::move(first));
            QMetaObject::invokeMethod(
                this, [this, tried, shared, titles] {
                    if (tried == m_tried && m_worker.busy())
                        show(shared, titles);
                },
                Qt::QueuedConnection);
        };
        auto result =
            std::make_shared<Result<RuleMatches>>(analyst->matchRule(candidate, rule, scope, progress, soFar));
        return [this, result, tried] {
            if (tried != m_tried)
                return;
            if (*result)
                show(std::make_shared<const RuleMatches>(std::move(*result).value()), 0);
            else if (result->error().code != ErrorCode::Cancelled)
                showProblem(errorText(result->error()));
        };
    });
}

QString RulePreview::summary() const
{
    return m_summary->text();
}

void RulePreview::show(std::shared_ptr<const RuleMatches> matches, std::uint64_t tried)
{
    m_matches = std::move(matches);
    const RuleMatches& m = *m_matches;
    m_summary->setText(tried > 0 ? tr("Takes %1 of the %2 most used titles, %3 so far…")
                                       .arg(countText(m.titlesTaken), countText(tried), hoursText(m.activeTaken))
                                 : tr("Takes %1 of %2 titles, %3")
                                       .arg(countText(m.titlesTaken), countText(m.titles), hoursText(m.activeTaken)));
    if (tried > 0)
        m_conflicts->clear();
    else
        showNotes(m);
    const auto row = [shared = m_matches](std::size_t r) -> const RuleExample& { return shared->taken.rows[r]; };
    m_model.setItems(
        {.count = m.taken.rows.size(),
         .columns = {textColumn(
                         tr("Title"),
                         [row](std::size_t r) { return toQString(row(r).title.empty() ? row(r).url : row(r).title); }),
                     textColumn(tr("Before"), [row](std::size_t r) { return toQString(row(r).before); }),
                     textColumn(tr("After"), [row](std::size_t r) { return toQString(row(r).after); }),
                     numberColumn(
                         tr("Time"), u"h"_s,
                         [row](std::size_t r) { return static_cast<double>(toMs(row(r).active)) / 3'600'000; },
                         [](double h) { return durationText(h * 3'600'000); })},
         .id = [](std::size_t r) { return QString::number(r); },
         .faded = [row](std::size_t r) { return row(r).before == row(r).after; }});
    emit settledChanged();
}

void RulePreview::showNotes(const RuleMatches& m)
{
    QStringList notes;
    if (m.screensBefore > m.screensAfter)
        notes.append(tr("%1 screens become %2").arg(countText(m.screensBefore), countText(m.screensAfter)));
    if (m.titlesMatched > m.titlesTaken)
        notes.append(
            tr("%1 more match but an earlier rule comes first").arg(countText(m.titlesMatched - m.titlesTaken)));
    if (m.titlesMatched == 0)
        notes.append(tr("a dead rule: nothing recorded so far matches"));
    for (const RuleConflict& conflict : m.conflicts)
        notes.append(conflict.earlier
                         ? tr("“%1” keeps %2").arg(toQString(conflict.name), countText(conflict.titles))
                         : tr("takes %2 from “%1”").arg(toQString(conflict.name), countText(conflict.titles)));
    if (m.screensOff)
        notes.append(tr("screens are off for this application: switch them on to see names"));
    m_conflicts->setText(notes.join(u" · "_s));
}

} // namespace worklode
