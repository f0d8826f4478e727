#include "ui/pages/ReportDialog.h"

#include "core/Account.h"
#include "core/Clock.h"
#include "pdf/PdfReport.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"
#include "ui/pages/ReportPreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kMostDays = 120;

} // namespace

DataExtent extentOf(const DataFreshness& freshness)
{
    return {freshness.segments, freshness.slices, freshness.span};
}

ReportDialog::ReportDialog(const PageContext& context, std::optional<PageKind> page, QWidget* parent)
    : QDialog(parent), m_context(context), m_preview(new ReportPreview(this)), m_summary(new QCheckBox(tr("&Summary: figures, units, applications"), this)),
      m_opportunities(new QCheckBox(tr("&Opportunities: ranking and where"), this)),
      m_tasks(new QCheckBox(tr("&Tasks: variations and the best one"), this)), m_day(new QComboBox(this)), m_paper(new QComboBox(this)),
      m_progress(new QProgressBar(this)), m_said(makeLabel({}, TextRole::Muted, this))
{
    setWindowTitle(tr("Report as PDF"));
    addFields(page);
    m_progress->setRange(0, 100);
    m_said->setWordWrap(true);
    m_said->setMinimumWidth(380);
    connect(&m_worker, &Worker::progressed, this, [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * 100)); });
    connect(&m_worker, &Worker::busyChanged, this, &ReportDialog::showBusy);
    showBusy(false);
    followFields();
}

/// What is ticked is seen at once.
void ReportDialog::followFields()
{
    const auto renew = [this] { m_preview->setOrder(m_context, order()); };
    for (QCheckBox* box : {m_summary, m_opportunities, m_tasks})
        connect(box, &QCheckBox::toggled, m_preview, renew);
    for (QComboBox* box : {m_day, m_paper})
        connect(box, &QComboBox::currentIndexChanged, m_preview, renew);
    renew();
}

void ReportDialog::addFields(std::optional<PageKind> page)
{
    auto* both = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    auto* form = new QFormLayout;
    left->addLayout(form);
    left->addStretch(1);
    both->addLayout(left);
    both->addSpacing(kCardGap);
    both->addWidget(m_preview, 1);
    form->addRow(makeLabel(toQString(m_context.view.name), TextRole::Heading, this));
    for (const auto& [box, kind] : {std::pair{m_summary, PageKind::Summary}, {m_opportunities, PageKind::Opportunities}, {m_tasks, PageKind::Tasks}}) {
        box->setChecked(!page || *page == kind || kind == PageKind::Summary);
        form->addRow(box);
    }
    fillDays();
    form->addRow(tr("Timeline of a &day"), m_day);
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(m_progress);
    form->addRow(m_said);
    auto* buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Open it"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Write…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    makePrimary(*m_save);
    left->addWidget(buttons);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
}

void ReportDialog::fillDays()
{
    m_day->addItem(tr("None"));
    const auto& workspace = m_context.workspace;
    if (!workspace || !workspace->freshness.span)
        return;
    const auto dayOf = [](Instant t) { return LocalDate{static_cast<std::int32_t>(toMs(t) / 86'400'000)}; };
    LocalDate first = dayOf(workspace->freshness.span->start), last = dayOf(workspace->freshness.span->end);
    if (m_context.view.range.from)
        first = std::max(first, *m_context.view.range.from);
    if (m_context.view.range.to)
        last = std::min(last, m_context.view.range.to->addDays(-1));
    for (int i = 0; i < kMostDays && last >= first; ++i, last = last.addDays(-1))
        m_day->addItem(dateText(last), last.daysSinceEpoch);
}

ReportOrder ReportDialog::order() const
{
    ReportOrder order;
    order.view = m_context.view;
    order.asUser = m_context.asUser;
    order.pages.clear();
    for (const auto& [box, kind] : {std::pair{m_summary, PageKind::Summary}, {m_opportunities, PageKind::Opportunities}, {m_tasks, PageKind::Tasks}})
        if (box->isChecked())
            order.pages.push_back(kind);
    if (const QVariant day = m_day->currentData(); day.isValid())
        order.timelineDay = LocalDate{day.toInt()};
    order.paper = m_paper->currentIndex() == 0 ? Paper::A4 : Paper::Letter;
    order.madeBy = m_context.asUser.value_or(accountName());
    order.madeAt = SystemClock().now();
    order.zone = zoneHere();
    return order;
}

void ReportDialog::chooseFile()
{
    QString name = QFileDialog::getSaveFileName(this, tr("Report as PDF"), fileNameText(toQString(m_context.view.name)) + u".pdf"_s, tr("PDF documents (*.pdf)"));
    if (name.isEmpty())
        return;
    if (!name.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        name += u".pdf"_s;
    writeTo(name);
}

void ReportDialog::writeTo(const QString& file)
{
    const auto workspace = m_context.workspace;
    if (!workspace || !workspace->engine)
        return tell(tr("No View is open."), false);
    m_file = file;
    m_worker.start([this, workspace, order = order(), file](Progress& progress) -> Worker::Continuation {
        auto gathered = gatherReport(*workspace->engine, order, extentOf(workspace->freshness), progress);
        if (!gathered)
            return [this, error = gathered.error()] { tell(errorText(error), false); };
        auto made = writeReport(*gathered, *workspace->catalog, std::filesystem::path(toUtf8(file)), progress);
        if (!made)
            return [this, error = made.error()] { tell(error.code == ErrorCode::Cancelled ? tr("Cancelled; nothing was written.") : errorText(error), false); };
        return [this, pages = made->pages, file] {
            tell(countedText(static_cast<std::uint64_t>(pages), tr("1 page"), tr("%1 pages")) + u" · "_s + file, true);
        };
    });
}

void ReportDialog::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_save->setEnabled(!busy);
    if (busy)
        m_said->setText(tr("Writing the report… Close cancels it."));
}

void ReportDialog::tell(const QString& message, bool done)
{
    m_message = message;
    m_said->setText(message);
    m_open->setEnabled(done);
    emit written(done);
}

void ReportDialog::reject()
{
    if (m_worker.busy()) {
        m_worker.cancel();
        return;
    }
    m_preview->cancel();
    QDialog::reject();
}

} // namespace worklode
