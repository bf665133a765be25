// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/vip/Vip.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/honours/Honours.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

using ports::VipMember;
using ports::VipPolicy;

constexpr std::string_view kTierSetting = "vip.tier";
constexpr std::size_t kLongestTitle = 40;
constexpr std::size_t kLongestBody = 1000;
constexpr std::size_t kLongestStory = 120;
constexpr std::int64_t kDaysOfMonth = 30;

ports::VipStore& store(Shop& shop)
{
    return *shop.features.vip;
}

Result<std::map<MemberKey, VipMember>> everybody(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<VipMember> all, store(shop).members());
    std::map<MemberKey, VipMember> members;
    for (const VipMember& member : all) {
        members.emplace(member.member, member);
    }
    return members;
}

/// The honour each holds, the highest one.
Result<std::map<MemberKey, honours::Tier>> honoursHeld(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
    LINLI_ASSIGN(const std::vector<ports::HonourRecord> records, shop.honours.records({}));
    std::map<MemberKey, honours::Tier> held;
    for (const ports::HonourRecord& record : records) {
        if (record.state != ports::HonourState::Held) {
            continue;
        }
        for (const honours::Tier& tier : tiers) {
            const auto known = held.find(record.member);
            if (tier.id == record.tier &&
                (known == held.end() || known->second.position < tier.position)) {
                held[record.member] = tier;
            }
        }
    }
    return held;
}

Result<void> checkStoryConsent(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::vector<ports::Consent> consents, shop.members.consents(member));
    const bool given = std::any_of(consents.begin(), consents.end(), [](const auto& consent) {
        return consent.purpose == "story" && !consent.withdrawnAt;
    });
    return given ? Result<void>()
                 : Error::badInput(ErrorCode::ConsentNeeded, "consent", "story",
                                   "a written consent for the purpose story, in force");
}

} // namespace

Result<std::vector<VipRow>> vipMembers(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<VipMember> all, store(shop).members());
    LINLI_ASSIGN(const auto held, honoursHeld(shop));
    std::vector<MemberKey> keys;
    for (const VipMember& member : all) {
        if (!member.leftAt) {
            keys.push_back(member.member);
        }
    }
    LINLI_ASSIGN(const std::vector<MemberRow> people, shop.members.rows(keys));
    std::map<MemberKey, const MemberRow*> byKey;
    for (const MemberRow& person : people) {
        byKey.emplace(person.key, &person);
    }
    std::vector<VipRow> rows;
    for (const VipMember& member : all) {
        const auto person = byKey.find(member.member);
        if (member.leftAt || person == byKey.end()) {
            continue;
        }
        const auto honour = held.find(member.member);
        rows.push_back({member.member, person->second->name, person->second->code, member.joinedAt,
                        member.byTier,
                        honour == held.end() ? std::nullopt : std::optional(honour->second)});
    }
    return rows;
}

Result<bool> isVip(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const auto all, everybody(shop));
    const auto known = all.find(member);
    return known != all.end() && !known->second.leftAt;
}

Result<std::int64_t> joinVip(Shop& shop, const std::vector<MemberKey>& members)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<std::int64_t> {
        LINLI_ASSIGN(const auto all, everybody(shop));
        std::int64_t joined = 0;
        for (const MemberKey& member : members) {
            LINLI_TRY(existingMember(shop, member));
            const auto known = all.find(member);
            if (known == all.end() || known->second.leftAt) {
                LINLI_TRY(store(shop).saveMember({member, shop.clock.now(), false, std::nullopt}));
                LINLI_TRY(record(shop, AuditAct::Honour, member.text(), "vip joined"));
                ++joined;
            }
        }
        return joined;
    });
}

Result<void> leaveVip(Shop& shop, const MemberKey& member)
{
    LINLI_TRY(permit(shop, staff::Permission::EditPeople));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_ASSIGN(const auto all, everybody(shop));
        const auto known = all.find(member);
        if (known == all.end() || known->second.leftAt) {
            return Error::badInput(ErrorCode::NotFound, "member", member.text(),
                                   "somebody of the group");
        }
        VipMember gone = known->second;
        gone.leftAt = shop.clock.now();
        LINLI_TRY(store(shop).saveMember(gone));
        return record(shop, AuditAct::Honour, member.text(), "vip left");
    });
}

