// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/EqualityKeys.h"

#include "domain/member/Phone.h"

namespace linli::usecases {
namespace {

/// Blanks out, ASCII letters lower: "3栋 1201" and "3栋1201" are one door.
std::string folded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != ' ' && c != '\t') {
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
    return out;
}

} // namespace

std::string phoneKeyOf(const ports::Vault& vault, std::string_view phone)
{
    const std::string normal = normalisePhone(phone);
    return normal.empty() ? std::string() : vault.keyedHash("phone", normal);
}

std::string doorKeyOf(const ports::Vault& vault, const MemberIdentity& identity)
{
    if (identity.door.empty()) {
        return {};
    }
    const std::string address =
        folded(identity.estate) + "\n" + folded(identity.building) + "\n" + folded(identity.door);
    return vault.keyedHash("door", address);
}

} // namespace linli::usecases
