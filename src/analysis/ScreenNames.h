// The names of the screens of one enrichment, found by id and by name; what a change leaves as it was is shared, not copied.
#pragma once

#include "analysis/IdTable.h"
#include "core/Ids.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace worklode {

using ApplicationId = Id<struct ApplicationTag>; ///< an application as shown (alias)
using ScreenId = Id<struct ScreenTag>;           ///< a distinct (application, screen name); the name may be empty

/// Texts that stay where they are until it goes.
class TextBlock
{
public:
    std::string_view add(std::string_view text)
    {
        if (text.size() > m_left) {
            m_left = std::max(kPiece, text.size());
            m_pieces.push_back(std::make_unique<char[]>(m_left));
            m_next = m_pieces.back().get();
        }
        char* const begin = m_next;
        if (!text.empty())
            std::memcpy(begin, text.data(), text.size());
        m_next += text.size();
        m_left -= text.size();
        return {begin, text.size()};
    }

private:
    static constexpr std::size_t kPiece = 1 << 16;
    std::vector<std::unique_ptr<char[]>> m_pieces;
    char* m_next = nullptr;
    std::size_t m_left = 0;
};

/// Grows while an Enrichment is made, then never changes. Ids count up in the order in which screens were added.
class ScreenNames
{
public:
    ScreenNames() : m_texts{std::make_shared<TextBlock>()} {}
    /// Will take over screens of `earlier` by their old ids. Those of the applications in `renamed` (by ApplicationId) are new.
    ScreenNames(std::shared_ptr<const ScreenNames> earlier, const std::vector<std::uint8_t>& renamed);

    std::size_t size() const { return m_names.size(); }
    std::string_view name(ScreenId screen) const { return m_names[screen.index()]; }
    ApplicationId applicationOf(ScreenId screen) const { return m_applications[screen.index()]; }
    const std::vector<ApplicationId>& applications() const { return m_applications; }
    ScreenId find(ApplicationId application, std::string_view name) const; ///< size() where there is none

    ScreenId intern(ApplicationId application, std::string_view name);
    /// The screen `old` of the earlier names, added where it is not yet; its application is not renamed.
    ScreenId takeOver(ScreenId old);
    /// By old id the new one, kNone where it was not taken over.
    const std::vector<std::uint32_t>& takenOver() const { return m_fromEarlier; }
    static constexpr std::uint32_t kNone = IdTable::npos;
    /// So many changes were laid upon each other that it is better to begin anew.
    bool isWorn() const { return m_texts.size() > 16; }
    /// What only takeOver() needs is dropped.
    void finish() { m_earlier.reset(); }

private:
    bool isOwn(ApplicationId a) const { return !m_base || (a.index() < m_own.size() && m_own[a.index()] != 0); }
    ScreenId add(ApplicationId application, std::string_view kept);

    std::vector<std::string_view> m_names;
    std::vector<ApplicationId> m_applications; ///< by ScreenId
    IdTable m_ids;                             ///< of the applications that are m_own; of all, where there is no base
    std::vector<std::shared_ptr<TextBlock>> m_texts; ///< keep the names; the last is the one that grows

    std::shared_ptr<const ScreenNames> m_base; ///< has the ids of the other applications' names; has no base itself
    std::vector<std::uint32_t> m_fromBase;     ///< its id → id here
    std::vector<std::uint8_t> m_own;           ///< by ApplicationId
    std::shared_ptr<const ScreenNames> m_earlier;
    std::vector<std::uint32_t> m_earlierToBase; ///< empty: the same ids
    std::vector<std::uint32_t> m_fromEarlier;
};

} // namespace worklode
