#include "ui/admin/ListSection.h"

#include "ui/look/Parts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

ListSection::ListSection(CatalogDraft& draft, AdminData& data, Words words, const Nouns& nouns, QWidget* parent)
    : SectionPage(draft, data, std::move(words), parent), m_many(nouns.many),
      m_table(new ItemTable(nouns.stretched, nouns.one, nouns.many, this))
{
    connect(m_table, &ItemTable::openRequested, this, &ListSection::open);
    connect(m_table, &ItemTable::removeRequested, this, &ListSection::remove);
    connect(m_table, &ItemTable::said, this, &SectionPage::said);
}

void ListSection::addTable()
{
    auto* card = new Card(this);
    card->content()->addWidget(m_table, 1);
    body()->addWidget(card, 1);
}

QString ListSection::aboutText(const QString& what, const QStringList& ids) const
{
    return u"%1: %2"_s.arg(what, ids.size() == 1 ? ids.front() : u"%1 %2"_s.arg(ids.size()).arg(m_many));
}

} // namespace worklode
