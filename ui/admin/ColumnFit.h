// How wide the columns of a table are, and which of them are shown.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class QHeaderView;
class QMenu;
class QTableView;

namespace worklode {

/// Columns are as wide as what they show, and one takes the width that is left. Where there is too little, the widest
/// texts are cut until all columns fit: a table is never moved sideways to be read. Columns are hidden and shown by the
/// menu of the header; that, and widths that somebody pulled, are kept where `remember` says.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    ColumnFit(QTableView& view, int stretched);

    void setUsuallyHidden(const QSet<int>& columns); ///< until somebody shows them
    void remember(const QString& group);             ///< in the settings; takes over what is there
    void setHidden(int column, bool hidden);
    void reset();
    void fillMenu(QMenu& menu); ///< a line for each column, and back to how they were

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fitInto(int room);
    int naturalWidth(int column) const;
    bool isText(int column) const;
    QList<int> shownColumns() const;
    void noteWidth(int column, int width);
    void keep() const;

    QTableView& m_view;
    QHeaderView& m_header;
    int m_stretched;
    QSet<int> m_usuallyHidden, m_hidden;
    QHash<int, int> m_widths; ///< by column, where somebody pulled
    QString m_group;
    bool m_fitting = false;
};

} // namespace worklode
