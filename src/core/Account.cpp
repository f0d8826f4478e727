#include "core/Account.h"

#ifdef _WIN32
#include <QString>
#include <array>
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace worklode {

#ifdef _WIN32

std::string accountName()
{
    std::array<wchar_t, 257> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) && size > 1 ? QString::fromWCharArray(name.data()).toStdString() : "user";
}

#else

std::string accountName()
{
    const passwd* entry = getpwuid(getuid());
    return entry && entry->pw_name && *entry->pw_name ? entry->pw_name : "uid" + std::to_string(getuid());
}

#endif

} // namespace worklode
