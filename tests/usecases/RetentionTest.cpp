// SPDX-License-Identifier: GPL-3.0-or-later
// What has to go after a time goes then, and not before (spec/security.md §4.3).
#include "usecases/privacy/Retention.h"

#include "kit/TestShop.h"
#include "usecases/drafts/Drafts.h"
#include "usecases/members/Erase.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/staff/Staff.h"

namespace linli::usecases {
namespace {

using kit::must;

class Retention : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    void run(const std::string& sql) { must(kit.connection().execute(sql)); }
    std::int64_t count(const char* sql)
    {
        auto statement = kit.connection().prepare(sql);
        EXPECT_TRUE(statement.ok() && must(statement->step())) << sql;
        return statement->row().integer(0);
    }
    void later(Span span)
    {
        kit.clock().advance(span);
        must(runRetention(shop()));
    }
    kit::TestShop kit;
};

TEST_F(Retention, ADeviceGoesNinetyDaysAfterItWasSeen)
{
    const MemberKey aunt = kit.enrol("李阿姨");
    kit.clock().advance(Span::days(200));
    run("UPDATE member SET device_key = 'd1'");
    later(Span::days(0));
    EXPECT_EQ(count("SELECT count(*) FROM member WHERE device_key <> ''"), 1)
        << "an old neighbour's new phone";
    later(Span::days(89));
    EXPECT_EQ(count("SELECT count(*) FROM member WHERE device_key <> ''"), 1);
    later(Span::days(2));
    EXPECT_EQ(count("SELECT count(*) FROM member WHERE device_key <> ''"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM device_seen"), 0);
    EXPECT_FALSE(aunt.empty());
}

TEST_F(Retention, ATombstoneGoesTwelveMonthsAfterTheLongestCampaign)
{
    kit.cashRule(); // the whole year 2026: 365 days
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    static_cast<void>(must(eraseMember(shop(), aunt)));
    EXPECT_EQ(count("SELECT count(*) FROM tombstone"), 1);
    later(Span::days(365 + 364));
    EXPECT_EQ(count("SELECT count(*) FROM tombstone"), 1);
    later(Span::days(2));
    EXPECT_EQ(count("SELECT count(*) FROM tombstone"), 0);
}

TEST_F(Retention, DraftsAndDecidedRowsOfFilesGo)
{
    must(keepDraft(shop(), {"member", "", "name=李阿姨", Instant()}));
    run("INSERT INTO import_batch (id, file_name, kind, encoding, at_ms, rows, members, orders,"
        " products) VALUES ('B1', 'a', 'people', 'utf-8', 0, 2, 0, 0, 0)");
    run("INSERT INTO import_queue (batch, row, reason, cells) VALUES ('B1', 1, 'PHONE', x'01'), "
        "('B1', 2, 'PHONE', x'02')");
    const auto now = std::to_string(kit.clock().now().unixMs());
    run("UPDATE import_queue SET done_ms = " + now + " WHERE row = 1");
    later(Span::days(29));
    EXPECT_EQ(count("SELECT count(*) FROM draft"), 1);
    later(Span::days(2));
    EXPECT_EQ(count("SELECT count(*) FROM draft"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM import_queue WHERE length(cells) > 0"), 2);
    later(Span::days(60));
    EXPECT_EQ(count("SELECT count(*) FROM import_queue WHERE length(cells) > 0"), 1)
        << "one still waits for a person";
}

TEST_F(Retention, TheOwnerIsAskedAboutWhoDidNotComeForTwoYears)
{
    const MemberKey gone = kit.enrol("李阿姨", "13800000001");
    const MemberKey staff = kit.enrol("小李", "13800000002");
    run("UPDATE member SET staff = 1 WHERE key = '" + staff.text() + "'");
    const MemberKey buys = kit.enrol("王小明", "13800000003");
    kit.clock().advance(Span::days(500));
    kit.fulfil(kit.paidOrder(buys, 2000));
    kit.clock().advance(Span::days(229));
    EXPECT_TRUE(must(retentionView(shop())).inactive.empty());
    kit.clock().advance(Span::days(2));
    const auto inactive = must(retentionView(shop())).inactive;
    ASSERT_EQ(inactive.size(), 1U);
    EXPECT_EQ(inactive.front().row.key, gone);
    EXPECT_EQ(must(eraseInactive(shop(), {gone, buys})), 1) << "who buys is left alone";
    EXPECT_TRUE(must(shop().members.row(gone))->erased);
    EXPECT_FALSE(must(shop().members.row(buys))->erased);
    EXPECT_TRUE(must(retentionView(shop())).inactive.empty());
}

TEST_F(Retention, WhoHasSomethingToCollectIsNotInactive)
{
    kit.cashRule();
    const MemberKey aunt = kit.enrol("李阿姨");
    const MemberKey guest = kit.enrol("王小明");
    kit.bind(guest, aunt);
    kit.fulfil(kit.paidOrder(guest, 3000));
    kit.settleAfter(Span::days(8));
    kit.clock().advance(Span::days(740));
    for (const InactiveRow& one : must(retentionView(shop())).inactive) {
        EXPECT_NE(one.row.key, aunt);
    }
}

TEST_F(Retention, RunsOnceADayAndTellsWhatEachJobDid)
{
    EXPECT_TRUE(must(retentionDue(shop())));
    must(keepDraft(shop(), {"member", "", "name=李阿姨", Instant()}));
    later(Span::days(31));
    EXPECT_FALSE(must(retentionDue(shop())));
    must(noteRetention(shop(), RetentionJob::Logs, Result<int>(2)));
    must(noteRetention(shop(), RetentionJob::Copies, Result<int>(Error(ErrorCode::StorageBusy))));
    for (const RetentionLine& line : must(retentionView(shop())).lines) {
        if (line.job == RetentionJob::Drafts) {
            EXPECT_EQ(line.last->cleared, 1);
        }
        if (line.job == RetentionJob::Logs) {
            EXPECT_EQ(line.last->cleared, 2);
        }
        if (line.job == RetentionJob::Copies) {
            EXPECT_EQ(line.last->trouble, "STORAGE_BUSY");
        }
        EXPECT_EQ(line.last.has_value(), line.job != RetentionJob::Rewriting);
    }
    kit.clock().advance(Span::days(1));
    EXPECT_TRUE(must(retentionDue(shop())));
}

TEST_F(Retention, AnErasureThatCouldNotRewriteTheFileIsCaughtUpWith)
{
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    static_cast<void>(must(eraseMember(shop(), aunt)));
    EXPECT_EQ(count("SELECT count(*) FROM erased WHERE rewritten_ms IS NULL"), 1);
    must(rewriteIfDue(shop()));
    EXPECT_EQ(count("SELECT count(*) FROM erased WHERE rewritten_ms IS NULL"), 0);
}

} // namespace
} // namespace linli::usecases
