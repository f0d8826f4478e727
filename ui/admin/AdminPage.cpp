#include "ui/admin/AdminPage.h"

#include "ui/admin/AdminSections.h"
#include "ui/admin/MergeDialog.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/SectionPage.h"
#include "ui/look/Format.h"
#include "ui/look/Glyphs.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// The workspace's owner, and users who are administrators.
bool mayEdit(const Catalog& catalog, const std::optional<std::string>& asUser)
{
    return !asUser || std::any_of(catalog.users.begin(), catalog.users.end(), [&](const User& user) {
        return user.name == *asUser && user.active &&
               std::find(user.roles.begin(), user.roles.end(), UserRole::Administrator) != user.roles.end();
    });
}

} // namespace

AdminPage::AdminPage(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    column->addWidget(makeBar());
    row->addLayout(column, 1);
    addSections();
    addShortcut(tr("Undo"), QKeySequence::Undo, [this] { m_draft.history().undo(); });
    addShortcut(tr("Redo"), QKeySequence::Redo, [this] { m_draft.history().redo(); });
    addShortcut(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_draft.history().redo(); });
    addShortcut(tr("Save…"), QKeySequence::Save, [this] { save(); });
    addShortcut(tr("Search in the section"), QKeySequence::Find,
                [this] { qobject_cast<SectionPage*>(m_stack->currentWidget())->focusSearch(); });
    addShortcut(tr("Search sections"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search->setFocus(); });
    connect(&m_draft, &CatalogDraft::changed, this, &AdminPage::showState);
    connect(&m_draft, &CatalogDraft::dirtyChanged, this, &AdminPage::showState);
    connect(&m_draft.history(), &QUndoStack::indexChanged, this, &AdminPage::showState);
    connect(&m_data, &AdminData::usageChanged, this, &AdminPage::settledChanged);
    connect(&m_saver, &CatalogSaver::saved, this,
            [this](const std::shared_ptr<const Catalog>& catalog, quint64 version) {
                m_note.clear();
                m_draft.noteSaved(catalog, version);
                if (m_dialog)
                    m_dialog->accept();
                showState();
                emit said(tr("Saved as version %1").arg(version));
                emit catalogSaved(catalog, version);
            });
    connect(&m_saver, &CatalogSaver::failed, this, [this](const QString& sentence) {
        if (m_dialog)
            m_dialog->showError(sentence);
    });
    connect(&m_saver, &CatalogSaver::overtaken, this,
            [this](const std::shared_ptr<const OtherSave>& other) { merge(*other); });
    connect(&m_saver, &CatalogSaver::busyChanged, this, &AdminPage::settledChanged);
    m_list->setCurrentRow(0);
    paintIcons();
    showState();
}

AdminPage::~AdminPage()
{
    m_draft.disconnect(this);
    m_draft.history().disconnect(this); // its destructor signals
}

QAction* AdminPage::addShortcut(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut); // wherever the focus is, as long as this page is in front
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

QWidget* AdminPage::makeSide()
{
    auto* side = new QFrame(this);
    side->setProperty("sidebar", true);
    side->setFixedWidth(172);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(10, 12, 10, 10);
    column->setSpacing(8);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Find a section"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Ctrl+K"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_list = new QListWidget(side);
    m_list->setProperty("sections", true);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(18, 18));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &AdminPage::filterSections);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentIndex(row);
        paintIcons();
    });
    return side;
}

QWidget* AdminPage::makeBar()
{
    auto* bar = new QFrame(this);
    bar->setProperty("footer", true);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(kCardGap, 8, kCardGap, 8);
    m_state = makeLabel({}, TextRole::Muted, bar);
    line->addWidget(m_state, 1);
    m_undo = new QPushButton(tr("Undo"), bar);
    m_redo = new QPushButton(tr("Redo"), bar);
    auto* discard = new QPushButton(tr("Discard"), bar);
    discard->setObjectName(u"discard"_s);
    discard->setToolTip(tr("Back to what is saved. This can be undone."));
    m_save = new QPushButton(tr("Save…"), bar);
    makePrimary(*m_save);
    m_save->setToolTip(tr("Shows first what the changes do (Ctrl+S)"));
    for (QPushButton* button : {m_undo, m_redo, discard, m_save})
        line->addWidget(button);
    connect(m_undo, &QPushButton::clicked, &m_draft.history(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_draft.history(), &QUndoStack::redo);
    connect(discard, &QPushButton::clicked, &m_draft, &CatalogDraft::discard);
    connect(&m_draft, &CatalogDraft::dirtyChanged, discard, &QPushButton::setEnabled);
    discard->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &AdminPage::save);
    return bar;
}

