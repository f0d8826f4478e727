#include "ui/models/ModelText.h"

#include "ui/models/RowsModel.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString tsvCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

/// Of a row below another, as far in as the window shows it: its numbers are a part of those above.
QString indentOf(const QModelIndex& cell)
{
    int level = 0;
    for (QModelIndex above = cell.parent(); above.isValid() && cell.column() == 0; above = above.parent())
        ++level;
    return QString(level * 2, u' ');
}

QString csvText(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text;
}

QString csvCell(const QModelIndex& index)
{
    const QVariant key = index.data(SortKeyRole);
    switch (key.typeId()) {
    case QMetaType::Double:
        return QLocale::c().toString(key.toDouble(), 'g', QLocale::FloatingPointShortest).remove(u',');
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Int:
        return key.toString();
    default:
        return csvText(index.data(Qt::DisplayRole).toString());
    }
}

template <class Cell>
void addRows(const QAbstractItemModel& model, const QModelIndex& parent, int level, QChar separator, bool levels,
             const Cell& cell, QString& out)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        if (levels)
            cells.append(QString::number(level));
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(cell(model.index(row, column, parent)));
        out += cells.join(separator) + u"\r\n"_s;
        const QModelIndex first = model.index(row, 0, parent);
        if (model.hasChildren(first))
            addRows(model, first, level + 1, separator, levels, cell, out);
    }
}

bool isTree(const QAbstractItemModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.hasChildren(model.index(row, 0)))
            return true;
    }
    return false;
}

} // namespace

QString toTsv(const QAbstractItemModel& model)
{
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header.append(tsvCell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    QString out = header.join(u'\t') + u"\r\n"_s;
    addRows(model, {}, 0, u'\t', false, [](const QModelIndex& i) { return indentOf(i) + tsvCell(i.data(Qt::DisplayRole).toString()); }, out);
    return out;
}

QString toCsv(const QAbstractItemModel& model)
{
    const bool levels = isTree(model);
    QStringList header;
    if (levels)
        header.append(u"level"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        header.append(csvText(model.headerData(column, Qt::Horizontal, ExportTitleRole).toString()));
    QString out = header.join(u',') + u"\r\n"_s;
    addRows(model, {}, 0, u',', levels, csvCell, out);
    return out;
}

} // namespace worklode
