// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/shop/GoodsName.h"

#include "usecases/shop/TextLimits.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestName = 20;

/// A word of any script: a shop that gives 香皂 writes 香皂.
bool isUnitCharacter(char c)
{
    const bool latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return latin || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

Result<void> checkUnit(const Unit& unit)
{
    LINLI_ASSIGN(const std::string typed, typedText("unit", unit.text(), kLongestName));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "unit", "", "1–20");
    }
    if (typed != unit.text() || !std::all_of(typed.begin(), typed.end(), isUnitCharacter)) {
        return Error::badInput(ErrorCode::InvalidValue, "unit", unit.text(), "A–Z a–z 0–9 _ 汉字");
    }
    return {};
}

} // namespace linli::usecases
