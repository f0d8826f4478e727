// The seam to an operating system: what a source can see, and how its observations are fetched.
#pragma once

#include "collector/capture/CaptureSink.h"

#include <cstdint>
#include <string>

namespace worklode {

/// What a desktop can tell. What is missing is reported as not available, never as zero.
enum CaptureCapability : std::uint32_t {
    CanCountInput = 1u << 0,
    CanSeeFocus = 1u << 1,
    CanSeeTitles = 1u << 2,
    CanSeeExecutables = 1u << 3,
    CanSeeIdle = 1u << 4, ///< idleness follows from the counted input
    CanSeeLock = 1u << 5,
    CanTellInjected = 1u << 6
};

/// After the first sign of input it pays to wait this long and fetch what came meanwhile in one go.
constexpr SteadyMs kCoalesceMs = 20;

class CaptureSource
{
public:
    enum class State { Alive, Lost };

    virtual ~CaptureSource() = default;
    virtual std::string name() const = 0;
    virtual std::uint32_t capabilities() const = 0; ///< CaptureCapability bits
    /// Becomes readable when there is something to drain; -1: ask by time.
    virtual int descriptor() const = 0;
    /// Tells the sink everything that happened since the last call, in order. Never blocks for long.
    virtual State drain(CaptureSink& sink) = 0;
    /// Tells the sink again what has focus: after the policy changed. To be followed by drain().
    virtual void tellFocus(CaptureSink& sink) = 0;
};

} // namespace worklode
