// Two variations, teams or periods of a task side by side: figures, what differs in words, and their steps.
#pragma once

#include "report/TaskDifferences.h"
#include "ui/look/Swatches.h"
#include "ui/models/RowsModel.h"
#include "ui/models/ViewRunner.h"

#include <QWidget>

#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QListWidget;
class QTableView;

namespace worklode {

class StepStrip;

/// The figures of a comparison.
class ComparedModel final : public RowsModel
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;
    void setComparison(const TaskComparison& comparison);
    void clear() { setRows(0, {}); }
};

class TaskComparePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class What { Variations, Units, Periods };

    explicit TaskComparePanel(QWidget* parent = nullptr);
    /// `result` holds one task with details; `previous` may be in it.
    void show(const SharedResult& result, const SwatchOrder& swatches);
    void clear();
    /// Chooses what to compare; sides are places of variations or of units in their lists.
    void compare(What what, int first, int second);
    QStringList sentences() const;
    const QAbstractItemModel* table() const;
    StepStrip* strip() const { return m_strip; }

signals:
    void periodsWanted();                      ///< the result at hand has no previous period
    void variationWanted(std::size_t variation); ///< the result at hand has not its steps

private:
    QWidget* makeChoice();
    What what() const;
    void fillSides();
    void refresh();
    std::optional<TaskComparison> comparison();
    void showComparison(const TaskComparison& comparison);
    void showNotice(const QString& text);
    const TaskResult* task() const;

    SharedResult m_result;
    SwatchOrder m_swatches;
    std::set<std::size_t> m_asked; ///< what variationWanted() was emitted for: never twice
    bool m_askedPeriods = false;
    QComboBox* m_what = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_and = nullptr;
    ComparedModel m_figures;
    QTableView* m_table = nullptr;
    QListWidget* m_words = nullptr;
    StepStrip* m_strip = nullptr;
};

/// Translates the patterns of src/report (contexts TaskDifferences and TaskGuide).
std::string translatedPattern(const char* context, const char* english);

} // namespace worklode
