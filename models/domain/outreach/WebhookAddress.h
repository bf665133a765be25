// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>
#include <string_view>

namespace linli::outreach {

/// Where posts go. Fixed: only a test address entered by the owner replaces it.
inline constexpr std::string_view kOfficialAddress = "https://qyapi.weixin.qq.com";

/// The key of a webhook, given as it stands in the group ("https://qyapi…/send?key=…") or alone.
/// The key is the whole secret, so no error holds any of it. Errors: InvalidValue (field
/// webhook_key): not one, or of another address than the official one.
[[nodiscard]] Result<std::string> parseWebhookKey(std::string_view text);

/// Empty stays empty (the official one). Else scheme, host and port only: https anywhere, http on
/// this computer (127.0.0.1, localhost, [::1]). Errors: InvalidValue (field test_address).
[[nodiscard]] Result<std::string> parseTestAddress(std::string_view text);

} // namespace linli::outreach
