// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/history/SqliteHistorySource.h"

#include "domain/rewards/Texts.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/history/HistorySource.sql.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {

Result<rewards::History> SqliteHistorySource::history()
{
    rewards::History history;
    LINLI_TRY(readMembers(history));
    LINLI_TRY(readBinds(history));
    LINLI_TRY(readOrders(history));
    LINLI_TRY(readRefunds(history));
    LINLI_TRY(readGroups(history));
    return history;
}

Result<void> SqliteHistorySource::readMembers(rewards::History& history)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastMembers));
    return eachRow(find, [&](const Row& row) {
        rewards::MemberRecord member;
        member.key = row.key<MemberKey>(0);
        member.sequence = row.integer(1);
        member.joinedAt = row.instant(2);
        member.oldCustomer = row.boolean(3);
        member.staff = row.boolean(4);
        member.blocked = row.boolean(5);
        if (!row.isNull(6)) {
            member.mergedInto = row.key<MemberKey>(6);
        }
        member.phoneKey = row.text(7);
        member.wechatKey = row.text(8);
        member.deviceKey = row.text(9);
        member.doorKey = row.text(10);
        history.members.push_back(std::move(member));
    });
}

Result<void> SqliteHistorySource::readBinds(rewards::History& history)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastBinds));
    return eachRow(find, [&](const Row& row) {
        rewards::BindRecord bind;
        bind.sequence = row.integer(0);
        bind.invitee = row.key<MemberKey>(1);
        bind.inviter = row.key<MemberKey>(2);
        bind.at = row.instant(3);
        bind.manual = row.boolean(4);
        history.binds.push_back(std::move(bind));
    });
}

Result<void> SqliteHistorySource::readOrders(rewards::History& history)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastOrders));
    std::string unknown;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        rewards::OrderRecord order;
        order.key = row.key<OrderKey>(0);
        order.sequence = row.integer(1);
        order.buyer = row.key<MemberKey>(2);
        order.placedAt = row.instant(3);
        order.goodsFen = row.integer(4);
        order.discountFen = row.integer(5);
        const auto offer = rewards::offerOf(row.text(6));
        unknown = offer ? unknown : row.text(6);
        order.offer = offer.value_or(rewards::Offer::None);
        order.freightFen = row.integer(7);
        order.group = row.key<GroupId>(8);
        order.test = row.boolean(9);
        order.autoRefunded = row.boolean(10);
        order.paidAt = row.optionalInstant(11);
        order.fulfilledAt = row.optionalInstant(12);
        history.orders.push_back(std::move(order));
    }));
    if (!unknown.empty()) {
        return unknownText("sale_order.offer", unknown);
    }
    return {};
}

Result<void> SqliteHistorySource::readRefunds(rewards::History& history)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastRefunds));
    std::string unknown;
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        rewards::RefundRecord refund;
        refund.number = row.key<RefundNo>(0);
        refund.sequence = row.integer(1);
        refund.order = row.key<OrderKey>(2);
        refund.amountFen = row.integer(3);
        const auto kind = rewards::refundKindOf(row.text(4));
        const auto state = rewards::refundStateOf(row.text(5));
        unknown = kind && state ? unknown : row.text(4) + " " + row.text(5);
        refund.kind = kind.value_or(rewards::RefundKind::Return);
        refund.state = state.value_or(rewards::RefundState::Refused);
        refund.at = row.instant(6);
        history.refunds.push_back(std::move(refund));
    }));
    if (!unknown.empty()) {
        return unknownText("refund", unknown);
    }
    return {};
}

Result<void> SqliteHistorySource::readGroups(rewards::History& history)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPastGroups));
    return eachRow(find, [&](const Row& row) {
        rewards::GroupRecord group;
        group.id = row.key<GroupId>(0);
        group.sequence = row.integer(1);
        group.rule = row.key<RuleId>(2);
        group.openedAt = row.instant(3);
        group.endsAt = row.instant(4);
        history.groups.push_back(std::move(group));
    });
}

} // namespace linli::storage
