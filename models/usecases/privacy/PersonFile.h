// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/ports/privacy/ConsentStore.h"
#include "usecases/ports/privacy/ErasureStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// Somebody she is bound to, as an outsider is named: 李**.
struct MaskedBind
{
    std::string name;
    Instant at;
    std::optional<Instant> endedAt;
};

/// Everything the shop keeps of one person, for herself (PIPL 第四十五条): her own data in the
/// clear, others masked.
struct PersonFile
{
    Instant madeAt;
    std::string shopName;
    MemberRow row;
    MemberIdentity identity;
    std::vector<std::string> aliases;
    std::vector<ports::ConsentRecord> consents; ///< newest first
    std::vector<ports::ConsentText> texts;      ///< of every consent
    std::vector<MaskedBind> invitedBy;          ///< oldest first
    std::vector<MaskedBind> invited;
    std::vector<OrderRow> orders; ///< newest first, all; no inviter
    std::vector<RewardRow> rewards;
    std::vector<UnitBalance> balances;
    std::vector<LedgerRow> ledger;          ///< newest first; others masked
    std::vector<ports::AuditRow> looks;     ///< who saw her whole phone; actor by name where staff
    std::vector<ports::FeatureRows> others; ///< tasks, posts, events …
};

/// Written into the trail: it holds a whole phone. Errors: NotFound, NotAllowed.
[[nodiscard]] Result<PersonFile> personFile(Shop& shop, const MemberKey& member);

} // namespace linli::usecases
