#include "ui/pages/ResultPage.h"

#include "ui/look/Format.h"
#include "ui/look/Glyphs.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/look/DrawingFile.h"
#include "ui/models/ModelText.h"
#include "ui/pages/LazyTabs.h"
#include "ui/pages/PageState.h"
#include "ui/pages/PictureDialog.h"
#include "ui/pages/PreliminaryNote.h"
#include "ui/pages/ReportDialog.h"
#include "ui/pages/StatePanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

ResultPage::ResultPage(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_stack(new QStackedWidget(this)), m_state(new StatePanel(this)), m_content(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardGap, 10, kCardGap, kCardGap);
    column->setSpacing(10);
    makeToolbar(title);
    column->addLayout(m_toolbar);
    m_preliminary = new PreliminaryNote(this);
    column->addWidget(m_preliminary);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    column->addWidget(m_stack, 1);
    m_state->showEmpty(tr("No View is open"), tr("Choose a View on the start page and run it."));

    m_rest.setSingleShot(true);
    m_rest.setInterval(700);
    connect(&m_rest, &QTimer::timeout, this, &ResultPage::moved);
    connect(m_state, &StatePanel::cancelRequested, &m_runner, &ViewRunner::cancel);
    connect(m_state, &StatePanel::retryRequested, this, &ResultPage::reload);
    connect(&m_runner, &ViewRunner::progressed, m_state, &StatePanel::setProgress);
    connect(&m_runner, &ViewRunner::progressed, m_preliminary, &PreliminaryNote::setProgress);
    connect(m_preliminary, &PreliminaryNote::cancelRequested, &m_runner, &ViewRunner::cancel);
    connect(&m_runner, &ViewRunner::preliminary, this, &ResultPage::takePreliminary);
    connect(&m_runner, &ViewRunner::finished, this, &ResultPage::take);
    connect(&m_runner, &ViewRunner::failed, this, [this](const QString& sentence, ErrorCode code) {
        dropPreliminary();
        if (recover())
            return;
        code == ErrorCode::Refused ? m_state->showRefusal(sentence) : m_state->showError(sentence);
        ResultPage::offerWayOn(*m_state);
        emit failed(sentence);
        show(m_state);
    });
    connect(&m_runner, &ViewRunner::cancelled, this, [this] {
        dropPreliminary();
        m_state->showError(tr("The run was cancelled."));
        show(m_state);
    });
}

