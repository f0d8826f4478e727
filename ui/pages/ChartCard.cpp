#include "ui/pages/ChartCard.h"

#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>

namespace worklode {

ChartCard::ChartCard(const QString& heading, QWidget* chart, QAbstractItemModel* model, int stretched, QWidget* parent)
    : QWidget(parent), m_card(new Card(heading, this)), m_stack(new QStackedWidget(this)), m_chart(chart),
      m_table(makeTable(model, stretched, this)), m_toggle(new QToolButton(this)), m_note(makeElided({}, TextRole::Caption, this)), m_link(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_card->content()->addWidget(m_stack, 1);
    m_chart->setAccessibleName(heading);
    m_table->setAccessibleName(heading);
    m_toggle->setText(tr("Table"));
    m_toggle->setCheckable(true);
    m_toggle->setProperty("outlined", true);
    m_toggle->setAccessibleName(tr("%1 as a table").arg(heading));
    m_toggle->setToolTip(tr("The same numbers as a table"));
    connect(m_toggle, &QToolButton::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    m_card->addCorner(m_toggle);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_note, 1);
    m_link->setProperty("outlined", true);
    line->addWidget(m_link);
    m_card->content()->addLayout(line);
    connect(m_link, &QToolButton::clicked, this, &ChartCard::followed);
    m_link->setText(tr("Show the occurrences")); // as long as it is hidden
    setNote({});
}

bool ChartCard::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartCard::showTable(bool table)
{
    m_toggle->setChecked(table);
}

void ChartCard::addCorner(QWidget* widget)
{
    m_card->addCorner(widget);
}

void ChartCard::setNote(const QString& text, const QString& link)
{
    m_note->setText(text);
    m_note->setToolTip(text);
    m_link->setVisible(!link.isEmpty());
    if (link.isEmpty())
        return;
    m_link->setText(link);
    m_link->setAccessibleName(link);
}

} // namespace worklode
