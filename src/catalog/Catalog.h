// The enrichment of a workspace as one value: what names, categories, rules, tags, people and Views mean (definitions.md §2, §5–7).
#pragma once

#include "catalog/ClientConfiguration.h"
#include "core/Enums.h"
#include "core/TextPattern.h"
#include "core/Time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

/// In force from `from` on; the first of an application reaches back to the beginning, whatever its `from`.
struct DatedCategory {
    Category category = Category::Unknown;
    std::optional<Instant> from;
    friend bool operator==(const DatedCategory&, const DatedCategory&) = default;
};

struct Application {
    std::string alias;
    std::vector<std::string> raw;  ///< as written; compared by the rule of definitions.md §2
    bool screens = false;
    std::vector<DatedCategory> categories; ///< ordered by `from`; empty means Unknown
    std::vector<std::string> opportunityTags;
    friend bool operator==(const Application&, const Application&) = default;
};

enum class ScreenField { Title, Host, Path, Url };

struct ScreenCondition {
    ScreenField field = ScreenField::Title;
    TextPattern pattern;
    friend bool operator==(const ScreenCondition&, const ScreenCondition&) = default;
};

struct ScreenRule {
    std::string application;
    std::string name;
    bool enabled = true;
    std::string display; ///< may use {1}…{9}; empty falls back to the title
    std::vector<ScreenCondition> conditions; ///< at least one; all must hold
    friend bool operator==(const ScreenRule&, const ScreenRule&) = default;
};

struct ScreenTags {
    std::string application;
    std::string screen;
    std::vector<std::string> opportunityTags;
    friend bool operator==(const ScreenTags&, const ScreenTags&) = default;
};

enum class Anchor { Leaving, Entering };

/// Without a screen it is an application trigger.
struct Trigger {
    std::string application;
    std::optional<std::string> screen;
    Anchor anchor = Anchor::Leaving;
    friend bool operator==(const Trigger&, const Trigger&) = default;
};

struct Via {
    enum class Kind { Any, Sequence };
    Kind kind = Kind::Any;
    std::vector<Trigger> items; ///< anchors do not matter
    friend bool operator==(const Via&, const Via&) = default;
};

struct TaskDefinition {
    std::string name;
    bool overlay = false;
    std::vector<Trigger> begin, end; ///< empty for overlay tasks
    std::optional<Via> via;
    bool restart = false;
    Duration maxGap{7'200'000};
    Duration maxDuration{28'800'000};
    bool enabled = true;
    friend bool operator==(const TaskDefinition&, const TaskDefinition&) = default;
};

/// Settings of a built-in opportunity type, by its name in definitions.md §6. Types not listed keep their defaults.
struct OpportunitySettings {
    std::string type;
    bool enabled = true;
    std::map<std::string, double> thresholds; ///< only those that differ from the defaults need be here
    std::vector<std::string> exclude;         ///< applications
    double automatable = 1.0;
    friend bool operator==(const OpportunitySettings&, const OpportunitySettings&) = default;
};

enum class TagKind { Legacy, Logon, Notes, Custom };

struct OpportunityTag {
    std::string name;
    TagKind kind = TagKind::Custom;
    std::uint32_t minKeys = 0; ///< 41 by default for notes
    double minSeconds = 0;
    bool enabled = true;
    std::vector<std::string> exclude;
    double automatable = 1.0;
    friend bool operator==(const OpportunityTag&, const OpportunityTag&) = default;
};

struct OffComputerCode {
    std::string code;
    Category category = Category::Unknown;
    friend bool operator==(const OffComputerCode&, const OffComputerCode&) = default;
};

struct BusinessUnit {
    std::string id;
    std::string name;
    std::string level; ///< `company | department | team`
    std::optional<std::string> parent;
    std::optional<double> goal;       ///< production goal in percent, inherited
    std::optional<double> hourlyCost; ///< inherited
    bool enabled = true;
    std::optional<std::string> configuration = std::nullopt; ///< name; its settings hold here and below, where nothing nearer says otherwise
    friend bool operator==(const BusinessUnit&, const BusinessUnit&) = default;
};

