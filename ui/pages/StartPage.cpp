#include "ui/pages/StartPage.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/RecentList.h"
#include "ui/pages/StatePanel.h"
#include "ui/pages/ViewsTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace worklode {

ChoiceCard::ChoiceCard(Glyph glyph, const QString& title, const QString& text, QWidget* parent)
    : QPushButton(parent), m_glyph(glyph), m_picture(new QLabel(this))
{
    setProperty("choice", true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setMinimumSize(250, 168);
    setMaximumWidth(300);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(8);
    auto* heading = makeLabel(title, TextRole::Heading, this);
    auto* below = makeLabel(text, TextRole::Muted, this);
    heading->setWordWrap(true);
    below->setWordWrap(true);
    column->addWidget(m_picture);
    column->addWidget(heading);
    column->addWidget(below);
    column->addStretch();
    for (QLabel* label : {m_picture, heading, below})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    paintGlyph();
}

void ChoiceCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintGlyph();
    QPushButton::changeEvent(event);
}

void ChoiceCard::paintGlyph()
{
    m_picture->setPixmap(glyphPixmap(m_glyph, currentLook().accent, 34));
}

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget(this)), m_state(new StatePanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardGap, 10, kCardGap, kCardGap);
    column->addWidget(m_stack);
    m_viewsPanel = makeViews();
    m_choicesPanel = makeChoices();
    for (QWidget* panel : std::initializer_list<QWidget*>{m_choicesPanel, m_viewsPanel, m_state})
        m_stack->addWidget(panel);
    connect(m_state, &StatePanel::cancelRequested, this, &StartPage::cancelRequested);
    connect(m_state, &StatePanel::retryRequested, this, &StartPage::retryRequested);
}

QWidget* StartPage::makeViews()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Views"), TextRole::Title, panel), 1);
    auto* add = new QPushButton(tr("New View…"), panel);
    add->setProperty("primary", true);
    connect(add, &QPushButton::clicked, this, &StartPage::viewRequested);
    line->addWidget(add);
    column->addLayout(line);
    m_subtitle = makeLabel({}, TextRole::Muted, panel);
    column->addWidget(m_subtitle);
    column->addSpacing(10);
    auto* card = new Card(panel);
    m_views = new ViewsTable(card);
    setFocusProxy(m_views);
    card->content()->addWidget(m_views);
    column->addWidget(card, 1);
    column->addSpacing(kGap);
    column->addWidget(makeRecent(panel));
    connect(m_views, &ViewsTable::runRequested, this, &StartPage::runRequested);
    return panel;
}

QWidget* StartPage::makeChoices()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(makeLabel(tr("See how work is really done"), TextRole::Title, panel), 0, Qt::AlignHCenter);
    m_folder = makeLabel({}, TextRole::Muted, panel);
    column->addWidget(m_folder, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    auto* line = new QHBoxLayout;
    line->setSpacing(kCardGap);
    auto* demo = new ChoiceCard(Glyph::Demo, tr("Make demo data"),
                                tr("A made-up company with realistic work, ready in seconds: to look around before anything is recorded."), panel);
    auto* record = new ChoiceCard(Glyph::Record, tr("Record this desktop"),
                                  tr("Counts your own activity on this computer. What you type is never stored, and you can stop at any time."), panel);
    auto* import = new ChoiceCard(Glyph::Import, tr("Import files"),
                                  tr("Segments, slices as CSV, or the logs of other tools. Importing twice changes nothing."), panel);
    line->addStretch();
    for (ChoiceCard* card : {demo, record, import})
        line->addWidget(card, 1);
    line->addStretch();
    column->addLayout(line);
    column->addSpacing(kCardGap);
    Card* recent = makeRecent(panel);
    recent->setMaximumWidth(3 * 300 + 2 * kCardGap);
    column->addWidget(recent);
    column->setAlignment(recent, Qt::AlignHCenter);
    recent->setMinimumWidth(560);
    column->addStretch(3);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(record, &QPushButton::clicked, this, &StartPage::recordRequested);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
    return panel;
}

Card* StartPage::makeRecent(QWidget* parent)
{
    auto* card = new Card(tr("Recent workspaces"), parent);
    auto* list = new RecentList(card);
    card->content()->addWidget(list);
    card->hide();
    connect(list, &RecentList::openRequested, this, &StartPage::workspaceRequested);
    connect(list, &RecentList::forgetRequested, this, &StartPage::forgetRequested);
    m_recent.emplace_back(card, list);
    return card;
}

void StartPage::setRecent(const std::vector<RecentWorkspace>& workspaces)
{
    for (const auto& [card, list] : m_recent) {
        list->setWorkspaces(workspaces);
        card->setVisible(!workspaces.empty());
    }
}

void StartPage::showWorkspace(std::shared_ptr<const OpenWorkspace> workspace)
{
    if (!workspace || workspace->freshness.segments == 0) {
        m_folder->setText(workspace ? tr("%1 holds no data yet. How do you want to begin?").arg(QString::fromStdString(workspace->folder.string()))
                                    : tr("No workspace is open. How do you want to begin?"));
        m_views->setWorkspace(workspace);
        m_stack->setCurrentWidget(m_choicesPanel);
        return;
    }
    m_subtitle->setText(countedText(workspace->views.size(), tr("1 View"), tr("%1 Views")) + tr(". Run one to see its opportunities, tasks and timeline."));
    m_views->setWorkspace(std::move(workspace));
    setFocusProxy(m_views);
    m_stack->setCurrentWidget(m_viewsPanel);
}

void StartPage::showLoading(const QString& what)
{
    m_state->showLoading(what);
    setFocusProxy(m_state);
    m_stack->setCurrentWidget(m_state);
}

void StartPage::setProgress(double fraction)
{
    m_state->setProgress(fraction);
}

void StartPage::showError(const QString& sentence)
{
    m_state->showError(sentence);
    m_state->offer(tr("Open another workspace…"), [this] { emit openRequested(); });
    setFocusProxy(m_state);
    m_stack->setCurrentWidget(m_state);
}

} // namespace worklode
