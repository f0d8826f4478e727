// The saved Views of a workspace.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/WorkspaceSource.h"

namespace worklode {

/// What a View covers, in words: the unit's name, associates, categories.
QString scopeText(const View& view, const Catalog& catalog);
/// `2 Mar 2026 – 31 Mar 2026`, `last 30 days`, `all days`.
QString viewRangeText(const DateRange& range);

class ViewsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Name, Description, Owner, Scope, Range, LastRun, Actions };

    using RowsModel::RowsModel;
    void setWorkspace(std::shared_ptr<const OpenWorkspace> workspace);
    const View* viewAt(int row) const; ///< null where there is none

protected:
    QVariant rowData(std::size_t row, int role) const override;

private:
    std::shared_ptr<const OpenWorkspace> m_workspace;
};

} // namespace worklode
