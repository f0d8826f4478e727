// Who did what when, second by second, and how applications were used.
#pragma once

#include "ui/pages/ResultPage.h"
#include "ui/timeline/LaneStore.h"

#include <set>

class QComboBox;
class QLabel;

namespace worklode {

class TimelineFindBar;
class TimelineUsage;
class TimelineWidget;

/// Shows one day of everybody, or all days of one associate. The usage table below is the summary of the same shifts, or of what is selected.
class TimelinePage final : public ResultPage
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);

    /// Shows that associate, and as soon as the result is there that second.
    void openAt(const PageContext& context, const TimelineTarget& target);
    TimelineWidget* timeline() const { return m_timeline; }
    TimelineUsage* usage() const { return m_usage; }

    /// Associate and day, what of the axis is in sight, and the selected stretch.
    QString bookmark() const override;
    bool settled() const override; ///< what is in sight of its lanes is there too

protected:
    ViewRequest request() const override;
    void showResult(const SharedResult& result) override;
    bool isEmpty(const SharedResult& result) const override;
    QString emptyText() const override;
    bool recover() override;
    const QAbstractItemModel* currentTable() const override;
    QWidget* currentPicture() override;
    void goToBookmark(const QString& bookmark) override;

private:
    LaneSource lanesFor(const SharedResult& result) const;
    QWidget* makeControls();
    QWidget* makePicture();
    void addActions();
    void fillChoices();
    void noteAssociates(const TimelineResult& body);
    void showTarget();
    void chooseDate(std::optional<LocalDate> date);
    void stepDate(int by);
    void rerun();
    void showSight(const QString& sight);
    bool triesEarlierDay(const TimelineResult& body);
    LocalDate firstDay() const;
    LocalDate lastDay() const;
    void showSums();

    TimelineWidget* m_timeline = nullptr;
    QWidget* m_picture = nullptr;
    QComboBox* m_associate = nullptr;
    QComboBox* m_date = nullptr;
    TimelineFindBar* m_find = nullptr;
    QLabel* m_sums = nullptr;
    TimelineUsage* m_usage = nullptr;
    ViewRunner m_usageRunner;

    std::string m_viewShown;              ///< the View that the choices below belong to
    std::optional<std::string> m_who;     ///< none: everybody
    std::optional<LocalDate> m_day;       ///< none: all days
    bool m_searching = false;             ///< the day is a guess: an empty one is followed by the day before
    int m_searched = 0;
    std::optional<TimelineTarget> m_target;
    QString m_wantedSight;                ///< of a bookmark, for the result that is on its way
    std::vector<LocalDate> m_targetDays;  ///< where the target may lie when its associate cannot be asked for
    std::set<std::string> m_seen;         ///< associates that results of this View showed: only they can be chosen
};

} // namespace worklode
