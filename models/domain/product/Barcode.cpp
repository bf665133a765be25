// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/product/Barcode.h"

#include <algorithm>

namespace linli::product {
namespace {

constexpr std::size_t kLongestLabel = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isGs1Length(std::size_t length)
{
    return length == 8 || length == 12 || length == 13;
}

} // namespace

std::optional<char> gs1CheckDigit(std::string_view digitsBefore)
{
    if (digitsBefore.empty() || !std::all_of(digitsBefore.begin(), digitsBefore.end(), isDigit)) {
        return std::nullopt;
    }
    int sum = 0;
    int weight = 3;
    for (auto digit = digitsBefore.rbegin(); digit != digitsBefore.rend(); ++digit) {
        sum += (*digit - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

bool isUsableBarcode(std::string_view barcode)
{
    if (barcode.size() > kLongestLabel) {
        return false;
    }
    const bool printable =
        std::all_of(barcode.begin(), barcode.end(), [](char c) { return c > ' ' && c <= '~'; });
    const bool digits = std::all_of(barcode.begin(), barcode.end(), isDigit);
    if (digits && isGs1Length(barcode.size())) {
        return gs1CheckDigit(barcode.substr(0, barcode.size() - 1)) == barcode.back();
    }
    return printable;
}

} // namespace linli::product
