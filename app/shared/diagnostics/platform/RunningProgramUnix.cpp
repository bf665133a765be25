// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/platform/RunningProgram.h"

#include <cerrno>
#include <csignal>

namespace linli::app::platform {

bool isRunning(std::int64_t program)
{
    // Signal 0 asks only; one that may not be signalled is there all the same.
    return program > 0 && (kill(static_cast<pid_t>(program), 0) == 0 || errno == EPERM);
}

} // namespace linli::app::platform
