#include "ui/pages/ViewsTable.h"

#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/Tables.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace worklode {

ViewsTable::ViewsTable(QWidget* parent) : QTableView(parent)
{
    setModel(&m_views);
    setAccessibleName(tr("Views"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new ShareDelegate(this)); // ranges and names in their own order
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(42);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMaximumSectionSize(220); // or a long name pushes the button that runs it out of sight
    const auto run = [this](const QModelIndex& index) {
        if (index.isValid())
            emit runRequested(index.data(IdRole).toString());
    };
    connect(this, &QTableView::activated, this, run);
    connect(this, &QTableView::doubleClicked, this, run);
}

void ViewsTable::setWorkspace(std::shared_ptr<const OpenWorkspace> workspace)
{
    m_views.setWorkspace(std::move(workspace));
    if (m_views.columnCount() == 0)
        return;
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ViewsModel::Description, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ViewsModel::Actions, QHeaderView::Fixed);
    addButtons();
}

void ViewsTable::addButtons()
{
    for (int row = 0; row < m_views.rowCount(); ++row) {
        const QString name = m_views.index(row, 0).data(IdRole).toString();
        auto* cell = new QWidget(this);
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(8, 0, 8, 0);
        auto* button = new GlyphButton(Glyph::Run, tr("Run View"), cell);
        button->setAccent();
        button->setText(tr("Run View"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("outlined", true);
        button->setAccessibleName(tr("Run View %1").arg(name));
        line->addWidget(button);
        line->addStretch();
        connect(button, &QToolButton::clicked, this, [this, name] { emit runRequested(name); });
        setIndexWidget(m_views.index(row, ViewsModel::Actions), cell);
        button->ensurePolished();
        setColumnWidth(ViewsModel::Actions, std::max(columnWidth(ViewsModel::Actions), cell->sizeHint().width()));
    }
}

} // namespace worklode
