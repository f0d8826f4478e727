#include "ctl/CatalogFiles.h"

#include "catalog/CatalogJson.h"
#include "ctl/CallerRights.h"
#include "ctl/CommandOptions.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QSaveFile>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

QString pathText(const std::string& path) { return QString::fromStdString(path); }

} // namespace

Result<std::string> readWholeFile(const std::string& path)
{
    QFile file(pathText(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path, "cannot be read: " + file.errorString().toStdString()};
    if (file.size() > static_cast<qint64>(kMaxCatalogBytes))
        return Error{ErrorCode::BadInput, path, "larger than the " + std::to_string(kMaxCatalogBytes >> 20) + " MiB that a catalog may have"};
    const QByteArray bytes = file.readAll();
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

Outcome writeWholeFile(const std::string& path, const std::string& bytes)
{
    QSaveFile file(pathText(path));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) && file.commit();
    if (!written)
        return Error{ErrorCode::Unavailable, path, "cannot be written: " + file.errorString().toStdString()};
    return Done{};
}

Result<CatalogSnapshot> catalogForAdministrator(CtlContext& context)
{
    auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot;
    if (const Outcome allowed = requireAdministrator(context, *snapshot->catalog); !allowed)
        return allowed.error();
    return snapshot;
}

Result<CatalogSnapshot> catalogFor(CtlContext& context, AdminArea area, AdminRight right)
{
    auto snapshot = context.catalog();
    if (!snapshot)
        return snapshot;
    if (const Outcome allowed = requireRight(context, *snapshot->catalog, area, right); !allowed)
        return allowed.error();
    return snapshot;
}

void printChanges(CtlContext& context, std::uint64_t version, const std::vector<std::string>& changes)
{
    if (changes.empty() && context.format() != OutputFormat::Json)
        return;
    ReportTable table{"Changes", {"Change"}, {false}, {}};
    for (const std::string& change : changes)
        table.rows.push_back({change});
    printTables(context, {table}, Json{{"version", version}, {"changes", changes}}.dump(2) + "\n");
}

Outcome saveAndTell(CtlContext& context, const CatalogSnapshot& snapshot, const Catalog& after, const std::string& note)
{
    if (after == *snapshot.catalog && snapshot.version > 0) {
        context.remark("Nothing changed: the catalog says the same already.");
        printChanges(context, snapshot.version, {});
        return Done{};
    }
    const auto store = context.catalogStore();
    if (!store)
        return store.error();
    const auto version = (*store)->save(after, snapshot.version, context.author(), note);
    if (!version)
        return version.error();
    printChanges(context, *version, describeChanges(*snapshot.catalog, after));
    return Done{};
}

} // namespace worklode
