// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

namespace linli::tasks {

/// When nobody is to be written to, in minutes of the Shanghai day; may go over midnight. Equal
/// bounds: never quiet.
struct QuietHours
{
    int from = 21 * 60;
    int to = 9 * 60;
    auto operator<=>(const QuietHours&) const = default;
};

/// The same instant, or the end of the quiet time it falls into.
[[nodiscard]] Instant afterQuiet(Instant at, const QuietHours& quiet);
[[nodiscard]] bool isQuiet(Instant at, const QuietHours& quiet);

} // namespace linli::tasks
