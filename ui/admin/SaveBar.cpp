#include "ui/admin/SaveBar.h"

#include "ui/admin/CatalogDraft.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

SaveBar::SaveBar(CatalogDraft& draft, QWidget* parent) : QFrame(parent), m_draft(draft)
{
    setProperty("footer", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardGap, 8, kCardGap, 8);
    column->setSpacing(6);
    column->addWidget(makeNotice());
    column->addWidget(makeButtons());
    connect(&m_draft, &CatalogDraft::changed, this, &SaveBar::showDraft);
    connect(&m_draft, &CatalogDraft::dirtyChanged, this, &SaveBar::showDraft);
    connect(&m_draft, &CatalogDraft::based, this, &SaveBar::showDraft);
    connect(&m_draft.history(), &QUndoStack::indexChanged, this, &SaveBar::showDraft);
    showNotice({});
    showDraft();
}

QWidget* SaveBar::makeNotice()
{
    m_noticeLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_noticeLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_notice = makeLabel({}, TextRole::Error, m_noticeLine);
    m_notice->setWordWrap(true);
    line->addWidget(m_notice, 1);
    m_action = new QPushButton(tr("Try again"), m_noticeLine);
    line->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_run) // a copy: running it may show another notice
            run();
    });
    return m_noticeLine;
}

QWidget* SaveBar::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    m_state = makeLabel({}, TextRole::Muted, bar);
    line->addWidget(m_state, 1);
    m_undo = new QPushButton(tr("Undo"), bar);
    m_redo = new QPushButton(tr("Redo"), bar);
    m_discard = new QPushButton(tr("Discard"), bar);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setToolTip(tr("Back to what is saved. This can be undone."));
    m_save = new QPushButton(tr("Save…"), bar);
    makePrimary(*m_save);
    m_save->setToolTip(tr("Shows first what the changes do (Ctrl+S)"));
    for (QPushButton* button : {m_undo, m_redo, m_discard, m_save})
        line->addWidget(button);
    connect(m_undo, &QPushButton::clicked, &m_draft.history(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_draft.history(), &QUndoStack::redo);
    connect(m_discard, &QPushButton::clicked, &m_draft, &CatalogDraft::discard);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    return bar;
}

void SaveBar::setMaySave(bool may)
{
    m_maySave = may;
    showDraft();
}

void SaveBar::showNotice(const QString& sentence, const QString& action, const std::function<void()>& run)
{
    m_run = run;
    m_notice->setText(sentence);
    if (!action.isEmpty())
        m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_noticeLine->setVisible(!sentence.isEmpty());
}

QString SaveBar::notice() const
{
    return m_notice->text();
}

QString SaveBar::state() const
{
    return m_state->text();
}

void SaveBar::showDraft()
{
    const QUndoStack& history = m_draft.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setToolTip(history.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(history.undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(history.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(history.redoText()) : tr("Nothing to redo"));
    m_discard->setEnabled(m_draft.dirty());
    m_save->setEnabled(m_draft.dirty() && m_maySave);
    if (!m_maySave)
        m_state->setText(tr("This catalog can be looked at, not changed."));
    else if (!m_draft.dirty())
        m_state->setText(tr("Version %1 · everything is saved").arg(m_draft.basedOn()));
    else
        m_state->setText(history.canUndo() ? tr("Not saved yet · last: %1").arg(history.undoText())
                                           : tr("Not saved yet"));
}

} // namespace worklode
