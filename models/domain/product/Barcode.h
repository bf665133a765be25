// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linli::product {

/// The check digit of a GS1 number (EAN-8, UPC-A, EAN-13) from the digits before it: weights
/// 3,1,3,… from the right. Nothing for anything but digits.
[[nodiscard]] std::optional<char> gs1CheckDigit(std::string_view digitsBefore);

/// What an owner may keep as a barcode: a text of 8, 12 or 13 digits must end in its check digit;
/// any other printable ASCII text of at most 40 characters is the shop's own label.
[[nodiscard]] bool isUsableBarcode(std::string_view barcode);

} // namespace linli::product
