// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/program/platform/MemoryUse.h"

#include <cstdlib> // __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace linli::cloud::platform {

void keepMemorySmall()
{
#ifdef __GLIBC__
    constexpr int kArenas = 2;
    constexpr int kLargeBytes = 128 * 1024; // set by hand it does not grow with what is freed
    ::mallopt(M_ARENA_MAX, kArenas);
    ::mallopt(M_MMAP_THRESHOLD, kLargeBytes);
#endif
}

} // namespace linli::cloud::platform
