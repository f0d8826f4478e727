#include "catalog/CatalogSchema.h"

#include "catalog/SqlTable.h"

#include <vector>

namespace worklode {

namespace {

using Step = std::vector<std::string_view>;

/// Plain SQL that SQLite and PostgreSQL both take; `$BLOB` is what bytes are called. `pos` is an item's place in its list,
/// and child tables name their parent by it. Steps are never changed once they were released: add another.
const std::vector<Step>& steps()
{
    static const std::vector<Step> all = {{
        // The document as a whole: every version that was ever saved.
        "CREATE TABLE catalog_versions (version BIGINT PRIMARY KEY, at_ms BIGINT NOT NULL, author TEXT NOT NULL, note TEXT NOT NULL,"
        " document $BLOB NOT NULL)",
        "CREATE TABLE audit (seq BIGINT PRIMARY KEY, at_ms BIGINT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,"
        " detail TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL)",
        "CREATE TABLE view_runs (view_name TEXT NOT NULL, user_name TEXT NOT NULL, at_ms BIGINT NOT NULL,"
        " PRIMARY KEY (view_name, user_name))",
        // The version in force, section by section.
        "CREATE TABLE applications (pos BIGINT PRIMARY KEY, alias TEXT NOT NULL UNIQUE, screens INTEGER NOT NULL)",
        "CREATE TABLE application_raw_ids (application BIGINT NOT NULL, pos BIGINT NOT NULL, raw TEXT NOT NULL,"
        " PRIMARY KEY (application, pos))",
        "CREATE TABLE application_categories (application BIGINT NOT NULL, pos BIGINT NOT NULL, category TEXT NOT NULL,"
        " from_ms BIGINT, PRIMARY KEY (application, pos))",
        "CREATE TABLE application_tags (application BIGINT NOT NULL, pos BIGINT NOT NULL, tag TEXT NOT NULL,"
        " PRIMARY KEY (application, pos))",
        "CREATE TABLE screen_rules (pos BIGINT PRIMARY KEY, application TEXT NOT NULL, name TEXT NOT NULL,"
        " enabled INTEGER NOT NULL, display TEXT NOT NULL)",
        "CREATE TABLE screen_conditions (screen_rule BIGINT NOT NULL, pos BIGINT NOT NULL, field TEXT NOT NULL, op TEXT NOT NULL,"
        " value TEXT NOT NULL, case_sensitive INTEGER NOT NULL, PRIMARY KEY (screen_rule, pos))",
        "CREATE TABLE screen_tags (pos BIGINT PRIMARY KEY, application TEXT NOT NULL, screen TEXT NOT NULL)",
        "CREATE TABLE screen_tag_names (screen_tag BIGINT NOT NULL, pos BIGINT NOT NULL, tag TEXT NOT NULL,"
        " PRIMARY KEY (screen_tag, pos))",
        "CREATE TABLE tasks (pos BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, overlay INTEGER NOT NULL, via TEXT,"
        " restart INTEGER NOT NULL, max_gap_ms BIGINT NOT NULL, max_duration_ms BIGINT NOT NULL, enabled INTEGER NOT NULL)",
        "CREATE TABLE task_triggers (task BIGINT NOT NULL, role TEXT NOT NULL, pos BIGINT NOT NULL, application TEXT NOT NULL,"
        " screen TEXT, anchor TEXT NOT NULL, PRIMARY KEY (task, role, pos))",
        "CREATE TABLE opportunities (pos BIGINT PRIMARY KEY, type TEXT NOT NULL UNIQUE, enabled INTEGER NOT NULL,"
        " automatable DOUBLE PRECISION NOT NULL)",
        "CREATE TABLE opportunity_thresholds (opportunity BIGINT NOT NULL, name TEXT NOT NULL, value DOUBLE PRECISION NOT NULL,"
        " PRIMARY KEY (opportunity, name))",
        "CREATE TABLE opportunity_exclusions (opportunity BIGINT NOT NULL, pos BIGINT NOT NULL, application TEXT NOT NULL,"
        " PRIMARY KEY (opportunity, pos))",
        "CREATE TABLE opportunity_tags (pos BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
        " min_keys BIGINT NOT NULL, min_seconds DOUBLE PRECISION NOT NULL, enabled INTEGER NOT NULL,"
        " automatable DOUBLE PRECISION NOT NULL)",
        "CREATE TABLE opportunity_tag_exclusions (tag BIGINT NOT NULL, pos BIGINT NOT NULL, application TEXT NOT NULL,"
        " PRIMARY KEY (tag, pos))",
        "CREATE TABLE off_computer_codes (pos BIGINT PRIMARY KEY, code TEXT NOT NULL UNIQUE, category TEXT NOT NULL)",
        "CREATE TABLE units (pos BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, level TEXT NOT NULL, parent TEXT,"
        " goal DOUBLE PRECISION, hourly_cost DOUBLE PRECISION, enabled INTEGER NOT NULL)",
        "CREATE TABLE associates (pos BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, zone TEXT NOT NULL)",
        "CREATE TABLE associate_alternates (associate BIGINT NOT NULL, pos BIGINT NOT NULL, alternate TEXT NOT NULL UNIQUE,"
        " PRIMARY KEY (associate, pos))",
        "CREATE TABLE memberships (associate BIGINT NOT NULL, pos BIGINT NOT NULL, unit TEXT NOT NULL, from_ms BIGINT,"
        " PRIMARY KEY (associate, pos))",
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value DOUBLE PRECISION NOT NULL)",
        "CREATE TABLE views (pos BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, owner TEXT NOT NULL,"
        " shared INTEGER NOT NULL, default_page TEXT NOT NULL, unit TEXT, from_day INTEGER, to_day INTEGER, last_days INTEGER,"
        " anonymous INTEGER NOT NULL)",
        "CREATE TABLE view_associates (saved_view BIGINT NOT NULL, pos BIGINT NOT NULL, associate TEXT NOT NULL,"
        " PRIMARY KEY (saved_view, pos))",
        "CREATE TABLE view_categories (saved_view BIGINT NOT NULL, pos BIGINT NOT NULL, category TEXT NOT NULL,"
        " PRIMARY KEY (saved_view, pos))",
        "CREATE TABLE users (pos BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, access_node TEXT, associate TEXT NOT NULL,"
        " reidentify INTEGER NOT NULL, active INTEGER NOT NULL)",
        "CREATE TABLE user_roles (user_pos BIGINT NOT NULL, pos BIGINT NOT NULL, role TEXT NOT NULL,"
        " PRIMARY KEY (user_pos, pos))",
    }, {
        "ALTER TABLE units ADD COLUMN configuration TEXT",
        "ALTER TABLE associates ADD COLUMN configuration TEXT",
        "CREATE TABLE roles (pos BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL)",
        "CREATE TABLE role_pages (role BIGINT NOT NULL, page TEXT NOT NULL, admin_right TEXT NOT NULL, PRIMARY KEY (role, page))",
        // A member that is NULL is inherited; lists say in has_… whether they are.
        "CREATE TABLE configurations (pos BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, collect INTEGER,"
        " notice_version BIGINT, idle_seconds BIGINT, occ_prompts INTEGER, occ_prompt_after BIGINT, has_excluded INTEGER NOT NULL,"
        " has_screens INTEGER NOT NULL, has_no_private_windows INTEGER NOT NULL, has_masks INTEGER NOT NULL)",
        "CREATE TABLE configuration_places (configuration BIGINT NOT NULL, list TEXT NOT NULL, pos BIGINT NOT NULL, app TEXT NOT NULL,"
        " value INTEGER NOT NULL, PRIMARY KEY (configuration, list, pos))",
        "CREATE TABLE configuration_masks (configuration BIGINT NOT NULL, pos BIGINT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,"
        " pattern TEXT NOT NULL, replacement TEXT NOT NULL, case_sensitive INTEGER NOT NULL, PRIMARY KEY (configuration, pos))",
    }, {
        "CREATE TABLE view_applications (saved_view BIGINT NOT NULL, pos BIGINT NOT NULL, application TEXT NOT NULL,"
        " PRIMARY KEY (saved_view, pos))",
    }};
    return all;
}

std::string withBlobType(std::string_view sql, std::string_view blobType)
{
    std::string out(sql);
    if (const std::size_t at = out.find("$BLOB"); at != std::string::npos)
        out.replace(at, 5, blobType);
    return out;
}

struct TablesFound {
    bool any = false;
    bool ours = false;
};

/// What lies where this connection would make its tables.
Result<TablesFound> findTables(SqlConnection& connection)
{
    const std::string names = connection.kind() == SqlKind::Postgres
                                  ? "(SELECT table_name AS name FROM information_schema.tables"
                                    " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE') AS tables"
                                  : "sqlite_master WHERE type = 'table'";
    TableReader reader(connection, "SELECT COUNT(*), COALESCE(SUM(CASE WHEN name = 'schema_version' THEN 1 ELSE 0 END), 0) FROM " + names);
    TablesFound found;
    if (reader.next())
        found = {reader.integer(0) > 0, reader.integer(1) > 0};
    if (Outcome read = reader.finish(); !read)
        return read.error();
    return found;
}

/// 0 where nothing was made yet.
Result<int> readVersion(SqlConnection& connection)
{
    const Result<TablesFound> found = findTables(connection);
    if (!found)
        return found.error();
    if (!found->any)
        return 0;
    if (!found->ours)
        return Error{ErrorCode::Refused, connection.place(), "is a database, but not one of Worklode's catalogs"};
    TableReader reader(connection, "SELECT MAX(version) FROM schema_version");
    const int version = reader.next() ? static_cast<int>(reader.integer(0)) : 0;
    if (Outcome read = reader.finish(); !read)
        return read.error();
    if (version > catalogSchemaVersion())
        return Error{ErrorCode::Refused, connection.place(),
                     "its schema is version " + std::to_string(version) + ", and this program knows versions up to "
                         + std::to_string(catalogSchemaVersion())};
    return version;
}

Outcome runSteps(SqlConnection& connection, int from)
{
    if (from == 0)
        if (Outcome made = connection.execute("CREATE TABLE schema_version (version INTEGER PRIMARY KEY)"); !made)
            return made;
    for (int step = from; step < catalogSchemaVersion(); ++step) {
        for (const std::string_view sql : steps()[static_cast<std::size_t>(step)])
            if (Outcome done = connection.execute(withBlobType(sql, connection.blobType())); !done)
                return done;
        if (Outcome noted = connection.execute("INSERT INTO schema_version (version) VALUES (" + std::to_string(step + 1) + ")"); !noted)
            return noted;
    }
    return Done{};
}

} // namespace

int catalogSchemaVersion() { return static_cast<int>(steps().size()); }

Outcome migrateCatalog(SqlConnection& connection)
{
    Result<int> version = readVersion(connection);
    if (!version)
        return version.error();
    if (*version == catalogSchemaVersion())
        return Done{};
    SqlTransaction transaction(connection);
    if (Outcome begun = transaction.begin(SqlAccess::Write); !begun)
        return begun;
    version = readVersion(connection); // somebody else may have been here meanwhile
    if (!version)
        return version.error();
    if (Outcome done = runSteps(connection, *version); !done)
        return done;
    return transaction.commit();
}

} // namespace worklode
