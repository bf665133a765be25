// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/PhoneCode.h"

#include "usecases/ports/Crypto.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/Outbox.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {
namespace {

constexpr std::int64_t kSlotMs = 600'000;
constexpr std::size_t kDigits = 6;

std::int64_t slotOf(Instant now)
{
    return now.unixMs() / kSlotMs;
}

/// 60 bits of the hash in six decimal digits: no digit is likelier than another by 1 in 10^12.
std::string digitsOf(const ports::Vault& vault, const MemberKey& member, std::int64_t slot)
{
    const std::string hash =
        vault.keyedHash("phone code", member.text() + ' ' + std::to_string(slot));
    std::uint64_t number = 0;
    for (const char digit : hash.substr(0, 15)) {
        number = number * 16 +
                 static_cast<std::uint64_t>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
    }
    const std::string text = std::to_string(number % 1'000'000);
    return std::string(kDigits - text.size(), '0') + text;
}

bool same(std::string_view typed, std::string_view right)
{
    unsigned differ = typed.size() == right.size() ? 0U : 1U;
    for (std::size_t i = 0; i < right.size(); ++i) {
        const char given = i < typed.size() ? typed[i] : '\0';
        differ |= static_cast<unsigned>(static_cast<unsigned char>(given ^ right[i]));
    }
    return differ == 0;
}

} // namespace

PhoneCode phoneCodeAt(const ports::Vault& vault, const MemberKey& member, Instant now)
{
    const std::int64_t slot = slotOf(now);
    return {digitsOf(vault, member, slot), Instant::fromUnixMs((slot + 2) * kSlotMs)};
}

std::optional<std::int64_t> phoneCodeSlot(const ports::Vault& vault,
                                          const MemberKey& member,
                                          std::string_view digits,
                                          Instant now)
{
    std::optional<std::int64_t> found;
    for (const std::int64_t slot : {slotOf(now), slotOf(now) - 1}) {
        if (same(digits, digitsOf(vault, member, slot)) && !found) {
            found = slot;
        }
    }
    return found;
}

Result<PhoneCode> phoneCode(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::string series, shop.outbox.series());
    if (series.empty()) {
        return Error(ErrorCode::NotLinked);
    }
    LINLI_ASSIGN(const bool known, shop.members.exists(member));
    if (!known) {
        return Error::badInput(ErrorCode::NotFound, "member", member.text(),
                               "a neighbour of the shop");
    }
    return phoneCodeAt(shop.vault, member, shop.clock.now());
}

} // namespace linli::usecases
