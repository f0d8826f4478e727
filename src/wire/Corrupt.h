// The error of every reader in this room: a place within the segment, and what is wrong there.
#pragma once

#include "core/Result.h"

#include <string>
#include <utility>

namespace worklode {

inline Error corrupt(std::string place, std::string detail)
{
    return {ErrorCode::Corrupt, std::move(place), std::move(detail)};
}

} // namespace worklode
