// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rewards/DryRun.h"

#include "domain/rewards/ShopState.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Submit.h"

#include <string_view>

namespace linli::usecases {
namespace {

constexpr std::string_view kOwed = "OWED:";

Result<std::string> nameOf(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::optional<MemberRow> row, shop.members.row(member));
    return row ? row->name : std::string();
}

Result<RewardChange> changeOf(Shop& shop, const rewards::RewardRecord& after)
{
    RewardChange change{after.id,    after.owner,   {},           after.unit, after.state,
                        after.state, after.current, after.current};
    LINLI_ASSIGN(change.ownerName, nameOf(shop, after.owner));
    const auto before = shop.rewards.state().rewards().reward(after.id);
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    change.stateBefore = before ? before->state : after.state;
    change.amountBefore = before ? before->current : 0;
    return change;
}

Result<void> addDebts(Shop& shop, DryRun& run)
{
    for (const rewards::BalanceChange& balance : run.changes.balances) {
        const std::string& account = balance.account.text();
        if (!account.starts_with(kOwed) || balance.delta == 0) {
            continue;
        }
        DebtChange debt;
        debt.member = MemberKey(account.substr(kOwed.size()));
        LINLI_ASSIGN(debt.name, nameOf(shop, debt.member));
        debt.afterFen = -balance.after;
        debt.beforeFen = balance.delta - balance.after;
        run.debts.push_back(std::move(debt));
    }
    return {};
}

} // namespace

Result<DryRun> dryRun(Shop& shop, rewards::Verb verb)
{
    rewards::Event event;
    event.id = EventKey("preview");
    event.at = shop.clock.now();
    event.verb = std::move(verb);
    DryRun run;
    LINLI_ASSIGN(run.changes, decide(shop, event));
    if (const rewards::Decision* refusal = refusalOf(event.verb, run.changes.decisions)) {
        run.refused = true;
        run.refusal = std::string(textOf(refusal->code)) + " " + refusal->detail;
    }
    for (const rewards::RewardRecord& after : run.changes.rewards) {
        LINLI_ASSIGN(RewardChange change, changeOf(shop, after));
        run.rewards.push_back(std::move(change));
    }
    LINLI_TRY(addDebts(shop, run));
    return run;
}

} // namespace linli::usecases
