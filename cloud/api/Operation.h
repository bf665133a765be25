// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"

namespace linli::cloud {

[[nodiscard]] Response getHealth(Call& call);
[[nodiscard]] Response getMetrics(Call& call);
/// cloud/openapi.json as it is compiled in.
[[nodiscard]] Response getOpenApi(Call& call);

} // namespace linli::cloud
