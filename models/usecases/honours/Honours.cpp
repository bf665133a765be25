// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/honours/Honours.h"

#include "usecases/audit/Audit.h"
#include "usecases/boards/Boards.h"
#include "usecases/desk/Permit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <map>

namespace linli::usecases {
namespace {

using ports::HonourRecord;
using ports::HonourState;

constexpr std::size_t kLongestName = 20;
constexpr std::size_t kLongestReason = 200;
constexpr std::int64_t kMostInvites = 100'000;
constexpr std::size_t kMostPrivileges = 12;

std::optional<honours::Tier> tierOf(const std::vector<honours::Tier>& tiers, const std::string& id)
{
    const auto found = std::find_if(tiers.begin(), tiers.end(),
                                    [&](const honours::Tier& tier) { return tier.id == id; });
    return found == tiers.end() ? std::nullopt : std::optional(*found);
}

/// Everybody with a qualified invitee or attributed sales.
Result<std::map<MemberKey, HonourRow>> everySharer(Boards& boards)
{
    std::map<MemberKey, HonourRow> rows;
    for (const board::RankBy by : {board::RankBy::Referrals, board::RankBy::Sales}) {
        LINLI_ASSIGN(const BoardResult result, boards.board(board::WindowChoice::all(), by));
        for (const BoardRow& shown : result.rows) {
            HonourRow& row = rows[shown.member];
            row.member = shown.member;
            row.name = shown.name;
            row.code = shown.code;
            row.standing = {shown.qualified, shown.netGmvFen};
        }
    }
    return rows;
}

void place(HonourRow& row, const HonourRecord& record, const std::vector<honours::Tier>& tiers)
{
    if (record.state == HonourState::Held) {
        const auto tier = tierOf(tiers, record.tier);
        if (tier && (!row.held || tier->position > row.held->position)) {
            row.held = tier;
        }
    } else if (record.state == HonourState::Waiting) {
        row.waiting = record;
    }
}

Result<HonourRecord> existing(Shop& shop, const std::string& id, HonourState state)
{
    LINLI_ASSIGN(std::optional<HonourRecord> record, shop.honours.record(id));
    if (!record) {
        return Error::badInput(ErrorCode::NotFound, "application", id.substr(0, 40), "its id");
    }
    if (record->state != state) {
        return Error::badInput(ErrorCode::IllegalTransition, "application", id, "still open");
    }
    return *std::move(record);
}

Result<std::string> reasonOf(const std::string& reason, bool needed)
{
    LINLI_ASSIGN(std::string typed, typedText("reason", reason, kLongestReason));
    if (needed && typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "", "1–200");
    }
    return typed;
}

} // namespace

Result<std::vector<honours::Tier>> honourTiers(Shop& shop)
{
    return shop.honours.tiers();
}

Result<void> saveHonourTier(Shop& shop, const honours::Tier& tier)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    LINLI_ASSIGN(const std::string name, typedText("name", tier.name, kLongestName));
    if (tier.id.empty() || name.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "name", name, "1–20");
    }
    LINLI_TRY(checkRange("least_invites", tier.leastInvites, 0, kMostInvites));
    LINLI_TRY(checkRange("least_sales_fen", tier.leastSalesFen, 0, kMostFen));
    if (tier.leastInvites == 0 && tier.leastSalesFen == 0) {
        return Error::badInput(ErrorCode::OutOfRange, "least_invites", "0", "> 0");
    }
    LINLI_TRY(checkRange("privileges", static_cast<std::int64_t>(tier.privileges.size()), 0,
                         static_cast<std::int64_t>(kMostPrivileges)));
    honours::Tier clean = tier;
    clean.name = name;
    for (std::string& privilege : clean.privileges) {
        LINLI_ASSIGN(privilege, typedText("privileges", privilege, kLongestName * 2));
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.honours.saveTier(clean));
        return usecases::record(shop, AuditAct::HonourTier, clean.id, {});
    });
}

Result<std::vector<HonourRow>> honourList(Shop& shop, Boards& boards)
{
    LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
    LINLI_ASSIGN(auto people, everySharer(boards));
    LINLI_ASSIGN(const std::vector<HonourRecord> records, shop.honours.records({}));
    for (const HonourRecord& record : records) {
        const auto found = people.find(record.member);
        if (found != people.end()) {
            place(found->second, record, tiers);
        }
    }
    std::vector<HonourRow> rows;
    for (auto& [key, row] : people) {
        const honours::Tier* highest = honours::highestReached(tiers, row.standing);
        if (highest != nullptr && (!row.held || highest->position > row.held->position)) {
            row.reached = *highest;
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const HonourRow& a, const HonourRow& b) {
        if (a.waiting.has_value() != b.waiting.has_value()) {
            return a.waiting.has_value();
        }
        return b.standing < a.standing;
    });
    return rows;
}

