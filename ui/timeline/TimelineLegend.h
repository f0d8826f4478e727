// Says what the bars of the Timeline mean, drawn by the same code as the bars.
#pragma once

#include <QWidget>

#include <vector>

namespace worklode {

class TimelineLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> widths() const;
    std::vector<QPoint> places(int width) const;
};

} // namespace worklode
