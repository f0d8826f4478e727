#include "ui/timeline/TimelineFindBar.h"

#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/timeline/TimelineWidget.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace worklode {

TimelineFindBar::TimelineFindBar(TimelineWidget& timeline, QWidget* parent)
    : QWidget(parent), m_timeline(timeline), m_field(new QLineEdit(this)), m_count(makeLabel({}, TextRole::Caption, this)),
      m_previous(new GlyphButton(Glyph::Previous, tr("Previous match (Shift+Enter)"), this)),
      m_next(new GlyphButton(Glyph::Next, tr("Next match (Enter)"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_field->setPlaceholderText(tr("Find application or task"));
    m_field->setAccessibleName(tr("Find on the timeline"));
    m_field->setToolTip(tr("Find by a part of the name: applications, screens, tasks, opportunities (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(210);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(88'888).arg(88'888)));
    line->addWidget(m_field);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_count);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_timeline.find(m_field->text().trimmed());
        showCount();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(&m_timeline, &TimelineWidget::findChanged, this, &TimelineFindBar::showCount);
    showCount();
}

void TimelineFindBar::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TimelineFindBar::step(int by)
{
    m_timeline.stepMatch(by);
}

void TimelineFindBar::showCount()
{
    const TimelineMatches& matches = m_timeline.matches();
    m_previous->setEnabled(!matches.empty());
    m_next->setEnabled(!matches.empty());
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_timeline.finding() || m_typing.isActive())
        m_count->setText(tr("Searching…"));
    else if (matches.empty())
        m_count->setText(tr("No match"));
    else if (matches.current())
        m_count->setText(tr("%1 of %2").arg(countText(*matches.current() + 1), countText(matches.count())));
    else
        m_count->setText(countedText(matches.count(), tr("1 match"), tr("%1 matches")));
}

bool TimelineFindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step((key->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_field->clear();
        m_timeline.setFocus();
        return true;
    }
    return false;
}

} // namespace worklode