Result<honours::Standing> standingOf(Shop& shop, Boards& boards, const MemberKey& member)
{
    LINLI_TRY(existingMember(shop, member));
    LINLI_ASSIGN(const auto people, everySharer(boards));
    const auto found = people.find(member);
    return found == people.end() ? honours::Standing{} : found->second.standing;
}

Result<HonourRecord>
applyForHonour(Shop& shop, Boards& boards, const MemberKey& member, const std::string& tierId)
{
    LINLI_TRY(permit(shop, staff::Permission::Sell));
    LINLI_ASSIGN(const honours::Standing standing, standingOf(shop, boards, member));
    LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
    const auto tier = tierOf(tiers, tierId);
    if (!tier) {
        return Error::badInput(ErrorCode::NotFound, "tier", tierId.substr(0, 40), "a tier's id");
    }
    if (!honours::reaches(*tier, standing)) {
        return Error::badInput(ErrorCode::Refused, "tier", std::to_string(standing.invites),
                               std::to_string(tier->leastInvites));
    }
    HonourRecord record;
    record.id = shop.ids.next().toText();
    record.member = member;
    record.tier = tierId;
    record.standing = standing;
    record.appliedAt = shop.clock.now();
    return inOneUnit(shop, [&]() -> Result<HonourRecord> {
        LINLI_TRY(shop.honours.save(record));
        LINLI_TRY(
            usecases::record(shop, AuditAct::Honour, record.member.text(), "applied " + tierId));
        return record;
    });
}

Result<HonourRecord>
decideHonour(Shop& shop, const std::string& application, bool approve, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::Credit));
    LINLI_ASSIGN(const std::string typed, reasonOf(reason, !approve));
    return inOneUnit(shop, [&]() -> Result<HonourRecord> {
        LINLI_ASSIGN(HonourRecord record, existing(shop, application, HonourState::Waiting));
        record.state = approve ? HonourState::Held : HonourState::Declined;
        record.decidedAt = shop.clock.now();
        record.reason = typed;
        LINLI_ASSIGN(const std::vector<HonourRecord> hers, shop.honours.records(record.member));
        for (HonourRecord other : hers) {
            if (approve && other.state == HonourState::Held) {
                other.state = HonourState::Ended;
                other.reason = record.tier;
                LINLI_TRY(shop.honours.save(other));
            }
        }
        LINLI_TRY(shop.honours.save(record));
        LINLI_TRY(usecases::record(shop, AuditAct::Honour, record.member.text(),
                                   (approve ? "held " : "declined ") + record.tier));
        return record;
    });
}

Result<HonourRecord>
endHonour(Shop& shop, const std::string& application, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::Credit));
    LINLI_ASSIGN(const std::string typed, reasonOf(reason, true));
    return inOneUnit(shop, [&]() -> Result<HonourRecord> {
        LINLI_ASSIGN(HonourRecord record, existing(shop, application, HonourState::Held));
        record.state = HonourState::Ended;
        record.decidedAt = shop.clock.now();
        record.reason = typed;
        LINLI_TRY(shop.honours.save(record));
        LINLI_TRY(
            usecases::record(shop, AuditAct::Honour, record.member.text(), "ended " + record.tier));
        return record;
    });
}

Result<HonourPaper> honourPaper(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
    LINLI_ASSIGN(const std::vector<HonourRecord> records, shop.honours.records(member));
    LINLI_ASSIGN(const std::vector<PosterPerson> people, posterPeople(shop, {member}));
    HonourRow row;
    HonourPaper paper;
    for (const HonourRecord& record : records) {
        place(row, record, tiers);
        if (row.held && row.held->id == record.tier && record.decidedAt) {
            paper.since = BusinessDay::of(*record.decidedAt);
        }
    }
    if (!row.held || people.empty()) {
        return Error::badInput(ErrorCode::NotFound, "honour", member.text(), "who holds one");
    }
    paper.person = people.front();
    paper.tier = *row.held;
    LINLI_ASSIGN(paper.shop, shopProfile(shop));
    return paper;
}

Result<std::optional<honours::Tier>> honourOf(Shop& shop, const MemberKey& member)
{
    LINLI_ASSIGN(const std::vector<honours::Tier> tiers, shop.honours.tiers());
    LINLI_ASSIGN(const std::vector<HonourRecord> records, shop.honours.records(member));
    HonourRow row;
    for (const HonourRecord& record : records) {
        place(row, record, tiers);
    }
    return row.held;
}

} // namespace linli::usecases
