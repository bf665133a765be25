// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/platform/RunningProgram.h"

#include <windows.h>

namespace linli::app::platform {

bool isRunning(std::int64_t program)
{
    const HANDLE handle =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(program));
    if (handle == nullptr) {
        return GetLastError() == ERROR_ACCESS_DENIED; // it is there, and not ours
    }
    DWORD status = 0;
    const bool known = GetExitCodeProcess(handle, &status) != 0;
    CloseHandle(handle);
    return known && status == STILL_ACTIVE;
}

} // namespace linli::app::platform
