// The card that says what lies under the pointer.
#pragma once

#include "ui/timeline/TimelineTexts.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace worklode {

class HoverCard final : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);
    /// Shows near `point` (in the parent's coordinates), kept within the parent.
    void showText(const HoverText& text, const QPoint& point);

private:
    QLabel* m_heading;
    QLabel* m_detail;
    QFormLayout* m_lines;
};

} // namespace worklode
