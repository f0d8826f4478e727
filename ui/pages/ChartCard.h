// A card with a chart and the table of the same numbers, one of them in front.
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace worklode {

class Card;

class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// `chart` becomes the card's; `model` is only shown. The table's column `stretched` takes what width is left.
    ChartCard(const QString& heading, QWidget* chart, QAbstractItemModel* model, int stretched, QWidget* parent = nullptr);

    QWidget* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }
    bool showsTable() const;
    void showTable(bool table);
    /// A widget at the right of the heading.
    void addCorner(QWidget* widget);
    /// What is selected, in a line below the chart, with a link where there is somewhere to go.
    void setNote(const QString& text, const QString& link = {});

signals:
    void followed(); ///< the link of the note

private:
    Card* m_card;
    QStackedWidget* m_stack;
    QWidget* m_chart;
    QTableView* m_table;
    QToolButton* m_toggle;
    QLabel* m_note;
    QToolButton* m_link;
};

} // namespace worklode
