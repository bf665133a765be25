// SPDX-License-Identifier: GPL-3.0-or-later
// The rewind's triggers are written out by column: a migration that adds one must add it there.
#include "cloud/CloudKit.h"
#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/sync/Sync.sql.h"
#include "sync/Device.h"

#include <set>

namespace linli::sync {
namespace {

const std::set<std::string> kEngineTables{
    "event", "decision",     "member",     "merge_record", "tombstone",   "invite_link",
    "bind",  "group_buy",    "sale_order", "order_line",   "refund",      "refund_line",
    "rule",  "rule_version", "reward",     "ledger_entry", "ledger_head", "balance"};
/// The product's own columns of engine rows: Tail carries them across a rewind.
const std::set<std::string> kProductColumns{"sale_order.platform", "sale_order.layout",
                                            "sale_order.campaign", "sale_order.note",
                                            "event.actor"};

TEST(RewindTables, EveryColumnOfTheEngineCanBeTakenBack)
{
    cloud::CloudKit kit(cloud::Store::Files);
    Device device(kit, 1);
    for (const std::string& table : kEngineTables) {
        auto sql = device.connection().prepare(
            "SELECT coalesce(group_concat(sql, ' '), '') FROM sqlite_schema "
            "WHERE type = 'trigger' AND tbl_name = :table AND name LIKE '%_rewind_%'");
        ASSERT_TRUE(sql.ok());
        ASSERT_TRUE(*sql->bind("table", std::string_view(table)).step());
        const std::string triggers = sql->row().text(0);
        EXPECT_NE(triggers.find("DELETE FROM " + table), std::string::npos) << table;
        const bool appendOnly = triggers.find("_rewind_update") == std::string::npos;
        EXPECT_EQ(appendOnly, table == "event" || table == "decision" || table == "ledger_entry" ||
                                  table == "rule_version")
            << table;
        auto columns = device.connection().prepare("SELECT name FROM pragma_table_info(:table)");
        ASSERT_TRUE(columns.ok());
        columns->bind("table", std::string_view(table));
        while (!appendOnly && *columns->step()) {
            const std::string column = columns->row().text(0);
            const bool product = kProductColumns.count(table + "." + column) != 0;
            EXPECT_EQ(triggers.find(" " + column + " = ' || quote(OLD." + column + ")") ==
                          std::string::npos,
                      product)
                << table << "." << column;
        }
    }
}

/// What was sent is kept for months; a look at the queue must not read it.
TEST(QueueOrder, LooksAtWhatWaitsOnly)
{
    cloud::CloudKit kit(cloud::Store::Files);
    Device device(kit, 1);
    for (const std::string_view sql :
         {storage::sql::kOutboxWaiting, storage::sql::kOutboxUnsent, storage::sql::kOutboxTail}) {
        auto plan = device.connection().prepare("EXPLAIN QUERY PLAN " + std::string(sql));
        ASSERT_TRUE(plan.ok()) << plan.error().detail();
        std::string steps;
        while (*plan->step()) {
            steps += plan->row().text(3) + "; ";
        }
        EXPECT_NE(steps.find("outbox USING INDEX outbox_"), std::string::npos) << steps;
        EXPECT_EQ(steps.find("outbox_entity"), std::string::npos) << steps;
    }
}

} // namespace
} // namespace linli::sync
