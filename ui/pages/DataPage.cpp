#include "ui/pages/DataPage.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/AnomalyWords.h"
#include "ui/models/Columns.h"
#include "ui/pages/Tables.h"

#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

void AnomaliesModel::setCounts(const AnomalyCounts& data, const std::optional<AnomalyCounts>& result)
{
    const auto info = [](std::size_t row) -> const AnomalyInfo& { return anomalyTable()[row]; };
    std::vector<Column> columns = {
        countColumn(tr("In the data"), [info, data](std::size_t r) { return data[info(r).anomaly]; },
                    tr("How often it was seen when the data were read")),
        countColumn(tr("In the last result"), [info, result](std::size_t r) { return result ? (*result)[info(r).anomaly] : 0; },
                    tr("How often under the catalog and in the scope of the View that ran last")),
        textColumn(tr("Severity"), [info](std::size_t r) { return info(r).severity == Severity::Warning ? tr("Warning") : tr("Note"); }),
        textColumn(tr("What"), [info](std::size_t r) { return anomalyText(info(r).anomaly); }),
    };
    setRows(kAnomalyCount, std::move(columns));
}

DataPage::DataPage(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardGap, 10, kCardGap, kCardGap);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("About the data"), TextRole::Title, this));
    auto* card = new Card(this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    card->content()->addLayout(form);
    m_folder = addFact(form, tr("Workspace"));
    m_span = addFact(form, tr("From – to (UTC)"));
    m_amount = addFact(form, tr("Amount"));
    m_hash = addFact(form, tr("Data hash"));
    m_catalog = addFact(form, tr("Catalog"));
    m_enrichment = addFact(form, tr("Enrichment"));
    m_unplaced = addFact(form, tr("Collectors in no team"));
    column->addWidget(card);
    column->addWidget(makeAnomalies(), 1);
    showData();
}

QLabel* DataPage::addFact(QFormLayout* form, const QString& name)
{
    QLabel* value = makeLabel({}, TextRole::Body, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    value->setWordWrap(true);
    form->addRow(makeLabel(name, TextRole::Muted, this), value);
    return value;
}

QWidget* DataPage::makeAnomalies()
{
    auto* card = new Card(tr("What was odd"), this);
    m_table = makeTable(&m_model, 3, card);
    m_table->setAccessibleName(tr("Anomalies"));
    setFocusProxy(m_table);
    card->content()->addWidget(m_table, 100);
    keepToRows(m_table); // what explains the selected row stands right below
    m_explained = makeLabel({}, TextRole::Body, card);
    m_explained->setWordWrap(true);
    m_explained->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->content()->addWidget(m_explained);
    card->content()->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QModelIndex index = currentSource(m_table);
        if (!index.isValid())
            return m_explained->clear();
        const Anomaly anomaly = anomalyTable()[static_cast<std::size_t>(index.row())].anomaly;
        m_explained->setText(tr("Where it comes from: %1\nWhat to do: %2").arg(anomalyCause(anomaly), anomalyRemedy(anomaly)));
    });
    return card;
}

void DataPage::setWorkspace(std::shared_ptr<const OpenWorkspace> workspace)
{
    m_workspace = std::move(workspace);
    m_result.reset();
    showData();
}

void DataPage::setResult(const ResultHeader& header)
{
    m_result = header;
    showData();
}

void DataPage::showData()
{
    const OpenWorkspace none;
    const OpenWorkspace& w = m_workspace ? *m_workspace : none;
    const DataFreshness& f = w.freshness;
    m_folder->setText(m_workspace ? QString::fromStdString(w.folder.string()) : tr("No workspace is open"));
    m_span->setText(f.span ? tr("%1 – %2").arg(momentText(f.span->start, "UTC"), momentText(f.span->end, "UTC")) : tr("No data"));
    m_amount->setText(tr("%1 in %2, %3").arg(countedText(f.slices, tr("1 slice"), tr("%1 slices")),
                                             countedText(f.segments, tr("1 segment"), tr("%1 segments")),
                                             QLocale().formattedDataSize(static_cast<qint64>(f.bytes))));
    m_catalog->setText(tr("Version %1").arg(countText(w.catalogVersion)));
    m_hash->setText(m_result ? toQString(m_result->dataHash) : tr("known when a View has run"));
    m_unplaced->setText(m_result ? countText(m_result->unplacedCollectors) : tr("known when a View has run"));
    const Catalog empty;
    const Catalog& c = w.catalog ? *w.catalog : empty;
    m_enrichment->setText(u"%1 · %2 · %3 · %4"_s.arg(countedText(c.applications.size(), tr("1 application"), tr("%1 applications")),
                                                     countedText(c.screenRules.size(), tr("1 screen rule"), tr("%1 screen rules")),
                                                     countedText(c.tasks.size(), tr("1 task"), tr("%1 tasks")),
                                                     countedText(c.associates.size(), tr("1 associate"), tr("%1 associates"))));
    m_model.setCounts(f.anomalies, m_result ? std::optional(m_result->anomalies) : std::nullopt);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    goToRow(m_table, 0);
}

} // namespace worklode
