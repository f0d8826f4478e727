// A share against a goal: a bar with the goal marked, coloured by how far off it is.
#pragma once

#include <QWidget>

namespace worklode {

class GoalMeter final : public QWidget
{
    Q_OBJECT

public:
    /// Below `goal` is well, above `warning` is not; both 0–1.
    GoalMeter(double goal, double warning, QWidget* parent = nullptr);
    void setShare(double share, const QString& text);
    double share() const { return m_share; }
    QString text() const { return m_text; }
    QSize sizeHint() const override { return {260, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_goal, m_warning;
    double m_share = 0;
    QString m_text;
};

} // namespace worklode
