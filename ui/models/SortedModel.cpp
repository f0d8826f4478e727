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

void SortedModel::setFilterText(const QString& text)
{
    setFilterFixedString(text.trimmed());
}

bool SortedModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortKeyRole);
    const QVariant b = right.data(SortKeyRole);
    if (a.typeId() == QMetaType::QString)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace worklode
