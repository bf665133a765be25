// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sync/Tail.h"

#include "domain/rewards/Engine.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "wire/events/EventJson.h"
#include "wire/events/ImportJson.h"
#include "wire/json/JsonText.h"

#include <algorithm>
#include <limits>

namespace linli::storage {
namespace {

// Columns of the engine's rows that are the product's: a rewind takes the row away and the redo
// makes it anew, so they are carried across.
constexpr std::string_view kKeepOrders = R"(
CREATE TEMP TABLE IF NOT EXISTS kept_order AS
SELECT key, platform, layout, campaign, note FROM sale_order
WHERE platform <> '' OR layout <> '' OR campaign <> '' OR note <> '')";
constexpr std::string_view kRestoreOrders = R"(
UPDATE sale_order SET platform = k.platform, layout = k.layout, campaign = k.campaign, note = k.note
FROM kept_order k WHERE k.key = sale_order.key AND sale_order.platform = ''
AND sale_order.layout = '' AND sale_order.campaign = '' AND sale_order.note = '')";
constexpr std::string_view kDropOrders = "DROP TABLE IF EXISTS kept_order";
constexpr std::string_view kKeepMembers = R"(
CREATE TEMP TABLE IF NOT EXISTS kept_member AS
SELECT key, staff, phone_key, door_key FROM member)";
constexpr std::string_view kRestoreMembers = R"(
UPDATE member SET staff = k.staff, phone_key = k.phone_key, door_key = k.door_key
FROM kept_member k WHERE k.key = member.key AND member.erased = 0 AND (k.staff <> member.staff
OR k.phone_key <> member.phone_key OR k.door_key <> member.door_key))";
constexpr std::string_view kDropMembers = "DROP TABLE IF EXISTS kept_member";
constexpr std::string_view kKeepLinks = R"(
CREATE TEMP TABLE IF NOT EXISTS kept_alias AS SELECT id FROM invite_link WHERE kind = 'alias')";
constexpr std::string_view kRestoreLinks = R"(
UPDATE invite_link SET kind = 'alias' WHERE kind <> 'alias' AND id IN (SELECT id FROM kept_alias))";
constexpr std::string_view kDropLinks = "DROP TABLE IF EXISTS kept_alias";
/// The actor of an event another counter or the cloud brought.
constexpr std::string_view kElsewhere = "elsewhere";
// A group that was refused after all takes what it was opened for with it.
constexpr std::string_view kDropOffers = R"(
DELETE FROM group_offer WHERE group_id NOT IN (SELECT id FROM group_buy))";

constexpr std::string_view kKeepActors = R"(
CREATE TEMP TABLE IF NOT EXISTS kept_actor AS SELECT id, actor FROM event WHERE actor <> '')";
constexpr std::string_view kRestoreActors = R"(
UPDATE event SET actor = k.actor FROM kept_actor k WHERE k.id = event.id AND k.actor <> event.actor)";
constexpr std::string_view kDropActors = "DROP TABLE IF EXISTS kept_actor";

} // namespace

Result<void> Tail::load()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kOutboxTail));
    m_own.clear();
    m_actors.clear();
    for (;;) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return {};
        }
        const Row row = find.row();
        LINLI_ASSIGN(QJsonObject body, wire::readObject(row.text(2), "outbox"));
        m_actors.emplace(row.text(1), row.text(6));
        m_own.push_back({row.integer(0), row.text(1), std::move(body), row.text(3), row.integer(4),
                         row.text(5) == "import.v1"});
    }
}

const Tail::Own* Tail::find(const std::string& event) const
{
    const auto at = std::find_if(m_own.begin(), m_own.end(),
                                 [&event](const Own& own) { return own.event == event; });
    return at == m_own.end() ? nullptr : &*at;
}

Result<bool> Tail::confirmFront(const QJsonObject& fact)
{
    const auto same = [&](const QString& name) {
        return fact.value(name) == m_own.front().body.value(name);
    };
    if (m_rewound || m_own.empty() || !same(QStringLiteral("id")) || !same(QStringLiteral("at")) ||
        !same(QStringLiteral("fp"))) {
        return false;
    }
    {
        LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kRewindForget));
        LINLI_TRY(forget.bind("id", m_own.front().rewindId).run());
    }
    LINLI_TRY(confirm(m_own.front().event));
    return true;
}

Result<void> Tail::confirm(const std::string& event)
{
    const auto at = std::find_if(m_own.begin(), m_own.end(),
                                 [&event](const Own& own) { return own.event == event; });
    if (at == m_own.end()) {
        return {};
    }
    LINLI_ASSIGN(Statement confirm, m_connection.prepare(sql::kOutboxConfirm));
    LINLI_TRY(confirm.bind("id", at->id).run());
    m_own.erase(at);
    return {};
}

