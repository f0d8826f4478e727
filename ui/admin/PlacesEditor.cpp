#include "ui/admin/PlacesEditor.h"

#include "ui/admin/RowKeys.h"
#include "ui/look/Format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace worklode {

PlacesEditor::PlacesEditor(const QString& question, bool usual, QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_usual(usual)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_table->setHorizontalHeaderLabels({tr("Program, web host or *.suffix"), question});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 170);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(96);
    column->addWidget(m_table);
    auto* line = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    for (QPushButton* button : {add, remove}) {
        button->setProperty("link", true);
        line->addWidget(button);
    }
    line->addStretch(1);
    column->addLayout(line);
    connect(m_table, &QTableWidget::itemChanged, this, &PlacesEditor::changed);
    const auto addPlace = [this] {
        this->add({}, m_usual);
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    };
    auto* keys = new RowKeys(*m_table, {addPlace, [this] { emit changed(); }});
    connect(add, &QPushButton::clicked, this, addPlace);
    connect(remove, &QPushButton::clicked, keys, &RowKeys::removeSelected);
}

void PlacesEditor::add(const QString& application, bool value)
{
    {
        const QSignalBlocker quiet(m_table);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(application));
        auto* tick = new QTableWidgetItem;
        tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        tick->setCheckState(value ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, 1, tick);
    }
    emit changed();
}

void PlacesEditor::setPlaces(const std::vector<PlaceSetting>& places)
{
    m_table->setRowCount(0);
    for (const PlaceSetting& place : places)
        add(toQString(place.app), place.value);
}

std::vector<PlaceSetting> PlacesEditor::places() const
{
    std::vector<PlaceSetting> out;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const QString app = m_table->item(row, 0)->text().trimmed(); !app.isEmpty())
            out.push_back({toUtf8(app), m_table->item(row, 1)->checkState() == Qt::Checked});
    return out;
}

} // namespace worklode
