// Who is who: collectors to associates, associates to units, units to their tree (definitions.md §7).
#pragma once

#include "analysis/UnitTree.h"
#include "catalog/Catalog.h"
#include "core/Ids.h"
#include "dataset/Dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

using AssociateIndex = Id<struct AssociateTag>;

struct AssociateInfo {
    std::string id;   ///< of the catalog, or the collector id where the catalog does not know it
    std::string name; ///< empty where unknown
    std::vector<StreamIndex> streams; ///< of all their collectors, ordered by (collector, stream)
    struct Stay {
        UnitIndex unit;
        Instant from; ///< kEarliestInstant for the first
    };
    std::vector<Stay> stays; ///< ordered; empty: Unknown team, not analysed
};

/// Built from a catalog and a dataset. Associates ordered by id. With no units in the catalog everybody is in one unit
/// with the id "everyone".
class People
{
public:
    People(const Catalog& catalog, const Dataset& dataset);

    const std::vector<UnitInfo>& units() const { return m_units; }
    const std::vector<AssociateInfo>& associates() const { return m_associates; }
    std::optional<UnitIndex> unitAt(AssociateIndex who, Instant shiftStart) const;
    std::optional<UnitIndex> findUnit(std::string_view id) const;
    std::optional<AssociateIndex> findAssociate(std::string_view idOrAlternate) const;
    bool isWithin(UnitIndex unit, UnitIndex ancestor) const; ///< a unit is within itself
    /// Collector ids in the data that no team has: shown as *Unknown team*.
    const std::vector<std::string>& unplaced() const { return m_unplaced; }

private:
    void takeCatalog(const Catalog& catalog);
    void takeStreams(const Dataset& dataset, bool everybodyIsPlaced);
    void sortById();

    std::vector<UnitInfo> m_units;
    std::vector<AssociateInfo> m_associates;
    std::vector<std::pair<std::string, AssociateIndex>> m_names; ///< ids and alternates, sorted
    std::vector<std::string> m_unplaced;
};

} // namespace worklode
