// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/binding/Bind.h"

#include "usecases/members/Members.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/TextLimits.h"

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestCode = 40;

/// The link a typed code means: an InviteCode in its one spelling, else an alias in capitals.
Result<LinkId> linkOfCode(std::string_view typed)
{
    LINLI_ASSIGN(const std::string text, typedText("code", typed, kLongestCode));
    if (const Result<InviteCode> code = InviteCode::parse(text); code.ok()) {
        return LinkId(code->text());
    }
    if (const Result<AliasCode> alias = AliasCode::parse(text); alias.ok()) {
        return LinkId(alias->text());
    }
    return LinkId(text);
}

} // namespace

Result<Outcome> bindTo(Shop& shop, const MemberKey& invitee, const MemberKey& inviter)
{
    LINLI_TRY(existingMember(shop, invitee));
    LINLI_TRY(existingMember(shop, inviter));
    return submitNow(shop, rewards::Bind{invitee, inviter, LinkId()});
}

Result<Outcome> bindByCode(Shop& shop, const MemberKey& invitee, std::string_view code)
{
    LINLI_TRY(existingMember(shop, invitee));
    LINLI_ASSIGN(LinkId link, linkOfCode(code));
    LINLI_ASSIGN(const std::optional<MemberKey> owner, shop.invites.ownerOfCode(link.text()));
    if (const Result<AliasCode> alias = AliasCode::parse(trimmed(code)); !owner && alias.ok()) {
        // ten letters and digits may be an alias and a spelling of an invite code at once
        LINLI_ASSIGN(const auto aliasOwner, shop.invites.ownerOfCode(alias->text()));
        link = aliasOwner ? LinkId(alias->text()) : link;
    }
    return submitNow(shop, rewards::Bind{invitee, MemberKey(), link});
}

Result<Outcome> bindTyped(Shop& shop, const MemberKey& invitee, std::string_view inviter)
{
    if (InviteCode::parse(inviter).ok()) {
        return bindByCode(shop, invitee, inviter);
    }
    LINLI_ASSIGN(const MemberKey found, findMember(shop, inviter));
    return bindTo(shop, invitee, found);
}

Result<Outcome> attributeOrder(Shop& shop, const OrderKey& order, const MemberKey& inviter)
{
    LINLI_TRY(existingOrder(shop, order));
    LINLI_TRY(existingMember(shop, inviter));
    return submitNow(shop, rewards::Attribute{order, inviter});
}

} // namespace linli::usecases
