// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/Check.h"

#include <cstdio>
#include <cstdlib>

namespace linli::detail {

void checkFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "LINLI_CHECK failed: %s at %s:%d\n", condition, file, line);
    std::abort();
}

} // namespace linli::detail
