// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/settings/Preferences.h"

#include "usecases/ports/SettingStore.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <charconv>
#include <string>

namespace linli::usecases {
namespace {

constexpr std::int32_t kLeastPercent = 100;
constexpr std::int32_t kMostPercent = 175;

std::string_view textOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return "light";
    case Theme::Dark:
        return "dark";
    case Theme::System:
        return "system";
    }
    return "light";
}

Theme themeOf(std::string_view text)
{
    if (text == "dark") {
        return Theme::Dark;
    }
    return text == "system" ? Theme::System : Theme::Light;
}

std::int32_t percentOf(std::string_view text)
{
    std::int32_t percent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && percent >= kLeastPercent && percent <= kMostPercent ? percent : kLeastPercent;
}

} // namespace

Result<Preferences> preferences(Shop& shop)
{
    Preferences read;
    LINLI_ASSIGN(const auto language, shop.settings.get("look.language"));
    read.language = language == "en" ? Language::English : Language::Chinese;
    LINLI_ASSIGN(const auto theme, shop.settings.get("look.theme"));
    read.theme = themeOf(theme.value_or(std::string()));
    LINLI_ASSIGN(const auto percent, shop.settings.get("look.text_percent"));
    read.textPercent = percentOf(percent.value_or(std::string()));
    return read;
}

Result<void> savePreferences(Shop& shop, const Preferences& preferences)
{
    LINLI_TRY(checkRange("text_percent", preferences.textPercent, kLeastPercent, kMostPercent));
    const bool english = preferences.language == Language::English;
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set("look.language", english ? "en" : "zh"));
        LINLI_TRY(shop.settings.set("look.theme", textOf(preferences.theme)));
        return shop.settings.set("look.text_percent", std::to_string(preferences.textPercent));
    });
}

} // namespace linli::usecases
