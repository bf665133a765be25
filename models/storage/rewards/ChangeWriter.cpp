// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rewards/ChangeWriter.h"

#include "domain/rewards/TermsText.h"
#include "domain/rewards/Texts.h"
#include "storage/rewards/MemberWrites.sql.h"
#include "storage/rewards/OrderWrites.sql.h"
#include "storage/rewards/RewardWrites.sql.h"

namespace linli::storage {
namespace {

/// NULL for nobody, so that the reference to member holds.
std::optional<MemberKey> someone(const MemberKey& key)
{
    return key.empty() ? std::nullopt : std::optional(key);
}

void bindReward(Statement& save, const rewards::RewardRecord& reward)
{
    save.bind("id", reward.id).bind("seq", reward.sequence).bind("rule", reward.rule);
    save.bind("side", rewards::textOf(reward.side)).bind("owner", reward.owner);
    save.bind("inviter", reward.inviter).bind("invitee", reward.invitee);
    save.bind("order", reward.order).bind("group", reward.group).bind("unit", reward.unit);
    save.bind("issued", reward.issued).bind("current", reward.current);
    save.bind("pending", reward.pending).bind("state", rewards::textOf(reward.state));
    save.bind("paid", reward.paidAt).bind("version", reward.ruleVersion);
    save.bind("percent", reward.byPercent).bind("min", reward.minBasisFen);
    save.bind("points", reward.basisPoints).bind("max", reward.maxFen);
    save.bind("hold", reward.holdDays).bind("valid", reward.validDays);
    save.bind("due", reward.dueAt).bind("released", reward.releasedAt);
    save.bind("expires", reward.expiresAt).bind("threshold", reward.threshold);
    save.bind("cycle", reward.cycle).bind("signals", reward.signals);
    save.bind("ended", reward.endedForGood).bind("note", reward.note);
}

void bindOrder(Statement& save, const rewards::OrderRecord& order)
{
    save.bind("key", order.key).bind("seq", order.sequence).bind("buyer", someone(order.buyer));
    save.bind("placed", order.placedAt).bind("goods", order.goodsFen);
    save.bind("discount", order.discountFen).bind("offer", rewards::textOf(order.offer));
    save.bind("freight", order.freightFen).bind("basis", order.basisAtOrderFen);
    save.bind("returned", order.returnedFen).bind("refunded", order.refundedFen);
    save.bind("voucher", order.voucher).bind("group", order.group).bind("test", order.test);
    save.bind("cancelled", order.cancelled).bind("auto", order.autoRefunded);
    save.bind("request", order.requestOpen).bind("paid", order.paidAt);
    save.bind("paidSeq", order.paidSequence).bind("fulfilled", order.fulfilledAt);
}

} // namespace

Result<void> ChangeWriter::write(const rewards::Changes& changes)
{
    LINLI_TRY(writeEvent(changes));
    LINLI_TRY(writeMembers(changes.members));
    LINLI_TRY(writeBindsAndLinks(changes));
    LINLI_TRY(writeRules(changes.rules));
    LINLI_TRY(writeGroups(changes.groups));
    LINLI_TRY(writeOrders(changes.orders));
    LINLI_TRY(writeRefunds(changes.refunds));
    LINLI_TRY(writeRewards(changes.rewards));
    LINLI_TRY(writeMerges(changes));
    LINLI_TRY(writeEntries(changes.entries));
    return writeBalances(changes.balances);
}

/// Those that point at another member come last: she may be new in the same event.
Result<void> ChangeWriter::writeMembers(const std::vector<rewards::MemberRecord>& members)
{
    for (const bool merged : {false, true}) {
        for (const rewards::MemberRecord& member : members) {
            if (member.mergedInto.has_value() == merged) {
                LINLI_TRY(writeMember(member));
            }
        }
    }
    return {};
}

Result<void> ChangeWriter::writeMember(const rewards::MemberRecord& member)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveMember));
    save.bind("key", member.key).bind("seq", member.sequence).bind("joined", member.joinedAt);
    save.bind("old", member.oldCustomer).bind("staff", member.staff);
    save.bind("blocked", member.blocked).bind("erased", member.erased);
    save.bind("cut", member.priceCutUsed).bind("touched", member.touchedSequence);
    save.bind("into", member.mergedInto).bind("phone", member.phoneKey);
    save.bind("wechat", member.wechatKey).bind("device", member.deviceKey);
    save.bind("door", member.doorKey);
    return save.run();
}

