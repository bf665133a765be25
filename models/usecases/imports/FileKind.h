// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linli::usecases::imports {

/// The layouts of spec/import-rules.md §2.
enum class FileKind
{
    LinliMembers,
    LinliOrders,
    KttOrders,
    KttItems,
    YouzanOrders,
    YouzanItems,
    YouzanCustomers,
    WeixinOrders,
    WooOrders,
    ShopifyOrders,
    ShopifyCustomers,
};

/// "ktt_orders": the name scripts use.
[[nodiscard]] std::string_view nameOf(FileKind kind);
[[nodiscard]] std::optional<FileKind> kindNamed(std::string_view name);
/// All of them, "linli_members, linli_orders, …": what a message says is allowed.
[[nodiscard]] std::string allKindNames();
/// The word before the `_`: keys belong to it.
[[nodiscard]] std::string_view platformOf(FileKind kind);

[[nodiscard]] constexpr bool holdsPeople(FileKind kind)
{
    return kind == FileKind::LinliMembers || kind == FileKind::YouzanCustomers ||
           kind == FileKind::ShopifyCustomers;
}
[[nodiscard]] constexpr bool holdsItems(FileKind kind)
{
    return kind == FileKind::KttItems || kind == FileKind::YouzanItems;
}
[[nodiscard]] constexpr bool holdsOrders(FileKind kind)
{
    return !holdsPeople(kind) && !holdsItems(kind);
}

} // namespace linli::usecases::imports
