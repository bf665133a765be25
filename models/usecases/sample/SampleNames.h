// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/sample/Dice.h"

#include <string>

namespace linli::usecases::sample {

/// A Chinese name, one in twenty with a compound surname (欧阳, 司徒 …).
[[nodiscard]] std::string fullName(Dice& dice);
/// 李阿姨, 小欧阳 …: how neighbours call somebody of that name.
[[nodiscard]] std::string nicknameOf(const std::string& name, Dice& dice);
[[nodiscard]] std::string estateName(Dice& dice);
/// Eleven digits 1990000dddd: a range no shop's neighbours have, a different one for each number.
[[nodiscard]] std::string madeUpPhone(int number);

} // namespace linli::usecases::sample
