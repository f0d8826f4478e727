// One masking rule: what to find in a title or url, and what to write in its place (definitions.md §1).
#pragma once

#include "core/Result.h"

#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace worklode {

enum class MaskKind { Regex, Wildcard };

/// A compiled rule. Cheap to copy, safe to use from several threads. Matching is linear in the text (RE2).
class MaskRule
{
public:
    struct Spec {
        std::string name; ///< for people; never shown with data
        MaskKind kind = MaskKind::Regex;
        std::string pattern;
        std::string replacement; ///< a regex's may use {1}…{9}; a group that did not take part is empty
        bool caseSensitive = false;
        friend bool operator==(const Spec&, const Spec&) = default;
    };

    /// Refused: an empty pattern, a regex that RE2 does not take (with its words), a reference to a group that is not there.
    static Result<MaskRule> compile(Spec spec);

    /// Regex: every match is replaced. Wildcard: it covers the whole text, so all of it is replaced or nothing.
    /// `text` before the change is overwritten, not just freed.
    void apply(std::string& text) const;

    const Spec& spec() const { return m_spec; }
    friend bool operator==(const MaskRule& a, const MaskRule& b) { return a.m_spec == b.m_spec; }

private:
    MaskRule() = default;
    Spec m_spec;
    std::shared_ptr<const re2::RE2> m_regex;
};

} // namespace worklode
