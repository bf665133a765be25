// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/MaskPhones.h"

#include <array>
#include <cstddef>
#include <utility>

namespace linli {
namespace {

constexpr std::size_t kDigits = 11;
constexpr std::size_t kFirstHidden = 3;
constexpr std::size_t kLastHidden = 6;

/// A digit of the text: where it stands, how many bytes it takes, its value.
struct Digit
{
    std::size_t at = 0;
    std::size_t bytes = 0;
    int value = -1;
};

Digit digitAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    if (text[at] >= '0' && text[at] <= '9') {
        return {at, 1, text[at] - '0'};
    }
    constexpr std::string_view kFullWidth = "\xEF\xBC"; // ０ is EF BC 90, ９ is EF BC 99
    if (text.substr(at, 2) == kFullWidth && at + 2 < text.size()) {
        const int value = static_cast<unsigned char>(text[at + 2]) - 0x90;
        return value >= 0 && value <= 9 ? Digit{at, 3, value} : Digit{};
    }
    return {};
}

bool separates(char letter)
{
    return letter == ' ' || letter == '-' || letter == '.';
}

/// The eleven digits of a number that begins here; value -1 in the first where none does.
std::array<Digit, kDigits> phoneAt(std::string_view text, std::size_t at)
{
    std::array<Digit, kDigits> digits;
    for (std::size_t i = 0; i < kDigits; ++i) {
        if (i > 0 && at < text.size() && separates(text[at])) {
            ++at;
        }
        digits[i] = digitAt(text, at);
        const bool fits = digits[i].value >= 0 && (i != 0 || digits[i].value == 1) &&
                          (i != 1 || digits[i].value >= 3);
        if (!fits) {
            digits[0].value = -1;
            return digits;
        }
        at += digits[i].bytes;
    }
    return digits;
}

std::string maskOnce(std::string_view text)
{
    std::string masked;
    masked.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::array<Digit, kDigits> phone = phoneAt(text, at);
        if (phone[0].value < 0) {
            masked += text[at++];
            continue;
        }
        for (std::size_t i = 0; i < kDigits; ++i) {
            const bool hidden = i >= kFirstHidden && i <= kLastHidden;
            masked += hidden ? '*' : static_cast<char>('0' + phone[i].value);
        }
        at = phone.back().at + phone.back().bytes;
    }
    return masked;
}

} // namespace

std::string maskPhones(std::string_view text)
{
    std::string masked = maskOnce(text);
    // The last digits of one and what follows may read as another.
    for (std::string again = maskOnce(masked); again != masked; again = maskOnce(masked)) {
        masked = std::move(again);
    }
    return masked;
}

} // namespace linli
