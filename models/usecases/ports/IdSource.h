// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Id.h"
#include "domain/ids/InviteCode.h"

namespace linli::ports {

/// The only source of new ids and random bits. Called from one thread at a time; never fails.
class IdSource
{
  public:
    IdSource() = default;
    IdSource(const IdSource&) = delete;
    IdSource& operator=(const IdSource&) = delete;
    virtual ~IdSource() = default;

    [[nodiscard]] virtual IdBytes next() = 0;
    /// 64 bits nobody can guess.
    [[nodiscard]] virtual std::uint64_t randomBits() = 0;
    /// A code that offends nobody; the caller still checks that the shop has not issued it.
    [[nodiscard]] InviteCode inviteCode()
    {
        InviteCode code = InviteCode::fromRandom(randomBits());
        while (code.isOffensive()) {
            code = InviteCode::fromRandom(randomBits());
        }
        return code;
    }
};

} // namespace linli::ports
