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
/// texts are cut until all columns fit: a table is never moved sideways to be read. Spare columns give way before names
/// are cut so much that nobody can read them. Columns are hidden and shown by the menu of the header; that, and widths
/// that somebody pulled, are kept where `remember` says.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    ColumnFit(QTableView& view, int stretched);

    void setUsuallyHidden(const QSet<int>& columns); ///< until somebody shows them
    /// Which are not shown where there is too little room, the first first; those that somebody asked for, or gave a
    /// width, are shown all the same.
    void setSpare(const QList<int>& columns);
    /// Texts of that column say little where it is narrower: spare columns give way to it.
    void setReadable(int column, int width);
    void remember(const QString& group);             ///< in the settings; takes over what is there
    void setHidden(int column, bool hidden);
    void reset();
    void fillMenu(QMenu& menu); ///< a line for each column, and back to how they were
    QStringList givenWay() const; ///< the titles of those for which there is no room

signals:
    void changed(); ///< other columns are shown than before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fitInto(int room);
    void giveWay(const QHash<int, int>& natural, int room);
    int leastWidth(int column, int natural) const;
    int naturalWidth(int column) const;
    bool isShown(int column) const { return !m_hidden.contains(column) && !m_givenWay.contains(column); }
    bool isText(int column) const;
    QList<int> shownColumns() const;
    void noteWidth(int column, int width);
    void keep() const;

    QTableView& m_view;
    QHeaderView& m_header;
    int m_stretched;
    QSet<int> m_usuallyHidden, m_hidden;
    QSet<int> m_wanted; ///< somebody showed them: they never give way
    QList<int> m_spare, m_givenWay;
    QHash<int, int> m_readable; ///< by column, where it is not the usual
    QHash<int, int> m_widths;   ///< by column, where somebody pulled
    QString m_group;
    bool m_fitting = false;
};

} // namespace worklode
