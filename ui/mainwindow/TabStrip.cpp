#include "ui/mainwindow/TabStrip.h"

#include "ui/look/Parts.h"

#include <QHBoxLayout>
#include <QMouseEvent>

#include <algorithm>

namespace worklode {
namespace {

constexpr int kWidestTab = 220, kNarrowestTab = 110;

} // namespace

TabBar::TabBar(QWidget* parent) : QTabBar(parent)
{
    setAccessibleName(tr("Tabs"));
    setProperty("strip", true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setExpanding(false);
    setUsesScrollButtons(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
}

void TabBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton && tabAt(event->pos()) >= 0)
        emit tabCloseRequested(tabAt(event->pos()));
    QTabBar::mouseReleaseEvent(event);
}

void TabBar::tabInserted(int index)
{
    auto* cross = new GlyphButton(Glyph::Cancel, tr("Close tab"), this);
    cross->setIconSize(QSize(12, 12));
    cross->setFocusPolicy(Qt::NoFocus); // Ctrl+W closes
    setTabButton(index, QTabBar::RightSide, cross);
    connect(cross, &QToolButton::clicked, this, [this, cross] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, QTabBar::RightSide) == cross)
                return emit tabCloseRequested(i);
    });
}

QSize TabBar::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    size.setWidth(std::clamp(size.width(), kNarrowestTab, kWidestTab));
    return size;
}

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent), m_bar(new TabBar(this)), m_back(new GlyphButton(Glyph::Back, tr("Back (Alt+Left)"), this)),
      m_forward(new GlyphButton(Glyph::Forward, tr("Forward (Alt+Right)"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 2, 8, 0);
    line->setSpacing(2);
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addSpacing(6);
    line->addWidget(m_bar);
    auto* add = new GlyphButton(Glyph::Add, tr("New tab (Ctrl+T)"), this);
    line->addWidget(add);
    line->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, &TabStrip::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TabStrip::forwardRequested);
    connect(add, &QToolButton::clicked, this, &TabStrip::added);
    setWays(false, false);
}

void TabStrip::setWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

} // namespace worklode