Result<std::string> vipTier(Shop& shop)
{
    LINLI_ASSIGN(const std::optional<std::string> tier, shop.settings.get(kTierSetting));
    return tier.value_or(std::string());
}

Result<void> setVipTier(Shop& shop, const std::string& tier)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
    const bool known = tier.empty() || std::any_of(tiers.begin(), tiers.end(),
                                                   [&](const auto& one) { return one.id == tier; });
    if (!known) {
        return Error::badInput(ErrorCode::NotFound, "tier", tier.substr(0, 40), "a tier's id");
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set(kTierSetting, tier));
        LINLI_TRY(admitByTier(shop));
        return {};
    });
}

Result<std::int64_t> admitByTier(Shop& shop)
{
    LINLI_ASSIGN(const std::string least, vipTier(shop));
    if (least.empty()) {
        return 0;
    }
    const AsMachine machine(shop.desk);
    return inOneUnit(shop, [&]() -> Result<std::int64_t> {
        LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
        const auto opens = std::find_if(tiers.begin(), tiers.end(),
                                        [&](const auto& tier) { return tier.id == least; });
        LINLI_ASSIGN(const auto held, honoursHeld(shop));
        LINLI_ASSIGN(const auto all, everybody(shop));
        std::int64_t joined = 0;
        for (const auto& [member, tier] : held) {
            if (opens != tiers.end() && tier.position >= opens->position && !all.contains(member)) {
                LINLI_TRY(store(shop).saveMember({member, shop.clock.now(), true, std::nullopt}));
                ++joined;
            }
        }
        return joined;
    });
}

Result<VipPolicy> savePolicy(Shop& shop, const VipPolicy& policy)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    VipPolicy clean = policy;
    LINLI_ASSIGN(clean.title, typedText("title", policy.title, kLongestTitle));
    clean.body = trimmed(policy.body);
    if (clean.title.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "title", "", "1–40");
    }
    if (clean.body.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "body", "", "1–1000");
    }
    if (characterCount(clean.body) > kLongestBody) {
        return Error::badInput(ErrorCode::TooLong, "body",
                               std::to_string(characterCount(clean.body)), "1–1000");
    }
    return inOneUnit(shop, [&]() -> Result<VipPolicy> {
        if (clean.id.empty()) {
            clean.id = shop.ids.next().toText();
            clean.createdAt = shop.clock.now();
        }
        LINLI_TRY(store(shop).savePolicy(clean));
        return clean;
    });
}

Result<VipPolicy> removePolicy(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    return inOneUnit(shop, [&]() -> Result<VipPolicy> {
        LINLI_ASSIGN(const std::vector<VipPolicy> all, store(shop).policies());
        for (const VipPolicy& policy : all) {
            if (policy.id == id) {
                LINLI_TRY(store(shop).removePolicy(id));
                return policy;
            }
        }
        return Error::badInput(ErrorCode::NotFound, "policy", id.substr(0, 40), "a policy's id");
    });
}

Result<std::vector<VipPolicy>> vipPolicies(Shop& shop)
{
    return store(shop).policies();
}

Result<StoryPaper> storyPaper(Shop& shop, const MemberKey& member, const std::string& words)
{
    LINLI_TRY(existingMember(shop, member));
    LINLI_TRY(checkStoryConsent(shop, member));
    StoryPaper paper;
    LINLI_ASSIGN(paper.words, typedText("story", words, kLongestStory));
    if (paper.words.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "story", "", "1–120");
    }
    if (withoutPhone(paper.words) != paper.words) {
        return Error::badInput(ErrorCode::InvalidValue, "story", withoutPhone(paper.words),
                               "words without a phone number");
    }
    LINLI_ASSIGN(const std::vector<PosterPerson> people, posterPeople(shop, {member}));
    LINLI_ASSIGN(const std::optional<MemberRow> row, shop.members.row(member));
    if (people.empty() || !row) {
        return Error::badInput(ErrorCode::NotFound, "member", member.text(),
                               "who has an invite code");
    }
    paper.person = people.front();
    paper.invited = row->invitedCount;
    paper.months = (shop.clock.now() - row->joinedAt).ms / Span::days(kDaysOfMonth).ms;
    LINLI_ASSIGN(paper.shop, shopProfile(shop));
    return paper;
}

} // namespace linli::usecases
