#include "ui/admin/AdminPage.h"

#include "core/Account.h"
#include "ui/admin/AdminSections.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/MergeDialog.h"
#include "ui/admin/SaveBar.h"
#include "ui/admin/SaveDialog.h"
#include "ui/admin/SectionPage.h"
#include "ui/look/Format.h"
#include "ui/look/Glyphs.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
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
    m_nothing = makeLabel({}, TextRole::Muted, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    m_bar = new SaveBar(m_draft, this);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    addSections();
    addShortcut(tr("Undo"), QKeySequence::Undo, [this] { m_draft.history().undo(); });
    addShortcut(tr("Redo"), QKeySequence::Redo, [this] { m_draft.history().redo(); });
    addShortcut(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_draft.history().redo(); });
    addShortcut(tr("Save…"), QKeySequence::Save, [this] { save(); });
    addShortcut(tr("Search in the section"), QKeySequence::Find,
                [this] { qobject_cast<SectionPage*>(m_stack->currentWidget())->focusSearch(); });
    addShortcut(tr("Search sections"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                [this] { m_search->setFocus(); });
    connect(m_bar, &SaveBar::saveRequested, this, &AdminPage::save);
    connect(&m_draft, &CatalogDraft::refused, this, [this](const QString& why) { m_bar->showNotice(why); });
    m_draft.setGate([this](const Catalog& before, const Catalog& after) { return m_access.objection(before, after); });
    connect(&m_data, &AdminData::usageChanged, this, &AdminPage::settledChanged);
    connectSaving();
    m_list->setCurrentRow(0);
    paintIcons();
}

void AdminPage::connectSaving()
{
    connect(&m_saver, &CatalogSaver::saved, this, &AdminPage::noteSaved);
    connect(&m_saver, &CatalogSaver::failed, this, [this](const QString& sentence) {
        if (m_dialog)
            m_dialog->showError(sentence);
    });
    connect(&m_saver, &CatalogSaver::unreachable, this, [this](const QString& sentence) {
        m_watch.noteUnreachable(sentence);
        if (m_dialog)
            m_dialog->showUnreachable(sentence);
    });
    connect(&m_saver, &CatalogSaver::overtaken, this, [this](const std::shared_ptr<const OtherSave>& other) {
        noteOther(other);
        merge();
    });
    connect(&m_saver, &CatalogSaver::busyChanged, this, &AdminPage::settledChanged);
    connect(&m_watch, &CatalogWatch::overtaken, this, &AdminPage::noteOther);
    connect(&m_watch, &CatalogWatch::unreachable, this, &AdminPage::showNotice);
    connect(&m_watch, &CatalogWatch::reachable, this, [this] {
        showNotice();
        emit said(tr("The catalog can be reached again"));
        if (m_dialog && m_dialog->waitsForServer()) // it was asked for, and nothing has changed since
            begin(m_dialog->note());
    });
    connect(&m_draft, &CatalogDraft::changed, this, &AdminPage::showNotice);
    connect(&m_draft, &CatalogDraft::changed, this, &AdminPage::takeOther,
            Qt::QueuedConnection); // not inside an undo step
}

AdminPage::~AdminPage()
{
    m_draft.disconnect();
    m_draft.history().disconnect(); // its destructor signals
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
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(10, 12, 10, 10);
    column->setSpacing(8);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Find a section"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Ctrl+Shift+F"));
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

void AdminPage::addSections()
{
    for (SectionPage* page : makeAdminSections(m_draft, m_data, [this] { return m_repository; }, this))
        addSection(page);
    constexpr int kAroundName = 72, kNarrowest = 192, kWidest = 260; // margins, padding and icon
    m_list->ensurePolished();
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    m_list->parentWidget()->setFixedWidth(std::clamp(widest + kAroundName, kNarrowest, kWidest));
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
        const bool shown = found && m_access.right(m_sections[i]->area()) != AdminRight::None;
        m_list->item(static_cast<int>(i))->setHidden(!shown);
        if (shown && first < 0)
            first = static_cast<int>(i);
    }
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

void AdminPage::setWorkspace(std::shared_ptr<const OpenWorkspace> workspace,
                             std::shared_ptr<CatalogRepository> repository, const std::optional<std::string>& asUser)
{
    const Catalog none;
    const Catalog& catalog = workspace ? *workspace->catalog : none;
    m_access = AdminAccess(catalog, asUser);
    m_repository = workspace ? std::move(repository) : nullptr;
    m_author = asUser.value_or(accountName());
    const bool sameFolder = workspace && workspace->folder == m_folder;
    if (workspace)
        m_folder = workspace->folder;
    m_data.setWorkspace(workspace, asUser);
    if (workspace && (!sameFolder || !m_draft.dirty()) && m_draft.saved() != workspace->catalog)
        m_draft.reset(workspace->catalog, workspace->catalogVersion);
    if (!sameFolder)
        m_other.reset();
    m_watch.watch(m_access.seesAnything() ? m_repository : nullptr, m_draft.basedOn());
    m_bar->setMaySave(maySave());
    showAccess();
    showNotice();
}

