// How a task definition is said in a few words.
#pragma once

#include "catalog/Catalog.h"

#include <QString>

namespace worklode {

/// `Equal screens`, `Unequal applications`, …: whether a task begins and ends at the same place, and what kind its
/// triggers are of; `Operated by the associate` for overlay tasks, `Mixed` where triggers of both kinds meet, empty
/// without triggers.
QString strategyText(const TaskDefinition& task);
/// `leaving CRM | Case or entering Excel`.
QString triggersText(const std::vector<Trigger>& triggers);

} // namespace worklode