void ResultPage::makeToolbar(const QString& title)
{
    m_toolbar = new QHBoxLayout;
    m_toolbar->setSpacing(6);
    m_toolbar->addWidget(makeLabel(title, TextRole::Title, this));
    m_toolbar->addSpacing(12);
    m_common = new QHBoxLayout;
    m_common->setSpacing(2);
    auto* stretch = new QHBoxLayout;
    stretch->addStretch();
    stretch->addLayout(m_common);
    m_toolbar->addLayout(stretch, 1);
    addGlyphAction(Glyph::Refresh, tr("Run again"), QKeySequence(Qt::Key_F5), [this] { reload(); });
    addGlyphAction(Glyph::Copy, tr("Copy table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyTable(); });
    addGlyphAction(Glyph::Export, tr("Export table as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCsv(); });
    addGlyphAction(Glyph::Picture, tr("Export picture as PNG or SVG…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportPicture(); });
    addGlyphAction(Glyph::Report, tr("Report as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { makeReport(); });
}

QAction* ResultPage::addGlyphAction(Glyph glyph, const QString& text, const QKeySequence& shortcut, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setIcon(glyphIcon(glyph, currentLook().muted));
    action->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'…'), shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_glyphs.emplace_back(action, glyph);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(18, 18));
    button->setAccessibleName(text);
    m_common->addWidget(button);
    return action;
}

bool ResultPage::open(const PageContext& context)
{
    const bool same = m_context.workspace && context.workspace && context.workspace->engine == m_context.workspace->engine
                      && context.view == m_context.view && context.asUser == m_context.asUser
                      && context.filter.task == m_context.filter.task; // the rest of the filter is in the View
    if (same && (m_result || m_runner.busy()))
        return false;
    m_context = context;
    reload();
    return true;
}

void ResultPage::openAtBookmark(const PageContext& context, const QString& bookmark)
{
    m_wanted = bookmark;
    if (!open(context) && m_result && !bookmark.isEmpty())
        place(std::exchange(m_wanted, {}));
}

void ResultPage::place(const QString& bookmark)
{
    const QScopedValueRollback placing(m_placing, true);
    goToBookmark(bookmark);
}

void ResultPage::moveOn()
{
    if (m_placing)
        return;
    m_rest.stop();
    emit moved();
}

void ResultPage::moveOnSoon()
{
    if (!m_placing)
        m_rest.start();
}

void ResultPage::rememberUnder(const QString& group)
{
    m_group = group;
    for (LazyTabs* tabs : m_content->findChildren<LazyTabs*>())
        connect(tabs, &LazyTabs::made, this, [this](QWidget* tab) {
            if (m_arranged)
                restorePageState(*tab, QSettings(), ownStateGroup(m_group, *tab));
        });
}

void ResultPage::reload()
{
    if (!m_context.workspace || !m_context.workspace->engine)
        return;
    m_state->showLoading(tr("Running %1…").arg(QString::fromStdString(m_context.view.name)),
                         tr("It runs in the background: other pages and tabs can be used meanwhile."));
    show(m_state);
    ViewRequest wanted = request();
    if (wanted.page == PageKind::Tasks && !wanted.task)
        wanted.task = m_context.filter.task;
    m_runner.run(m_context.workspace->engine, std::move(wanted));
    emit settledChanged();
}

void ResultPage::clear()
{
    m_runner.cancel();
    m_context = {};
    m_wanted.clear();
    m_result.reset();
    m_state->showEmpty(tr("No View is open"), tr("Choose a View on the start page and run it."));
    show(m_state);
}

bool ResultPage::settled() const
{
    return !m_runner.busy();
}

void ResultPage::take(SharedResult result)
{
    const QScopedValueRollback placing(m_placing, true);
    m_rest.stop();
    m_result = std::move(result);
    showResult(m_result);
    if (m_runner.busy()) // the page asked for something else at once
        return;
    if (isEmpty(m_result)) {
        m_state->showEmpty(tr("Nothing to show"), emptyText());
        offerWayOn(*m_state);
        show(m_state);
    } else {
        show(m_content);
        if (!m_group.isEmpty() && !std::exchange(m_arranged, true))
            restorePageState(*m_content, QSettings(), m_group);
        if (!m_wanted.isEmpty())
            place(std::exchange(m_wanted, {}));
    }
    emit resultShown(m_result);
}

void ResultPage::offerWayOn(StatePanel& state)
{
    if (m_context.filter.empty())
        state.offer(tr("Choose another View"), [this] { emit viewsRequested(); });
    else
        state.offer(tr("Clear the filter"), [this] { emit filterRequested({}); });
}

/// Its numbers are looked at and not taken away: the actions stay off until the whole is there.
void ResultPage::takePreliminary(SharedResult result)
{
    const QScopedValueRollback placing(m_placing, true);
    m_result = std::move(result);
    showResult(m_result);
    if (isEmpty(m_result))
        return;
    m_preliminary->showShare(*m_result->header.partial);
    m_stack->setCurrentWidget(m_content);
    emit resultShown(m_result);
}

/// What a run that failed or was cancelled had shown so far was no result.
void ResultPage::dropPreliminary()
{
    if (m_result && m_result->header.partial)
        m_result.reset();
}

void ResultPage::show(QWidget* panel)
{
    m_preliminary->hide();
    m_stack->setCurrentWidget(panel);
    const bool content = panel == m_content;
    for (const auto& [action, glyph] : m_glyphs)
        action->setEnabled(content || glyph == Glyph::Refresh);
    emit settledChanged();
}

void ResultPage::copyTable() const
{
    if (const auto* table = currentTable())
        QApplication::clipboard()->setText(toTsv(*table));
    emit const_cast<ResultPage*>(this)->said(tr("The table is on the clipboard"));
}

void ResultPage::exportCsv()
{
    const auto* table = currentTable();
    if (!table)
        return;
    const QString proposed = fileNameText(toQString(m_context.view.name) + u' ' + m_title) + u".csv"_s;
    const QString name = QFileDialog::getSaveFileName(this, tr("Export table"), proposed, tr("CSV files (*.csv)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QByteArray bytes = toCsv(*table).toUtf8();
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    emit said(done ? tr("Exported to %1").arg(name) : tr("%1: %2").arg(name, file.errorString()));
}

void ResultPage::exportPicture()
{
    QWidget* picture = currentPicture();
    if (!picture)
        return;
    const WidgetDrawing seen(*picture);
    const auto* whole = dynamic_cast<const Drawing*>(picture); // what draws more than it has room for
    PictureDialog dialog(whole ? *whole : seen, whole ? picture->accessibleName() : m_title, this);
    dialog.exec();
    if (!dialog.message().isEmpty())
        emit said(dialog.message());
}

void ResultPage::makeReport()
{
    ReportDialog dialog(m_context, {}, this);
    dialog.exec();
    if (!dialog.message().isEmpty())
        emit said(dialog.message());
}

void ResultPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
    QWidget::changeEvent(event);
}

void ResultPage::hideEvent(QHideEvent* event)
{
    if (m_arranged && m_result) {
        QSettings settings;
        savePageState(*m_content, settings, m_group);
    }
    QWidget::hideEvent(event);
}

void ResultPage::paintIcons()
{
    for (const auto& [action, glyph] : m_glyphs)
        action->setIcon(glyphIcon(glyph, currentLook().muted));
}

} // namespace worklode
