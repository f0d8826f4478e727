#include "wire/WireText.h"

#include "core/CaseFold.h"

namespace worklode {

Outcome checkText(std::string_view text, std::size_t maxBytes, std::string_view field)
{
    if (text.size() > maxBytes)
        return Error{ErrorCode::BadInput, std::string(field),
                     "is " + std::to_string(text.size()) + " bytes long, more than the " + std::to_string(maxBytes) + " allowed"};
    if (!isUtf8(text))
        return Error{ErrorCode::BadInput, std::string(field), "is not valid UTF-8"};
    return Done{};
}

} // namespace worklode
