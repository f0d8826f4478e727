// The buckets of an ActivityWatch export, and what they say together of each computer.
#pragma once

#include "interop/SpanLog.h"

#include <nlohmann/json_fwd.hpp>

#include <deque>
#include <map>
#include <string>
#include <string_view>

namespace worklode {

/// Fills a SpanLog. The rules:
///  * The associate is the computer (hostname); each window bucket is a stream, `main` where the computer has but one.
///  * An event without length lasts until the next of its bucket, at most kPoll. Overlaps within a bucket by Spans.h.
///  * `afk` makes windows idle; where there is no window, an idle slice without a place. With several afk buckets of a
///    computer: only while none says not-afk.
///  * A tab event gives its url, and its title where the window has none, to windows of its browser while it lasts. An
///    incognito one takes the window's title away.
///  * Buckets of other types are left out.
class ActivityWatchBuckets
{
public:
    static constexpr Duration kPoll{1000}; ///< how often the window watcher looks

    ActivityWatchBuckets(SpanLog& log, std::string namedAssociate, std::string streamWithoutHost);

    Outcome addEvent(const std::string& bucket, const nlohmann::json& event);
    void setProperty(const std::string& bucket, const std::string& key, const std::string& value);
    /// Once, at the end.
    void finish();

private:
    enum class Type { Window, Afk, Web, Other };
    struct Bucket {
        std::string id, type, client, hostname;
        std::vector<Span> events; ///< of afk events `app` is the status
        std::vector<bool> incognito; ///< by event number
        std::vector<bool> hasWindow; ///< by event number: of tabs, whether they had a window to say something of
        std::map<std::string, std::uint64_t> drops; ///< by key
        std::uint64_t count = 0;
        Type kind() const;
    };
    struct Host {
        std::vector<Bucket*> windows, afk, web;
    };

    Outcome readEvent(Bucket& bucket, const nlohmann::json& event);
    void arrange(Bucket& bucket, SpanRepairs& repairs);
    void finishHost(const std::string& name, Host& host, bool sharesAssociate);
    std::vector<Span> absences(const Host& host) const;
    std::vector<Span> withTabs(std::vector<Span> windows, Bucket& web, SpanLog::Stream& stream);
    std::string associateOf(const std::string& host) const;

    SpanLog& m_log;
    std::string m_associate, m_nobodysStream;
    std::map<std::string, Bucket> m_buckets;
    std::uint32_t m_afk = 0, m_notAfk = 0;
    std::uint64_t m_lengthened = 0;
};

} // namespace worklode
