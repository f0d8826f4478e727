// About the data: how much there is and how fresh, under which catalog, and everything that was odd, with what to do about it.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/WorkspaceSource.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QTableView;

namespace worklode {

/// The declared table of anomalies, with how often each was seen in the data and under the View's catalog and scope.
class AnomaliesModel final : public RowsModel
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;
    void setCounts(const AnomalyCounts& data, const std::optional<AnomalyCounts>& result);
};

/// The same as `worklodectl status` prints, and what the last result of a View says of itself.
class DataPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    void setWorkspace(std::shared_ptr<const OpenWorkspace> workspace); ///< forgets the result
    void setResult(const ResultHeader& header);
    QTableView* anomalies() const { return m_table; }

private:
    void showData();
    QLabel* addFact(QFormLayout* form, const QString& name);
    QWidget* makeAnomalies();

    std::shared_ptr<const OpenWorkspace> m_workspace;
    std::optional<ResultHeader> m_result;
    AnomaliesModel m_model;
    QTableView* m_table = nullptr;
    QLabel* m_folder = nullptr;
    QLabel* m_span = nullptr;
    QLabel* m_amount = nullptr;
    QLabel* m_catalog = nullptr;
    QLabel* m_enrichment = nullptr;
    QLabel* m_hash = nullptr;
    QLabel* m_unplaced = nullptr;
    QLabel* m_explained = nullptr;
};

} // namespace worklode
