// One counted input on its way to a slice: what kind and whether it was injected. Nothing else is known of it.
#pragma once

#include "collector/capture/Observation.h"

namespace worklode {

enum class InputKind : std::uint8_t { Key, ErrorKey, Cut, Copy, Paste, Click, WheelVertical, WheelHorizontal };

struct ObservedInput {
    InputKind kind = InputKind::Key;
    InputOrigin origin = InputOrigin::Device;
};

} // namespace worklode
