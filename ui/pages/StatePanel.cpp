#include "ui/pages/StatePanel.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace worklode {

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(makeLabel({}, TextRole::Title, this)),
      m_text(makeLabel({}, TextRole::Muted, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_retry(new QPushButton(tr("Try again"), this)),
      m_offer(new QPushButton(tr("Go on"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_picture, m_title, m_text, m_bar, m_cancel})
        column->addWidget(widget, 0, widget == m_text ? Qt::Alignment() : Qt::AlignHCenter); // or its second line would have no room
    auto* ways = new QHBoxLayout;
    ways->addStretch();
    ways->addWidget(m_retry);
    ways->addWidget(m_offer);
    ways->addStretch();
    column->addLayout(ways);
    column->addStretch(3);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(320);
    connect(m_cancel, &QPushButton::clicked, this, &StatePanel::cancelRequested);
    connect(m_retry, &QPushButton::clicked, this, &StatePanel::retryRequested);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto run = m_offered; // it may show something else
        run();
    });
}

void StatePanel::showEmpty(const QString& title, const QString& text)
{
    set(Glyph::Timeline, title, text, false, false);
}

void StatePanel::showLoading(const QString& title, const QString& text)
{
    set(Glyph::Refresh, title, text, true, false);
    m_bar->setRange(0, 0);
}

void StatePanel::showError(const QString& sentence)
{
    set(Glyph::Warning, tr("That did not work"), sentence, false, true);
}

void StatePanel::showRefusal(const QString& sentence)
{
    set(Glyph::Warning, tr("This is not shown"), sentence, false, true);
}

void StatePanel::offer(const QString& text, std::function<void()> run)
{
    m_offered = std::move(run);
    m_offer->setText(text);
    m_offer->show();
}

void StatePanel::setProgress(double fraction)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(fraction * 1000));
}

void StatePanel::set(Glyph glyph, const QString& title, const QString& text, bool loading, bool retry)
{
    m_glyph = glyph;
    m_picture->setPixmap(glyphPixmap(glyph, currentLook().muted, 40));
    m_title->setText(inReadingOrder(title));
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_bar->setVisible(loading);
    m_cancel->setVisible(loading);
    m_retry->setVisible(retry);
    m_offer->hide();
    setFocusProxy(loading ? m_cancel : m_retry);
}

void StatePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_picture)
        m_picture->setPixmap(glyphPixmap(m_glyph, currentLook().muted, 40));
    QWidget::changeEvent(event);
}

} // namespace worklode
