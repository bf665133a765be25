// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Numerals.h"

#include <array>
#include <vector>

namespace linli::linter {
namespace {

/// A number word: a digit 0–9, or a unit of 10, 100 or 1000.
struct Word
{
    std::string_view text;
    int value;
};

constexpr std::array kWords{Word{"零", 0},   Word{"一", 1},   Word{"二", 2}, Word{"两", 2},
                            Word{"三", 3},   Word{"四", 4},   Word{"五", 5}, Word{"六", 6},
                            Word{"七", 7},   Word{"八", 8},   Word{"九", 9}, Word{"十", 10},
                            Word{"百", 100}, Word{"千", 1000}};
constexpr std::size_t kWordBytes = 3; // each is one character of the BMP in UTF-8

std::vector<int> wordsOf(std::string_view text)
{
    std::vector<int> values;
    for (std::size_t at = 0; at < text.size(); at += kWordBytes) {
        bool known = false;
        for (const Word& word : kWords) {
            if (text.substr(at, kWordBytes) == word.text) {
                values.push_back(word.value);
                known = true;
            }
        }
        if (!known) {
            return {};
        }
    }
    return values;
}

/// A run without units is read place by place, as people dictate numbers: 二零 = 20.
Decimal placeByPlace(const std::vector<int>& values)
{
    std::string digits;
    for (const int value : values) {
        digits += static_cast<char>('0' + value);
    }
    return Decimal::parse(digits).value_or(Decimal());
}

Decimal withUnits(const std::vector<int>& values)
{
    std::int64_t total = 0;
    std::int64_t digit = -1; // none yet
    int lastUnit = 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] >= 10) {
            total += (digit < 0 ? 1 : digit) * values[i]; // 十五 = 15
            lastUnit = values[i];
            digit = -1;
        } else {
            digit = values[i];
            lastUnit = digit == 0 ? 10 : lastUnit; // 一百零五 = 105, not 150
        }
    }
    if (digit > 0) {
        total += lastUnit >= 100 ? digit * lastUnit / 10 : digit; // 一百五 = 150
    }
    return Decimal(total);
}

} // namespace

std::optional<Decimal> readNumber(std::string_view text)
{
    if (const std::optional<Decimal> number = Decimal::parse(text)) {
        return number;
    }
    const std::vector<int> values = wordsOf(text);
    if (values.empty()) {
        return std::nullopt;
    }
    for (const int value : values) {
        if (value >= 10) {
            return withUnits(values);
        }
    }
    return placeByPlace(values);
}

} // namespace linli::linter