Result<void> ChangeWriter::writeBindsAndLinks(const rewards::Changes& changes)
{
    for (const rewards::BindRecord& bind : changes.binds) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveBind));
        save.bind("seq", bind.sequence).bind("invitee", bind.invitee);
        save.bind("inviter", bind.inviter).bind("at", bind.at).bind("manual", bind.manual);
        save.bind("link", bind.link).bind("ended", bind.endedAt);
        LINLI_TRY(save.run());
    }
    const Instant now = changes.event ? changes.event->at : Instant();
    for (const rewards::LinkRecord& link : changes.links) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveLink));
        save.bind("id", link.id).bind("inviter", link.inviter).bind("shop", link.shop);
        save.bind("good", link.signatureGood).bind("created", now);
        save.bind("revoked", link.revokedAt);
        LINLI_TRY(save.run());
    }
    return {};
}

Result<void> ChangeWriter::writeOrders(const std::vector<rewards::OrderRecord>& orders)
{
    for (const rewards::OrderRecord& order : orders) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveOrder));
        bindOrder(save, order);
        LINLI_TRY(save.run());
        LINLI_ASSIGN(Statement saveLine, m_connection.prepare(sql::kSaveOrderLine));
        std::int64_t position = 0;
        for (const rewards::OrderLine& line : order.lines) {
            saveLine.bind("order", order.key).bind("position", position++).bind("sku", line.sku);
            saveLine.bind("quantity", line.quantity).bind("unit", line.unitFen);
            saveLine.bind("discount", line.discountFen).bind("net", line.netFen);
            saveLine.bind("returned", line.returned).bind("refunded", line.refundedFen);
            LINLI_TRY(saveLine.run());
        }
    }
    return {};
}

Result<void> ChangeWriter::writeRefunds(const std::vector<rewards::RefundRecord>& refunds)
{
    for (const rewards::RefundRecord& refund : refunds) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveRefund));
        save.bind("number", refund.number).bind("seq", refund.sequence);
        save.bind("order", refund.order).bind("amount", refund.amountFen);
        save.bind("kind", rewards::textOf(refund.kind));
        save.bind("state", rewards::textOf(refund.state)).bind("at", refund.at);
        LINLI_TRY(save.run());
        LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kForgetRefundLines));
        LINLI_TRY(forget.bind("refund", refund.number).run());
        LINLI_ASSIGN(Statement saveLine, m_connection.prepare(sql::kSaveRefundLine));
        for (const rewards::RefundLine& line : refund.lines) {
            saveLine.bind("refund", refund.number).bind("line", line.line);
            saveLine.bind("units", line.units).bind("amount", line.amountFen);
            LINLI_TRY(saveLine.run());
        }
    }
    return {};
}

Result<void> ChangeWriter::writeGroups(const std::vector<rewards::GroupRecord>& groups)
{
    for (const rewards::GroupRecord& group : groups) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveGroup));
        save.bind("id", group.id).bind("seq", group.sequence).bind("rule", group.rule);
        save.bind("opened", group.openedAt).bind("ends", group.endsAt);
        save.bind("state", rewards::textOf(group.state));
        LINLI_TRY(save.run());
    }
    return {};
}

Result<void> ChangeWriter::writeRewards(const std::vector<rewards::RewardRecord>& rewards)
{
    for (const rewards::RewardRecord& reward : rewards) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveReward));
        bindReward(save, reward);
        LINLI_TRY(save.run());
    }
    return {};
}

Result<void> ChangeWriter::writeRules(const std::vector<rewards::Rule>& rules)
{
    for (const rewards::Rule& rule : rules) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveRule));
        save.bind("id", rule.id).bind("position", rule.position).bind("paused", rule.paused);
        save.bind("killed", rule.killedAt);
        LINLI_TRY(save.run());
        LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddRuleVersion));
        for (const rewards::RuleVersion& version : rule.versions) {
            add.bind("rule", rule.id).bind("number", version.number).bind("from", version.from);
            add.bind("terms", std::string_view(rewards::termsToText(version.terms)));
            LINLI_TRY(add.run());
        }
    }
    return {};
}

Result<void> ChangeWriter::writeMerges(const rewards::Changes& changes)
{
    for (const rewards::Tombstone& tombstone : changes.tombstones) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveTombstone));
        save.bind("phone", tombstone.phoneKey).bind("at", tombstone.at);
        LINLI_TRY(save.run());
    }
    for (const rewards::MergeRecord& merge : changes.merges) {
        LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveMerge));
        save.bind("from", merge.from).bind("into", merge.into).bind("at", merge.at);
        save.bind("event", merge.event).bind("eventSeq", merge.eventSequence);
        save.bind("undo", merge.undo).bind("undone", merge.undone);
        LINLI_TRY(save.run());
    }
    return {};
}

} // namespace linli::storage
