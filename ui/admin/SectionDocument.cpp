#include "ui/admin/SectionDocument.h"

#include "catalog/CatalogJson.h"
#include "catalog/SectionItems.h"
#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace worklode {
namespace {

using Json = DocumentJson;

constexpr qint64 kMostBytes = 64 << 20;

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
