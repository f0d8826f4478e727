// A small window to choose a range of days: presets, or two dates of one's own.
#pragma once

#include "ui/models/FilterParts.h"

#include <QFrame>

class QDateEdit;
class QPushButton;

namespace worklode {

class RangePopup final : public QFrame
{
    Q_OBJECT

public:
    RangePopup(const OpenWorkspace& workspace, const std::optional<DateRange>& current, QWidget* parent = nullptr);
    void popUp(const QPoint& globalPosition);
    QDateEdit* from() const { return m_from; }
    QDateEdit* until() const { return m_until; } ///< the last day, included
    void applyDates();

signals:
    void chosen(std::optional<worklode::DateRange> range); ///< none: the View's own

private:
    QDateEdit* addDate(const QString& name, LocalDate day);

    QPushButton* m_first = nullptr; ///< the preset that has the focus at first
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
};

} // namespace worklode
