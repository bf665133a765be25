// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Call.h"
#include "vault/ShopVault.h"

#include <memory>
#include <optional>
#include <string>

namespace linli::cloud {

/// The shop behind a page: its tables, its key, what it tells about itself.
struct PageShop
{
    Shelf* shelf = nullptr;
    std::unique_ptr<vault::ShopVault> vault;
    std::int64_t head = 0; ///< of its feed
    std::shared_ptr<const ShopFront> front;
};

/// Errors: NotFound, those of storage, SealBroken.
Result<PageShop> openPageShop(Call& call, const std::string& store);

/// The invite code's shop; nothing for a code nobody issued. It may have been revoked since: see
/// inviterOf(). Errors: those of storage.
struct CodePlace
{
    std::string store;
    std::string code;
};
Result<std::optional<CodePlace>> placeOfCode(Call& call, const std::string& typed);

/// Whose code it is; empty where it is no longer in force.
[[nodiscard]] MemberKey inviterOf(const PageShop& shop, const std::string& code);

/// Whose page is meant where the path does not say: the shop of the invite code in ?i=, else the
/// reader's own, else the only one there is. Errors: those of storage.
struct PagePlace
{
    std::string store;
    std::string code; ///< of ?i=, to be carried on; may be empty
};
Result<std::optional<PagePlace>> placeOfPage(Call& call);

/// What her identity holds under this name ("nickname", "phone" …), opened; empty where unknown.
Result<std::string> identityText(PageShop& shop, const MemberKey& member, const char* field);
/// As strangers may read it: 李**.
Result<std::string> publicName(PageShop& shop, const MemberKey& member);
/// Her invite code in force; empty where she has none. Errors: those of storage.
Result<std::string> inviteCodeOf(PageShop& shop, const MemberKey& member);
/// What stands in the symbol of a code: the shop's own address, else the one that was asked.
[[nodiscard]] std::string
linkFor(const PageShop& shop, const Request& request, const std::string& code);

} // namespace linli::cloud
