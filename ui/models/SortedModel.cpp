#include "ui/models/SortedModel.h"

#include "ui/models/RowsModel.h"

namespace worklode {

SortedModel::SortedModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortKeyRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
}

void SortedModel::setSourceModel(QAbstractItemModel* model)
{
    for (const QMetaObject::Connection& old : m_watched)
        disconnect(old);
    m_keys.clear();
    // Before the base class connects: it sorts rows as soon as it hears of them, and must not do so by keys of before.
    const auto forget = [this] { m_keys.clear(); };
    m_watched = {connect(model, &QAbstractItemModel::modelAboutToBeReset, this, forget), connect(model, &QAbstractItemModel::modelReset, this, forget),
                 connect(model, &QAbstractItemModel::dataChanged, this, forget),         connect(model, &QAbstractItemModel::layoutChanged, this, forget),
                 connect(model, &QAbstractItemModel::rowsInserted, this, forget),        connect(model, &QAbstractItemModel::rowsRemoved, this, forget),
                 connect(model, &QAbstractItemModel::rowsMoved, this, forget)};
    QSortFilterProxyModel::setSourceModel(model);
}

void SortedModel::setFilterText(const QString& text)
{
    setFilterFixedString(text.trimmed());
}

SortedModel::Key SortedModel::keyOf(const QModelIndex& index) const
{
    const QVariant value = index.data(SortKeyRole);
    if (value.typeId() == QMetaType::QString)
        return {0, m_collator.sortKey(value.toString())};
    return {value.toDouble(), {}};
}

/// A row is compared with many others: its key is made once, for texts are put together and collated.
const SortedModel::Key& SortedModel::knownKey(const QModelIndex& index) const
{
    auto found = m_keys.constFind(index);
    if (found == m_keys.constEnd())
        found = m_keys.insert(index, std::make_shared<const Key>(keyOf(index)));
    return **found;
}

bool SortedModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const Key& a = knownKey(left);
    const Key& b = knownKey(right);
    return a.text && b.text ? *a.text < *b.text : a.number < b.number;
}

} // namespace worklode
