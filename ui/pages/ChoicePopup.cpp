#include "ui/pages/ChoicePopup.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace worklode {

ChoicePopup::ChoicePopup(const QString& title, ChoiceMode mode, const std::vector<FilterChoice>& choices,
                         const std::vector<std::string>& chosen, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_mode(mode), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setProperty("card", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(kGap);
    column->addWidget(makeLabel(title, TextRole::Heading, this));
    m_search->setPlaceholderText(tr("Type to find"));
    m_search->setAccessibleName(tr("Find in %1").arg(title));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    fill(choices, chosen);
    if (mode == ChoiceMode::Several) {
        auto* button = new QPushButton(tr("Apply"), this);
        makePrimary(*button);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, &ChoicePopup::apply);
    }
    resize(280, std::clamp(150 + 30 * m_list->count(), 200, 420));
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::find);
    if (mode == ChoiceMode::One)
        connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::press);
}

void ChoicePopup::fill(const std::vector<FilterChoice>& choices, const std::vector<std::string>& chosen)
{
    for (const FilterChoice& choice : choices) {
        auto* item = new QListWidgetItem(QString(choice.depth * 4, QChar::Nbsp) + choice.text, m_list);
        item->setData(Qt::UserRole, toQString(choice.id));
        item->setToolTip(choice.text);
        const bool on = std::find(chosen.begin(), chosen.end(), choice.id) != chosen.end();
        if (m_mode == ChoiceMode::Several)
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        else if (on)
            m_list->setCurrentItem(item);
    }
    if (m_list->count() > 0 && !m_list->currentItem())
        m_list->setCurrentRow(0);
}

void ChoicePopup::popUp(const QPoint& globalPosition)
{
    QPoint at = globalPosition;
    if (const QScreen* screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_search->setFocus();
}

void ChoicePopup::find(const QString& text)
{
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
        if (!item->isHidden() && !first)
            first = item;
    }
    if (first)
        m_list->setCurrentItem(first);
}

void ChoicePopup::press(QListWidgetItem* item)
{
    if (!item || item->isHidden())
        return;
    if (m_mode == ChoiceMode::Several) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return;
    }
    emit chosen({toUtf8(item->data(Qt::UserRole).toString())});
    close();
}

void ChoicePopup::apply()
{
    if (m_mode == ChoiceMode::One) {
        press(m_list->currentItem());
        return;
    }
    std::vector<std::string> ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.push_back(toUtf8(m_list->item(i)->data(Qt::UserRole).toString()));
    emit chosen(ids);
    close();
}

/// From the line of text too: the arrows move in the list, Space in an empty line ticks, Enter applies.
bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        apply();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_list->setFocus();
        return false;
    }
    if (watched == m_search && key->key() == Qt::Key_Space && m_search->text().isEmpty()) {
        press(m_list->currentItem());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace worklode
