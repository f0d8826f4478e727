#include "policy/AdmittedImport.h"

#include "policy/Utf8Text.h"

#include <utility>

namespace worklode {

namespace {

constexpr std::string_view kImport = "import:";

bool namesADoor(std::string_view door)
{
    return door == "demo" || (door.starts_with(kImport) && door.size() > kImport.size());
}

} // namespace

AdmittedImport::AdmittedImport(std::string door) : m_door(std::move(door)) {}

Result<ActivitySlice> AdmittedImport::admit(SliceFields fields) const
{
    if (!namesADoor(m_door))
        return Error{ErrorCode::Refused, "door", "\"" + m_door + "\" is not \"demo\" or \"import:\" and a format"};
    if (auto checked = checkSlice(fields); !checked)
        return checked.error();
    const std::pair<const char*, const std::string*> texts[] = {
        {"app", &fields.app}, {"title", &fields.title}, {"url", &fields.url}, {"code", &fields.code}};
    for (const auto& [name, text] : texts)
        if (!isPlainUtf8(*text))
            return Error{ErrorCode::BadInput, name, "is not UTF-8"};
    return ActivitySlice(Admission{}, std::move(fields));
}

} // namespace worklode
