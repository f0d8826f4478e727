// Who is told what happens on a desktop. All calls come from one thread, times never go back.
#pragma once

#include "collector/capture/Observation.h"

namespace worklode {

class CaptureSink
{
public:
    virtual ~CaptureSink() = default;
    virtual void key(KeyClass keyClass, InputOrigin origin, SteadyMs at) = 0;
    virtual void click(InputOrigin origin, SteadyMs at) = 0;
    virtual void wheel(WheelAxis axis, InputOrigin origin, SteadyMs at) = 0;
    virtual void focus(WindowGlimpse window, SteadyMs at) = 0;
    virtual void noFocus(SteadyMs at) = 0;
    /// The focused window now has another title.
    virtual void title(std::string title, SteadyMs at) = 0;
};

} // namespace worklode
