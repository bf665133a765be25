// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rewards/RewardReads.h"

#include "domain/rewards/Texts.h"
#include "storage/rewards/RewardReads.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::storage {
namespace {

/// The second half of the columns: the terms it was accrued under and what came of it.
void fillTerms(rewards::RewardRecord& reward, const Row& row)
{
    reward.paidAt = row.instant(13);
    reward.ruleVersion = static_cast<std::int32_t>(row.integer(14));
    reward.byPercent = row.boolean(15);
    reward.minBasisFen = row.integer(16);
    reward.basisPoints = static_cast<std::int32_t>(row.integer(17));
    reward.maxFen = row.integer(18);
    reward.holdDays = row.integer(19);
    reward.validDays = row.optionalInteger(20);
    reward.dueAt = row.optionalInstant(21);
    reward.releasedAt = row.optionalInstant(22);
    reward.expiresAt = row.optionalInstant(23);
    reward.threshold = row.integer(24);
    reward.cycle = row.integer(25);
    reward.signals = row.text(26);
    reward.endedForGood = row.boolean(27);
    reward.note = row.text(28);
}

Result<rewards::RewardRecord> toReward(const Row& row)
{
    rewards::RewardRecord reward;
    reward.sequence = row.integer(0);
    reward.rule = row.key<RuleId>(1);
    const std::optional<rewards::RewardSide> side = rewards::rewardSideOf(row.text(2));
    const std::optional<rewards::RewardState> state = rewards::rewardStateOf(row.text(12));
    if (!side || !state) {
        return unknownText("reward.side or state", row.text(2) + " " + row.text(12));
    }
    reward.side = *side;
    reward.owner = row.key<MemberKey>(3);
    reward.inviter = row.key<MemberKey>(4);
    reward.invitee = row.key<MemberKey>(5);
    reward.order = row.key<OrderKey>(6);
    reward.group = row.key<GroupId>(7);
    reward.unit = row.key<Unit>(8);
    reward.issued = row.integer(9);
    reward.current = row.integer(10);
    reward.pending = row.integer(11);
    reward.state = *state;
    fillTerms(reward, row);
    return reward;
}

/// The ids a query finds, after `bindValues(statement)`.
template <typename Bind>
Result<std::vector<RewardId>> idsOf(Connection& connection, std::string_view sql, Bind bindValues)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    bindValues(find);
    return keyList<RewardId>(find);
}

} // namespace

std::optional<rewards::RewardRecord> RewardReads::reward(const RewardId& id) const
{
    return m_failure.unwrap(read(id));
}

Result<std::optional<rewards::RewardRecord>> RewardReads::read(const RewardId& id) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kReward));
    find.bind("id", id);
    LINLI_ASSIGN(std::optional<rewards::RewardRecord> reward,
                 firstRow<rewards::RewardRecord>(find, toReward));
    if (reward) {
        reward->id = id;
    }
    return reward;
}

std::vector<RewardId> RewardReads::ofOrder(const OrderKey& order) const
{
    return m_failure.unwrap(idsOf(m_connection, sql::kRewardsOfOrder,
                                  [&](Statement& find) { find.bind("order", order); }));
}

std::vector<RewardId> RewardReads::waitingOf(const MemberKey& owner) const
{
    return m_failure.unwrap(
        idsOf(m_connection, sql::kWaitingOf, [&](Statement& find) { find.bind("owner", owner); }));
}

std::vector<RewardId> RewardReads::ownedBy(const MemberKey& owner) const
{
    return m_failure.unwrap(
        idsOf(m_connection, sql::kOwnedBy, [&](Statement& find) { find.bind("owner", owner); }));
}

std::vector<RewardId> RewardReads::milestonesOf(const MemberKey& owner) const
{
    return m_failure.unwrap(idsOf(m_connection, sql::kMilestonesOf,
                                  [&](Statement& find) { find.bind("owner", owner); }));
}

std::vector<RewardId> RewardReads::ofInviter(const RuleId& rule, const MemberKey& inviter) const
{
    return m_failure.unwrap(idsOf(m_connection, sql::kOfInviter, [&](Statement& find) {
        find.bind("rule", rule).bind("inviter", inviter);
    }));
}

std::vector<RewardId> RewardReads::due(Instant now) const
{
    return m_failure.unwrap(
        idsOf(m_connection, sql::kDue, [&](Statement& find) { find.bind("now", now); }));
}

std::vector<RewardId> RewardReads::expiring(Instant now) const
{
    return m_failure.unwrap(
        idsOf(m_connection, sql::kExpiring, [&](Statement& find) { find.bind("now", now); }));
}

std::vector<RewardId> RewardReads::liveReferrals() const
{
    return m_failure.unwrap(idsOf(m_connection, sql::kLiveReferrals, [](Statement&) {}));
}

std::vector<RewardId> RewardReads::inviterRewardsPaidIn(TimeWindow window) const
{
    return m_failure.unwrap(idsOf(m_connection, sql::kInviterRewardsPaidIn, [&](Statement& find) {
        find.bind("from", window.from).bind("to", window.to);
    }));
}

} // namespace linli::storage
