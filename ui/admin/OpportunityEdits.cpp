#include "ui/admin/OpportunityEdits.h"

#include "catalog/OpportunityTypes.h"
#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString opportunityText(const char* text)
{
    return QCoreApplication::translate("OpportunityEdits", text);
}

double standardOf(const std::string& type, const std::string& threshold)
{
    if (const OpportunityTypeInfo* info = findOpportunityType(type)) {
        for (const ThresholdInfo& t : info->thresholds) {
            if (t.name == threshold)
                return t.standard;
        }
    }
    return 0;
}

} // namespace

void setTypeSettings(Catalog& catalog, const OpportunitySettings& settings)
{
    OpportunitySettings kept = settings;
    std::erase_if(kept.thresholds, [&](const auto& t) { return t.second == standardOf(settings.type, t.first); });
    OpportunitySettings nothing;
    nothing.type = settings.type;
    const auto same = std::find_if(catalog.opportunities.begin(), catalog.opportunities.end(),
                                   [&](const OpportunitySettings& s) { return s.type == settings.type; });
    if (kept == nothing) {
        if (same != catalog.opportunities.end())
            catalog.opportunities.erase(same);
    } else if (same == catalog.opportunities.end()) {
        catalog.opportunities.push_back(std::move(kept));
    } else {
        *same = std::move(kept);
    }
}

void setTag(Catalog& catalog, const std::string& oldName, const OpportunityTag& tag)
{
    const auto same = std::find_if(catalog.opportunityTags.begin(), catalog.opportunityTags.end(),
                                   [&](const OpportunityTag& t) { return t.name == oldName; });
    if (same == catalog.opportunityTags.end()) {
        catalog.opportunityTags.push_back(tag);
        return;
    }
    *same = tag;
    for (Application& application : catalog.applications)
        std::replace(application.opportunityTags.begin(), application.opportunityTags.end(), oldName, tag.name);
    for (ScreenTags& screen : catalog.screenTags)
        std::replace(screen.opportunityTags.begin(), screen.opportunityTags.end(), oldName, tag.name);
}

void removeTag(Catalog& catalog, const std::string& name)
{
    if (isBuiltInTag(name))
        return;
    std::erase_if(catalog.opportunityTags, [&](const OpportunityTag& t) { return t.name == name; });
    for (Application& application : catalog.applications)
        std::erase(application.opportunityTags, name);
    for (ScreenTags& screen : catalog.screenTags)
        std::erase(screen.opportunityTags, name);
    std::erase_if(catalog.screenTags, [](const ScreenTags& screen) { return screen.opportunityTags.empty(); });
}

bool isBuiltInTag(const std::string& name)
{
    return standardTagKind(name) != TagKind::Custom;
}

std::size_t carriersOf(const Catalog& catalog, const std::string& tag)
{
    const auto carries = [&](const auto& item) {
        return std::find(item.opportunityTags.begin(), item.opportunityTags.end(), tag) != item.opportunityTags.end();
    };
    return static_cast<std::size_t>(std::count_if(catalog.applications.begin(), catalog.applications.end(), carries)
                                    + std::count_if(catalog.screenTags.begin(), catalog.screenTags.end(), carries));
}

QString thresholdName(const std::string& threshold)
{
    if (threshold == "seconds")
        return opportunityText("Seconds");
    if (threshold == "error_keys")
        return opportunityText("Error keys");
    if (threshold == "rate")
        return opportunityText("Share of all keys");
    if (threshold == "per_shift")
        return opportunityText("Times a shift");
    if (threshold == "scrolls")
        return opportunityText("Scrolls");
    if (threshold == "per_minute")
        return opportunityText("Scrolls a minute");
    return threshold == "keys" ? opportunityText("Keys") : toQString(threshold);
}

QString thresholdsText(const OpportunitySettings& effective)
{
    QStringList parts;
    for (const auto& [name, value] : effective.thresholds) {
        const bool changed = value != standardOf(effective.type, name);
        parts.append(
            u"%1 %2%3"_s.arg(QLocale().toString(value), thresholdName(name).toLower(), changed ? u" *"_s : QString()));
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

} // namespace worklode
