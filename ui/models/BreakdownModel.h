// Who an opportunity concerns: its units or its associates.
#pragma once

#include "ui/models/OpportunitiesModel.h"

namespace worklode {

class BreakdownModel final : public RowsModel
{
    Q_OBJECT

public:
    enum class By { Unit, Associate };
    enum Columns { Name, Time, Share, Occurrences };

    explicit BreakdownModel(By by, QObject* parent = nullptr) : RowsModel(parent), m_by(by) {}
    /// `catalog` gives units their names.
    void setOpportunity(SharedResult result, std::size_t opportunity, std::shared_ptr<const Catalog> catalog);
    void clear();

protected:
    QVariant rowData(std::size_t row, int role) const override;

private:
    struct Row {
        QString id;
        QString name;
        double timeMs;
        std::uint64_t occurrences;
    };
    By m_by;
    std::shared_ptr<const std::vector<Row>> m_rows;
};

} // namespace worklode
