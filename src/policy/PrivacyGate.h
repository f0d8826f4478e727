// The one door by which an observation leaves a desktop (definitions.md §1, "What leaves the desktop").
#pragma once

#include "core/ActivitySlice.h"
#include "policy/CollectionPolicy.h"

#include <optional>
#include <string>

namespace worklode {

constexpr std::string_view kExcludedApp = "(excluded)";
constexpr std::size_t kMaxGatedTitleBytes = 256;
constexpr std::size_t kMaxGatedUrlBytes = 1024;
constexpr std::size_t kMaxGatedAppBytes = 128;

/// A place in the words in which it may leave. Only the gate makes one; it is what the segmenter holds, so that a raw
/// title lives no longer than the call that brings it.
class AdmittedPlace
{
public:
    AdmittedPlace() = default; ///< nowhere
    const std::string& app() const { return m_app; }
    const std::string& title() const { return m_title; }
    const std::string& url() const { return m_url; }
    bool keepsCounters() const { return m_keepsCounters; }
    friend bool operator==(const AdmittedPlace&, const AdmittedPlace&) = default;

private:
    friend class PrivacyGate;
    std::string m_app, m_title, m_url;
    bool m_keepsCounters = true;
};

/// Applies a policy, in this order: collection off; excluded applications; screens per application; private windows; masks (built-in,
/// the policy's, built-in again); urls cut; caps. Texts that went in are overwritten. Const and thread-safe.
///
/// Chromium and its kin do not mark their private windows, so their titles are dropped unless a url came with them (the
/// extension stays silent in private windows) or the policy lists the browser under `noPrivateWindows`.
class PrivacyGate
{
public:
    explicit PrivacyGate(CollectionPolicy policy) : m_policy(std::move(policy)) {}

    AdmittedPlace look(std::string app, std::string title, std::string url) const;

    /// Nothing where the slice breaks checkSlice().
    std::optional<ActivitySlice> admit(SliceFields fields) const;
    /// The same for a place that was looked at before.
    std::optional<ActivitySlice> admit(const AdmittedPlace& place, TimeRange range, SliceKind kind, std::string code, const InteractionCounts& counts) const;

    const CollectionPolicy& policy() const { return m_policy; }

private:
    void maskAll(std::string& text) const;

    CollectionPolicy m_policy;
};

} // namespace worklode
