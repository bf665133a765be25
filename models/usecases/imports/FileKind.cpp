// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/FileKind.h"

#include <array>
#include <utility>

namespace linli::usecases::imports {
namespace {

constexpr std::array kKinds{
    std::pair{FileKind::LinliMembers, std::string_view("linli_members")},
    std::pair{FileKind::LinliOrders, std::string_view("linli_orders")},
    std::pair{FileKind::KttOrders, std::string_view("ktt_orders")},
    std::pair{FileKind::KttItems, std::string_view("ktt_items")},
    std::pair{FileKind::YouzanOrders, std::string_view("youzan_orders")},
    std::pair{FileKind::YouzanItems, std::string_view("youzan_items")},
    std::pair{FileKind::YouzanCustomers, std::string_view("youzan_customers")},
    std::pair{FileKind::WeixinOrders, std::string_view("weixin_orders")},
    std::pair{FileKind::WooOrders, std::string_view("woo_orders")},
    std::pair{FileKind::ShopifyOrders, std::string_view("shopify_orders")},
    std::pair{FileKind::ShopifyCustomers, std::string_view("shopify_customers")},
};

} // namespace

std::string_view nameOf(FileKind kind)
{
    for (const auto& [value, name] : kKinds) {
        if (value == kind) {
            return name;
        }
    }
    return {};
}

std::optional<FileKind> kindNamed(std::string_view name)
{
    for (const auto& [value, text] : kKinds) {
        if (text == name) {
            return value;
        }
    }
    return std::nullopt;
}

std::string allKindNames()
{
    std::string names;
    for (const auto& [value, name] : kKinds) {
        names += (names.empty() ? "" : ", ") + std::string(name);
    }
    return names;
}

std::string_view platformOf(FileKind kind)
{
    const std::string_view name = nameOf(kind);
    return name.substr(0, name.find('_'));
}

} // namespace linli::usecases::imports
