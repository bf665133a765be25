// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "usecases/ports/finding/Found.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

enum class CounterKind
{
    Nobody,   ///< nothing here is called so
    Person,   ///< `member`
    People,   ///< several fit: `people`
    Order,    ///< `order` of `member` (empty: of nobody known)
    Reward,   ///< `reward` of `member`
    Product,  ///< `product`: its id
    Stranger, ///< a whole phone that nobody has yet: `phone`
};

/// What was meant by what a person typed or scanned.
struct CounterReading
{
    CounterKind kind = CounterKind::Nobody;
    MemberKey member;
    std::vector<Found> people; ///< best first
    OrderKey order;
    RewardId reward;
    std::string product;
    std::string phone; ///< eleven digits
};

/// Reads the counter's one field (product.md §7): a poster's address or code, a claim code, an
/// order number or, for today's, its last four digits, a reward's id, a barcode, a phone or its
/// last digits, a name in any spelling. Errors: TooLong, InvalidValue (text), those of the store.
[[nodiscard]] Result<CounterReading> readCounter(Shop& shop, std::string_view typed);

/// The code in a poster's address ("HTTPS://HOST/I/7K3MQ9TXW2", in any case, with what a phone may
/// hang behind it), or the text as it is.
[[nodiscard]] std::string codeOfAddress(std::string_view scanned);

} // namespace linli::usecases
