// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::detail {
[[noreturn]] void checkFailed(const char* condition, const char* file, int line);
} // namespace linli::detail

/// For programmer errors only, never for input. Always compiled in; ends the program.
#define LINLI_CHECK(condition)                                                                     \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                           \
                                  : ::linli::detail::checkFailed(#condition, __FILE__, __LINE__))
