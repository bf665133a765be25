// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Erase.h"

#include "usecases/members/Forgetting.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/privacy/ConsentStore.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::string_view kPurpose = "claim";

Result<std::int64_t> openOrdersOf(Shop& shop, const MemberKey& member)
{
    OrderQuery hers;
    hers.buyer = member;
    hers.status = OrderStatus::Paid;
    LINLI_ASSIGN(const Page<OrderRow> page, shop.orders.list(hers, PageRequest{1, std::nullopt}));
    return page.total;
}

} // namespace

Result<ErasePreview> previewErase(Shop& shop, const MemberKey& member)
{
    ErasePreview preview;
    LINLI_ASSIGN(std::optional<MemberRow> row, shop.members.row(member));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "member", withoutPhone(member.text()),
                               "a neighbour's key");
    }
    preview.row = *std::move(row);
    LINLI_ASSIGN(const DryRun run, dryRun(shop, rewards::EraseMember{member}));
    std::copy_if(run.rewards.begin(), run.rewards.end(), std::back_inserter(preview.cancelled),
                 [](const RewardChange& change) { return change.visible(); });
    preview.writtenOffFen = preview.row.owedFen;
    LINLI_ASSIGN(const std::vector<UnitBalance> balances, memberBalances(shop, member));
    for (const UnitBalance& balance : balances) {
        if (balance.available > 0) {
            preview.kept.push_back({balance.unit, balance.available});
        }
    }
    LINLI_ASSIGN(preview.openOrders, openOrdersOf(shop, member));
    return preview;
}

Result<Erased> eraseMember(Shop& shop, const MemberKey& member)
{
    return inOneUnit(shop, [&]() -> Result<Erased> {
        LINLI_ASSIGN(const rewards::MemberRecord record, existingMember(shop, member));
        const MemberKey person = record.mergedInto.value_or(member);
        Erased erased;
        LINLI_ASSIGN(erased.words, wordsOf(shop, person));
        LINLI_ASSIGN(erased.outcome, submitNow(shop, rewards::EraseMember{person}));
        if (erased.outcome.refused) {
            return erased;
        }
        const Instant now = shop.clock.now();
        LINLI_TRY(shop.members.eraseIdentity(person, now));
        if (erased.outcome.has(rewards::DecisionCode::ClaimCode)) {
            erased.claimCode = shop.ids.inviteCode().text();
            LINLI_TRY(shop.members.saveClaim(
                person, shop.vault.keyedHash(kPurpose, erased.claimCode), now));
        }
        LINLI_ASSIGN(erased.textsChanged, forgetEverywhere(shop, person, erased.words));
        LINLI_ASSIGN(erased.stillNamed, stillNaming(shop, erased.words));
        return erased;
    });
}

Result<void> scrubErased(Shop& shop)
{
    LINLI_TRY(shop.members.scrub());
    return shop.features.consents == nullptr
               ? Result<void>()
               : shop.features.consents->erasure().rewritten(shop.clock.now());
}

Result<MemberKey> memberOfClaim(Shop& shop, std::string_view typed)
{
    LINLI_ASSIGN(const InviteCode code, InviteCode::parse(trimmed(typed)));
    LINLI_ASSIGN(std::optional<MemberKey> member,
                 shop.members.memberOfClaim(shop.vault.keyedHash(kPurpose, code.text())));
    if (!member) {
        return Error::badInput(ErrorCode::NotFound, "code", code.text(), "a claim code");
    }
    return *std::move(member);
}

} // namespace linli::usecases
