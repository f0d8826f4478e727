// Choices that several dialogs of the administration offer: units as a tree, client configurations, time zones.
#pragma once

#include "catalog/Catalog.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

class QComboBox;

namespace worklode {

/// A unit with how deep it lies; parents come before their children.
struct PlacedUnit {
    std::size_t index = 0; ///< into Catalog::units
    int depth = 0;
};
std::vector<PlacedUnit> unitsInTreeOrder(const Catalog& catalog);

/// `Acme › Claims › Motor`.
QString unitPath(const Catalog& catalog, const std::string& id);
QString unitName(const BusinessUnit& unit); ///< its id where it has no name
const BusinessUnit* findUnit(const Catalog& catalog, const std::string& id);

/// `none` stands first and is nullopt; units follow in the form of their tree. Disabled units are left out unless
/// chosen.
void fillUnits(QComboBox& box, const Catalog& catalog, const std::optional<std::string>& chosen, const QString& none);
void fillConfigurations(QComboBox& box, const Catalog& catalog, const std::optional<std::string>& chosen,
                        const QString& none);
/// What is chosen in a box that one of the above filled.
std::optional<std::string> chosenId(const QComboBox& box);

/// IANA names.
QStringList knownZones();

/// `company | department | team` as people read them.
QString levelText(const std::string& level);
QString areaText(AdminArea area);
QString rightText(AdminRight right);
QString roleText(UserRole role);

} // namespace worklode
