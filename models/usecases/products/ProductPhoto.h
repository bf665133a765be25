// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>

namespace linli::usecases {

/// It travels through sync to every counter and to phones on slow lines.
inline constexpr std::size_t kMostPhotoBytes = 32 * 1024;

/// The picture neighbours see of a product, as render::goodsPhoto makes it; empty takes it away.
/// Errors: NotFound, TooLong (kMostPhotoBytes), InvalidValue (no JPEG).
[[nodiscard]] Result<void>
setProductPhoto(Shop& shop, std::string_view id, const std::string& jpeg);
/// Empty where there is none.
[[nodiscard]] Result<std::string> productPhoto(Shop& shop, std::string_view id);

} // namespace linli::usecases
