// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/settings/ShopProfile.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kLongestLinkBase = 60;
constexpr std::size_t kLongestAddress = 100;
constexpr std::size_t kLongestPhone = 30;

constexpr std::array kKinds{
    std::pair{ShopKind::Fresh, std::string_view("fresh")},
    std::pair{ShopKind::Bakery, std::string_view("bakery")},
    std::pair{ShopKind::Maternity, std::string_view("maternity")},
    std::pair{ShopKind::Other, std::string_view("other")},
};

std::string upperAscii(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

bool isHostCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
}

/// Upper case, without a slash at the end: QR's alphanumeric mode keeps the symbol small.
Result<std::string> checkedLinkBase(std::string_view typed)
{
    std::string link = upperAscii(trimmed(typed));
    while (link.ends_with('/')) {
        link.pop_back();
    }
    if (link.empty()) {
        return link;
    }
    const auto bad = [&] {
        return Error::badInput(ErrorCode::InvalidValue, "link_base",
                               link.substr(0, kLongestLinkBase), "HTTPS://HOST");
    };
    const std::size_t scheme = link.starts_with("HTTPS://")  ? 8
                               : link.starts_with("HTTP://") ? 7
                                                             : 0;
    const std::string_view host = std::string_view(link).substr(scheme);
    if (scheme == 0 || link.size() > kLongestLinkBase || host.empty() ||
        !std::all_of(host.begin(), host.end(), isHostCharacter) || host.front() == '.' ||
        host.front() == '-' || host.front() == ':') {
        return bad();
    }
    return link;
}

Result<std::string> textOf(Shop& shop, std::string_view key)
{
    LINLI_ASSIGN(std::optional<std::string> value, shop.settings.get(key));
    return std::move(value).value_or(std::string());
}

} // namespace

std::string_view textOf(ShopKind kind)
{
    for (const auto& [value, text] : kKinds) {
        if (value == kind) {
            return text;
        }
    }
    return "other";
}

Result<ShopKind> shopKindOf(std::string_view text)
{
    for (const auto& [value, name] : kKinds) {
        if (name == text) {
            return value;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "kind",
                           std::string(text.substr(0, kLongestName)),
                           "fresh, bakery, maternity, other");
}

Result<ShopProfile> shopProfile(Shop& shop)
{
    ShopProfile profile;
    LINLI_ASSIGN(profile.name, textOf(shop, "shop.name"));
    LINLI_ASSIGN(const std::string kind, textOf(shop, "shop.kind"));
    profile.kind = shopKindOf(kind).valueOr(ShopKind::Fresh);
    LINLI_ASSIGN(profile.linkBase, textOf(shop, "shop.link_base"));
    LINLI_ASSIGN(profile.address, textOf(shop, "shop.address"));
    LINLI_ASSIGN(profile.phone, textOf(shop, "shop.phone"));
    LINLI_ASSIGN(const std::string sample, textOf(shop, "shop.sample"));
    profile.sample = sample == "1";
    return profile;
}

Result<void> saveShopProfile(Shop& shop, const ShopProfile& profile)
{
    LINLI_TRY(permit(shop, staff::Permission::Settings));
    LINLI_ASSIGN(const std::string name, typedText("name", profile.name, kLongestName));
    if (name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "name", "", "1–40");
    }
    LINLI_ASSIGN(const std::string linkBase, checkedLinkBase(profile.linkBase));
    LINLI_ASSIGN(const std::string address, typedText("address", profile.address, kLongestAddress));
    LINLI_ASSIGN(const std::string phone, typedText("phone", profile.phone, kLongestPhone));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set("shop.name", name));
        LINLI_TRY(shop.settings.set("shop.kind", textOf(profile.kind)));
        LINLI_TRY(shop.settings.set("shop.link_base", linkBase));
        LINLI_TRY(shop.settings.set("shop.address", address));
        LINLI_TRY(shop.settings.set("shop.phone", phone));
        LINLI_TRY(shop.settings.set("shop.sample", profile.sample ? "1" : "0"));
        return record(shop, AuditAct::ShopSettings, {}, textOf(profile.kind));
    });
}

} // namespace linli::usecases
