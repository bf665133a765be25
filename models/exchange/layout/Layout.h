// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/FileKind.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linli::exchange {

using usecases::imports::FileKind;

/// What a mapped column means, over all layouts.
enum class Field : std::uint8_t
{
    OrderNo,
    GroupNo,
    Phone,
    BuyerName,
    MemberCode,
    PlacedAt,
    PaidAt,
    Status,
    RefundStatus,
    PaidAmount,
    Formatted,
    Refunded,
    Goods,
    Discount,
    Freight,
    Currency,
    CancelledAt,
    Items,
    ItemName,
    ItemSpec,
    Quantity,
    LineTotal,
    InviterPhone,
    InviterName,
    Name,
    LastName,
    Nickname,
    Estate,
    Building,
    Door,
    JoinedAt,
    InviterCode,
    Tags,
    Consent,
    Campaign,
    Note,
    Count_,
};
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::Count_);

/// A field and the columns that may hold it, the first listed first; separated by `|`.
struct FieldColumns
{
    Field field;
    std::string_view names;
};

/// One row of the table of spec/import-rules.md §2: `required` holds alternatives separated by `|`.
struct Layout
{
    FileKind kind;
    std::vector<std::string_view> required;
    std::string_view forbidden; ///< a column that makes it another kind, or empty
    std::vector<FieldColumns> fields;
};

[[nodiscard]] std::span<const Layout> allLayouts();
[[nodiscard]] const Layout& layoutOf(FileKind kind);

/// A header name in the form names are compared in: NFKC, no white space, lower case, without `*`
/// at either end and a unit in brackets at the end.
[[nodiscard]] std::string headerName(std::string_view cell);
/// The alternatives of a `|` list, as header names.
[[nodiscard]] std::vector<std::string> alternatives(std::string_view names);

} // namespace linli::exchange
