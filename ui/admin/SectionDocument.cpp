#include "ui/admin/SectionDocument.h"

#include "catalog/CatalogJson.h"
#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace worklode {
namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 kMostBytes = 64 << 20;

/// The members by which an item is the same as another one.
const std::map<std::string, std::vector<std::string>>& keyMembers()
{
    static const std::map<std::string, std::vector<std::string>> members = {
        {"applications", {"alias"}},
        {"screen_rules", {"application", "name"}},
        {"screen_tags", {"application", "screen"}},
        {"tasks", {"name"}},
        {"opportunities", {"type"}},
        {"opportunity_tags", {"name"}},
        {"off_computer_codes", {"code"}},
        {"units", {"id"}},
        {"associates", {"id"}},
        {"views", {"name"}},
        {"users", {"name"}},
        {"roles", {"name"}},
        {"configurations", {"name"}}};
    return members;
}

std::string keyOf(const std::string& section, const Json& item)
{
    std::string key;
    const auto members = keyMembers().find(section);
    if (!item.is_object() || members == keyMembers().end())
        return key;
    for (const std::string& member : members->second)
        key += (item.contains(member) ? item[member].dump() : std::string()) + '\n';
    return key;
}

void mergeItems(const std::string& section, const Json& from, Json& into)
{
    if (!from.is_array() || !into.is_array()) { // settings, or what the reader will refuse
        if (from.is_object() && into.is_object())
            into.update(from);
        else
            into = from;
        return;
    }
    for (const Json& item : from) {
        const std::string key = keyOf(section, item);
        const auto same =
            std::find_if(into.begin(), into.end(), [&](const Json& old) { return keyOf(section, old) == key; });
        if (same == into.end() || key.empty())
            into.push_back(item);
        else
            *same = item;
    }
}

} // namespace

std::string sectionsToJson(const Catalog& catalog, const QStringList& sections)
{
    const Json whole = Json::parse(catalogToJson(catalog));
    Json out{{"version", kCatalogVersion}};
    for (const QString& section : sections) {
        if (whole.contains(toUtf8(section)))
            out[toUtf8(section)] = whole[toUtf8(section)];
    }
    return out.dump(2) + '\n';
}

Result<Catalog> withSections(const Catalog& catalog, const QStringList& sections, const std::string& json)
{
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object())
        return Error{ErrorCode::BadInput, {}, "the file is no JSON object"};
    Json whole = Json::parse(catalogToJson(catalog));
    for (const auto& [name, value] : document.items()) {
        if (name == "version")
            whole["version"] = value;
        else if (!sections.contains(toQString(name)))
            return Error{ErrorCode::BadInput, name,
                         "does not belong here; this place takes " + toUtf8(sections.join(QLatin1String(", ")))};
        else if (whole.contains(name))
            mergeItems(name, value, whole[name]);
        else
            whole[name] = value;
    }
    CatalogParse parse = parseCatalog(whole.dump());
    if (!parse.faults.empty())
        return Error{ErrorCode::BadInput, parse.faults.front().path, parse.faults.front().sentence};
    return std::move(parse.catalog);
}

Result<std::string> readTextFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, toUtf8(name), toUtf8(file.errorString())};
    if (file.size() > kMostBytes)
        return Error{ErrorCode::BadInput, toUtf8(name), "is larger than 64 MiB"};
    return file.readAll().toStdString();
}

QString writeFile(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QCoreApplication::translate("worklode", "Exported to %1").arg(name)
                : QCoreApplication::translate("worklode", "%1: %2").arg(name, file.errorString());
}

} // namespace worklode
