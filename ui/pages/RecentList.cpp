#include "ui/pages/RecentList.h"

#include "ui/look/Parts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

RecentList::RecentList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void RecentList::setWorkspaces(const std::vector<RecentWorkspace>& workspaces)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecentWorkspace& workspace : workspaces)
        m_rows->addWidget(makeRow(workspace));
}

QWidget* RecentList::makeRow(const RecentWorkspace& workspace)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QString name = QFileInfo(workspace.folder).fileName();
    auto* open = new QPushButton(fontMetrics().elidedText(name, Qt::ElideRight, 220).replace(u'&', u"&&"_s), row);
    open->setProperty("link", true);
    open->setEnabled(!workspace.missing && !workspace.open);
    open->setAccessibleName(tr("Open workspace %1").arg(name));
    open->setToolTip(workspace.folder);
    auto* path = makeElided({}, TextRole::Muted, row);
    path->setText(workspace.missing ? tr("%1: not there any more").arg(workspace.folder)
                  : workspace.open  ? tr("%1: open").arg(workspace.folder)
                                    : workspace.folder);
    path->setToolTip(workspace.folder);
    auto* forget = new GlyphButton(Glyph::Cancel, tr("Take %1 off this list").arg(name), row);
    forget->setIconSize(QSize(12, 12));
    line->addWidget(open);
    line->addWidget(path, 1);
    line->addWidget(forget);
    connect(open, &QPushButton::clicked, this, [this, folder = workspace.folder] { emit openRequested(folder); });
    connect(forget, &QToolButton::clicked, this, [this, folder = workspace.folder] { emit forgetRequested(folder); });
    return row;
}

} // namespace worklode
