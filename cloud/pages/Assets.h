// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"

#include <string>

namespace linli::cloud {

/// pages/assets/site.css without its comments, as it stands in every page. Made once, any thread.
[[nodiscard]] const std::string& styleSheet();
/// SHA-256 of it in base 64, as a Content-Security-Policy names it.
[[nodiscard]] const std::string& styleSheetHash();
/// Changes whenever a script does: scripts may be kept for a year.
[[nodiscard]] const std::string& assetVersion();

[[nodiscard]] Response getAsset(Call& call);

} // namespace linli::cloud
