// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace linli::cloud {

/// The modules of a text's QR symbol, error correction M or better, for poster.js: a row of
/// hexadecimal digits each (first module = highest bit, dark = 1), rows apart by a space. Empty for
/// a text no symbol holds.
[[nodiscard]] std::string qrMatrix(const std::string& text);

} // namespace linli::cloud
