// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/program/platform/MemoryUse.h"

namespace linli::cloud::platform {

/// The system's one heap is shared by all threads as it is.
void keepMemorySmall()
{
}

} // namespace linli::cloud::platform
