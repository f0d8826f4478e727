// A section's table: searched, sorted, many rows selected at once, everything by keyboard, a text that teaches where it
// is empty.
#pragma once

#include "ui/admin/ItemsModel.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace worklode {

class ColumnFit;
class ColumnsButton;

class ItemTable final : public QWidget
{
    Q_OBJECT

public:
    /// `stretched`: the column that takes what width is left. `noun` for the count: "application", "applications".
    ItemTable(int stretched, const QString& one, const QString& many, QWidget* parent = nullptr);

    void setItems(ItemRows rows); ///< selection and scroll position stay with the rows' ids
    void setEmpty(const QString& title, const QString& text);
    void setRemark(const QString& remark); ///< after the count; empty: none
    /// Rows keep the model's order, and dragging or Alt+Up/Down asks to move them.
    void setOrdered();

    /// How many rows an action is about.
    enum class Needs { Nothing, Selection, Several };
    /// A button that edits, at the right end of the search field's line; it is off where too little is selected.
    QPushButton* addAction(const QString& text, const QString& hint, Needs needs,
                           const std::function<void()>& run = {});
    /// One with a menu below it, filled each time it opens.
    QPushButton* addMenu(const QString& text, const QString& hint, Needs needs,
                         const std::function<void(QMenu&)>& fill);
    /// What Ins and the button of the empty table press; the first action that needs nothing, unless said otherwise.
    void setInsertButton(QPushButton* button);
    /// Nothing edits any more: actions are hidden, Delete, digits and moving do nothing. Rows can still be opened.
    void setReadOnly(bool readOnly);

    QStringList selectedIds() const; ///< as shown, from the top
    QString currentId() const;
    void select(const QStringList& ids);
    void focusSearch();
    void setSearchText(const QString& text);
    QHBoxLayout* tools() const { return m_tools; } ///< right of the search field
    const QAbstractItemModel* shown() const;       ///< as sorted and filtered
    QTableView* view() const { return m_view; }
    ColumnFit* columns() const { return m_columns; }
    QString selectionAsTsv() const;                ///< all rows where none is selected

signals:
    void openRequested(QString id);           ///< Enter, F2, double click
    void removeRequested(QStringList ids);    ///< Delete
    void moveRequested(QString id, int steps); ///< Alt+Up: -1; dragging: any number
    void keyTyped(int key);                   ///< a digit, with rows selected
    void selectionChanged();
    void said(QString message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeView(int stretched);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool handleDrop(QObject* watched, QEvent* event);
    bool insert();
    void copy();
    void showMenu(const QPoint& at);
    void showCount();
    void updateActions();

    struct Action {
        QPushButton* button = nullptr;
        Needs needs = Needs::Nothing;
    };
    QString m_one, m_many, m_remark;
    QLineEdit* m_search = nullptr;
    QHBoxLayout* m_tools = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyAdd = nullptr;
    QPushButton* m_insert = nullptr;
    QTableView* m_view = nullptr;
    ColumnFit* m_columns = nullptr;
    ColumnsButton* m_choose = nullptr;
    ItemsModel m_model;
    std::vector<Action> m_actions;
    bool m_ordered = false;
    bool m_readOnly = false;
};

} // namespace worklode
