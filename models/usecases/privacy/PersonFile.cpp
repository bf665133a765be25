// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/privacy/PersonFile.h"

#include "domain/member/MaskedName.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/privacy/Consents.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"
#include "usecases/staff/Staff.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::int32_t kAtOnce = 500;
constexpr std::size_t kMost = 20'000; ///< rows of one kind: more is not one person's

/// All pages of a list.
template <typename Row, typename Ask> Result<std::vector<Row>> allPages(Ask ask)
{
    std::vector<Row> all;
    PageRequest request{kAtOnce, std::nullopt};
    do {
        LINLI_ASSIGN(Page<Row> page, ask(request));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(all));
        request.after = page.next;
    } while (request.after && all.size() < kMost);
    return all;
}

std::string masked(const std::string& name)
{
    return name.empty() ? std::string() : maskName(name, 0);
}

Result<void> addBinds(Shop& shop, PersonFile& file)
{
    LINLI_ASSIGN(const auto to, shop.invites.bindsOfInvitee(file.row.key));
    for (const ports::BindRow& bind : to) {
        file.invitedBy.push_back({masked(bind.inviterName), bind.at, bind.endedAt});
    }
    LINLI_ASSIGN(const auto from, shop.invites.bindsOfInviter(file.row.key));
    for (const ports::BindRow& bind : from) {
        file.invited.push_back({masked(bind.inviteeName), bind.at, bind.endedAt});
    }
    return {};
}

Result<void> addOrders(Shop& shop, PersonFile& file)
{
    OrderQuery hers;
    hers.buyer = file.row.key;
    LINLI_ASSIGN(file.orders, allPages<OrderRow>([&](const PageRequest& page) {
                     return shop.orders.list(hers, page);
                 }));
    for (OrderRow& order : file.orders) {
        order.inviter = MemberKey();
        order.inviterName.clear();
    }
    return {};
}

Result<void> addRewards(Shop& shop, PersonFile& file)
{
    RewardQuery owned;
    owned.owner = file.row.key;
    LINLI_ASSIGN(file.rewards, allPages<RewardRow>([&](const PageRequest& page) {
                     return shop.rewardQueries.list(owned, page);
                 }));
    for (RewardRow& reward : file.rewards) {
        reward.invitee = MemberKey();
        reward.inviteeName = masked(reward.inviteeName);
    }
    LINLI_ASSIGN(file.balances, memberBalances(shop, file.row.key));
    LedgerQuery hers;
    hers.member = file.row.key;
    LINLI_ASSIGN(file.ledger, allPages<LedgerRow>([&](const PageRequest& page) {
                     return shop.rewardQueries.ledger(hers, page);
                 }));
    const std::string own = ":" + file.row.key.text();
    for (LedgerRow& entry : file.ledger) {
        entry.fromName = entry.from.ends_with(own) ? entry.fromName : masked(entry.fromName);
        entry.toName = entry.to.ends_with(own) ? entry.toName : masked(entry.toName);
    }
    return {};
}

/// Staff by what she is called, as the printed audit trail does.
Result<void> addLooks(Shop& shop, PersonFile& file)
{
    ports::ErasureStore& erasure = shop.features.consents->erasure();
    LINLI_ASSIGN(const std::vector<MemberKey> hers, erasure.keysOf(file.row.key));
    LINLI_ASSIGN(file.looks, erasure.looksAt(hers));
    LINLI_ASSIGN(const std::vector<StaffRow> staff, listStaff(shop));
    for (ports::AuditRow& look : file.looks) {
        const auto found = std::find_if(staff.begin(), staff.end(),
                                        [&](const StaffRow& one) { return one.id == look.actor; });
        look.actor = found == staff.end() ? look.actor : found->name;
    }
    LINLI_ASSIGN(file.others, erasure.featureRows(hers));
    return {};
}

Result<PersonFile> collected(Shop& shop, const MemberKey& member)
{
    PersonFile file;
    file.madeAt = shop.clock.now();
    LINLI_ASSIGN(const ConsentSheet sheet, consentSheet(shop, member));
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    file.shopName = profile.name;
    LINLI_ASSIGN(const auto row, shop.members.row(member));
    LINLI_ASSIGN(const auto identity, shop.members.identity(member));
    file.row = row.value_or(MemberRow());
    file.identity = identity.value_or(MemberIdentity());
    file.row.inviter = MemberKey();
    file.row.inviterName = masked(file.row.inviterName);
    LINLI_ASSIGN(file.aliases, shop.invites.aliasesOf(member));
    file.consents = sheet.history;
    file.texts = sheet.texts;
    LINLI_TRY(addBinds(shop, file));
    LINLI_TRY(addOrders(shop, file));
    LINLI_TRY(addRewards(shop, file));
    LINLI_TRY(addLooks(shop, file));
    return file;
}

} // namespace

Result<PersonFile> personFile(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    return inOneUnit(shop, [&]() -> Result<PersonFile> {
        LINLI_ASSIGN(PersonFile file, collected(shop, member));
        LINLI_TRY(record(shop, AuditAct::Exported, member.text(), "own-data"));
        return file;
    });
}

} // namespace linli::usecases
