#include "ui/admin/CheckList.h"

#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace worklode {
namespace {

constexpr int kHoursRole = Qt::UserRole + 1;

} // namespace

CheckList::CheckList(const QString& search, QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_summary(makeLabel({}, TextRole::Caption, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setToolTip(tr("Space: tick all that are selected"));
    m_list->installEventFilter(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    connect(m_search, &QLineEdit::textChanged, this, &CheckList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showSummary();
        emit changed();
    });
}

void CheckList::setLines(const std::vector<Line>& lines, const QStringList& ticked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line& line : lines) {
        auto* item = new QListWidgetItem(line.text, m_list);
        item->setData(Qt::UserRole, line.id);
        item->setData(kHoursRole, line.hours);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(line.id) ? Qt::Checked : Qt::Unchecked);
    }
    filter(m_search->text());
    showSummary();
}

QStringList CheckList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

QString CheckList::summary() const
{
    return m_summary->text();
}

void CheckList::filter(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void CheckList::showSummary()
{
    double all = 0, kept = 0;
    int ticks = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const double hours = m_list->item(row)->data(kHoursRole).toDouble();
        const bool on = m_list->item(row)->checkState() == Qt::Checked;
        all += hours;
        kept += on ? hours : 0;
        ticks += on ? 1 : 0;
    }
    constexpr double kHour = 3'600'000;
    m_summary->setText(ticks == 0 ? tr("None ticked: all %1, %2").arg(m_list->count()).arg(hoursText(all * kHour))
                                  : tr("%1 of %2 ticked: %3 of %4 recorded")
                                        .arg(ticks)
                                        .arg(m_list->count())
                                        .arg(hoursText(kept * kHour), hoursText(all * kHour)));
}

/// All become what the first one is not.
void CheckList::tickSelected()
{
    QList<QListWidgetItem*> items = m_list->selectedItems();
    items.removeIf([](const QListWidgetItem* item) { return item->isHidden(); });
    if (items.isEmpty())
        return;
    const Qt::CheckState state = items.front()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    for (QListWidgetItem* item : items)
        item->setCheckState(state);
}

bool CheckList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_list && key == Qt::Key_Space) {
        tickSelected();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus();
        for (int row = 0; row < m_list->count(); ++row)
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace worklode
