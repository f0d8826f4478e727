#include "ui/admin/RowKeys.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// What a cell says, whether it is an item, a tick or a field of its own.
QString wordsOfCell(const QTableWidget& table, int row, int column)
{
    if (const auto* box = qobject_cast<QComboBox*>(table.cellWidget(row, column)))
        return box->currentText();
    if (const auto* date = qobject_cast<QDateEdit*>(table.cellWidget(row, column)))
        return date->text();
    const QTableWidgetItem* item = table.item(row, column);
    if (!item)
        return {};
    if (item->data(Qt::CheckStateRole).isValid())
        return item->checkState() == Qt::Checked ? RowKeys::tr("yes") : RowKeys::tr("no");
    return item->text().replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

RowKeys::RowKeys(QTableWidget& table, Does does) : QObject(&table), m_table(table), m_does(std::move(does))
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setToolTip(m_does.move ? tr("Ins: add. Delete: remove. Alt+Up, Alt+Down: move. Ctrl+C: copy.")
                                 : tr("Ins: add. Delete: remove. Ctrl+C: copy."));
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // above what they are about
    table.verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    table.installEventFilter(this);
}

void RowKeys::removeSelected()
{
    QList<int> rows;
    const auto goes = [this](int row) { // a search has hidden it: nobody sees that it is selected
        return row >= m_does.kept && !m_table.isRowHidden(row);
    };
    for (const QModelIndex& index : m_table.selectionModel()->selectedRows())
        if (goes(index.row()))
            rows.append(index.row());
    if (rows.isEmpty() && goes(m_table.currentRow()))
        rows.append(m_table.currentRow());
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        m_table.removeRow(row);
    if (!rows.isEmpty() && m_does.changed)
        m_does.changed();
}

void RowKeys::copy() const
{
    QStringList titles;
    for (int column = 0; column < m_table.columnCount(); ++column)
        titles.append(m_table.horizontalHeaderItem(column)->text());
    QString out = titles.join(u'\t') + u"\r\n"_s;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.isRowHidden(row) ||
            (!m_table.selectionModel()->isRowSelected(row) && m_table.selectionModel()->hasSelection()))
            continue;
        QStringList cells;
        for (int column = 0; column < m_table.columnCount(); ++column)
            cells.append(wordsOfCell(m_table, row, column));
        out += cells.join(u'\t') + u"\r\n"_s;
    }
    QApplication::clipboard()->setText(out);
}

bool RowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
    if (key->key() == Qt::Key_Insert && modifiers == Qt::NoModifier && m_does.add)
        m_does.add();
    else if (key->key() == Qt::Key_Delete && modifiers == Qt::NoModifier)
        removeSelected();
    else if ((up || down) && modifiers == Qt::AltModifier && m_does.move)
        m_does.move(up ? -1 : 1);
    else if (key->key() == Qt::Key_C && modifiers == Qt::ControlModifier)
        copy();
    else
        return QObject::eventFilter(watched, event);
    return true;
}

} // namespace worklode
