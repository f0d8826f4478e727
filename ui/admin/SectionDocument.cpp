#include "ui/admin/SectionDocument.h"

#include "catalog/CatalogJson.h"
#include "catalog/JsonDocument.h"
#include "catalog/SectionItems.h"
#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace worklode {
namespace {

using Json = DocumentJson;

constexpr qint64 kMostBytes = 64 << 20;

void mergeItems(const std::string& section, const Json& from, Json& into)
{
    if (!from.is_array() || !into.is_array()) { // settings, or what the reader will refuse
        if (from.is_object() && into.is_object())
            into.update(from);
        else
            into = from;
        return;
    }
    SectionItems known(section, into);
    for (const Json& item : from) {
        const std::size_t place = known.takePlaceOf(item);
        if (place == SectionItems::kNew)
            into.push_back(item);
        else
            into[place] = item;
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
    std::vector<CatalogFault> faults;
    (void)parseJsonDocument(json, faults); // too deep, or a key that stands twice
    if (!faults.empty())
        return Error{ErrorCode::BadInput, faults.front().path, faults.front().sentence};
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
