#include "ui/admin/CheckDialog.h"

#include "ui/admin/DialogButtons.h"
#include "ui/look/Parts.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace worklode {

CheckDialog::CheckDialog(const QString& title, const QString& text, const QStringList& lines, const QString& action,
                         QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(title);
    resize(560, 440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, TextRole::Title, this));
    auto* why = makeLabel(text, TextRole::Muted, this);
    why->setWordWrap(true);
    column->addWidget(why);
    m_list->setAccessibleName(title);
    for (const QString& line : lines) {
        auto* item = new QListWidgetItem(line, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    column->addWidget(m_list, 1);
    addDialogButtons(*this, action);
}

std::vector<std::size_t> CheckDialog::checked() const
{
    std::vector<std::size_t> rows;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(i));
    }
    return rows;
}

} // namespace worklode
