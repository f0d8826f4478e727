#include "analysis/ScreenNames.h"

#include <algorithm>

namespace worklode {

ScreenNames::ScreenNames(std::shared_ptr<const ScreenNames> earlier, const std::vector<std::uint8_t>& renamed)
    : m_texts(earlier->m_texts), m_base(earlier->m_base ? earlier->m_base : earlier), m_fromBase(m_base->size(), kNone), m_own(renamed),
      m_fromEarlier(earlier->size(), kNone)
{
    m_texts.push_back(std::make_shared<TextBlock>());
    m_names.reserve(earlier->size());
    m_applications.reserve(earlier->size());
    if (earlier->m_base) {
        for (std::size_t a = 0; a < std::min(m_own.size(), earlier->m_own.size()); ++a)
            m_own[a] |= earlier->m_own[a];
        m_earlierToBase.assign(earlier->size(), kNone);
        for (std::uint32_t b = 0; b < earlier->m_fromBase.size(); ++b)
            if (earlier->m_fromBase[b] != kNone)
                m_earlierToBase[earlier->m_fromBase[b]] = b;
    }
    m_earlier = std::move(earlier);
}

ScreenId ScreenNames::find(ApplicationId application, std::string_view name) const
{
    if (!isOwn(application)) {
        const ScreenId base = m_base->find(application, name);
        const std::uint32_t here = base.index() < m_fromBase.size() ? m_fromBase[base.index()] : kNone;
        return ScreenId(here == kNone ? size() : here);
    }
    const std::uint32_t id = m_ids.find(hashOf(application.value, name),
                                        [&](std::uint32_t i) { return m_applications[i] == application && m_names[i] == name; });
    return ScreenId(id == kNone ? size() : id);
}

ScreenId ScreenNames::add(ApplicationId application, std::string_view kept)
{
    const auto id = static_cast<std::uint32_t>(m_names.size());
    m_names.push_back(kept);
    m_applications.push_back(application);
    if (isOwn(application))
        m_ids.insert(hashOf(application.value, kept), id);
    return ScreenId(id);
}

ScreenId ScreenNames::intern(ApplicationId application, std::string_view name)
{
    const ScreenId known = find(application, name);
    return known.index() < size() ? known : add(application, m_texts.back()->add(name));
}

ScreenId ScreenNames::takeOver(ScreenId old)
{
    std::uint32_t& here = m_fromEarlier[old.index()];
    if (here != kNone)
        return ScreenId(here);
    here = add(m_earlier->applicationOf(old), m_earlier->name(old)).value;
    const std::uint32_t base = m_earlierToBase.empty() ? old.value : m_earlierToBase[old.index()];
    if (base != kNone)
        m_fromBase[base] = here;
    return ScreenId(here);
}

} // namespace worklode
