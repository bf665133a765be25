// SPDX-License-Identifier: GPL-3.0-or-later
// Windows keeps its own record of a crash (Windows Error Reporting); the note names the signal
// only.
#include "app/shared/diagnostics/platform/CallStack.h"

namespace linli::app::platform {

void prepareCallStack()
{
}

void writeCallStack(std::FILE*)
{
}

} // namespace linli::app::platform
