#include "ui/pages/PreliminaryNote.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace worklode {

QString preliminaryText(const DataShare& share)
{
    const double part = share.slices > 0 ? static_cast<double>(share.slicesLoaded) / static_cast<double>(share.slices) : 1.0;
    return PreliminaryNote::tr("Preliminary numbers: a first %1 of the data (%2 of %3 segments). All of it follows.")
        .arg(shareText(part, part < 0.1 ? 1 : 0), countText(share.segmentsLoaded), countText(share.segments));
}

PreliminaryNote::PreliminaryNote(QWidget* parent)
    : QFrame(parent), m_text(makeLabel({}, TextRole::Body, this)), m_bar(new QProgressBar(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 8, 6);
    line->setSpacing(12);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel reading the rest"));
    line->addWidget(m_text, 1);
    line->addWidget(m_bar);
    line->addWidget(cancel);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("How much is read"));
    connect(cancel, &QPushButton::clicked, this, &PreliminaryNote::cancelRequested);
    hide();
}

void PreliminaryNote::showShare(const DataShare& share)
{
    m_text->setText(preliminaryText(share));
    setAccessibleName(m_text->text());
    m_bar->setRange(0, 0);
    show();
}

void PreliminaryNote::setProgress(double fraction)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 1000));
}

void PreliminaryNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = currentLook();
    painter.setPen(QPen(look.accent, 1, Qt::DashLine));
    painter.setBrush(look.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace worklode
