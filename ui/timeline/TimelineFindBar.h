// The field that finds names on the Timeline, with next, previous and how many there are.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace worklode {

class GlyphButton;
class TimelineWidget;

/// Finds while one types. Enter: next, Shift+Enter: previous, Esc: nothing marked any more, back to the lanes.
class TimelineFindBar final : public QWidget
{
    Q_OBJECT

public:
    TimelineFindBar(TimelineWidget& timeline, QWidget* parent);
    /// Puts the cursor into the field.
    void begin();
    void step(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCount();

    TimelineWidget& m_timeline;
    QLineEdit* m_field;
    QLabel* m_count;
    GlyphButton* m_previous;
    GlyphButton* m_next;
    QTimer m_typing;
};

} // namespace worklode
