// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"
#include "usecases/boards/Boards.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// When page 今日 warns. Kept in the shop file; what is out of its limits reads as the default.
struct AlertLimits
{
    std::int32_t dependencePercent = 40; ///< 10–100: the first sharer's part of referred sales
    std::int32_t kDropPercent = 30;      ///< 5–100: K of 30 days below the 30 days before
    /// 1 fen – 1,000,000 fen: the planned cost of a new neighbour; none = half as much again as in
    /// the 30 days before.
    std::optional<std::int64_t> costPerNewFen;
    std::int32_t claimPercent = 10; ///< 1–100: claimed orders of a product, 14 days
    std::int32_t giftReserve = 0;   ///< 0–10,000: fewer pieces left than this after all promises
    auto operator<=>(const AlertLimits&) const = default;
};
[[nodiscard]] Result<AlertLimits> alertLimits(Shop& shop);
/// Errors: OutOfRange (field named), those of SettingStore.
[[nodiscard]] Result<void> saveAlertLimits(Shop& shop, const AlertLimits& limits);

enum class AlertKind
{
    Dependence,    ///< percent: hers; name and member: whose
    KFalling,      ///< percent: by how much
    CostAbove,     ///< fen: now; limitFen: what was planned
    GiftShort,     ///< name: the unit; count: owed more than there are on the shelf
    GiftExpires,   ///< name: the unit; count: pieces whose last day is within a week or gone
    TooManyClaims, ///< name and product: of what; count of `outOf` orders
    GiftLow,       ///< name: the unit; count: left when all that is promised is collected
};

struct Alert
{
    AlertKind kind = AlertKind::Dependence;
    std::string name;
    std::string key; ///< member or product to open; may be empty
    std::int64_t percent = 0;
    std::int64_t count = 0;
    std::int64_t outOf = 0;
    std::int64_t fen = 0;
    std::int64_t limitFen = 0;
    auto operator<=>(const Alert&) const = default;
};

/// What the owner should look at, dearest first; nothing in a quiet shop. Small numbers do not cry
/// wolf: dependence needs five referred orders' worth of people (five new neighbours in the window
/// or before), a fall of K five before, a claim rate three claims. Store thread; errors: those of
/// Boards.
[[nodiscard]] Result<std::vector<Alert>> alerts(Shop& shop, Boards& boards);
/// The same where both windows are known already.
[[nodiscard]] Result<std::vector<Alert>>
alerts(Shop& shop, Boards& boards, const board::Metrics& now, const board::Metrics& before);

} // namespace linli::usecases
