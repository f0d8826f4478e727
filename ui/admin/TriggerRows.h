// Triggers of a task, picked from the applications and screens that were really seen.
#pragma once

#include "analysis/RecordedUsage.h"
#include "catalog/Catalog.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace worklode {

/// What can be picked: applications by time, and the screens of one by time.
struct PickablePlaces {
    std::vector<std::string> applications;
    std::function<std::vector<std::string>(const std::string& application)> screens;
};

class TriggerRows final : public QWidget
{
    Q_OBJECT

public:
    enum class Anchors { Asked, DoNotMatter };

    TriggerRows(PickablePlaces places, Anchor standard, Anchors anchors, const QString& add, QWidget* parent = nullptr);
    ~TriggerRows() override;
    void setTriggers(const std::vector<Trigger>& triggers);
    std::vector<Trigger> triggers() const; ///< rows without an application are left out

signals:
    void edited();

private:
    struct Row;
    void addRow(const Trigger& trigger);
    void fillScreens(const Row& row, const QString& screen);

    PickablePlaces m_places;
    Anchor m_standard;
    Anchors m_anchors;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace worklode
