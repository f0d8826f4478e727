#include "ui/mainwindow/CommandPalette.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/mainwindow/FuzzyMatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kKindRole = Qt::UserRole + 1, kKeysRole = Qt::UserRole + 2, kNameRole = Qt::UserRole + 3;

/// The name where one begins to read; at the other end, muted, what kind of thing it is and its keys.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const Look& look = currentLook();
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        const QString keys = index.data(kKeysRole).toString(), kind = index.data(kKindRole).toString();
        const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + 16;
        const int kindWidth = std::min(option.fontMetrics.horizontalAdvance(kind) + 4, row.width() / 3);
        const auto put = [&](const QRect& area, Qt::Alignment side, const QColor& colour, const QString& text) {
            painter->setPen(colour);
            painter->drawText(QStyle::visualRect(option.direction, row, area),
                              static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute |
                                               Qt::AlignVCenter),
                              option.fontMetrics.elidedText(inReadingOrder(text), Qt::ElideMiddle, area.width()));
        };
        painter->save();
        painter->setFont(option.font);
        put(QRect(row.right() + 1 - keysWidth, row.top(), keysWidth, row.height()), Qt::AlignRight, look.muted, keys);
        put(QRect(row.right() + 1 - keysWidth - kindWidth, row.top(), kindWidth, row.height()), Qt::AlignRight,
            look.muted, kind);
        put(row.adjusted(0, 0, -keysWidth - kindWidth - 16, 0), Qt::AlignLeft, look.text,
            index.data(kNameRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_entries(std::move(entries)), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Go to or do"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(kGap);
    m_line->setPlaceholderText(tr("A View, page, task, unit, application or action"));
    m_line->setAccessibleName(tr("What to go to or do"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new EntryDelegate(m_list)); // an item's text says all of it, for a reader of the screen
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(makeLabel(tr("↑ ↓ to choose · Enter to go · Esc to close"), TextRole::Caption, this));
    resize(560, 420);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    find({});
    m_line->setFocus();
}

void CommandPalette::find(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        auto score = fuzzyScore(typed, entry.text);
        if (!score)
            if (const auto both = fuzzyScore(typed, entry.kind + u' ' + entry.text))
                score = *both - 30;
        if (score)
            hits.emplace_back(typed.trimmed().isEmpty() ? 0 : -*score, i);
    }
    std::sort(hits.begin(), hits.end());
    m_list->clear();
    for (std::size_t n = 0; n < std::min(hits.size(), std::size_t{kMostShown}); ++n) {
        const PaletteEntry& entry = m_entries[hits[n].second];
        QString text = u"%1   ·   %2"_s.arg(entry.text, entry.kind);
        if (!entry.shortcut.isEmpty())
            text += u"   ("_s + entry.shortcut + u')';
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(hits[n].second));
        item->setData(kKindRole, entry.kind);
        item->setData(kKeysRole, entry.shortcut);
        item->setData(kNameRole, entry.text);
        item->setToolTip(entry.text);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_entries[item->data(Qt::UserRole).toULongLong()].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event); // the line keeps the focus
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace worklode