Result<void> Tail::rewind()
{
    if (m_rewound) {
        return {};
    }
    m_rewound = true;
    LINLI_TRY(keepExtras());
    LINLI_TRY(m_connection.execute("PRAGMA defer_foreign_keys = ON"));
    LINLI_TRY(m_connection.execute(sql::kRewindOff));
    std::vector<std::string> steps;
    {
        LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kRewindSteps));
        LINLI_ASSIGN(steps, rowList<std::string>(find, [](const Row& row) -> Result<std::string> {
                         return row.text(0);
                     }));
    }
    for (const std::string& step : steps) {
        LINLI_TRY(m_connection.execute(step));
    }
    LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kRewindForget));
    return forget.bind("id", std::numeric_limits<std::int64_t>::max()).run();
}

Result<void> Tail::wipe()
{
    m_rewound = true;
    m_wiped = true;
    LINLI_TRY(keepExtras());
    return execute({kKeepActors,
                    "PRAGMA defer_foreign_keys = ON",
                    sql::kRewindOff,
                    "DELETE FROM decision",
                    "DELETE FROM event",
                    "DELETE FROM merged_identity",
                    "DELETE FROM merge_record",
                    "DELETE FROM tombstone",
                    "DELETE FROM invite_link",
                    "DELETE FROM bind",
                    "DELETE FROM reward",
                    "DELETE FROM refund_line",
                    "DELETE FROM refund",
                    "DELETE FROM order_line",
                    "DELETE FROM sale_order",
                    "DELETE FROM group_buy",
                    "DELETE FROM rule_version",
                    "DELETE FROM rule",
                    "DELETE FROM ledger_entry",
                    "DELETE FROM ledger_head",
                    "DELETE FROM balance",
                    "DELETE FROM member",
                    "DELETE FROM rewind_log"});
}

Result<void> Tail::execute(std::initializer_list<std::string_view> steps)
{
    for (const std::string_view step : steps) {
        LINLI_TRY(m_connection.execute(step));
    }
    return {};
}

Result<rewards::Changes> Tail::apply(const QJsonObject& body, bool import)
{
    rewards::Changes changes;
    if (import) {
        LINLI_ASSIGN(const auto fact, wire::importFromJson(body));
        changes = usecases::imports::placeImport(m_rewards.state(), fact);
    } else {
        LINLI_ASSIGN(const rewards::Event event, wire::eventFromJson(body));
        changes = rewards::handle(m_rewards.state(), event);
    }
    if (std::optional<Error> unread = m_rewards.failure()) {
        return *std::move(unread);
    }
    if (changes.event) {
        // The wire tells what happened, not who stood at a counter: the trail keeps what it knew.
        const auto own = m_actors.find(changes.event->id.text());
        changes.event->actor = own == m_actors.end() ? std::string(kElsewhere) : own->second;
    }
    LINLI_TRY(m_rewards.apply(changes));
    return changes;
}

Result<void> Tail::takeBack()
{
    if (m_rewound || !m_own.empty()) {
        return rewind();
    }
    // What is logged without a tail is confirmed; run later it would undo the next fact in part.
    LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kRewindForget));
    return forget.bind("id", std::numeric_limits<std::int64_t>::max()).run();
}

Result<rewards::Changes> Tail::place(const QJsonObject& fact, bool import)
{
    LINLI_TRY(takeBack());
    LINLI_TRY(m_connection.execute(sql::kRewindOff));
    return apply(fact, import);
}

Result<void> Tail::redo()
{
    if (m_wiped) {
        LINLI_TRY(execute({kRestoreActors, kDropActors}));
    }
    LINLI_TRY(m_connection.execute(sql::kRewindOn));
    if (!m_rewound) {
        return {};
    }
    for (const Own& own : m_own) {
        LINLI_ASSIGN(const rewards::Changes changes, apply(own.body, own.import));
        static_cast<void>(changes); // still provisional: judged when the feed brings it
        LINLI_ASSIGN(Statement redone, m_connection.prepare(sql::kOutboxRedone));
        LINLI_TRY(redone.bind("id", own.id).run());
    }
    return restoreExtras();
}

Result<void> Tail::keepExtras()
{
    return execute({kKeepOrders, kKeepMembers, kKeepLinks});
}

Result<void> Tail::restoreExtras()
{
    return execute({kRestoreOrders, kRestoreMembers, kRestoreLinks, kDropOrders, kDropMembers,
                    kDropLinks, kDropOffers});
}

} // namespace linli::storage
