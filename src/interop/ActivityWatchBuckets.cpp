#include "interop/ActivityWatchBuckets.h"

#include "core/CaseFold.h"
#include "interop/ForeignTime.h"
#include "interop/PresenceLayer.h"
#include "wire/SegmentHeader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace worklode {

namespace {

using Json = nlohmann::json;

/// What a browser's watcher calls itself, and a word in the names of the programs whose windows show its tabs.
struct Browser {
    std::string_view watcher, program;
};
constexpr auto kBrowsers = std::to_array<Browser>({{"chrome", "chrome"}, {"chrome", "chromium"}, {"firefox", "firefox"}, {"firefox", "librewolf"},
    {"firefox", "waterfox"}, {"edge", "edge"}, {"brave", "brave"}, {"opera", "opera"}, {"vivaldi", "vivaldi"}, {"safari", "safari"}});

bool contains(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

/// Whether a window of this program may show the tabs that this watcher reports.
bool isWindowOf(std::string_view watcher, const std::string& program)
{
    const std::string name = caseFolded(program);
    return std::any_of(kBrowsers.begin(), kBrowsers.end(), [&](const Browser& b) { return contains(watcher, b.watcher) && contains(name, b.program); });
}

Result<std::string_view> textAt(const Json& data, const char* key)
{
    const auto found = data.find(key);
    if (found == data.end() || found->is_null())
        return std::string_view();
    if (!found->is_string())
        return Error{ErrorCode::BadInput, std::string("data.") + key, "is not a text"};
    return std::string_view(found->get_ref<const std::string&>());
}

/// Whole milliseconds of `duration`, cut like the times, so that neighbours do not come to overlap.
Result<Duration> lengthOf(const Json& event)
{
    const auto found = event.find("duration");
    if (found == event.end())
        return Duration{0};
    constexpr double kMostSeconds = 1e9; // 31 years
    const double seconds = found->is_number() ? found->get<double>() : -1;
    if (!(seconds >= 0 && seconds <= kMostSeconds))
        return Error{ErrorCode::BadInput, "duration", "is not a number of seconds from 0 to 1000000000"};
    return Duration(static_cast<std::int64_t>(std::floor(seconds * 1000 + 1e-6)));
}

Result<TimeRange> rangeOf(const Json& event)
{
    const auto stamp = event.find("timestamp");
    if (stamp == event.end() || !stamp->is_string())
        return Error{ErrorCode::BadInput, "timestamp", "is missing"};
    const auto at = instantFromForeignIso(stamp->get_ref<const std::string&>());
    if (!at)
        return at.error().at("timestamp");
    const auto length = lengthOf(event);
    if (!length)
        return length.error();
    if (*at < kEarliestInstant || *at > kLatestInstant - *length)
        return Error{ErrorCode::BadInput, "timestamp", "is not between the years 1970 and 9999"};
    return TimeRange{*at, *at + *length};
}

constexpr auto kReadKeys = std::to_array<std::string_view>({"app", "title", "url", "status", "incognito", "audible", "tabCount"});

} // namespace

ActivityWatchBuckets::Type ActivityWatchBuckets::Bucket::kind() const
{
    return type == "currentwindow" ? Type::Window : type == "afkstatus" ? Type::Afk : type == "web.tab.current" ? Type::Web : Type::Other;
}

ActivityWatchBuckets::ActivityWatchBuckets(SpanLog& log, std::string namedAssociate, std::string streamWithoutHost)
    : m_log(log), m_associate(std::move(namedAssociate)), m_nobodysStream(std::move(streamWithoutHost)), m_afk(log.texts().intern("afk")),
      m_notAfk(log.texts().intern("not-afk"))
{
}

Outcome ActivityWatchBuckets::addEvent(const std::string& id, const Json& event)
{
    Bucket& bucket = m_buckets[id];
    ++bucket.count;
    const Outcome read = readEvent(bucket, event);
    return read ? read : Outcome(read.error().at("bucket " + id + ": event " + std::to_string(bucket.count)));
}

Outcome ActivityWatchBuckets::readEvent(Bucket& bucket, const Json& event)
{
    const auto range = rangeOf(event);
    if (!range)
        return range.error();
    const auto data = event.find("data");
    if (data == event.end() || !data->is_object())
        return Error{ErrorCode::BadInput, "data", "is not an object"};
    std::array<std::string_view, 4> texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto text = textAt(*data, std::string(kReadKeys[i]).c_str());
        if (!text)
            return text.error();
        texts[i] = *text;
    }
    for (const auto& [key, value] : data->items())
        if (std::find(kReadKeys.begin(), kReadKeys.end(), std::string_view(key)) == kReadKeys.end())
            ++bucket.drops[key];
    const auto secret = data->find("incognito");
    const bool incognito = secret != data->end() && secret->is_boolean() && secret->get<bool>();
    const auto place = m_log.texts().clean(texts[0], incognito ? std::string_view() : texts[1], incognito ? std::string_view() : texts[2]);
    Span span;
    span.row = bucket.count;
    span.range = *range;
    span.app = texts[3].empty() ? place.app : m_log.texts().intern(texts[3]);
    span.title = place.title;
    span.url = place.url;
    bucket.drops["(titles of private windows)"] += incognito || place.wasPrivate ? 1 : 0;
    bucket.incognito.push_back(incognito || place.wasPrivate);
    bucket.hasWindow.push_back(false);
    bucket.events.push_back(span);
    return Done{};
}

void ActivityWatchBuckets::setProperty(const std::string& id, const std::string& key, const std::string& value)
{
    Bucket& bucket = m_buckets[id];
    if (key == "type")
        bucket.type = value;
    else if (key == "client")
        bucket.client = value;
    else if (key == "hostname")
        bucket.hostname = value;
}

