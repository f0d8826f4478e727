#include "catalog/ItemCells.h"

#include "catalog/JsonDocument.h"
#include "catalog/LowerCase.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace worklode {

namespace {

constexpr std::string_view kFromWord = " from ";

std::string compactJson(const DocumentJson& value) { return value.dump(-1, ' ', false, DocumentJson::error_handler_t::replace); }

std::string withoutBlanks(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \r\n");
    return from == std::string_view::npos ? std::string() : std::string(text.substr(from, text.find_last_not_of(" \r\n") - from + 1));
}

std::vector<std::string> partsOfCell(std::string_view cell)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        if (std::string part = withoutBlanks(cell.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

/// Whether a text is the same after it stood in a list between semicolons.
bool survivesList(const std::string& text)
{
    return !text.empty() && withoutBlanks(text) == text && text.find(';') == std::string::npos && text.find(kFromWord) == std::string::npos &&
           text.front() != '[';
}

std::string joinedParts(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : "; ") + part;
    return out;
}

std::string textsCell(const DocumentJson& value)
{
    std::vector<std::string> parts;
    for (const DocumentJson& part : value)
        if (!part.is_string() || !survivesList(part.get<std::string>()))
            return compactJson(value);
        else
            parts.push_back(part.get<std::string>());
    return joinedParts(parts);
}

std::string datedCell(const DocumentJson& value, const std::string& what)
{
    std::vector<std::string> parts;
    for (const DocumentJson& part : value) {
        if (!part[what].is_string() || !survivesList(part[what].get<std::string>()))
            return compactJson(value);
        parts.push_back(part[what].get<std::string>() + (part["from"].is_null() ? std::string() : std::string(kFromWord) + part["from"].get<std::string>()));
    }
    return joinedParts(parts);
}

Error unreadableCell(const std::string& cell, const std::string& wanted) { return {ErrorCode::BadInput, {}, "\"" + cell + "\" is not " + wanted}; }

Result<DocumentJson> jsonInCell(const std::string& cell)
{
    std::vector<CatalogFault> faults;
    (void)parseJsonDocument(cell, faults); // too deep, or a key that stands twice
    if (!faults.empty())
        return Error{ErrorCode::BadInput, {}, faults.front().sentence};
    return DocumentJson::parse(cell);
}

Result<DocumentJson> numberInCell(const std::string& cell)
{
    constexpr double kExact = 9007199254740992.0;
    std::string text = withoutBlanks(cell);
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return unreadableCell(cell, "a number");
    return value == std::floor(value) && std::abs(value) < kExact ? DocumentJson(static_cast<std::int64_t>(value)) : DocumentJson(value);
}

Result<DocumentJson> flagInCell(const std::string& cell)
{
    const std::string word = lowerCase(withoutBlanks(cell));
    for (const std::string_view yes : {"yes", "on", "true", "1"})
        if (word == yes)
            return DocumentJson(true);
    for (const std::string_view no : {"no", "off", "false", "0"})
        if (word == no)
            return DocumentJson(false);
    return unreadableCell(cell, "yes or no");
}

DocumentJson datedInCell(const std::string& cell, const std::string& what)
{
    DocumentJson list = DocumentJson::array();
    for (const std::string& part : partsOfCell(cell)) {
        const std::size_t from = part.rfind(kFromWord);
        if (from == std::string::npos)
            list.push_back({{what, part}, {"from", nullptr}});
        else
            list.push_back({{what, withoutBlanks(part.substr(0, from))}, {"from", withoutBlanks(part.substr(from + kFromWord.size()))}});
    }
    return list;
}

} // namespace

const std::vector<ItemMember>& membersOf(std::string_view section)
{
    using enum CellKind;
    static const std::map<std::string_view, std::vector<ItemMember>> members = {
        {"applications",
         {{"alias", Text, "application"}, {"raw", Texts, "raw_ids"}, {"screens", Flag}, {"categories", Dated, "category", "category"},
          {"opportunity_tags", Texts, "tags"}}},
        {"screen_rules", {{"application", Text}, {"name", Text}, {"enabled", Flag}, {"display", Text}, {"conditions", Json}}},
        {"screen_tags", {{"application", Text}, {"screen", Text}, {"opportunity_tags", Texts}}},
        {"tasks",
         {{"name", Text}, {"overlay", Flag}, {"begin", Json}, {"end", Json}, {"via", Json}, {"restart", Flag}, {"max_gap_s", Number},
          {"max_duration_s", Number}, {"enabled", Flag}}},
        {"opportunities", {{"type", Text}, {"enabled", Flag}, {"thresholds", Json}, {"exclude", Texts}, {"automatable", Number}}},
        {"opportunity_tags",
         {{"name", Text}, {"kind", Text}, {"min_keys", Number}, {"min_seconds", Number}, {"enabled", Flag}, {"exclude", Texts},
          {"automatable", Number}}},
        {"off_computer_codes", {{"code", Text}, {"category", Text}}},
        {"units",
         {{"id", Text}, {"name", Text}, {"level", Text}, {"parent", MaybeText}, {"goal", MaybeNumber}, {"hourly_cost", MaybeNumber},
          {"enabled", Flag}, {"configuration", MaybeText}}},
        {"associates",
         {{"id", Text}, {"name", Text}, {"alternates", Texts}, {"memberships", Dated, {}, "unit"}, {"zone", Text}, {"configuration", MaybeText}}},
        {"views",
         {{"name", Text}, {"description", Text}, {"owner", Text}, {"shared", Flag}, {"default_page", Text}, {"unit", MaybeText}, {"range", Json},
          {"associates", Texts}, {"categories", Texts}, {"applications", Texts}, {"anonymous", Flag}}},
        {"users",
         {{"name", Text}, {"roles", Texts}, {"access_node", MaybeText}, {"associate", Text}, {"reidentify", Flag}, {"active", Flag}}},
        {"roles", {{"name", Text}, {"description", Text}, {"pages", Json}}},
        {"configurations", {{"name", Text}, {"description", Text}, {"policy", Json}}}};
    static const std::vector<ItemMember> none;
    const auto found = members.find(section);
    return found == members.end() ? none : found->second;
}

std::string cellOf(const ItemMember& member, const DocumentJson& value)
{
    switch (member.kind) {
    case CellKind::Text:
    case CellKind::MaybeText:
        return value.is_string() ? value.get<std::string>() : std::string();
    case CellKind::Flag:
        return value.get<bool>() ? "yes" : "no";
    case CellKind::Texts:
        return textsCell(value);
    case CellKind::Dated:
        return datedCell(value, std::string(member.what));
    case CellKind::Number:
    case CellKind::MaybeNumber:
    case CellKind::Json:
        break;
    }
    return value.is_null() || (value.is_structured() && value.empty()) ? std::string() : compactJson(value);
}

Result<DocumentJson> valueOf(const ItemMember& member, const std::string& cell, const DocumentJson& usual)
{
    if (cell.empty())
        return usual;
    switch (member.kind) {
    case CellKind::Text:
    case CellKind::MaybeText:
        return DocumentJson(cell);
    case CellKind::Number:
    case CellKind::MaybeNumber:
        return numberInCell(cell);
    case CellKind::Flag:
        return flagInCell(cell);
    case CellKind::Texts:
        return cell.front() == '[' ? jsonInCell(cell) : Result<DocumentJson>(DocumentJson(partsOfCell(cell)));
    case CellKind::Dated:
        return cell.front() == '[' ? jsonInCell(cell) : Result<DocumentJson>(datedInCell(cell, std::string(member.what)));
    case CellKind::Json:
        break;
    }
    return jsonInCell(cell);
}

} // namespace worklode
