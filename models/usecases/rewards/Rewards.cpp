// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/Rewards.h"

#include "usecases/desk/Desk.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/holding/Holding.h"
#include "usecases/ports/Outbox.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/PageLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/staff/PayOutPermit.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestReason = 200;
constexpr std::int64_t kMostGoods = 1'000'000;
const Unit kMoneyUnit{"CNY"};

std::int64_t& placeOf(UnitBalance& balance, std::string_view account)
{
    if (account.starts_with("PEND:")) {
        return balance.pending;
    }
    if (account.starts_with("AVAIL:")) {
        return balance.available;
    }
    return account.starts_with("USED:") ? balance.used : balance.owed;
}

} // namespace

Result<std::vector<DueRow>> dueList(Shop& shop, std::int32_t limit)
{
    LINLI_TRY(checkRange("limit", limit, 1, kMostRows));
    return shop.rewardQueries.due(limit);
}

Result<DueRow> dueOf(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(existingMember(shop, member));
    LINLI_ASSIGN(std::optional<DueRow> row, shop.rewardQueries.dueOf(member));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, "member", member.text(), "member");
    }
    return *std::move(row);
}

Result<Page<RewardRow>> pendingRewards(Shop& shop, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    return shop.rewardQueries.pending(page);
}

Result<Page<RewardRow>> reviewQueue(Shop& shop, const PageRequest& page)
{
    RewardQuery inReview;
    inReview.state = rewards::RewardState::Review;
    return listRewards(shop, inReview, page);
}

Result<Page<RewardRow>> listRewards(Shop& shop, const RewardQuery& query, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    return shop.rewardQueries.list(query, page);
}

Result<Outcome> approveReview(Shop& shop, const OrderKey& order)
{
    LINLI_TRY(existingOrder(shop, order));
    return submitNow(shop, rewards::DecideReview{order, true});
}

Result<Outcome> rejectReview(Shop& shop, const OrderKey& order)
{
    LINLI_TRY(existingOrder(shop, order));
    return submitNow(shop, rewards::DecideReview{order, false});
}

Result<Outcome> redeemReward(Shop& shop, const RewardId& reward)
{
    LINLI_TRY(mayCollect(shop, reward));
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(Outcome outcome, submitNow(shop, rewards::UseReward{reward}));
        for (const ledger::Entry& entry : outcome.entries) {
            if (entry.kind == ledger::EntryKind::Use) {
                LINLI_TRY(takeFromShelf(shop, entry.unit, entry.amount, reward));
            }
        }
        return outcome;
    });
}

Result<Outcome> undoRedeem(Shop& shop, const RewardId& reward)
{
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(Outcome outcome, submitNow(shop, rewards::UndoUse{reward}));
        for (const ledger::Entry& entry : outcome.entries) {
            if (entry.kind == ledger::EntryKind::Unuse) {
                LINLI_TRY(putBackOnShelf(shop, entry.unit, reward));
            }
        }
        return outcome;
    });
}

Result<Outcome> payOut(Shop& shop, const Payout& payout)
{
    LINLI_TRY(existingMember(shop, payout.member));
    LINLI_TRY(checkRange("amt", payout.amountFen, 1, kMostFen));
    LINLI_TRY(checkRange("tax", payout.taxPercent, 0, 100));
    LINLI_TRY(mayPayOut(shop, payout.member, payout.amountFen));
    LINLI_TRY(permitPayOut(shop, payout.amountFen));
    LINLI_ASSIGN(Outcome paid, submitNow(shop, rewards::PayOut{payout.member, payout.amountFen,
                                                               payout.taxPercent}));
    usePin(shop);
    return paid;
}

Result<Outcome> creditMember(Shop& shop,
                             const MemberKey& member,
                             const rewards::Quantity& amount,
                             const std::string& reason)
{
    LINLI_TRY(existingMember(shop, member));
    LINLI_TRY(
        checkRange("amount", amount.count, 1, amount.unit == kMoneyUnit ? kMostFen : kMostGoods));
    LINLI_ASSIGN(const std::string typed, typedText("reason", reason, kLongestReason));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "", "1–200");
    }
    return submitNow(shop, rewards::Credit{member, amount, typed});
}

Result<Outcome> settle(Shop& shop)
{
    return submitNow(shop, rewards::Tick{});
}

Result<std::optional<Outcome>> settleIfDue(Shop& shop)
{
    LINLI_ASSIGN(const std::string counter, shop.outbox.series());
    if (!counter.empty()) { // a linked counter never settles: its authority does (design.md §4b)
        return std::optional<Outcome>();
    }
    LINLI_ASSIGN(const std::optional<Instant> next, shop.rewardQueries.nextSettlement());
    if (!next || *next > shop.clock.now()) {
        return std::optional<Outcome>();
    }
    const AsMachine machine(shop.desk); // time does it, whoever is signed in
    LINLI_ASSIGN(Outcome outcome, settle(shop));
    return std::optional<Outcome>(std::move(outcome));
}

Result<std::vector<UnitBalance>> memberBalances(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(existingMember(shop, member));
    LINLI_ASSIGN(const std::vector<ports::BalanceRow> rows, shop.rewardQueries.balancesOf(member));
    std::map<Unit, UnitBalance> byUnit;
    for (const ports::BalanceRow& row : rows) {
        UnitBalance& balance = byUnit[row.unit];
        balance.unit = row.unit;
        const bool owed = row.account.text().starts_with("OWED:");
        placeOf(balance, row.account.text()) = owed ? -row.amount : row.amount;
    }
    std::vector<UnitBalance> balances;
    for (auto& [unit, balance] : byUnit) {
        balances.push_back(std::move(balance));
    }
    std::stable_partition(balances.begin(), balances.end(),
                          [](const UnitBalance& balance) { return balance.unit == kMoneyUnit; });
    return balances;
}

Result<std::vector<PersonBalances>> allBalances(Shop& shop, std::int32_t limit)
{
    LINLI_TRY(checkRange("limit", limit, 1, kMostRows));
    return shop.rewardQueries.balances(limit);
}

Result<Page<LedgerRow>> ledgerPage(Shop& shop, const LedgerQuery& query, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    return shop.rewardQueries.ledger(query, page);
}

} // namespace linli::usecases
