#include "ui/admin/ItemsModel.h"

#include "ui/look/Look.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace worklode {
namespace {

QPixmap dotOf(const QColor& colour)
{
    QPixmap pixmap(QSize(10, 10) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    return pixmap;
}

} // namespace

void ItemsModel::setItems(ItemRows rows)
{
    m_rows = std::move(rows);
    setRows(m_rows.count, m_rows.columns);
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::DecorationRole && index.column() == 0 && m_rows.dot) {
        const QColor colour = m_rows.dot(row);
        return colour.isValid() ? QVariant(dotOf(colour)) : QVariant();
    }
    if (role == Qt::ForegroundRole && m_rows.faded && m_rows.faded(row))
        return currentLook().muted;
    if (role == Qt::ToolTipRole && index.column() == 0 && m_rows.dotHint) {
        const QString hint = m_rows.dotHint(row);
        return hint.isEmpty() ? RowsModel::data(index, role)
                              : QVariant(RowsModel::data(index, role).toString() + QLatin1Char('\n') + hint);
    }
    return RowsModel::data(index, role);
}

Qt::ItemFlags ItemsModel::flags(const QModelIndex& index) const
{
    return RowsModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QVariant ItemsModel::rowData(std::size_t row, int role) const
{
    return role == IdRole && m_rows.id ? QVariant(m_rows.id(row)) : QVariant();
}

} // namespace worklode
