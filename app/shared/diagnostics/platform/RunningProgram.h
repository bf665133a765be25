// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace linli::app::platform {

/// Whether a program of this number runs now, whoever owns it.
[[nodiscard]] bool isRunning(std::int64_t program);

} // namespace linli::app::platform
