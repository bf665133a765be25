// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/members/EqualityKeys.h"
#include "usecases/members/FreshCode.h"
#include "usecases/members/Members.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"
#include "usecases/tags/Tags.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestWord = 60;
constexpr std::size_t kLongestNote = 500;
constexpr std::size_t kLongestTag = 30;
constexpr std::size_t kMostTags = 100;

Result<std::string> checkedPhone(std::string_view typed)
{
    if (trimmed(typed).empty()) {
        return std::string();
    }
    LINLI_ASSIGN(const Phone phone, Phone::parse(trimmed(typed)));
    return phone.digits();
}

Result<std::vector<std::string>> checkedTags(const std::vector<std::string>& typed)
{
    std::vector<std::string> tags;
    for (const std::string& one : typed) {
        LINLI_ASSIGN(std::string tag, typedText("tags", one, kLongestTag));
        if (!tag.empty()) {
            tags.push_back(std::move(tag));
        }
    }
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    if (tags.size() > kMostTags) {
        return Error::badInput(ErrorCode::OutOfRange, "tags", std::to_string(tags.size()), "0–100");
    }
    return tags;
}

Result<MemberIdentity> checkedIdentity(MemberIdentity typed)
{
    LINLI_ASSIGN(typed.name, typedText("name", typed.name, kLongestWord));
    LINLI_ASSIGN(typed.nickname, typedText("nickname", typed.nickname, kLongestWord));
    LINLI_ASSIGN(typed.phone, checkedPhone(typed.phone));
    LINLI_ASSIGN(typed.estate, typedText("estate", typed.estate, kLongestWord));
    LINLI_ASSIGN(typed.building, typedText("building", typed.building, kLongestWord));
    LINLI_ASSIGN(typed.door, typedText("door", typed.door, kLongestWord));
    LINLI_ASSIGN(typed.note, typedText("note", typed.note, kLongestNote));
    if (typed.name.empty() && typed.nickname.empty() && typed.phone.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "name", "", "name, nickname or phone");
    }
    return typed;
}

/// A phone is one person: another record that has it already is named, masked.
Result<void> checkPhoneFree(Shop& shop, const MemberIdentity& identity)
{
    if (identity.phone.empty()) {
        return {};
    }
    LINLI_ASSIGN(const std::optional<MemberKey> owner,
                 shop.members.memberOfPhone(phoneKeyOf(shop.vault, identity.phone)));
    if (owner && *owner != identity.member) {
        LINLI_ASSIGN(const Phone phone, Phone::parse(identity.phone));
        return Error::badInput(ErrorCode::AlreadyExists, "phone", PhoneMasked(phone).text(),
                               "a phone nobody here has")
            .with("member", owner->text());
    }
    return {};
}

Result<Instant> checkedJoin(const Shop& shop, const std::optional<Instant>& typed)
{
    const Instant now = shop.clock.now();
    if (typed && *typed > now) {
        return Error::badInput(ErrorCode::OutOfRange, "joined_at", typed->toIso(),
                               "≤ " + now.toIso());
    }
    return typed.value_or(now);
}

Result<void> addAlias(Shop& shop, const MemberKey& member, std::string_view typed, Instant at)
{
    if (trimmed(typed).empty()) {
        return {};
    }
    LINLI_ASSIGN(const AliasCode alias, AliasCode::parse(trimmed(typed)));
    LINLI_ASSIGN(const bool taken, shop.invites.codeTaken(alias.text()));
    if (taken) {
        return Error::badInput(ErrorCode::AlreadyExists, "code", alias.text(),
                               "a code nobody here has");
    }
    LINLI_TRY(submitAt(shop, rewards::AddLink{LinkId(alias.text()), member, true, true}, at));
    return shop.invites.markAlias(LinkId(alias.text()));
}

rewards::AddMember memberVerb(const Shop& shop, const MemberIdentity& identity)
{
    rewards::AddMember verb;
    verb.member = identity.member;
    verb.phoneKey = phoneKeyOf(shop.vault, identity.phone);
    verb.doorKey = doorKeyOf(shop.vault, identity);
    return verb;
}

Result<MemberKey>
writeNew(Shop& shop, MemberIdentity identity, const NewMember& person, Instant joined)
{
    LINLI_TRY(checkPhoneFree(shop, identity));
    LINLI_ASSIGN(const std::vector<std::string> tags, checkedTags(person.tags));
    LINLI_TRY(checkSingleChoice(shop, tags));
    identity.member = MemberKey(shop.ids.next().toText());
    rewards::AddMember verb = memberVerb(shop, identity);
    verb.oldCustomer = person.oldCustomer;
    verb.staff = person.staff;
    LINLI_TRY(submitAt(shop, std::move(verb), joined));
    LINLI_ASSIGN(const std::string code, freshCode(shop));
    LINLI_TRY(submitAt(shop, rewards::AddLink{LinkId(code), identity.member, true, true}, joined));
    LINLI_TRY(addAlias(shop, identity.member, person.aliasCode, joined));
    LINLI_TRY(shop.members.saveIdentity(identity, shop.clock.now()));
    LINLI_TRY(shop.members.setTags(identity.member, tags));
    return identity.member;
}

void applyEdit(MemberIdentity& identity, const MemberEdit& edit)
{
    identity.name = edit.name.value_or(identity.name);
    identity.nickname = edit.nickname.value_or(identity.nickname);
    identity.phone = edit.phone.value_or(identity.phone);
    identity.estate = edit.estate.value_or(identity.estate);
    identity.building = edit.building.value_or(identity.building);
    identity.door = edit.door.value_or(identity.door);
    identity.note = edit.note.value_or(identity.note);
}

} // namespace

Result<MemberKey> enrol(Shop& shop, const NewMember& person)
{
    LINLI_ASSIGN(const MemberIdentity identity,
                 checkedIdentity({MemberKey(), person.name, person.nickname, person.phone,
                                  person.estate, person.building, person.door, person.note}));
    LINLI_ASSIGN(const Instant joined, checkedJoin(shop, person.joinedAt));
    return inOneUnit(shop, [&] { return writeNew(shop, identity, person, joined); });
}

Result<void> editMember(Shop& shop, const MemberKey& member, const MemberEdit& edit)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingMember(shop, member));
        LINLI_ASSIGN(const auto kept, shop.members.identity(member));
        MemberIdentity before = kept.value_or(MemberIdentity());
        before.member = member;
        MemberIdentity typed = before;
        applyEdit(typed, edit);
        LINLI_ASSIGN(const MemberIdentity after, checkedIdentity(std::move(typed)));
        LINLI_TRY(checkPhoneFree(shop, after));
        rewards::AddMember verb = memberVerb(shop, after);
        const rewards::AddMember was = memberVerb(shop, before);
        if (verb.phoneKey != was.phoneKey || verb.doorKey != was.doorKey) {
            LINLI_TRY(submitNow(shop, std::move(verb)));
        }
        LINLI_TRY(shop.members.saveIdentity(after, shop.clock.now()));
        if (edit.tags) {
            LINLI_ASSIGN(const std::vector<std::string> tags, checkedTags(*edit.tags));
            LINLI_TRY(checkSingleChoice(shop, tags));
            LINLI_TRY(shop.members.setTags(member, tags));
        }
        return record(shop, AuditAct::MemberEdited, member.text(), {});
    });
}

} // namespace linli::usecases
