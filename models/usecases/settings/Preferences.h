// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <cstdint>

namespace linli::usecases {

enum class Language
{
    Chinese,
    English,
};

enum class Theme
{
    Light,
    Dark,
    System,
};

/// How the console looks; kept in the shop file so that it moves with it.
struct Preferences
{
    Language language = Language::Chinese;
    Theme theme = Theme::Light;
    std::int32_t textPercent = 100; ///< 100, 115, 130, 150, 175 … any of 100–175
    auto operator<=>(const Preferences&) const = default;
};

/// A value in the file that is out of its limits reads as the default.
[[nodiscard]] Result<Preferences> preferences(Shop& shop);
/// Errors: OutOfRange (text_percent).
[[nodiscard]] Result<void> savePreferences(Shop& shop, const Preferences& preferences);

} // namespace linli::usecases
