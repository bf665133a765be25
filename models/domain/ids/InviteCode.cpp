// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids/InviteCode.h"

#include <algorithm>

namespace linli {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kBase = kAlphabet.size();
constexpr std::array<std::string_view, 14> kOffensive{"FCK", "F4CK", "SEX", "S3X",  "AN4",
                                                      "ASS", "CNT",  "DCK", "P0RN", "NAZ1",
                                                      "SB",  "CNM",  "T0T", "D1E"};

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Luhn mod 32: doubled digits count as the sum of their two base-32 digits.
char checkCharacter(std::string_view payload)
{
    std::size_t sum = 0;
    std::size_t factor = 2;
    for (auto it = payload.rbegin(); it != payload.rend(); ++it) {
        const std::size_t product = kAlphabet.find(*it) * factor;
        sum += product / kBase + product % kBase;
        factor = 3 - factor;
    }
    return kAlphabet[(kBase - sum % kBase) % kBase];
}

} // namespace

Result<InviteCode> InviteCode::parse(std::string_view typed)
{
    const auto invalid = [&] {
        return Error::badInput(ErrorCode::InvalidCode, "code", std::string(typed), "10 × 0-9A-Z");
    };
    std::string text;
    for (const char raw : typed) {
        if (raw == ' ' || raw == '-') {
            continue;
        }
        char c = upper(raw);
        c = c == 'I' || c == 'L' ? '1' : c == 'O' ? '0' : c;
        if (kAlphabet.find(c) == std::string_view::npos) {
            return invalid();
        }
        text += c;
    }
    if (text.size() != kLength ||
        checkCharacter(std::string_view(text).substr(0, 9)) != text.back()) {
        return invalid();
    }
    return InviteCode(std::move(text));
}

InviteCode InviteCode::fromRandom(std::uint64_t bits)
{
    std::string text;
    for (std::size_t i = 0; i + 1 < kLength; ++i) {
        text += kAlphabet[(bits >> (5 * i)) % kBase];
    }
    text += checkCharacter(text);
    return InviteCode(std::move(text));
}

bool InviteCode::isOffensive() const
{
    return std::any_of(kOffensive.begin(), kOffensive.end(), [&](std::string_view word) {
        return m_text.find(word) != std::string::npos;
    });
}

Result<AliasCode> AliasCode::parse(std::string_view typed)
{
    std::string text;
    std::transform(typed.begin(), typed.end(), std::back_inserter(text), upper);
    const bool fine =
        text.size() >= 4 && text.size() <= 16 && std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        });
    if (!fine) {
        return Error::badInput(ErrorCode::InvalidCode, "code", std::string(typed), "4-16 × 0-9A-Z");
    }
    return AliasCode(std::move(text));
}

} // namespace linli
