// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SampleEvents.h"

#include "storage/sqlite/ShopFile.h"
#include "vault/Sha256Hasher.h"

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include <cstdio>

namespace linli::storage {
namespace {

const Unit kEgg("egg");
const RuleId kRule("G");
const Instant kStart = Instant::fromUnixMs(1'772'400'000'000);

void addMembers(rewards::Changes& changes,
                const rewards::Sequences& next,
                const std::vector<MemberKey>& keys)
{
    for (const MemberKey& key : keys) {
        rewards::MemberRecord member;
        member.key = key;
        member.sequence = next.member + static_cast<std::int64_t>(changes.members.size());
        member.joinedAt = changes.event->at;
        changes.members.push_back(member);
    }
}

void addOrder(rewards::Changes& changes,
              const rewards::Sequences& next,
              const OrderKey& key,
              const MemberKey& buyer)
{
    rewards::OrderRecord order;
    order.key = key;
    order.sequence = next.order;
    order.buyer = buyer;
    order.placedAt = changes.event->at;
    order.lines = {{"apple", 2, 1500, 0, 3000, 0, 0}, {"pear", 1, 500, 0, 500, 0, 0}};
    order.goodsFen = order.basisAtOrderFen = 3500;
    order.paidAt = changes.event->at;
    order.paidSequence = next.payment;
    changes.orders.push_back(order);
}

void addReward(rewards::Changes& changes,
               const rewards::Sequences& next,
               const OrderKey& order,
               rewards::RewardSide side,
               const MemberKey& owner)
{
    rewards::RewardRecord reward;
    const bool inviter = side == rewards::RewardSide::Inviter;
    reward.id = RewardId("G/" + order.text() + (inviter ? "/inv" : "/ive"));
    reward.sequence = next.reward + static_cast<std::int64_t>(changes.rewards.size());
    reward.rule = kRule;
    reward.side = side;
    reward.owner = owner;
    reward.inviter = changes.members[0].key;
    reward.invitee = changes.members[1].key;
    reward.order = order;
    reward.unit = kEgg;
    reward.issued = reward.current = reward.pending = 1;
    reward.paidAt = changes.event->at;
    changes.rewards.push_back(reward);
}

void addEntry(rewards::Changes& changes,
              const rewards::Sequences& next,
              ledger::Account from,
              ledger::Account to,
              std::int64_t amount,
              ledger::EntryKind kind,
              const RewardId& reward)
{
    ledger::Entry entry;
    entry.sequence = next.entry + static_cast<std::int64_t>(changes.entries.size());
    entry.event = changes.event->id;
    entry.from = std::move(from);
    entry.to = std::move(to);
    entry.unit = kEgg;
    entry.amount = amount;
    entry.reward = reward;
    entry.kind = kind;
    entry.at = changes.event->at;
    changes.entries.push_back(entry);
}

template <typename Work> void withRawDatabase(const std::string& path, Work work)
{
    const QString name = QStringLiteral("raw");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QString::fromStdString(path));
        ASSERT_TRUE(database.open());
        work(database);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

rewards::Changes twoSidedEvent(const rewards::ShopState& state)
{
    const rewards::Sequences next = state.ledger().sequences();
    const std::string number = std::to_string(next.event);
    rewards::Changes changes;
    changes.event = rewards::EventRow{next.event, EventKey("e" + number),
                                      kStart + Span::minutes(next.event), "pay", "fp" + number};
    changes.decisions = {{rewards::DecisionCode::Accrued, rewards::RejectReason::None,
                          "O" + number + " G", "O" + number, kRule, "3500", "2000"}};
    const MemberKey inviter("A" + number);
    const MemberKey invitee("B" + number);
    addMembers(changes, next, {inviter, invitee});
    const OrderKey order("O" + number);
    addOrder(changes, next, order, invitee);
    addReward(changes, next, order, rewards::RewardSide::Inviter, inviter);
    addReward(changes, next, order, rewards::RewardSide::Invitee, invitee);
    const ledger::Account budget = ledger::budgetOf(kRule);
    addEntry(changes, next, ledger::shopAccount(), budget, 2, ledger::EntryKind::Fund, {});
    addEntry(changes, next, budget, ledger::pendingOf(inviter), 1, ledger::EntryKind::Accrue,
             changes.rewards[0].id);
    addEntry(changes, next, budget, ledger::pendingOf(invitee), 1, ledger::EntryKind::Accrue,
             changes.rewards[1].id);
    const std::int64_t shop = state.ledger().balance(ledger::shopAccount(), kEgg);
    changes.balances = {{ledger::shopAccount(), kEgg, -2, shop - 2},
                        {budget, kEgg, 0, 0},
                        {ledger::pendingOf(inviter), kEgg, 1, 1},
                        {ledger::pendingOf(invitee), kEgg, 1, 1}};
    return changes;
}

Result<void> applyEvents(SqlRewardStore& store, int count)
{
    for (int i = 0; i < count; ++i) {
        LINLI_TRY(store.apply(twoSidedEvent(store.state())));
    }
    return {};
}

QString dumpOf(const std::string& path)
{
    QString dump;
    withRawDatabase(path, [&](QSqlDatabase& database) {
        QStringList tables = database.tables();
        tables.sort();
        for (const QString& table : tables) {
            QSqlQuery rows(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table), database);
            while (rows.next()) {
                dump += table;
                for (int i = 0; i < rows.record().count(); ++i) {
                    dump += QStringLiteral("|") +
                            QString::fromLatin1(rows.value(i).toByteArray().toPercentEncoding());
                }
                dump += QStringLiteral("\n");
            }
        }
    });
    return dump;
}

void tamper(const std::string& path, const std::vector<std::string>& statements)
{
    withRawDatabase(path, [&](QSqlDatabase& database) {
        std::vector<std::string> all{"DROP TRIGGER ledger_entry_no_update",
                                     "DROP TRIGGER ledger_entry_no_delete"};
        all.insert(all.end(), statements.begin(), statements.end());
        for (const std::string& sql : all) {
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(QString::fromStdString(sql)))
                << sql << ": " << query.lastError().text().toStdString();
        }
    });
}

int writeEventsForever(const std::string& path)
{
    auto shop = openShopFile(path, kStart);
    if (!shop.ok()) {
        return 2;
    }
    const vault::Sha256Hasher hasher;
    SqlRewardStore store(**shop, hasher);
    for (;;) {
        const rewards::Changes changes = twoSidedEvent(store.state());
        if (!store.apply(changes).ok()) {
            return 3;
        }
        std::printf("%lld\n", static_cast<long long>(changes.event->sequence));
        std::fflush(stdout);
    }
}

} // namespace linli::storage
