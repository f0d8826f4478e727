// The evidence for an opportunity: its longest occurrences.
#pragma once

#include "ui/models/OpportunitiesModel.h"

namespace worklode {

class OccurrencesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Start, Associate, Counted, Application, Screen, Length };

    using RowsModel::RowsModel;
    /// Only those at `place` (its application, its screen). Times are shown in the associate's zone of the catalog.
    void setOpportunity(SharedResult result, const OpportunityPlace& place, std::shared_ptr<const Catalog> catalog);
    void clear();
    const Occurrence* occurrenceAt(int row) const;

private:
    SharedResult m_result; ///< keeps what m_rows points at
    std::vector<const Occurrence*> m_rows;
};

} // namespace worklode
