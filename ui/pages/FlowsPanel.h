// How work moves between applications: what is copied from where to where, and who is switched to from whom.
#pragma once

#include "ui/models/PatternsModels.h"

#include <QWidget>

class QAbstractItemModel;

namespace worklode {

class ChartCard;
class HeatGrid;
class SankeyChart;

class FlowsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowsPanel(QWidget* parent = nullptr);
    void setResult(const SharedResult& result);

    /// Of the card that has the focus; the flows' otherwise.
    const QAbstractItemModel* currentTable() const;
    QWidget* currentPicture() const;
    SankeyChart* flows() const { return m_sankey; }
    HeatGrid* switches() const { return m_grid; }

signals:
    /// The occurrences of an opportunity in an application are asked for.
    void evidenceRequested(QString opportunity, QString application);

private:
    void showFlow();
    void showSwitch();
    void followFlow();
    void followSwitch();
    const CopyPasteFlow* currentFlow() const;
    const ChartCard* cardInFront() const;

    SharedResult m_result;
    FlowsModel m_flowRows;
    SwitchPairsModel m_switchRows;
    SankeyChart* m_sankey;
    HeatGrid* m_grid;
    ChartCard *m_flowCard, *m_switchCard;
    std::vector<std::string> m_names; ///< behind the rows and columns of the grid
};

} // namespace worklode