bool AdminPage::maySave() const
{
    return m_repository && m_access.editsAnything();
}

void AdminPage::showAccess()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const AdminArea area = m_sections[i]->area();
        m_sections[i]->setReadOnly(m_access.whyReadOnly(area));
        m_list->item(static_cast<int>(i))->setHidden(m_access.right(area) == AdminRight::None);
    }
    const bool any = m_access.seesAnything();
    m_stack->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("Your roles do not include the administration."));
    filterSections(m_search->text());
}

void AdminPage::openSection(const QString& title)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->words().title == title && !m_list->item(static_cast<int>(i))->isHidden())
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

SectionPage* AdminPage::section(const QString& title) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const SectionPage* p) { return p->words().title == title; });
    return found == m_sections.end() ? nullptr : *found;
}

void AdminPage::save()
{
    if (!m_draft.dirty() || !maySave() || m_dialog)
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

void AdminPage::noteSaved(const std::shared_ptr<const Catalog>& catalog, quint64 version)
{
    m_note.clear();
    m_other.reset();
    m_draft.noteSaved(catalog, version);
    m_watch.watch(m_repository, version);
    if (m_dialog)
        m_dialog->accept();
    showNotice();
    emit said(tr("Saved as version %1").arg(version));
    emit catalogSaved(catalog, version);
}

void AdminPage::noteOther(const std::shared_ptr<const OtherSave>& other)
{
    if (other->snapshot.version <= m_draft.basedOn())
        return;
    auto all = std::make_shared<OtherSave>(*other);
    if (m_other) // what came before it, and was not merged yet
        for (const CatalogVersion& version : m_other->versions)
            if (all->versions.empty() || version.version < all->versions.back().version)
                all->versions.push_back(version);
    m_other = std::move(all);
    showNotice();
    takeOther();
}

void AdminPage::takeOther()
{
    if (!m_other || m_draft.dirty() || m_saver.busy())
        return;
    if (QApplication::activeModalWidget()) { // a dialog is over what is there: wait until it is closed
        QTimer::singleShot(500, this, &AdminPage::takeOther);
        return;
    }
    const auto other = std::exchange(m_other, nullptr);
    m_draft.reset(other->snapshot.catalog, other->snapshot.version);
    showNotice();
    emit said(whoSavedText(*other));
    emit catalogSaved(other->snapshot.catalog, other->snapshot.version);
}

QString AdminPage::whoSavedText(const OtherSave& other) const
{
    if (other.versions.empty())
        return tr("Version %1 was saved by somebody else.").arg(other.snapshot.version);
    const CatalogVersion& newest = other.versions.front();
    return tr("%1 saved version %2: %3").arg(toQString(newest.author)).arg(newest.version).arg(toQString(newest.note));
}

void AdminPage::showNotice()
{
    if (!m_watch.trouble().isEmpty())
        m_bar->showNotice(tr("%1. What you changed is kept here; saving is tried again as soon as the catalog answers.")
                              .arg(m_watch.trouble()),
                          tr("Try again"), [this] { m_watch.lookNow(); });
    else if (m_other)
        m_bar->showNotice(whoSavedText(*m_other), tr("Merge…"), [this] { merge(); });
    else
        m_bar->showNotice({});
}

void AdminPage::merge()
{
    if (m_dialog)
        m_dialog->reject();
    if (!m_other)
        return;
    const auto other = m_other;
    auto* dialog = new MergeDialog(m_draft, *other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, snapshot = other->snapshot] {
        m_other.reset();
        m_draft.rebase(snapshot.catalog, snapshot.version, dialog->merged());
        m_watch.watch(m_repository, snapshot.version);
        showNotice();
        emit catalogSaved(snapshot.catalog, snapshot.version); // pages show what is saved by now
        if (m_draft.dirty())
            save();
    });
    dialog->open();
}

bool AdminPage::mayLeave()
{
    if (!m_draft.dirty() || !maySave())
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

void AdminPage::rememberColumns()
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        int number = 0;
        for (const ItemTable* table : m_sections[section]->findChildren<ItemTable*>())
            table->columns()->remember(
                u"administration/columns/%1-%2"_s
                    .arg(QString::fromLatin1(m_sections[section]->metaObject()->className()).section(u':', -1))
                    .arg(number++));
    }
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
