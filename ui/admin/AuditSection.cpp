#include "ui/admin/AuditSection.h"

#include "ui/admin/ColumnFit.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

AuditSection::AuditSection(CatalogDraft& draft, AdminData& data, RepositoryOf repository, QWidget* parent)
    : SectionPage(draft, data,
                  {tr("Audit trail"),
                   tr("Who did what, in order. Entries are only ever added, and each seals the one before it."),
                   tr("log security hash chain export compliance")},
                  parent),
      m_repository(std::move(repository)), m_verdict(makeLabel({}, TextRole::Body, this)),
      m_table(new ItemTable(4, tr("entry"), tr("entries"), this))
{
    m_table->setEmpty(tr("Nothing happened yet"),
                      tr("Every save is noted here by itself, and so is every look behind a pseudonym."));
    m_table->columns()->setUsuallyHidden({6, 7}); // the whole hashes are for exports
    m_verdict->setWordWrap(true);
    body()->addWidget(m_verdict);
    m_table->tools()->addStretch(1);
    auto* card = new Card(this);
    card->content()->addWidget(m_table, 1);
    body()->addWidget(card, 1);
    connect(m_table, &ItemTable::said, this, &SectionPage::said);
    connect(&m_worker, &Worker::busyChanged, this, &SectionPage::settledChanged);
    addTransferMenu();
    followSaves();
}

Glyph AuditSection::glyph() const
{
    return Glyph::Audit;
}

void AuditSection::showDraft()
{
    const auto repository = m_repository();
    if (!repository)
        return showEntries({});
    m_worker.start([this, repository](Progress&) -> Worker::Continuation {
        auto trail = std::make_shared<Result<std::vector<AuditEntry>>>(repository->audit());
        return [this, trail] {
            if (!*trail) {
                m_verdict->setText(errorText(trail->error()));
                return;
            }
            m_verdict->setText(tr("The chain of hashes is whole: no entry was changed, removed or put in between."));
            showEntries(std::move(*trail).value());
        };
    });
}

void AuditSection::showEntries(std::vector<AuditEntry> entries)
{
    const auto list = std::make_shared<const std::vector<AuditEntry>>(entries.rbegin(), entries.rend());
    m_entries = std::move(entries);
    const auto row = [list](std::size_t r) -> const AuditEntry& { return (*list)[r]; };
    m_table->setItems(
        {.count = list->size(),
         .columns = {countColumn(tr("No."), [row](std::size_t r) { return row(r).seq; }),
                     {.title = tr("When (UTC)"),
                      .exportTitle = {},
                      .numeric = false,
                      .text = [row](std::size_t r) { return momentText(row(r).at, "UTC").remove(u" UTC"_s); },
                      .key = {}},
                     textColumn(tr("Who"), [row](std::size_t r) { return toQString(row(r).author); }),
                     textColumn(tr("What"), [row](std::size_t r) { return toQString(row(r).action); }),
                     textColumn(tr("Detail"), [row](std::size_t r) { return toQString(row(r).detail); }),
                     textColumn(tr("Seal"), [row](std::size_t r) { return toQString(row(r).hash).left(10) + u"…"_s; }),
                     textColumn(tr("Hash"), [row](std::size_t r) { return toQString(row(r).hash); }),
                     textColumn(tr("Hash before"), [row](std::size_t r) { return toQString(row(r).previousHash); })},
         .id = [row](std::size_t r) { return QString::number(row(r).seq); }});
}

} // namespace worklode
