// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace linli::app::platform {

/// Loads what writeCallStack() needs, so that it allocates nothing when it is called in a handler.
void prepareCallStack();
/// The functions that led here, one a line; nothing where the system tells none. Safe in a signal
/// handler after prepareCallStack().
void writeCallStack(std::FILE* file);

} // namespace linli::app::platform
