// Says what the bars of the Timeline mean, drawn by the same code as the bars.
#pragma once

#include <QWidget>

namespace worklode {

class TimelineLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace worklode
