// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Check.h"
#include "storage/sqlite/SqliteUnitOfWork.h"
#include "storage/sqlite/boards/SqliteBoardShelf.h"
#include "storage/sqlite/boards/SqliteBoardSource.h"
#include "storage/sqlite/boards/SqliteReportSource.h"
#include "storage/sqlite/campaigns/SqliteCampaignStore.h"
#include "storage/sqlite/finder/SqliteFinder.h"
#include "storage/sqlite/gifts/SqliteGiftStore.h"
#include "storage/sqlite/groups/SqliteGroupStore.h"
#include "storage/sqlite/history/SqliteHistorySource.h"
#include "storage/sqlite/honours/SqliteHonourStore.h"
#include "storage/sqlite/imports/SqliteImportStore.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "storage/sqlite/members/SqliteInviteStore.h"
#include "storage/sqlite/members/SqliteMemberStore.h"
#include "storage/sqlite/orders/SqliteOrderStore.h"
#include "storage/sqlite/products/SqliteProductStore.h"
#include "storage/sqlite/queries/SqliteRewardQueries.h"
#include "storage/sqlite/queries/SqliteShopFigures.h"
#include "storage/sqlite/settings/SqliteSettingStore.h"
#include "storage/sqlite/staff/SqliteStaffStore.h"
#include "storage/sqlite/sync/SqliteOutbox.h"
#include "usecases/desk/Desk.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Shop.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include "boards/RawShop.h"

namespace linli::boardtest {

class FixedClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override { return at; }
    Instant at;
};

/// Boards and reports never ask the engine's store: it is not there.
class NoRewardStore final : public ports::RewardStore
{
  public:
    [[nodiscard]] const rewards::ShopState& state() const override
    {
        linli::detail::checkFailed("no reward store in this test", __FILE__, __LINE__);
    }
    [[nodiscard]] std::optional<Error> failure() override { return std::nullopt; }
    Result<void> apply(const rewards::Changes&) override { return Error(ErrorCode::Internal); }
    Result<ports::LedgerCheck> verify() override { return Error(ErrorCode::Internal); }
    Result<std::vector<std::string>> brokenInvariants() override
    {
        return Error(ErrorCode::Internal);
    }
};

/// A real shop file with the real readers of it; rows are written through `raw`.
struct ReadingShop
{
    explicit ReadingShop(storage::Connection& opened) : connection(opened) {}

    /// A neighbour with a name, a phone and a code.
    void person(int number, const std::string& name, std::int64_t joinedMs)
    {
        raw.member(number, joinedMs);
        usecases::MemberIdentity identity;
        identity.member = MemberKey(RawShop::keyOf(number));
        identity.name = name;
        identity.phone = "1380000" + std::to_string(1000 + number);
        const auto saved = members.saveIdentity(identity, clock.at);
        LINLI_CHECK(saved.ok());
        raw.insert("invite_link", {"id", "inviter", "kind", "created_ms"},
                   {"CODE" + std::to_string(100000 + number), RawShop::keyOf(number),
                    std::string("invite"), joinedMs});
    }
    void paidOrder(int number, int buyer, std::int64_t paidMs, std::int64_t basisFen)
    {
        raw.insert("sale_order",
                   {"key", "seq", "buyer", "placed_ms", "goods_fen", "discount_fen", "offer",
                    "freight_fen", "basis_fen", "paid_ms", "paid_seq"},
                   {"O" + std::to_string(number), std::int64_t{number}, RawShop::keyOf(buyer),
                    paidMs, basisFen, std::int64_t{0}, std::string("none"), std::int64_t{0},
                    basisFen, paidMs, std::int64_t{number}});
    }

    storage::Connection& connection;
    RawShop raw{connection};
    FixedClock clock;
    usecases::SeededIds ids{1, [] { return std::int64_t{1'772'400'000'000}; }};
    vault::Sha256Hasher hasher;
    vault::ShopVault vault{vault::ShopKey::parse(std::string(64, '7')).value()};
    storage::MemberDirectory directory{connection, vault, nullptr};
    storage::SqliteUnitOfWork work{connection};
    NoRewardStore rewards;
    storage::SqliteMemberStore members{connection, vault, directory};
    storage::SqliteInviteStore invites{connection, directory};
    storage::SqliteProductStore products{connection};
    storage::SqliteOrderStore orders{connection, directory};
    storage::SqliteSettingStore settings{connection};
    storage::SqliteRewardQueries rewardQueries{connection, directory, rewards};
    storage::SqliteShopFigures figures{connection};
    storage::SqliteBoardSource boards{connection};
    storage::SqliteReportSource reports{connection};
    storage::SqliteImportStore imports{connection, vault, ids};
    storage::SqliteGroupStore groups{connection, directory};
    storage::SqliteCampaignStore campaigns{connection, directory};
    storage::SqliteHistorySource history{connection};
    storage::SqliteGiftStore gifts{connection};
    storage::SqliteHonourStore honours{connection};
    storage::SqliteOutbox outbox{connection, ids};
    storage::SqliteFinder finder{connection, directory, nullptr};
    storage::SqliteStaffStore staff{connection, vault};
    storage::SqliteAuditStore audit{connection};
    storage::SqliteDraftStore drafts{connection, vault};
    storage::SqliteBoardShelf boardShelf{connection};
    usecases::FeatureStores features{boardShelf};
    usecases::Desk desk;
    usecases::Shop shop{work,          rewards, members, invites, products, orders,   settings,
                        rewardQueries, figures, boards,  reports, imports,  groups,   campaigns,
                        history,       gifts,   honours, outbox,  finder,   clock,    ids,
                        hasher,        vault,   staff,   audit,   drafts,   features, desk};
};

} // namespace linli::boardtest