void AdminPage::addSections()
{
    for (SectionPage* page : makeAdminSections(m_draft, m_data, [this] { return m_repository; }, this))
        addSection(page);
}

void AdminPage::addSection(SectionPage* page)
{
    m_sections.push_back(page);
    m_stack->addWidget(page);
    auto* item = new QListWidgetItem(page->words().title, m_list);
    item->setToolTip(page->words().purpose);
    item->setSizeHint(QSize(0, 36));
    connect(page, &SectionPage::said, this, &AdminPage::said);
    connect(page, &SectionPage::settledChanged, this, &AdminPage::settledChanged);
}

void AdminPage::filterSections(const QString& text)
{
    const QString wanted = text.trimmed();
    int first = -1;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const SectionPage::Words& words = m_sections[i]->words();
        const bool found =
            (words.title + u' ' + words.purpose + u' ' + words.keywords).contains(wanted, Qt::CaseInsensitive);
        m_list->item(static_cast<int>(i))->setHidden(!found);
        if (found && first < 0)
            first = static_cast<int>(i);
    }
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

void AdminPage::setWorkspace(std::shared_ptr<const OpenWorkspace> workspace,
                             std::shared_ptr<CatalogRepository> repository, const std::optional<std::string>& asUser)
{
    m_repository = workspace && mayEdit(*workspace->catalog, asUser) ? std::move(repository) : nullptr;
    m_author = asUser.value_or(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).toStdString());
    const bool sameFolder = workspace && workspace->folder == m_folder;
    if (workspace)
        m_folder = workspace->folder;
    m_data.setWorkspace(workspace, asUser);
    if (workspace && (!sameFolder || !m_draft.dirty()) && m_draft.saved() != workspace->catalog)
        m_draft.reset(workspace->catalog, workspace->catalogVersion);
    showState();
}

void AdminPage::openSection(const QString& title)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->words().title == title)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

SectionPage* AdminPage::section(const QString& title) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const SectionPage* p) { return p->words().title == title; });
    return found == m_sections.end() ? nullptr : *found;
}

void AdminPage::showState()
{
    const QUndoStack& history = m_draft.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setToolTip(history.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(history.undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(history.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(history.redoText()) : tr("Nothing to redo"));
    m_save->setEnabled(m_draft.dirty() && m_repository);
    if (!m_repository)
        m_state->setText(tr("This catalog can be looked at, not changed."));
    else if (!m_draft.dirty())
        m_state->setText(tr("Version %1 · everything is saved").arg(m_draft.basedOn()));
    else
        m_state->setText(history.canUndo() ? tr("Not saved yet · last: %1").arg(history.undoText())
                                           : tr("Not saved yet"));
}

void AdminPage::save()
{
    if (!m_draft.dirty() || !m_repository || m_dialog)
        return;
    m_dialog = new SaveDialog(m_draft, m_data, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setNote(m_note);
    connect(m_dialog, &SaveDialog::saveRequested, this, &AdminPage::begin);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void AdminPage::begin(const QString& note)
{
    m_note = note;
    m_dialog->setSaving(true);
    m_saver.save(m_repository, m_draft.current(), m_draft.basedOn(), m_author, toUtf8(note));
}

void AdminPage::merge(const OtherSave& other)
{
    if (m_dialog)
        m_dialog->reject();
    auto* dialog = new MergeDialog(m_draft, other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, snapshot = other.snapshot] {
        m_draft.rebase(snapshot.catalog, snapshot.version, dialog->merged());
        emit catalogSaved(snapshot.catalog, snapshot.version); // pages show what is saved by now
        if (m_draft.dirty())
            save();
    });
    dialog->open();
}

bool AdminPage::mayLeave()
{
    if (!m_draft.dirty() || !m_repository)
        return true;
    const auto answer = QMessageBox::question(this, tr("Administration"),
                                              tr("There are changes that are not saved. Leave them behind?"),
                                              QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Discard;
}

bool AdminPage::settled() const
{
    return !m_data.measuring() && !m_saver.busy() &&
           std::all_of(m_sections.begin(), m_sections.end(), [](const SectionPage* p) { return p->settled(); });
}

void AdminPage::paintIcons()
{
    const Look& look = currentLook();
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_list->item(static_cast<int>(i))
            ->setIcon(glyphIcon(m_sections[i]->glyph(),
                                m_list->currentRow() == static_cast<int>(i) ? look.accent : look.muted));
}

void AdminPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_list)
        paintIcons();
    QWidget::changeEvent(event);
}

} // namespace worklode
