// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/Reading.h"
#include "usecases/imports/ImportFile.h"

#include <string_view>
#include <vector>

namespace linli::exchange {

using ReadLines = std::vector<usecases::imports::ReadLine>;

/// Several goods in one cell of a Chinese platform: "吐司面包×1⏎小青菜×2份".
[[nodiscard]] Reading<ReadLines> readPacked(std::string_view text);
/// WooCommerce Product(s): "2× Farm eggs, 1× Rice, 5 kg bag".
[[nodiscard]] Reading<ReadLines> readWooProducts(std::string_view text);
/// Own items: "EGG×1@28.80;TOAST×2@15.00".
[[nodiscard]] Reading<ReadLines> readOwnItems(std::string_view text);

} // namespace linli::exchange
