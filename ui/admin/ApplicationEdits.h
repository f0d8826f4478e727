// What administrators do to applications, as functions over a catalog: everything that names one follows.
#pragma once

#include "catalog/Catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// An application of the catalog, or a raw id that has none yet.
struct ApplicationRef {
    std::string name;    ///< the alias, or the raw id
    bool mapped = false;
};

/// The application of that name, made of the raw id where there is none.
Application& ensureApplication(Catalog& catalog, const std::string& name);
Application* findApplication(Catalog& catalog, const std::string& alias); ///< null where there is none
const Application* findApplication(const Catalog& catalog, const std::string& alias);

/// In force from `from` on, later entries replaced. Without it: what holds now is another category, the past before the
/// last change stays.
void setCategory(Catalog& catalog, const std::string& name, Category category, std::optional<Instant> from);
void setTag(Catalog& catalog, const std::string& name, const std::string& tag, bool on);
/// Gives `from` another alias everywhere: rules, tags on screens, triggers, exclusions. Into an alias that exists:
/// merged there.
void renameApplication(Catalog& catalog, const std::string& from, const std::string& to);
/// The raw ids of all `names` under `into`, which keeps its category.
void mergeApplications(Catalog& catalog, const std::vector<std::string>& names, const std::string& into);
/// With its screen rules and tags on screens; its raw ids are unmapped again. Triggers keep naming it.
void removeApplication(Catalog& catalog, const std::string& alias);

enum class RuleState { None, AllOn, SomeOff };
RuleState ruleState(const Catalog& catalog, const std::string& application);

} // namespace worklode
