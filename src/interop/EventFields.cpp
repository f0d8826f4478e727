#include "interop/EventFields.h"

#include <algorithm>

namespace worklode {

namespace {

struct KnownName {
    std::string_view name; ///< lower case, letters and digits only
    EventField field;
};

/// Of one field the surer name first.
constexpr auto kKnownNames = std::to_array<KnownName>({
    {"caseconceptname", EventField::Case}, {"caseid", EventField::Case}, {"casekey", EventField::Case}, {"case", EventField::Case},
    {"casenumber", EventField::Case}, {"traceid", EventField::Case}, {"trace", EventField::Case}, {"processinstanceid", EventField::Case},
    {"processinstance", EventField::Case},
    {"conceptname", EventField::Activity}, {"activity", EventField::Activity}, {"activityname", EventField::Activity},
    {"activityen", EventField::Activity}, {"activityde", EventField::Activity}, {"eventname", EventField::Activity},
    {"event", EventField::Activity}, {"taskname", EventField::Activity}, {"task", EventField::Activity}, {"step", EventField::Activity},
    {"operation", EventField::Activity},
    {"timetimestamp", EventField::Time}, {"timestamp", EventField::Time}, {"completetimestamp", EventField::Time},
    {"completiontimestamp", EventField::Time}, {"endtimestamp", EventField::Time}, {"eventtimestamp", EventField::Time},
    {"eventtime", EventField::Time}, {"completetime", EventField::Time}, {"endtime", EventField::Time}, {"datetime", EventField::Time},
    {"eventdate", EventField::Time}, {"time", EventField::Time}, {"end", EventField::Time}, {"date", EventField::Time},
    {"starttimestamp", EventField::Start}, {"starttime", EventField::Start}, {"begintime", EventField::Start}, {"start", EventField::Start},
    {"begin", EventField::Start},
    {"orgresource", EventField::Resource}, {"resource", EventField::Resource}, {"userid", EventField::Resource},
    {"username", EventField::Resource}, {"user", EventField::Resource}, {"employee", EventField::Resource}, {"agent", EventField::Resource},
    {"performer", EventField::Resource}, {"originator", EventField::Resource}, {"operator", EventField::Resource},
    {"associate", EventField::Resource}, {"worker", EventField::Resource},
    {"lifecycletransition", EventField::Lifecycle}, {"lifecycle", EventField::Lifecycle}, {"transition", EventField::Lifecycle},
    {"conceptinstance", EventField::Instance}, {"activityinstance", EventField::Instance}, {"activityinstanceid", EventField::Instance},
    {"targetapp", EventField::Application}, {"application", EventField::Application}, {"applicationname", EventField::Application},
    {"appname", EventField::Application}, {"app", EventField::Application}, {"source", EventField::Application},
    {"software", EventField::Application}, {"program", EventField::Application},
    {"windowtitle", EventField::Title}, {"window", EventField::Title}, {"windowname", EventField::Title}, {"screen", EventField::Title},
    {"screenname", EventField::Title}, {"uigroup", EventField::Title}, {"uigroupname", EventField::Title}, {"pagetitle", EventField::Title},
    {"title", EventField::Title}, {"page", EventField::Title}, {"targetworkbookname", EventField::Title}, {"workbookname", EventField::Title},
    {"filename", EventField::Title},
    {"targetsheetname", EventField::Sheet}, {"sheetname", EventField::Sheet}, {"sheet", EventField::Sheet},
    {"url", EventField::Url}, {"pageurl", EventField::Url}, {"browserurl", EventField::Url}, {"targeturl", EventField::Url},
    {"actiontype", EventField::Action}, {"eventtype", EventField::Action}, {"action", EventField::Action}, {"interaction", EventField::Action},
});

std::string plain(std::string_view name)
{
    std::string out;
    for (const char c : name)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c + 32);
    return out;
}

std::optional<FieldMeaning> known(std::string_view name)
{
    const auto found = std::find_if(kKnownNames.begin(), kKnownNames.end(), [text = plain(name)](const KnownName& k) { return k.name == text; });
    if (found == kKnownNames.end())
        return std::nullopt;
    return FieldMeaning{found->field, static_cast<std::size_t>(found - kKnownNames.begin())};
}

} // namespace

std::optional<FieldMeaning> meaningOf(std::string_view name)
{
    if (const auto whole = known(name))
        return whole;
    const auto colon = name.find(':');
    constexpr std::array<std::string_view, 10> kOwn = {"case", "concept", "org", "time", "lifecycle", "cost", "identity", "semantic", "micro", "swcomm"};
    if (colon == std::string_view::npos || std::find(kOwn.begin(), kOwn.end(), name.substr(0, colon)) != kOwn.end())
        return std::nullopt;
    return known(name.substr(colon + 1));
}

bool isLoggersApplication(std::string_view name)
{
    const std::string text = plain(name);
    return text == "source" || text == "targetapp";
}

EventColumns::EventColumns(const std::vector<std::string>& names)
{
    m_positions.fill(kAbsent);
    std::array<std::size_t, kEventFieldCount> ranks{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto meaning = meaningOf(names[i]);
        if (!meaning)
            continue;
        const auto field = static_cast<std::size_t>(meaning->field);
        if (m_positions[field] == kAbsent || meaning->rank < ranks[field]) {
            m_positions[field] = i;
            ranks[field] = meaning->rank;
        }
    }
}

bool EventColumns::makeEventLog() const
{
    return has(EventField::Activity) && (has(EventField::Time) || has(EventField::Start)) && (has(EventField::Case) || has(EventField::Resource));
}

} // namespace worklode
