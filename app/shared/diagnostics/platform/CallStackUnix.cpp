// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/platform/CallStack.h"

#include <array>

#if __has_include(<execinfo.h>) // glibc has it, musl does not
#include <execinfo.h>
#endif

namespace linli::app::platform {

void prepareCallStack()
{
#if __has_include(<execinfo.h>)
    std::array<void*, 1> first{};
    backtrace(first.data(), 1);
#endif
}

void writeCallStack([[maybe_unused]] std::FILE* file)
{
#if __has_include(<execinfo.h>)
    std::array<void*, 64> addresses{};
    const int count = backtrace(addresses.data(), static_cast<int>(addresses.size()));
    backtrace_symbols_fd(addresses.data(), count, fileno(file));
#endif
}

} // namespace linli::app::platform
