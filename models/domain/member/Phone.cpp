// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/Phone.h"

#include <algorithm>

namespace linli {

std::string normalisePhone(std::string_view typed)
{
    std::string digits;
    for (const char c : typed) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    if (digits.starts_with("0086")) {
        digits.erase(0, 4);
    }
    if (digits.size() == 13 && digits.starts_with("86")) {
        digits.erase(0, 2);
    }
    return digits;
}

Result<Phone> Phone::parse(std::string_view typed)
{
    const bool onlyPhoneCharacters = std::all_of(typed.begin(), typed.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '(' || c == ')' || c == '+';
    });
    std::string digits = normalisePhone(typed);
    if (!onlyPhoneCharacters || digits.size() != 11 || digits[0] != '1' || digits[1] < '3') {
        return Error::badInput(ErrorCode::InvalidPhone, "phone", std::string(typed),
                               "1[3-9] + 9 × 0-9");
    }
    return Phone(std::move(digits));
}

} // namespace linli
