// Writing to a file that may be full.
#pragma once

#include "core/Result.h"

#include <QFileDevice>

#include <string_view>

namespace worklode {

/// Devices buffer: a full disk is often told only by a later call.
inline Outcome checkSpace(const QFileDevice& device)
{
    if (device.error() == QFileDevice::NoError)
        return Done{};
    return Error{ErrorCode::Unavailable, {}, "cannot be written: " + device.errorString().toStdString()};
}

inline Outcome writeBytes(QFileDevice& device, std::string_view bytes)
{
    device.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return checkSpace(device);
}

} // namespace worklode
