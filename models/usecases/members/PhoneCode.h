// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::ports {
class Vault;
} // namespace linli::ports

namespace linli::usecases {

struct Shop;

/// Six digits a neighbour types beside her phone number to be known on another phone
/// (spec/security.md S5). Counter and service make them alike from the shop's key, so the counter
/// shows one without a line; the service takes each once.
struct PhoneCode
{
    std::string digits;
    Instant until; ///< the service takes it before this
};

/// For the neighbour standing at the counter. Errors: NotLinked (there are no pages), NotFound,
/// those of storage.
[[nodiscard]] Result<PhoneCode> phoneCode(Shop& shop, const MemberKey& member);

[[nodiscard]] PhoneCode
phoneCodeAt(const ports::Vault& vault, const MemberKey& member, Instant now);
/// The ten minutes these digits were made for, while they may still be used; the digits are
/// compared in a time that tells nothing about them.
[[nodiscard]] std::optional<std::int64_t> phoneCodeSlot(const ports::Vault& vault,
                                                        const MemberKey& member,
                                                        std::string_view digits,
                                                        Instant now);

} // namespace linli::usecases
