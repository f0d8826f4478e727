#include "catalog/CatalogAddress.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 6> kOptions = {"sslmode", "sslrootcert", "sslcert", "sslkey", "passfile", "connect_timeout"};
constexpr qint64 kMaxWorkspaceFileBytes = 64 * 1024;

Error wrong(std::string detail) { return {ErrorCode::BadInput, "catalog", std::move(detail)}; }

/// The text under `"catalog"`; empty where the file says nothing of it. nlohmann's words would quote the text, so they are not used.
Result<std::string> catalogUrlIn(const QByteArray& text)
{
    const auto json = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return Error{ErrorCode::BadInput, {}, "is not a JSON object"};
    for (const auto& [key, value] : json.items())
        if (key != "catalog")
            return Error{ErrorCode::BadInput, key, "is not a key of workspace.json"};
    if (!json.contains("catalog"))
        return std::string();
    if (!json["catalog"].is_string() || json["catalog"].get<std::string>().empty())
        return wrong("must be a text like postgresql://user@host:5432/database");
    return json["catalog"].get<std::string>();
}

} // namespace

std::string PostgresAddress::place() const
{
    const bool isV6 = host.find(':') != std::string::npos;
    std::string out = "postgresql://" + (isV6 ? "[" + host + "]" : host);
    if (port != 0)
        out += ":" + std::to_string(port);
    return out + "/" + database;
}

Result<PostgresAddress> postgresAddressFromUrl(std::string_view text)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    if (!url.isValid())
        return wrong("is no url like postgresql://user@host:5432/database (a character such as @ or / in a password is written %40, %2F)");
    if (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres"))
        return wrong("only postgresql:// urls name a catalog");
    PostgresAddress address;
    address.host = url.host(QUrl::FullyDecoded).toStdString();
    address.port = url.port(0);
    address.user = url.userName(QUrl::FullyDecoded).toStdString();
    address.password = url.password(QUrl::FullyDecoded).toStdString();
    address.database = url.path(QUrl::FullyDecoded).mid(1).toStdString();
    if (address.database.empty())
        return wrong("the url names no database (postgresql://host/database)");
    if (url.hasFragment())
        return wrong("the url has a #fragment; write %23 for a # in a password");
    const QUrlQuery query(url);
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        const std::string name = key.toStdString();
        if (std::find(kOptions.begin(), kOptions.end(), name) == kOptions.end())
            return wrong("the url has an option that is not one of sslmode, sslrootcert, sslcert, sslkey, passfile, connect_timeout");
        address.options[name] = value.toStdString();
    }
    return address;
}

Result<CatalogAddress> catalogAddressBeside(const std::filesystem::path& sqliteFile)
{
    const std::filesystem::path path = sqliteFile.parent_path() / "workspace.json";
    QFile file(QString::fromStdString(path.string()));
    if (!file.exists())
        return CatalogAddress(sqliteFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, path.string(), "cannot be read: " + file.errorString().toStdString()};
    if (file.size() > kMaxWorkspaceFileBytes)
        return Error{ErrorCode::BadInput, path.string(), "is larger than 64 KiB"};
    const auto url = catalogUrlIn(file.readAll());
    if (!url)
        return url.error().at(path.string());
    if (url->empty())
        return CatalogAddress(sqliteFile);
    auto address = postgresAddressFromUrl(*url);
    if (!address)
        return address.error().at(path.string());
    return CatalogAddress(std::move(address).value());
}

} // namespace worklode
