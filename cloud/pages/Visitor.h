// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "vault/ShopVault.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

/// What a page shows of goods: from the feed's product fields.
struct Goods
{
    std::string sku;
    std::string name;
    std::string spec;
    std::string promise;
    std::int64_t fen = 0;
};

/// The shop behind a page: its tables, its key, what it tells about itself.
struct PageShop
{
    Shelf* shelf = nullptr;
    std::unique_ptr<vault::ShopVault> vault;
    std::string name;
    std::string address;
    std::vector<Goods> goods; ///< on sale now, by name
};

/// Errors: NotFound, those of storage, SealBroken.
Result<PageShop> openPageShop(Call& call, const std::string& store);

/// The invite code's shop and link; nothing for a code nobody issued. Errors: those of storage.
struct CodePlace
{
    std::string store;
    std::string code;
};
Result<std::optional<CodePlace>> placeOfCode(Call& call, const std::string& typed);

/// What her identity holds under this name ("nickname", "phone" …), opened; empty where unknown.
Result<std::string> identityText(PageShop& shop, const MemberKey& member, const char* field);
/// As strangers may read it: 李**.
Result<std::string> publicName(PageShop& shop, const MemberKey& member);

/// Who looks, by her cookie; nothing for a stranger. Errors: those of storage.
Result<std::optional<VisitorRow>> visitorOf(Call& call);
/// The Set-Cookie header that makes this phone hers.
[[nodiscard]] std::string visitorCookie(const std::string& token);
[[nodiscard]] std::string noCookie();

} // namespace linli::cloud
