// The row of tabs: middle click closes, drag moves, a button opens another.
#pragma once

#include <QTabBar>
#include <QWidget>

namespace worklode {

class GlyphButton;

class TabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabInserted(int index) override; ///< with a cross in the look's colours
    QSize tabSizeHint(int index) const override;
};

class TabStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);
    TabBar* bar() const { return m_bar; }
    void setWays(bool back, bool forward); ///< which of the two buttons lead somewhere

signals:
    void added();
    void backRequested();
    void forwardRequested();

private:
    TabBar* m_bar;
    GlyphButton* m_back;
    GlyphButton* m_forward;
};

} // namespace worklode
