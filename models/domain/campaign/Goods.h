// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::campaign {

/// What the linter must know of a thing that is sold, given or drawn (spec/lint-input.md §1, item).
struct GoodsFacts
{
    std::string name;
    std::string category = "other"; ///< fresh, bakery, packaged_food …
    std::optional<std::int64_t> stage;
    std::optional<std::int64_t> ageFromMonths;
    bool ownerConfirmed = false;
    std::string batch;
    std::string supplierRecord;
    std::string expiresOn; ///< YYYY-MM-DD or empty
    bool operator==(const GoodsFacts&) const = default;
};

/// One product of the line-up, in the order it is shown. Prices in fen.
struct LineItem
{
    std::string product; ///< id in 商品; empty until the campaign is scheduled
    std::string sku;
    GoodsFacts facts;
    std::string spec;
    std::string unit;
    std::int64_t liveFen = 0;
    std::optional<std::int64_t> strikeFen; ///< the price it is compared with
    std::string compareSource;             ///< proof of that price
    std::optional<std::int64_t> costFen;
    std::string clearance;             ///< "", seasonal, overstock, near_expiry
    std::optional<std::int64_t> quota; ///< pieces for this session
    std::optional<std::int64_t> perPerson;
    std::string point; ///< the selling point that stands on the product card
    bool operator==(const LineItem&) const = default;
};

/// A gift that rules promise. `sku` is the unit of the rule's reward.
struct Gift
{
    std::string sku;
    GoodsFacts facts;
    std::string qty = "1"; ///< a decimal number, as it is printed
    std::string unit;
    std::optional<std::int64_t> statedValueFen;
    std::optional<std::int64_t> shopPriceFen;
    std::optional<std::int64_t> costFen; ///< of one piece
    bool operator==(const Gift&) const = default;
};

struct Prize
{
    GoodsFacts facts;
    std::string kind = "goods"; ///< goods, voucher, cash, red_packet
    std::optional<std::int64_t> qty;
    std::string odds;
    std::int64_t marketPriceFen = 0;
    std::string voucherConditions;
    bool operator==(const Prize&) const = default;
};

/// A draw with everything that has to be published beforehand.
struct Draw
{
    std::string title;
    std::string method = "public_seed"; ///< random, public_seed, manual
    bool manualOverride = false;
    std::string conditions;
    std::string startsOn;
    std::string endsOn;
    std::string redemption;
    std::string organiserContact;
    std::int64_t chancesPerPerson = 1;
    bool winOnce = true;
    std::vector<Prize> prizes;
    bool operator==(const Draw&) const = default;
};

} // namespace linli::campaign
