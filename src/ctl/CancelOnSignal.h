// Ctrl+C as a cancel, for commands that have something to tidy up.
#pragma once

#include "core/Progress.h"

namespace worklode {

/// While it lives, SIGINT and SIGTERM cancel `progress` instead of ending the program. One at a time.
class CancelOnSignal
{
public:
    explicit CancelOnSignal(Progress& progress);
    ~CancelOnSignal();
    CancelOnSignal(const CancelOnSignal&) = delete;
    CancelOnSignal& operator=(const CancelOnSignal&) = delete;

private:
    using Handler = void (*)(int);
    Handler m_onInterrupt;
    Handler m_onTerminate;
};

} // namespace worklode
