#include "ui/mainwindow/SideBar.h"

#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace worklode {

SideBar::SideBar(QWidget* parent) : QFrame(parent)
{
    setProperty("sidebar", true);
    setFixedWidth(196);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(3);
    auto* name = new QHBoxLayout;
    auto* icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(24, 24));
    name->addWidget(icon);
    name->addWidget(makeLabel(tr("Worklode"), TextRole::Heading, this), 1);
    auto* theme = new GlyphButton(Glyph::Theme, tr("Light or dark"), this);
    connect(theme, &QToolButton::clicked, this, &SideBar::themeToggled);
    name->addWidget(theme);
    column->addLayout(name);
    column->addSpacing(14);
    addPlace(column, Place::Start, Glyph::Home, tr("Views"));
    addPlace(column, Place::Opportunities, Glyph::Opportunities, tr("Opportunities"));
    addPlace(column, Place::Tasks, Glyph::Tasks, tr("Tasks"));
    addPlace(column, Place::Timeline, Glyph::Timeline, tr("Timeline"));
    column->addSpacing(14);
    addPlace(column, Place::Administration, Glyph::Administration, tr("Administration"));
    addPlace(column, Place::Data, Glyph::Audit, tr("About the data"));
    column->addStretch();
    column->addWidget(makeRecorder());
    paintIcons();
}

QPushButton* SideBar::addPlace(QVBoxLayout* column, Place place, Glyph glyph, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setProperty("nav", true);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setIconSize(QSize(18, 18));
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(text).arg(static_cast<int>(place) + 1));
    connect(button, &QPushButton::clicked, this, [this, place] { emit placeRequested(place); });
    column->addWidget(button);
    m_places.emplace_back(button, glyph);
    return button;
}

QWidget* SideBar::makeRecorder()
{
    auto* card = new Card(this);
    card->content()->setContentsMargins(10, 8, 10, 10);
    card->content()->setSpacing(6);
    card->content()->addWidget(makeLabel(tr("This desktop"), TextRole::Caption, card));
    m_status = makeLabel({}, TextRole::Body, card);
    m_status->setWordWrap(true);
    card->content()->addWidget(m_status);
    m_record = new QPushButton(card);
    m_record->setIconSize(QSize(16, 16));
    card->content()->addWidget(m_record);
    connect(m_record, &QPushButton::clicked, this, &SideBar::recordToggled);
    setRecorder(false, tr("Not recording"), {});
    return card;
}

void SideBar::setPlace(Place place)
{
    m_places[static_cast<std::size_t>(place)].first->setChecked(true);
    paintIcons();
}

void SideBar::setPagesEnabled(bool enabled)
{
    for (const Place place : {Place::Opportunities, Place::Tasks, Place::Timeline})
        m_places[static_cast<std::size_t>(place)].first->setEnabled(enabled);
}

void SideBar::setRecorder(bool recording, const QString& status, const QString& hint)
{
    m_recording = recording;
    m_status->setText(status);
    m_status->setToolTip(hint);
    m_record->setText(recording ? tr("Stop") : tr("Record"));
    m_record->setAccessibleName(recording ? tr("Stop recording this desktop") : tr("Record this desktop"));
    paintIcons();
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_record)
        paintIcons();
    QFrame::changeEvent(event);
}

void SideBar::paintIcons()
{
    const Look& look = currentLook();
    for (const auto& [button, glyph] : m_places)
        button->setIcon(glyphIcon(glyph, button->isChecked() ? look.accent : look.muted));
    m_record->setIcon(glyphIcon(m_recording ? Glyph::Stop : Glyph::Record, m_recording ? look.danger : look.muted));
}

} // namespace worklode
