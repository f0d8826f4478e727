// How work moves, as tables: switches by pair, copy–paste flows, hours of the week.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/ViewRunner.h"

namespace worklode {

/// The body of a patterns page; null for any other.
const PatternsResult* patternsOf(const SharedResult& result);
/// `Monday` for 1, in the words of the locale.
QString weekdayName(int weekday);

class SwitchPairsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { From, To, Switches, TimeThere, Associates };
    using RowsModel::RowsModel;
    void setResult(const SharedResult& result);
};

class FlowsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { From, To, Occurrences, Pastes, Time, Associates };
    using RowsModel::RowsModel;
    void setResult(const SharedResult& result);
};

class WeekdayHoursModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Weekday, Hour, Friction, Errors, Clipboard, Switching, Waste, Score, Active, Idle, Associates };
    using RowsModel::RowsModel;
    void setResult(const SharedResult& result);
};

} // namespace worklode
