#include "ui/admin/HistorySection.h"

#include "catalog/CatalogJson.h"
#include "ui/admin/AdminChoices.h"
#include "ui/admin/ChangeWords.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

HistorySection::HistorySection(CatalogDraft& draft, AdminData& data, RepositoryOf repository, QWidget* parent)
    : SectionPage(
          draft, data,
          {tr("History"),
           tr("Every version that was saved, and what changed. Select one to see its changes, or two to compare them."),
           tr("versions restore undo diff note author")},
          parent),
      m_repository(std::move(repository)), m_table(new ItemTable(3, tr("version"), tr("versions"), this))
{
    m_table->setEmpty(
        tr("Nothing was saved yet"),
        tr("Each time you save, a version with your name, the time and your sentence about it is kept here for good."));
    m_table->tools()->addStretch(1);
    auto* card = new Card(this);
    card->content()->addWidget(m_table, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(kCardGap - 6);
    split->addWidget(card);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    body()->addWidget(split, 1);
    connect(m_table, &ItemTable::selectionChanged, this, &HistorySection::compare);
    connect(m_table, &ItemTable::said, this, &SectionPage::said);
    for (Worker* worker : {&m_lister, &m_differ})
        connect(worker, &Worker::busyChanged, this, &SectionPage::settledChanged);
    addTransferMenu();
    followSaves();
}

Glyph HistorySection::glyph() const
{
    return Glyph::History;
}

QWidget* HistorySection::makeDetail()
{
    auto* card = new Card(tr("Changes"), this);
    m_heading = makeLabel({}, TextRole::Muted, card);
    m_heading->setWordWrap(true);
    card->content()->addWidget(m_heading);
    m_changes = new QListWidget(card);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setWordWrap(true);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setTextElideMode(Qt::ElideRight);
    m_changes->setAccessibleName(tr("Changes"));
    card->content()->addWidget(m_changes, 1);
    m_restore = new QPushButton(tr("Restore this version"), card);
    m_restore->setToolTip(tr("Takes it into the draft. Saving it makes a new version; nothing is ever lost."));
    m_restore->setEnabled(false);
    editsWith(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &HistorySection::restore);
    card->content()->addWidget(m_restore);
    return card;
}

void HistorySection::showDraft()
{
    const auto repository = m_repository();
    if (!repository)
        return showVersions({});
    m_lister.start([this, repository](Progress&) -> Worker::Continuation {
        auto history = std::make_shared<Result<std::vector<CatalogVersion>>>(repository->history());
        return [this, history] {
            if (*history)
                showVersions(std::move(*history).value());
            else
                m_heading->setText(errorText(history->error()));
        };
    });
}

void HistorySection::showVersions(std::vector<CatalogVersion> versions)
{
    m_versions = std::make_shared<const std::vector<CatalogVersion>>(std::move(versions));
    const auto row = [list = m_versions](std::size_t r) -> const CatalogVersion& { return (*list)[r]; };
    ItemRows rows{
        .count = m_versions->size(),
        .columns = {countColumn(tr("Version"), [row](std::size_t r) { return row(r).version; }),
                    {.title = tr("Saved (UTC)"),
                     .exportTitle = {},
                     .numeric = false,
                     .text = [row](std::size_t r) { return momentText(row(r).at, "UTC").remove(u" UTC"_s); },
                     .key = [row](std::size_t r) { return QVariant(static_cast<qlonglong>(toMs(row(r).at))); }},
                    textColumn(tr("By"), [row](std::size_t r) { return toQString(row(r).author); }),
                    textColumn(tr("Why"), [row](std::size_t r) { return toQString(row(r).note); })},
        .id = [row](std::size_t r) { return QString::number(row(r).version); }};
    m_table->setItems(std::move(rows));
    if (m_table->selectedIds().isEmpty() && !m_versions->empty())
        m_table->select({QString::number(m_versions->front().version)});
}

void HistorySection::compare()
{
    const QStringList ids = m_table->selectedIds();
    const auto repository = m_repository();
    m_changes->clear();
    m_restore->setEnabled(false);
    if (ids.isEmpty() || !repository)
        return m_heading->setText(tr("Select a version."));
    std::uint64_t newer = ids.front().toULongLong(), older = newer;
    for (const QString& id : ids) {
        newer = std::max<std::uint64_t>(newer, id.toULongLong());
        older = std::min<std::uint64_t>(older, id.toULongLong());
    }
    if (ids.size() == 1)
        --older;
    m_heading->setText(ids.size() > 1 ? tr("From version %1 to %2").arg(older).arg(newer)
                                      : tr("Version %1, against the one before").arg(newer));
    m_differ.start([this, repository, newer, older](Progress&) -> Worker::Continuation {
        auto after = repository->versionAt(newer);
        auto before = older == 0 ? Result<Catalog>(builtInCatalog()) : repository->versionAt(older);
        if (!after || !before)
            return
                [this, e = errorText(after ? before.error() : after.error())] { m_heading->setText(e); };
        auto changes = describeChanges(*before, *after);
        return [this, changes = std::move(changes), newer,
                catalog = std::make_shared<const Catalog>(std::move(after).value())] {
            m_changes->clear();
            for (const std::string& change : changes)
                m_changes->addItem(changeSentence(change));
            if (changes.empty())
                m_changes->addItem(tr("No difference"));
            m_selected = catalog;
            m_selectedVersion = newer;
            m_restore->setText(tr("Restore version %1").arg(newer));
            m_restore->setEnabled(!(*catalog == this->catalog()));
        };
    });
}

void HistorySection::restore()
{
    if (!m_selected)
        return;
    draft().edit(tr("Restore version %1").arg(m_selectedVersion), [this](Catalog& c) { c = *m_selected; });
    emit said(tr("Version %1 is in the draft. Save it to make it the newest.").arg(m_selectedVersion));
}

} // namespace worklode
