#include "policy/PlaceRules.h"

#include "core/CaseFold.h"

namespace worklode {

std::string_view baseName(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string comparableApp(std::string_view app)
{
    std::string lower = caseFolded(baseName(app));
    if (lower.ends_with(".exe"))
        lower.resize(lower.size() - 4);
    return lower;
}

PlaceRules::PlaceRules(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    for (auto& entry : m_entries)
        entry.app = comparableApp(entry.app);
}

std::optional<bool> PlaceRules::find(std::string_view app, std::string_view host) const
{
    const std::string wantedApp = comparableApp(app);
    const Entry* byApp = nullptr;
    const Entry* bySuffix = nullptr;
    for (const auto& entry : m_entries) {
        const std::string_view name = entry.app;
        if (!host.empty() && name == host)
            return entry.value;
        const bool suffix = name.starts_with("*.") && host.size() > name.size() - 1 && host.ends_with(name.substr(1));
        if (suffix && (!bySuffix || name.size() > bySuffix->app.size()))
            bySuffix = &entry;
        if (name == wantedApp)
            byApp = &entry;
    }
    if (const Entry* best = bySuffix ? bySuffix : byApp)
        return best->value;
    return std::nullopt;
}

} // namespace worklode
