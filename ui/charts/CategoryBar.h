// One stacked bar: what a whole is made of, with a legend that carries the numbers.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace worklode {

struct BarPart {
    QString name;
    QString text; ///< the value as people read it
    double value = 0;
    QColor colour;
    bool hatched = false;
    QString change{};     ///< against the period before, with its sign
    int verdict = 0;      ///< of the change: 1 better, −1 worse, 0 neither
    QString hint{};       ///< for the tool tip
    QString inside{};     ///< within the part itself, where there is room
};

class CategoryBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryBar(QWidget* parent = nullptr);
    void setParts(std::vector<BarPart> parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int legendWidth(const BarPart& part) const;
    std::vector<QRect> legendRects() const;
    void drawInside(QPainter& painter, const BarPart& part, const QRectF& area) const;
    void drawLegend(QPainter& painter) const;
    std::vector<BarPart> m_parts;
};

/// Where each part begins and ends within a bar of `width` pixels; parts that are not zero get at least one pixel and
/// together they fill it. No parts, or all zero: nothing has a width.
std::vector<std::pair<double, double>> partEdges(const std::vector<BarPart>& parts, double width);

} // namespace worklode