void ActivityWatchBuckets::arrange(Bucket& bucket, SpanRepairs& repairs)
{
    for (Span& event : bucket.events) {
        event.open = event.range.length() == Duration{0};
        m_lengthened += event.open ? 1 : 0;
    }
    closeOpenSpans(bucket.events, kPoll, repairs);
    bucket.events = withoutOverlaps(std::move(bucket.events), repairs);
}

std::string ActivityWatchBuckets::associateOf(const std::string& host) const
{
    return !m_associate.empty() ? m_associate : host.empty() ? "unknown" : host;
}

void ActivityWatchBuckets::finish()
{
    ImportTally& tally = m_log.tally();
    std::map<std::string, Host> hosts;
    SpanRepairs repairs;
    std::uint64_t events = 0;
    for (auto& [id, bucket] : m_buckets) {
        bucket.id = id;
        if (bucket.hostname == "unknown")
            bucket.hostname.clear();
        events += bucket.count;
    }
    tally.add("events", events);
    for (auto& [id, bucket] : m_buckets) {
        const Type kind = bucket.kind();
        if (kind == Type::Other) {
            tally.add("of buckets of the type " + (bucket.type.empty() ? "(none)" : bucket.type.substr(0, 64)) + ": left out", bucket.count);
            continue;
        }
        tally.add(kind == Type::Window ? "of windows" : kind == Type::Afk ? "of presence" : "of tabs", bucket.count);
        arrange(bucket, repairs);
        if (kind != Type::Web)
            (kind == Type::Window ? hosts[bucket.hostname].windows : hosts[bucket.hostname].afk).push_back(&bucket);
    }
    for (auto& [id, bucket] : m_buckets) // tabs come last: their browsers often do not know the computer's name
        if (bucket.kind() == Type::Web) {
            if (hosts.contains(bucket.hostname))
                hosts[bucket.hostname].web.push_back(&bucket);
            else if (hosts.size() == 1)
                hosts.begin()->second.web.push_back(&bucket);
            else
                tally.add("of tabs on an unknown computer: left out", bucket.count);
        }
    tally.add("without length: until the next, at most 1 s", m_lengthened);
    m_log.count(repairs);
    for (auto& [name, host] : hosts)
        finishHost(name, host, !m_associate.empty() && hosts.size() > 1);
    for (const auto& [name, host] : hosts)
        for (const Bucket* web : host.web)
            tally.add("of tabs while no window of their browser was there: nothing to add to",
                      static_cast<std::uint64_t>(std::count(web->hasWindow.begin(), web->hasWindow.end(), false)));
}

std::vector<Span> ActivityWatchBuckets::absences(const Host& host) const
{
    std::vector<Span> away;
    std::vector<Span> present;
    for (const Bucket* bucket : host.afk)
        for (Span event : bucket->events) {
            const std::uint32_t status = event.app;
            event.app = event.title = event.url = 0;
            event.kind = SliceKind::Idle;
            if (status == m_afk)
                away.push_back(event);
            else if (status == m_notAfk)
                present.push_back(event);
        }
    SpanRepairs several; // buckets that agree are nothing odd
    return uncovered(withoutOverlaps(std::move(away), several), withoutOverlaps(std::move(present), several));
}

std::vector<Span> ActivityWatchBuckets::withTabs(std::vector<Span> windows, Bucket& web, SpanLog::Stream& stream)
{
    const std::string watcher = web.client + " " + web.id;
    std::map<std::uint32_t, bool> isBrowser;
    const auto touches = [&](const Span& window, const Span&) {
        const auto [known, isNew] = isBrowser.try_emplace(window.app);
        if (isNew)
            known->second = isWindowOf(watcher, m_log.texts()[window.app]);
        return known->second;
    };
    return splitBy(windows, web.events, touches, [&](Span& part, const Span& tab) {
        web.hasWindow[tab.row - 1] = true;
        if (web.incognito[tab.row - 1]) {
            if (part.title != 0)
                m_log.drop(stream, "(titles of private windows)");
            part.title = part.url = 0;
            return;
        }
        part.url = tab.url;
        part.title = part.title == 0 ? tab.title : part.title;
    });
}

void ActivityWatchBuckets::finishHost(const std::string& name, Host& host, bool sharesAssociate)
{
    const auto away = absences(host);
    const std::string unnamed = name.empty() && m_associate.empty() ? m_nobodysStream : std::string();
    const std::uint32_t coverage = NoInputCounts | NoLock | (host.afk.empty() ? NoIdle : 0u);
    const auto streamFor = [&](const std::string& own) -> SpanLog::Stream& {
        SpanLog::Stream& stream = m_log.stream(associateOf(name), own.empty() ? unnamed : own);
        stream.coverage = coverage;
        return stream;
    };
    const auto dropAll = [this](SpanLog::Stream& stream, const Bucket& bucket) {
        for (const auto& [key, times] : bucket.drops)
            if (times > 0)
                m_log.drop(stream, key, times);
    };
    if (host.windows.empty())
        streamFor(sharesAssociate ? host.afk.front()->id : std::string()).spans = away;
    for (std::size_t i = 0; i < host.windows.size(); ++i) {
        Bucket& bucket = *host.windows[i];
        SpanLog::Stream& stream = streamFor(host.windows.size() > 1 || sharesAssociate ? bucket.id : std::string());
        dropAll(stream, bucket);
        std::vector<Span> windows = std::move(bucket.events);
        for (Bucket* web : host.web) {
            windows = withTabs(std::move(windows), *web, stream);
            if (i == 0)
                dropAll(stream, *web);
        }
        stream.spans = underAbsences(windows, i == 0 ? away : std::vector<Span>());
    }
}

} // namespace worklode
