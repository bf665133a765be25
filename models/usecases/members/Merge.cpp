// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Merge.h"

#include "domain/rewards/ShopState.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases {
namespace {

Result<MemberRow> shownRow(Shop& shop, const MemberKey& member, const char* field)
{
    LINLI_ASSIGN(std::optional<MemberRow> row, shop.members.row(member));
    if (!row) {
        return Error::badInput(ErrorCode::NotFound, field, withoutPhone(member.text()),
                               "a neighbour's key, code or phone");
    }
    return *std::move(row);
}

bool touches(const rewards::BindRecord& bind, const MemberKey& one, const MemberKey& other)
{
    return (bind.invitee == one && bind.inviter == other) ||
           (bind.invitee == other && bind.inviter == one);
}

void addBinds(const rewards::Changes& changes, MergePreview& preview)
{
    for (const rewards::BindRecord& bind : changes.binds) {
        if (bind.endedAt) {
            preview.bindDropped = preview.bindDropped ||
                                  touches(bind, preview.from.key, preview.into.key) ||
                                  bind.inviter == preview.into.key;
        } else if (bind.invitee == preview.into.key) {
            preview.inviterPassing = preview.from.inviterName;
        }
    }
}

} // namespace

Result<MergePreview> previewMerge(Shop& shop, const MemberKey& from, const MemberKey& into)
{
    MergePreview preview;
    LINLI_ASSIGN(preview.from, shownRow(shop, from, "from"));
    LINLI_ASSIGN(preview.into, shownRow(shop, into, "into"));
    if (from == into) {
        return Error::badInput(ErrorCode::InvalidValue, "into", preview.into.name,
                               "another neighbour than the first");
    }
    LINLI_ASSIGN(DryRun run, dryRun(shop, rewards::MergeMembers{from, into}));
    preview.refused = run.refused;
    preview.refusal = run.refusal;
    LINLI_ASSIGN(preview.moved, memberBalances(shop, from));
    preview.ordersMoved = preview.from.orderCount;
    preview.inviteesMoved = preview.from.invitedCount;
    addBinds(run.changes, preview);
    std::copy_if(run.rewards.begin(), run.rewards.end(), std::back_inserter(preview.reversed),
                 [](const RewardChange& change) { return change.visible(); });
    preview.debts = std::move(run.debts);
    return preview;
}

Result<Outcome> mergeMembers(Shop& shop, const MemberKey& from, const MemberKey& into)
{
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_TRY(existingMember(shop, from));
        LINLI_TRY(existingMember(shop, into));
        LINLI_ASSIGN(Outcome outcome, submitNow(shop, rewards::MergeMembers{from, into}));
        shop.members.namesChanged({from, into});
        return outcome;
    });
}

Result<Outcome> unmergeMember(Shop& shop, const MemberKey& from)
{
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(const rewards::MemberRecord record, existingMember(shop, from));
        LINLI_ASSIGN(Outcome outcome, submitNow(shop, rewards::UnmergeMember{from}));
        shop.members.namesChanged({from, record.mergedInto.value_or(from)});
        return outcome;
    });
}

} // namespace linli::usecases
