// A section that is one table: its actions, opening and removing rows, and edits of all that is selected.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"
#include "ui/look/Format.h"

#include <algorithm>
#include <string>
#include <vector>

namespace worklode {

class ListSection : public SectionPage
{
    Q_OBJECT

public:
    /// What its table calls the rows, and which column takes the width that is left.
    struct Nouns {
        QString one, many;
        int stretched = 0;
    };

    ListSection(CatalogDraft& draft, AdminData& data, Words words, const Nouns& nouns, QWidget* parent = nullptr);

    ItemTable* table() const { return m_table; }
    virtual void open(const QString& id) = 0;                ///< Enter, F2, double click
    virtual void remove(const QStringList& ids) = 0;         ///< Delete

protected:
    using Needs = ItemTable::Needs;
    ItemTable* mainTable() const override { return m_table; }
    void addTable(); ///< in a card of its own, below what the body has so far
    QPushButton* addAction(const QString& text, const QString& hint, Needs needs, const std::function<void()>& run = {})
    {
        return m_table->addAction(text, hint, needs, run);
    }
    QPushButton* addMenu(const QString& text, const QString& hint, Needs needs, const std::function<void(QMenu&)>& fill)
    {
        return m_table->addMenu(text, hint, needs, fill);
    }
    QStringList selected() const { return m_table->selectedIds(); }
    /// `Goal: Motor`, `Goal: 3 units`.
    QString aboutText(const QString& what, const QStringList& ids) const;
    /// Does `each` to those items of the draft whose `id` is among `ids`, as one step of the undo history.
    template <class Item>
    void editEach(const QString& what, const QStringList& ids, std::vector<Item> Catalog::*items, std::string Item::*id,
                  const std::function<void(Item&)>& each)
    {
        if (!ids.isEmpty())
            draft().edit(aboutText(what, ids), [&](Catalog& c) {
                for (Item& item : c.*items)
                    if (ids.contains(toQString(item.*id)))
                        each(item);
            });
    }
    template <class Item>
    void removeEach(const QStringList& ids, std::vector<Item> Catalog::*items, std::string Item::*id)
    {
        if (!ids.isEmpty())
            draft().edit(aboutText(tr("Remove"), ids), [&](Catalog& c) {
                std::erase_if(c.*items, [&](const Item& item) { return ids.contains(toQString(item.*id)); });
            });
    }
    /// `March (copy)`, `March (copy 2)`; gives the new names.
    template <class Item>
    QStringList copyEach(const QStringList& names, std::vector<Item> Catalog::*items, std::string Item::*name,
                         const std::function<void(Item&)>& also = {})
    {
        QStringList made;
        if (names.isEmpty())
            return made;
        draft().edit(aboutText(tr("Copy"), names), [&](Catalog& c) {
            const auto find = [&](const QString& wanted) {
                return std::find_if((c.*items).begin(), (c.*items).end(),
                                    [&](const Item& item) { return toQString(item.*name) == wanted; });
            };
            for (const QString& original : names) {
                const auto found = find(original);
                if (found == (c.*items).end())
                    continue;
                Item copied = *found;
                const QString fresh =
                    freshName(original, [&](const QString& n) { return find(n) != (c.*items).end(); });
                copied.*name = toUtf8(fresh);
                if (also)
                    also(copied);
                (c.*items).push_back(std::move(copied));
                made.append(fresh);
            }
        });
        return made;
    }

private:
    QString m_many;
    ItemTable* m_table;
};

} // namespace worklode
