// The rows of the applications table: the catalog's applications and the raw ids without one, with how they were used.
#pragma once

#include "analysis/RecordedUsage.h"
#include "ui/admin/ApplicationEdits.h"
#include "ui/admin/ItemsModel.h"

#include <QStringList>

namespace worklode {

struct ApplicationRow {
    std::string name;
    bool mapped = false;
    QStringList raw; ///< as the catalog has them, else the raw id itself
    bool web = false, program = false;
    Category category = Category::Unknown; ///< in force now
    bool dated = false;                    ///< it was another one before
    bool screens = false;
    QStringList tags;
    RuleState rules = RuleState::None;
    Duration active{0};
    std::uint64_t associates = 0;
    std::optional<TimeRange> seen;
};

/// `usage` null: it is not known yet.
std::vector<ApplicationRow> applicationRowsOf(const Catalog& catalog, const RecordedUsage* usage);
ItemRows applicationItems(const std::vector<ApplicationRow>& rows);

/// Active time in applications whose category is Unknown now, as a share of all; 0 without any.
double unknownShare(const std::vector<ApplicationRow>& rows);

} // namespace worklode
