#include "ui/admin/SectionImport.h"

#include "catalog/CatalogJson.h"
#include "catalog/ItemCells.h"
#include "catalog/JsonDocument.h"
#include "catalog/SectionItems.h"
#include "ui/look/Format.h"

#include <algorithm>
#include <map>

namespace worklode {
namespace {

using Json = DocumentJson;

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

std::string dumped(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// As a cell of a sheet says it where it has such a member, else as JSON.
std::string wordOfMember(const std::string& section, const std::string& name, const Json& value)
{
    std::string word;
    const auto& members = membersOf(section);
    const auto member =
        std::find_if(members.begin(), members.end(), [&](const ItemMember& m) { return m.name == name; });
    word = member != members.end() ? cellOf(*member, value) : dumped(value);
    return word.empty() ? "empty" : word;
}

class SectionImport
{
public:
    SectionImport(const Catalog& catalog, const QStringList& sections)
        : m_sections(sections), m_before(Json::parse(catalogToJson(catalog))), m_whole(m_before)
    {
        m_out.catalog = catalog;
    }

    CsvImport run(const std::string& json)
    {
        std::vector<CatalogFault> faults;
        (void)parseJsonDocument(json, faults); // too deep, or a key that stands twice
        const Json document = faults.empty() ? Json::parse(json, nullptr, false) : Json();
        if (!faults.empty())
            give(faults.front());
        else if (!document.is_object())
            m_out.fault = "the file is no JSON object";
        else
            takeAll(document);
        return std::move(m_out);
    }

private:
    struct Place {
        std::string section;
        std::size_t now = kNowhere, before = kNowhere; ///< indices; nowhere before: it is new
    };

    void takeAll(const Json& document)
    {
        m_several = std::count_if(document.items().begin(), document.items().end(),
                                  [](const auto& entry) { return entry.key() != "version"; }) > 1;
        for (const auto& [name, value] : document.items()) {
            if (name == "version")
                m_whole["version"] = value;
            else if (!m_sections.contains(toQString(name)))
                return give({name, "does not belong here; this place takes " + toUtf8(m_sections.join(u", "))});
            else
                take(name, value, m_whole[name]);
        }
        CatalogParse parse = parseCatalog(dumped(m_whole));
        for (const CatalogFault& fault : parse.faults)
            give(fault);
        if (!parse.faults.empty())
            return;
        m_out.catalog = std::move(parse.catalog);
        describe();
    }

    void take(const std::string& section, const Json& from, Json& into)
    {
        if (!from.is_array() || !into.is_array()) { // settings, or what the reader will refuse
            if (from.is_object() && into.is_object())
                into.update(from, true);
            else
                into = from;
            m_places.push_back({section, kNowhere, kNowhere});
            m_out.rows.push_back({0, section, {}, {CsvEffect::Unchanged}, {}, {}, {}});
            return;
        }
        SectionItems known(section, into);
        std::vector<std::size_t>& rowOf = m_rowOf[section];
        rowOf.assign(into.size(), kNowhere);
        std::uint64_t number = 0;
        for (const Json& item : from) {
            const std::size_t before = known.takePlaceOf(item);
            const std::size_t now = before == SectionItems::kNew ? into.size() : before;
            if (now == into.size()) {
                into.push_back(item);
                rowOf.push_back(kNowhere);
            } else {
                into[now] = item;
            }
            rowOf[now] = m_out.rows.size();
            m_places.push_back({section, now, before == SectionItems::kNew ? kNowhere : before});
            m_out.rows.push_back({++number, keyText(section, item), nameText(item), {}, {}, {}, {}});
        }
    }

    std::string keyText(const std::string& section, const Json& item) const
    {
        std::string text = m_several ? section : std::string();
        for (const std::string& member : keyMembers(section))
            if (item.is_object() && item.contains(member) && item[member].is_string())
                text += (text.empty() ? "" : " · ") + item[member].get<std::string>();
        return text;
    }

    static std::string nameText(const Json& item)
    {
        for (const char* member : {"display", "name", "description"})
            if (item.is_object() && item.contains(member) && item[member].is_string())
                return item[member].get<std::string>();
        return {};
    }

    /// To the item that it is about, or to the file.
    void give(const CatalogFault& fault)
    {
        const std::string section = fault.path.substr(0, fault.path.find_first_of("[."));
        for (std::size_t row = 0; row < m_places.size(); ++row) // one that is no list
            if (m_places[row].section == section && m_places[row].now == kNowhere && m_out.rows[row].fault.empty()) {
                m_out.rows[row].column = fault.path.substr(std::min(fault.path.size(), section.size() + 1));
                m_out.rows[row].fault = fault.sentence;
                return;
            }
        addFaults(m_out, section, m_rowOf[section], {fault}, true);
    }

    void describe()
    {
        const Json after = Json::parse(catalogToJson(m_out.catalog));
        for (std::size_t row = 0; row < m_places.size(); ++row) {
            const Place& place = m_places[row];
            const Json& now = place.now == kNowhere ? after[place.section] : after[place.section][place.now];
            if (place.now != kNowhere && place.before == kNowhere)
                m_out.rows[row].effects = {CsvEffect::Added};
            else
                compare(m_out.rows[row], place,
                        place.now == kNowhere ? m_before[place.section] : m_before[place.section][place.before], now);
        }
    }

    static void compare(CsvRowReport& row, const Place& place, const Json& before, const Json& now)
    {
        for (const auto& [name, value] : now.items())
            if (!before.contains(name) || before[name] != value)
                row.detail += (row.detail.empty() ? "" : ", ") + name + " was " +
                              wordOfMember(place.section, name, before.contains(name) ? before[name] : Json());
        row.effects = {row.detail.empty() ? CsvEffect::Unchanged : CsvEffect::Changed};
    }

    const QStringList m_sections;
    const Json m_before;
    Json m_whole;
    bool m_several = false;                                  ///< sections in the document
    std::map<std::string, std::vector<std::size_t>> m_rowOf; ///< by section and item
    std::vector<Place> m_places;                             ///< by row
    CsvImport m_out;
};

} // namespace

CsvImport importSectionsJson(const Catalog& catalog, const QStringList& sections, const std::string& json)
{
    return SectionImport(catalog, sections).run(json);
}

} // namespace worklode
