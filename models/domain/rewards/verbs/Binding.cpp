// SPDX-License-Identifier: GPL-3.0-or-later
// Members, links and binds: spec/rewards-details.md §5.
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RuleBook.h"
#include "domain/rewards/verbs/Handlers.h"

#include <algorithm>
#include <set>

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kUsualBindLifeDays = 30;
constexpr std::string_view kOtherShop = "other";

void keepKey(std::string& kept, const std::string& given)
{
    if (!given.empty()) {
        kept = given;
    }
}

/// Walking inviter by inviter, expired binds included, meets the invitee.
bool closesCycle(const Work& work, const MemberKey& invitee, const MemberKey& inviter)
{
    std::set<MemberKey> seen;
    MemberKey at = inviter;
    while (seen.insert(at).second) {
        const BindRecord* bind = bindOf(work, at);
        if (bind == nullptr) {
            return false;
        }
        at = resolve(work, bind->inviter);
        if (at == invitee) {
            return true;
        }
    }
    return false;
}

/// A rule that came after the moment of an imported bind neither pauses it nor gives it its life.
bool isForBindsNow(const Work& work, const Rule& rule)
{
    return isBindRule(rule) && versionAt(rule, work.now()) != nullptr;
}

bool allPaused(Work& work)
{
    bool any = false;
    for (const Rule& rule : work.rules()) {
        if (isForBindsNow(work, rule)) {
            any = true;
            if (!rule.paused && !rule.killedAt) {
                return false;
            }
        }
    }
    return any;
}

std::int64_t bindLifeDays(Work& work)
{
    for (const Rule& rule : work.rules()) {
        if (isForBindsNow(work, rule)) {
            return newestTerms(rule).bindLifeDays;
        }
    }
    return kUsualBindLifeDays;
}

/// The refusal of a link; nothing where it is good.
std::optional<DecisionCode> refusalOf(const Work& work, const LinkId& id)
{
    const LinkRecord* link = work.links.find(id);
    if (link == nullptr || !link->signatureGood) {
        return DecisionCode::BadSignature;
    }
    if (!link->shop.empty()) {
        return DecisionCode::WrongShop;
    }
    if (link->revokedAt && *link->revokedAt <= work.now()) {
        return DecisionCode::LinkRevoked;
    }
    return std::nullopt;
}

/// The refusal of a bind between two known members, in the order of the contract.
std::optional<DecisionCode>
refusalOf(Work& work, const MemberKey& invitee, const MemberKey& inviter)
{
    if (isSamePerson(work, invitee, inviter)) {
        return DecisionCode::Self;
    }
    if (work.members.at(inviter).staff) {
        return DecisionCode::Staff;
    }
    if (allPaused(work)) {
        return DecisionCode::Paused;
    }
    if (closesCycle(work, invitee, inviter)) {
        return DecisionCode::Cycle;
    }
    const BindRecord* standing = bindOf(work, invitee);
    if (standing != nullptr && work.now() < standing->at + Span::days(bindLifeDays(work))) {
        return DecisionCode::AlreadyBound;
    }
    if (!isNew(work, invitee, {})) {
        return DecisionCode::NotNew;
    }
    return std::nullopt;
}

} // namespace

void on(Work& work, const AddMember& verb)
{
    if (verb.member.empty()) {
        return work.reject(RejectReason::BadEvent);
    }
    ensureMember(work, verb.member);
    MemberRecord& member = work.members.edit(verb.member);
    keepKey(member.phoneKey, verb.phoneKey);
    keepKey(member.wechatKey, verb.wechatKey);
    keepKey(member.deviceKey, verb.deviceKey);
    keepKey(member.doorKey, verb.doorKey);
    member.oldCustomer = member.oldCustomer || verb.oldCustomer;
    member.staff = member.staff || verb.staff;
    if (!verb.phoneKey.empty() && work.state.members().tombstoned(verb.phoneKey)) {
        member.oldCustomer = true;
        work.say(DecisionCode::Tombstone, resolve(work, verb.member).text());
    }
}

void on(Work& work, const AddLink& verb)
{
    if (verb.link.empty() || verb.inviter.empty() || work.links.find(verb.link) != nullptr) {
        return work.reject(RejectReason::BadEvent);
    }
    ensureMember(work, verb.inviter);
    LinkRecord link;
    link.id = verb.link;
    link.inviter = verb.inviter;
    link.shop = verb.ownShop ? "" : kOtherShop;
    link.signatureGood = verb.signatureGood;
    work.links.put(verb.link, std::move(link));
}

void on(Work& work, const RevokeLink& verb)
{
    if (work.links.find(verb.link) == nullptr) {
        return work.reject(RejectReason::NoLink);
    }
    LinkRecord& link = work.links.edit(verb.link);
    link.revokedAt = link.revokedAt ? std::min(*link.revokedAt, work.now()) : work.now();
}

void on(Work& work, const Bind& verb)
{
    if (verb.invitee.empty() || (verb.inviter.empty() && verb.link.empty())) {
        return work.reject(RejectReason::BadEvent);
    }
    MemberKey inviterKey = verb.inviter;
    if (!verb.link.empty()) {
        if (const auto refusal = refusalOf(work, verb.link)) {
            return work.say(*refusal, verb.link.text());
        }
        inviterKey = work.links.at(verb.link).inviter;
    }
    const MemberKey invitee = ensureMember(work, verb.invitee);
    const MemberKey inviter = ensureMember(work, inviterKey);
    if (const auto refusal = refusalOf(work, invitee, inviter)) {
        const bool aboutInviter = *refusal == DecisionCode::Staff;
        const MemberKey& named = aboutInviter ? inviter : invitee;
        return work.say(*refusal, named.text(), {invitee.text(), {}, inviter.text(), {}});
    }
    BindRecord bind;
    bind.invitee = invitee;
    bind.inviter = inviter;
    bind.link = verb.link;
    addBind(work, std::move(bind));
    work.say(DecisionCode::Bound, invitee.text() + "<-" + inviter.text());
}

} // namespace linli::rewards::engine
