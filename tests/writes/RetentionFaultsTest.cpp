// SPDX-License-Identifier: GPL-3.0-or-later
// Work of many steps, each kept by itself: what has to go after a time, and the sample shop.
#include "usecases/desk/Desk.h"
#include "usecases/drafts/Drafts.h"
#include "usecases/members/Erase.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/ports/UnitOfWork.h"
#include "usecases/privacy/Retention.h"
#include "usecases/sample/SampleShop.h"

#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

const NamedWrite kWrites[] = {
    {"EraseInactive",
     [](WriteScene& s) { return errorOf(eraseInactive(s.shop, s.as<std::vector<MemberKey>>())); },
     [](WriteScene& s) {
         s.made = std::vector{s.kit.enrol("陈妈妈"), s.kit.enrol("赵奶奶")};
         s.kit.clock().advance(Span::days(2000));
     }},
};

using RetentionWrites = FaultedWrite;

TEST_P(RetentionWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, RetentionWrites, testing::ValuesIn(kWrites), nameOfWrite);

/// Two drafts and a tombstone that are past their time.
class Overdue
{
  public:
    Overdue()
    {
        must(keepDraft(shop(), {"member", "", "name=李阿姨", Instant()}));
        must(keepDraft(shop(), {"product", "", "name=鸡蛋", Instant()}));
        static_cast<void>(must(eraseMember(shop(), kit.enrol("欧阳静", "13800000001"))));
        kit.clock().advance(Span::days(2000));
    }
    Shop& shop() { return kit.shop(); }
    std::int64_t drafts() { return count("SELECT count(*) FROM draft"); }
    std::int64_t tombstones() { return count("SELECT count(*) FROM tombstone"); }
    std::int64_t troubles()
    {
        return count("SELECT count(*) FROM retention_run WHERE trouble <> ''");
    }
    kit::TestShop kit;

  private:
    std::int64_t count(const char* sql)
    {
        auto statement = kit.connection().prepare(sql);
        return statement.ok() && must(statement->step()) ? statement->row().integer(0) : -1;
    }
};

TEST(LongWork, WhatRetentionCouldNotClearIsToldAndGoesTheNextTime)
{
    int failing = 0;
    for (bool reached = true; reached;) {
        ASSERT_LT(++failing, FailEachStatement::kMostStatements);
        for (const bool andAllLater : {false, true}) {
            Overdue overdue;
            bool answered = false;
            {
                const FailingDisk disk(overdue.kit.connection(), failing, andAllLater);
                answered = !runRetention(overdue.shop()).ok();
                reached = disk.seen() >= failing;
            }
            EXPECT_EQ(overdue.kit.connection().depth(), 0);
            EXPECT_EQ(answered || overdue.troubles() > 0, reached) << "statement " << failing;
            EXPECT_NE(overdue.drafts(), 1) << "half of a job, statement " << failing;
            must(runRetention(overdue.shop()));
            EXPECT_EQ(overdue.drafts() + overdue.tombstones(), 0) << "statement " << failing;
        }
    }
    EXPECT_GT(failing, 10);
}

/// The sample is thousands of statements: some of every size are tried, the whole in a test of its
/// own.
TEST(LongWork, ASampleShopThatBreaksOffIsSoundUpToItsLastWholeDay)
{
    for (const int failing : {1, 40, 333, 2500, 9000}) {
        kit::TestShop empty;
        const FailingDisk disk(empty.connection(), failing, true);
        const auto filled =
            fillSampleShop(empty.shop(), empty.clock(), 7, kit::at("2026-03-02 18:00"));
        ASSERT_FALSE(filled.ok()) << failing;
        EXPECT_EQ(filled.error().code(), ErrorCode::StorageFull) << disk.failed();
        EXPECT_EQ(empty.connection().depth(), 0) << disk.failed();
        empty.connection().setFaultHook({});
        EXPECT_TRUE(must(empty.shop().rewards.verify()).ok()) << disk.failed();
    }
}

} // namespace
} // namespace linli
