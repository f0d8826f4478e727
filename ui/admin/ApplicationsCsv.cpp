#include "ui/admin/ApplicationsCsv.h"

#include "core/Enums.h"
#include "interop/CsvReader.h"
#include "ui/look/Format.h"

#include <QStringList>

#include <nlohmann/json.hpp>

namespace worklode {
namespace {

using Json = nlohmann::ordered_json;

Json listOf(std::string_view text)
{
    Json list = Json::array();
    for (const QString& part : toQString(text).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            list.push_back(toUtf8(part.trimmed()));
    }
    return list;
}

struct Columns {
    std::size_t name, raw, category, screens, tags;
};

Result<Columns> columnsOf(const CsvHeader& header)
{
    const Columns columns{header.find("application"), header.find("raw_ids"), header.find("category"),
                          header.find("screens"), header.find("tags")};
    if (columns.name == CsvHeader::kAbsent)
        return Error{ErrorCode::BadInput, "line 1", "the column \"application\" is missing"};
    return columns;
}

Outcome addRow(const CsvRow& row, const Columns& columns, Json& applications)
{
    const auto field = [&](std::size_t column) {
        return column == CsvHeader::kAbsent ? std::string_view() : row.fields[column];
    };
    const std::string category(field(columns.category));
    const std::string screens(field(columns.screens));
    if (!category.empty() && !categoryFromText(category))
        return Error{ErrorCode::BadInput, row.place(), "\"" + category + "\" is no category"};
    if (!screens.empty() && screens != "on" && screens != "off")
        return Error{ErrorCode::BadInput, row.place(), "screens are \"on\" or \"off\", not \"" + screens + "\""};
    const std::string name(field(columns.name));
    Json raw = listOf(field(columns.raw));
    if (raw.empty())
        raw.push_back(name);
    Json application{{"alias", name}, {"raw", std::move(raw)}, {"screens", screens == "on"}};
    application["categories"] =
        category.empty() ? Json::array() : Json::array({Json{{"category", category}, {"from", nullptr}}});
    application["opportunity_tags"] = listOf(field(columns.tags));
    applications.push_back(std::move(application));
    return Done{};
}

} // namespace

Result<std::string> applicationsCsvToJson(const QString& file)
{
    Json applications = Json::array();
    Columns columns{};
    Progress progress;
    const auto header = [&](const CsvRow& row) -> Outcome {
        const auto names = CsvHeader::of(row);
        if (!names)
            return names.error();
        const auto found = columnsOf(*names);
        if (!found)
            return found.error();
        columns = *found;
        return Done{};
    };
    const Outcome read = readCsv(
        file.toStdString(), header, [&](const CsvRow& row) { return addRow(row, columns, applications); }, progress);
    if (!read)
        return read.error().at(toUtf8(file));
    return Json{{"applications", std::move(applications)}}.dump();
}

} // namespace worklode
