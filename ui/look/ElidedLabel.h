// A line of text that gives way: shortened with an ellipsis where there is no room, so that no caption dictates a window's width.
#pragma once

#include <QLabel>

namespace worklode {

/// Shows as much of its text as fits; accessible as a whole.
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace worklode
