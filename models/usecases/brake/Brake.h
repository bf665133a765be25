// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/Phone.h"
#include "domain/time/BusinessDay.h"
#include "usecases/ports/tasks/BrakeShelf.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/Product.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

/// A bad batch of one product.
struct BrakeAsk
{
    std::string product;   ///< id, sku or barcode
    BusinessDay first;     ///< orders paid on these days had the batch; both included,
    BusinessDay last;      ///< at most 92 days
    std::string reason;    ///< what was wrong, 1–100 characters
    std::string batchNote; ///< number or supplier, at most 100 characters
};

/// Somebody who bought it. Without a neighbour behind it (imported without a phone) an order can be
/// compensated but nobody told.
struct AffectedBuyer
{
    MemberKey member;
    std::string name;
    PhoneMasked phone;
    std::string building;
    MemberKey inviter; ///< empty: not referred
    std::string inviterName;
    std::vector<ports::AffectedOrder> orders; ///< by payment
    [[nodiscard]] bool referred() const { return !inviter.empty(); }
    [[nodiscard]] std::int64_t units() const;
    [[nodiscard]] std::int64_t paidFen() const;
    [[nodiscard]] std::int64_t givenFen() const;
    /// What all of it would cost that is not compensated yet.
    [[nodiscard]] std::int64_t openFen() const;
};
/// The whole of what was paid for the product in it, at most what is left of the order; 0 once it
/// is compensated.
[[nodiscard]] std::int64_t openFen(const ports::AffectedOrder& order);

struct BrakeOverview
{
    std::optional<ports::StoredBrake> brake; ///< none: only looked at
    Product product;
    std::vector<AffectedBuyer> buyers; ///< referred ones first, then by payment
    [[nodiscard]] std::int64_t referredCount() const;
    [[nodiscard]] std::int64_t orderCount() const;
    [[nodiscard]] std::int64_t openFen() const;
    [[nodiscard]] std::int64_t givenFen() const;
    [[nodiscard]] std::int64_t openOrders() const;
};

/// Who would be affected; nothing is written. `reason` may be empty. Errors: NotFound, OutOfRange
/// (days).
[[nodiscard]] Result<BrakeOverview> previewBrake(Shop& shop, const BrakeAsk& ask);
/// Holds the product – its posters and share kits stop – and writes the batch down. Returns the
/// brake's id. Errors: NotAllowed, NotFound, AlreadyExists (it has a brake), OutOfRange,
/// MissingValue and TooLong (reason).
[[nodiscard]] Result<std::string> pullBrake(Shop& shop, const BrakeAsk& ask);
/// Errors: NotFound (field brake).
[[nodiscard]] Result<BrakeOverview> brakeOverview(Shop& shop, std::string_view id);
/// The open brake of a product; nothing where there is none.
[[nodiscard]] Result<std::optional<ports::StoredBrake>> openBrake(Shop& shop,
                                                                  std::string_view product);
/// Newest first.
[[nodiscard]] Result<std::vector<ports::StoredBrake>> listBrakes(Shop& shop);
/// Posters and share kits of the product work again. Errors: NotAllowed, NotFound,
/// IllegalTransition (lifted before).
[[nodiscard]] Result<void> liftBrake(Shop& shop, std::string_view id);

} // namespace linli::usecases
