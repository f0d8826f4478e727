#include "ui/admin/ColumnFit.h"

#include "ui/models/RowsModel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kLeastWidth = 56;
constexpr int kTitleIndent = 10; ///< of titles over numbers, which leave room at their right end
constexpr int kLeastNames = 160; ///< of the first column: without names nobody knows what the rows are
/// What names, and other texts, have before spare columns give way to them.
constexpr int kReadableNames = 240, kReadableTexts = 150;

QStringList textsOf(const QSet<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts;
}

QSet<int> numbersOf(const QStringList& texts)
{
    QSet<int> numbers;
    for (const QString& text : texts)
        numbers.insert(text.toInt());
    return numbers;
}

/// The widest are cut to one width, so that all of them take at most `room`; none below its least.
void cutWidest(QHash<int, int>& widths, const QHash<int, int>& least, int room)
{
    int sum = 0, limit = 0;
    for (const int width : widths) {
        sum += width;
        limit = std::max(limit, width);
    }
    for (; sum > room && limit > kLeastWidth; --limit)
        for (auto width = widths.begin(); width != widths.end(); ++width)
            if (*width >= limit && *width > least.value(width.key()) && sum > room) {
                --*width;
                --sum;
            }
}

} // namespace

ColumnFit::ColumnFit(QTableView& view, int stretched)
    : QObject(&view), m_view(view), m_header(*view.horizontalHeader()), m_stretched(stretched)
{
    m_view.viewport()->installEventFilter(this);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    m_header.setMaximumSectionSize(-1); // here the widest are cut only where the room ends
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fit,
            Qt::QueuedConnection); // laid out by then
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteWidth(column, width); });
    connect(&m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_widths.remove(column);
        keep();
        fit();
    });
    connect(&m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(&m_header);
        fillMenu(menu);
        menu.exec(m_header.mapToGlobal(at));
    });
    fit();
}

void ColumnFit::setUsuallyHidden(const QSet<int>& columns)
{
    m_usuallyHidden = m_hidden = columns;
    fit();
}

void ColumnFit::setSpare(const QList<int>& columns)
{
    m_spare = columns;
    fit();
}

void ColumnFit::setReadable(int column, int width)
{
    m_readable.insert(column, width);
    fit();
}

void ColumnFit::remember(const QString& group)
{
    m_group = group;
    const QSettings settings;
    if (settings.contains(group + u"/hidden"_s))
        m_hidden = numbersOf(settings.value(group + u"/hidden"_s).toStringList());
    m_wanted = numbersOf(settings.value(group + u"/wanted"_s).toStringList());
    const QVariantMap widths = settings.value(group + u"/widths"_s).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_widths.insert(width.key().toInt(), width->toInt());
    fit();
}

void ColumnFit::keep() const
{
    if (m_group.isEmpty())
        return;
    QSettings settings;
    settings.setValue(m_group + u"/hidden"_s, textsOf(m_hidden));
    settings.setValue(m_group + u"/wanted"_s, textsOf(m_wanted));
    QVariantMap widths;
    for (auto width = m_widths.begin(); width != m_widths.end(); ++width)
        widths.insert(QString::number(width.key()), *width);
    settings.setValue(m_group + u"/widths"_s, widths);
}

void ColumnFit::setHidden(int column, bool hidden)
{
    (hidden ? m_hidden : m_wanted).insert(column);
    (hidden ? m_wanted : m_hidden).remove(column);
    keep();
    fit();
}

void ColumnFit::reset()
{
    m_hidden = m_usuallyHidden;
    m_wanted.clear();
    m_widths.clear();
    keep();
    fit();
}

void ColumnFit::fillMenu(QMenu& menu)
{
    const QAbstractItemModel& model = *m_view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        QAction* action = menu.addAction(model.headerData(column, Qt::Horizontal).toString());
        if (m_givenWay.contains(column))
            action->setText(action->text() + u'\t' + tr("no room"));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column > 0); // without names nobody knows what the rows are
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setHidden(column, !shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("As they were at first"), this, &ColumnFit::reset);
}

QStringList ColumnFit::givenWay() const
{
    QStringList titles;
    for (const int column : m_givenWay)
        titles.append(m_view.model()->headerData(column, Qt::Horizontal).toString());
    return titles;
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::noteWidth(int column, int width)
{
    if (m_fitting || width <= 0 || !(QApplication::mouseButtons() & Qt::LeftButton))
        return;
    m_widths.insert(column, width);
    keep();
}

QList<int> ColumnFit::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < m_header.count(); ++column)
        if (isShown(column))
            columns.append(column);
    return columns;
}

bool ColumnFit::isText(int column) const
{
    return !m_view.model()->headerData(column, Qt::Horizontal, NumericRole).toBool();
}

int ColumnFit::naturalWidth(int column) const
{
    const QAbstractItemView& view = m_view;
    const int title = m_header.sectionSizeHint(column) + (isText(column) ? 0 : kTitleIndent);
    return std::max({view.sizeHintForColumn(column), title, kLeastWidth});
}

void ColumnFit::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const QList<int> before = shownColumns();
    for (int times = 0, room = -1; room != m_view.viewport()->width() && times < 3; ++times) {
        room = m_view.viewport()->width(); // a scroll bar may come or go with the widths
        fitInto(room);
    }
    if (shownColumns() != before)
        emit changed();
}

/// Hides spare columns, one after the other, until what is left can be read.
void ColumnFit::giveWay(const QHash<int, int>& natural, int room)
{
    m_givenWay.clear();
    int needed = 0;
    for (const int column : shownColumns())
        needed += leastWidth(column, natural[column]);
    for (const int column : m_spare) {
        if (needed <= room)
            return;
        if (!isShown(column) || m_wanted.contains(column) || m_widths.contains(column))
            continue;
        needed -= leastWidth(column, natural[column]);
        m_givenWay.append(column);
    }
}

/// Numbers are never cut, and widths that somebody pulled are kept.
int ColumnFit::leastWidth(int column, int natural) const
{
    if (m_widths.contains(column) || !isText(column))
        return m_widths.value(column, natural);
    const int readable = m_readable.value(column, column == 0 ? kReadableNames : kReadableTexts);
    return std::min(natural, std::max(m_header.sectionSizeHint(column), readable));
}

void ColumnFit::fitInto(int room)
{
    QHash<int, int> natural, texts, least, widths;
    for (int column = 0; column < m_header.count(); ++column)
        natural.insert(column, naturalWidth(column));
    giveWay(natural, room);
    m_header.setSectionResizeMode(QHeaderView::Interactive); // first: else hidden columns keep their place
    for (int column = 0; column < m_header.count(); ++column)
        m_header.setSectionHidden(column, !isShown(column));
    for (const int column : shownColumns()) {
        if (m_widths.contains(column) || !isText(column)) {
            widths.insert(column, m_widths.value(column, natural[column]));
            room -= widths[column];
        } else {
            texts.insert(column, natural[column]);
            least.insert(column, std::min(natural[column], std::max(m_header.sectionSizeHint(column),
                                                                    column == 0 ? kLeastNames : 0)));
        }
    }
    cutWidest(texts, least, room);
    cutWidest(texts, {}, room); // not even the titles fit
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        widths.insert(text.key(), *text);
        room -= *text;
    }
    if (room > 0 && widths.contains(m_stretched))
        widths[m_stretched] += room;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_header.resizeSection(width.key(), *width);
}

} // namespace worklode
