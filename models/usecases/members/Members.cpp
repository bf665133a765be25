// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/members/Members.h"

#include "domain/time/BusinessDay.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/members/Erase.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/PageLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/tags/Segments.h"

#include <set>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestPurpose = 40;

/// A day's worth of phone calls for one who is not the owner (spec/security.md S13).
constexpr std::int64_t kMostRevealed = 30;

Result<void> checkRevealedToday(Shop& shop)
{
    if (shop.desk.role == staff::Role::Owner) {
        return {};
    }
    ports::AuditQuery query;
    query.window = dayOf(shop.clock.now());
    query.actor = shop.desk.actor;
    query.act = std::string(textOf(AuditAct::PhoneRevealed));
    LINLI_ASSIGN(const auto revealed, auditTrail(shop, query, {1, std::nullopt}));
    return checkRange("phone_reveal", revealed.total + 1, 1, kMostRevealed);
}

Error notFound(std::string_view typed)
{
    return Error::badInput(ErrorCode::NotFound, "member", withoutPhone(trimmed(typed)),
                           "key, code or phone");
}

Result<std::optional<MemberKey>> ownerOfTypedCode(Shop& shop, const std::string& text)
{
    std::optional<MemberKey> owner;
    if (const Result<InviteCode> code = InviteCode::parse(text); code.ok()) {
        LINLI_ASSIGN(owner, shop.invites.ownerOfCode(code->text()));
        if (!owner) {
            if (const Result<MemberKey> claim = memberOfClaim(shop, text); claim.ok()) {
                owner = *claim;
            } else if (claim.error().code() != ErrorCode::NotFound) {
                return claim.error();
            }
        }
    }
    if (const Result<AliasCode> alias = AliasCode::parse(text); !owner && alias.ok()) {
        LINLI_ASSIGN(owner, shop.invites.ownerOfCode(alias->text()));
    }
    return owner;
}

} // namespace

Result<void> setStaff(Shop& shop, const MemberKey& member, bool isStaff)
{
    LINLI_TRY(permit(shop, staff::Permission::ManagePeople));
    LINLI_TRY(existingMember(shop, member));
    return shop.members.setStaff(member, isStaff);
}

Result<Outcome> blockMember(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(existingMember(shop, member));
    return submitNow(shop, rewards::BlockMember{member});
}

Result<Page<MemberRow>> listMembers(Shop& shop, const MemberQuery& query, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    LINLI_TRY(checkSearchText(query.text));
    if (query.filter.empty()) {
        return shop.members.list(query, page);
    }
    MemberQuery resolved = query;
    LINLI_ASSIGN(std::vector<MemberKey> meeting, membersMeeting(shop, query.filter));
    if (query.only) {
        const std::set<MemberKey> wanted(query.only->begin(), query.only->end());
        std::erase_if(meeting, [&](const MemberKey& key) { return !wanted.contains(key); });
    }
    resolved.only = std::move(meeting);
    return shop.members.list(resolved, page);
}

Result<std::vector<MemberKey>> membersListed(Shop& shop, const MemberQuery& query)
{
    std::vector<MemberKey> members;
    PageRequest request{kMostRows, std::nullopt};
    do {
        LINLI_ASSIGN(const auto page, listMembers(shop, query, request));
        for (const MemberRow& row : page.rows) {
            members.push_back(row.key);
        }
        request.after = page.next;
    } while (request.after);
    return members;
}

Result<MemberKey> findMember(Shop& shop, std::string_view typed)
{
    const std::string text = trimmed(typed);
    if (text.empty()) {
        return notFound(text);
    }
    LINLI_ASSIGN(const bool isKey, shop.members.exists(MemberKey(text)));
    if (isKey) {
        return MemberKey(text);
    }
    LINLI_ASSIGN(std::optional<MemberKey> owner, ownerOfTypedCode(shop, text));
    if (const Result<Phone> phone = Phone::parse(text); !owner && phone.ok()) {
        LINLI_ASSIGN(owner,
                     shop.members.memberOfPhone(shop.vault.keyedHash("phone", phone->digits())));
    }
    if (!owner) {
        return notFound(text);
    }
    return *std::move(owner);
}

Result<void> recordConsent(Shop& shop,
                           const MemberKey& member,
                           const std::string& purpose,
                           const std::string& textVersion,
                           const std::string& channel)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    LINLI_TRY(existingMember(shop, member));
    LINLI_ASSIGN(const std::string typed, typedText("purpose", purpose, kLongestPurpose));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "purpose", "", "1–40");
    }
    return shop.members.addConsent({shop.ids.next().toText(), member, typed, textVersion, channel,
                                    shop.clock.now(), std::nullopt});
}

Result<std::string> revealPhone(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(permit(shop, staff::Permission::RevealPhone));
    return inOneUnit(shop, [&]() -> Result<std::string> {
        LINLI_ASSIGN(const std::optional<MemberIdentity> identity, shop.members.identity(member));
        if (!identity) {
            return notFound(member.text());
        }
        LINLI_TRY(checkRevealedToday(shop));
        LINLI_TRY(record(shop, AuditAct::PhoneRevealed, member.text(), {}));
        return identity->phone;
    });
}

} // namespace linli::usecases