/// In `unit` from `from` on; the first one reaches back.
struct Membership {
    std::string unit;
    std::optional<Instant> from;
    friend bool operator==(const Membership&, const Membership&) = default;
};

struct Associate {
    std::string id;
    std::string name;
    std::vector<std::string> alternates; ///< other collector ids of the same person
    std::vector<Membership> memberships; ///< ordered by `from`; empty means Unknown team
    std::string zone;
    std::optional<std::string> configuration = std::nullopt; ///< name; nearer than the units'
    friend bool operator==(const Associate&, const Associate&) = default;
};

struct EffortWeights {
    double keys = 0.28;
    double clicks = 1.3;
    double scrolls = 0.4;
    friend bool operator==(const EffortWeights&, const EffortWeights&) = default;
};

struct Settings {
    bool screensForUnmapped = false;
    double workdaysPerYear = 260;
    double fteHours = 2080;
    Duration shiftGap{14'400'000};
    std::uint32_t minGroup = 5;
    EffortWeights effort;
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Which shift dates a View takes: `[from, to)`, or the last N days up to the last shift date in the data; neither: all.
struct DateRange {
    std::optional<LocalDate> from;
    std::optional<LocalDate> to;
    std::optional<int> lastDays;
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

struct View {
    std::string name;
    std::string description;
    std::string owner;
    bool shared = true;
    std::string defaultPage = "opportunities";
    std::optional<std::string> unit; ///< none: everybody the user may see
    DateRange range;
    std::vector<std::string> associates; ///< ids or alternates; empty: all
    std::vector<Category> categories;    ///< empty: all; limits summary and opportunities
    std::vector<std::string> applications; ///< names; empty: all; limits summary and opportunities
    bool anonymous = false;
    friend bool operator==(const View&, const View&) = default;
};

enum class UserRole { Administrator, Analyst, ReportUser, AssociateRole };

/// What the administration is divided into; also its pages.
enum class AdminArea {
    Applications, Screens, Tasks, Opportunities, OffComputerCodes, Units, Collectors, Users, Configurations, Views, Settings, History
};
enum class AdminRight { None, View, Edit };

/// An administrator's role of the organisation's own making.
struct AdminRole {
    std::string name;
    std::string description;
    std::map<AdminArea, AdminRight> areas; ///< those that are not here: None
    friend bool operator==(const AdminRole&, const AdminRole&) = default;
};

/// Never deleted, only made inactive: histories and the audit trail name them.
struct User {
    std::string name;
    std::vector<UserRole> roles;
    std::optional<std::string> accessNode; ///< unit id; none: the whole tree
    std::string associate;                 ///< whose own data an associate sees
    bool reidentify = false;               ///< may see real names where Views show pseudonyms
    bool active = true;
    std::vector<std::string> customRoles = {}; ///< names of AdminRoles
    friend bool operator==(const User&, const User&) = default;
};

/// Everything above. A catalog that was parsed or loaded is consistent (see checkCatalog()); order is meaning for rules and tasks.
struct Catalog {
    std::vector<Application> applications;
    std::vector<ScreenRule> screenRules;
    std::vector<ScreenTags> screenTags;
    std::vector<TaskDefinition> tasks;
    std::vector<OpportunitySettings> opportunities;
    std::vector<OpportunityTag> opportunityTags;
    std::vector<OffComputerCode> offComputerCodes;
    std::vector<BusinessUnit> units;
    std::vector<Associate> associates;
    Settings settings;
    std::vector<View> views;
    std::vector<User> users;
    std::vector<AdminRole> roles;
    std::vector<ClientConfiguration> configurations;
    friend bool operator==(const Catalog&, const Catalog&) = default;
};

/// What a new workspace starts with: nothing but the built-in opportunity tags.
Catalog builtInCatalog();

/// The comparable form of a raw application id: lower case, without one trailing `.exe`.
std::string normalizedRawId(std::string_view raw);

} // namespace worklode
