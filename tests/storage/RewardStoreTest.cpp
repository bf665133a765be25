// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SampleEvents.h"
#include "storage/ShopFileFixture.h"
#include "storage/core/Transaction.h"
#include "vault/Sha256Hasher.h"

#include <QFile>

namespace linli::storage {
namespace {

class RewardStoreTest : public ShopFileTest
{
  protected:
    vault::Sha256Hasher m_hasher;
};

rewards::RewardRecord rewardWithEveryField()
{
    rewards::RewardRecord reward;
    reward.id = RewardId("M/A1/3#2");
    reward.sequence = 77;
    reward.rule = RuleId("M");
    reward.side = rewards::RewardSide::Milestone;
    reward.owner = MemberKey("A1");
    reward.inviter = MemberKey("A1");
    reward.invitee = MemberKey("B1");
    reward.order = OrderKey("O1");
    reward.group = GroupId("GR");
    reward.unit = Unit("CNY");
    reward.issued = 1001;
    reward.current = 1002;
    reward.pending = 1003;
    reward.state = rewards::RewardState::Clawed;
    reward.paidAt = Instant::fromUnixMs(1004);
    reward.ruleVersion = 5;
    reward.byPercent = true;
    reward.minBasisFen = 1006;
    reward.basisPoints = 1007;
    reward.maxFen = 1008;
    reward.holdDays = 9;
    reward.validDays = 10;
    reward.dueAt = Instant::fromUnixMs(1011);
    reward.releasedAt = Instant::fromUnixMs(1012);
    reward.expiresAt = Instant::fromUnixMs(1013);
    reward.threshold = 14;
    reward.cycle = 15;
    reward.signals = "SAME_DEVICE+MANUAL";
    reward.endedForGood = true;
    reward.note = "补发";
    return reward;
}

TEST_F(RewardStoreTest, RewardComesBackAsItWent)
{
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    ASSERT_OK(applyEvents(store, 1));
    const rewards::RewardRecord in = rewardWithEveryField();
    rewards::Changes changes;
    changes.rewards = {in};
    ASSERT_OK(store.apply(changes));
    const auto out = store.state().rewards().reward(in.id);
    ASSERT_TRUE(out.has_value());
    const auto fields = [](const rewards::RewardRecord& r) {
        return std::tuple(r.id, r.sequence, r.rule, r.side, r.owner, r.inviter, r.invitee, r.order,
                          r.group, r.unit, r.issued, r.current, r.pending, r.state, r.paidAt,
                          r.ruleVersion, r.byPercent, r.minBasisFen, r.basisPoints, r.maxFen,
                          r.holdDays, r.validDays, r.dueAt, r.releasedAt, r.expiresAt, r.threshold,
                          r.cycle, r.signals, r.endedForGood, r.note);
    };
    EXPECT_TRUE(fields(*out) == fields(in));
    EXPECT_EQ(store.state().rewards().milestonesOf(MemberKey("A1")).size(), 1U);
    EXPECT_EQ(store.failure().has_value(), false);
}

TEST_F(RewardStoreTest, OrderComesBackAsItWentAndKeepsTheUseCasesColumns)
{
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    ASSERT_OK(applyEvents(store, 1));
    ASSERT_OK(shop->execute("UPDATE sale_order SET platform = 'youzan', note = '门口' "));
    rewards::OrderRecord in = *store.state().orders().order(OrderKey("O1"));
    in.goodsFen = 9001;
    in.discountFen = 9002;
    in.offer = rewards::Offer::Voucher;
    in.freightFen = 9003;
    in.basisAtOrderFen = 9004;
    in.returnedFen = 9005;
    in.refundedFen = 9006;
    in.voucher = RewardId("V/O0/inv");
    in.group = GroupId("GR");
    in.test = in.cancelled = in.autoRefunded = in.requestOpen = true;
    in.fulfilledAt = Instant::fromUnixMs(9007);
    in.lines[1].returned = 1;
    in.lines[1].refundedFen = 500;
    rewards::Changes changes;
    changes.orders = {in};
    ASSERT_OK(store.apply(changes));
    const auto out = store.state().orders().order(OrderKey("O1"));
    ASSERT_TRUE(out.has_value());
    const auto fields = [](const rewards::OrderRecord& o) {
        return std::tuple(o.key, o.sequence, o.buyer, o.placedAt, o.goodsFen, o.discountFen,
                          o.offer, o.freightFen, o.basisAtOrderFen, o.returnedFen, o.refundedFen,
                          o.voucher, o.group, o.test, o.cancelled, o.autoRefunded, o.requestOpen,
                          o.paidAt, o.paidSequence, o.fulfilledAt, o.lines.size(), o.lines[0].sku,
                          o.lines[0].quantity, o.lines[0].unitFen, o.lines[0].netFen,
                          o.lines[1].returned, o.lines[1].refundedFen);
    };
    EXPECT_TRUE(fields(*out) == fields(in));
    EXPECT_EQ(
        number(*shop, "SELECT count(*) FROM sale_order WHERE platform = 'youzan'").valueOr(-1), 1);
    EXPECT_TRUE(store.state().orders().paidOrdersOf(MemberKey("B1")).empty());
}

TEST_F(RewardStoreTest, MemberMergedIntoOneOfTheSameEventIsWritten)
{
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    rewards::MemberRecord from;
    from.key = MemberKey("from");
    from.sequence = 1;
    from.mergedInto = MemberKey("into");
    rewards::MemberRecord into;
    into.key = MemberKey("into");
    into.sequence = 2;
    into.priceCutUsed = into.oldCustomer = true;
    into.touchedSequence = 42;
    into.doorKey = "door";
    rewards::Changes changes;
    changes.members = {from, into};
    ASSERT_OK(store.apply(changes));
    const rewards::MemberLookups& members = store.state().members();
    EXPECT_EQ(members.mergedInto(into.key), std::vector{from.key});
    EXPECT_EQ(members.member(from.key)->mergedInto, into.key);
    const auto read = members.member(into.key);
    EXPECT_TRUE(read->priceCutUsed && read->oldCustomer && !read->staff && !read->blocked);
    EXPECT_EQ(read->touchedSequence, 42);
    EXPECT_EQ(members.atDoor("door"), std::vector{into.key});
    EXPECT_FALSE(members.member(MemberKey("nobody")).has_value());
}

TEST_F(RewardStoreTest, RuleVersionsAreAddedButNeverChanged)
{
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    rewards::Rule rule;
    rule.id = RuleId("C");
    rule.position = 1;
    rule.versions = {{1, Instant::fromUnixMs(5), rewards::Terms{}}};
    rewards::Changes changes;
    changes.rules = {rule};
    ASSERT_OK(store.apply(changes));
    changes.rules[0].paused = true;
    changes.rules[0].versions[0].terms.minBasisFen = 7777; // must not reach the stored version
    changes.rules[0].versions.push_back({2, Instant::fromUnixMs(6), rewards::Terms{}});
    ASSERT_OK(store.apply(changes));
    const auto rules = store.state().ledger().rules();
    ASSERT_EQ(rules.size(), 1U);
    EXPECT_TRUE(rules[0].paused);
    ASSERT_EQ(rules[0].versions.size(), 2U);
    EXPECT_EQ(rules[0].versions[0].terms, rewards::Terms{});
    EXPECT_EQ(rules[0].versions[1].from.unixMs(), 6);
    EXPECT_EQ(store.state().ledger().sequences().rulePosition, 2);
}

TEST_F(RewardStoreTest, FailedReadIsRememberedAndRefusesWhatWasDecidedUponIt)
{
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    ASSERT_OK(applyEvents(store, 1));
    const rewards::Changes good = twoSidedEvent(store.state());
    const auto failReads = [&] {
        shop->setFaultHook([](std::string_view) { return Error(ErrorCode::StorageBusy); });
        EXPECT_FALSE(store.state().members().member(MemberKey("A1")).has_value());
        EXPECT_TRUE(store.state().rewards().due(now()).empty());
        shop->setFaultHook({});
    };
    failReads();
    const auto failure = store.failure();
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->code(), ErrorCode::StorageBusy);
    EXPECT_FALSE(store.failure().has_value());
    failReads();
    EXPECT_EQ(store.apply(good).error().code(), ErrorCode::StorageBusy);
    ASSERT_OK(store.apply(good));
}

TEST_F(RewardStoreTest, FailingAnyStatementLeavesNothingAndTheRetryWorks)
{
    {
        const auto shop = openShop();
        SqlRewardStore store(*shop, m_hasher);
        ASSERT_OK(applyEvents(store, 2));
    }
    const QString before = dumpOf(path());
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    const rewards::Changes changes = twoSidedEvent(store.state());
    int failing = 1;
    for (bool reachedTheEnd = false; !reachedTheEnd; ++failing) {
        int executed = 0;
        shop->setFaultHook([&](std::string_view) -> std::optional<Error> {
            return ++executed == failing ? std::optional(Error(ErrorCode::StorageFailed))
                                         : std::nullopt;
        });
        const auto applied = store.apply(changes);
        shop->setFaultHook({});
        reachedTheEnd = applied.ok();
        ASSERT_EQ(shop->depth(), 0) << failing;
        if (!reachedTheEnd) {
            ASSERT_EQ(dumpOf(path()), before) << "statement " << failing;
        }
    }
    EXPECT_GT(failing, 20); // begin, event, decision, members, order, lines, rewards, …, commit
    EXPECT_NE(dumpOf(path()), before);
    EXPECT_TRUE(store.verify()->ok());
    EXPECT_EQ(store.state().ledger().sequences().event, 4);
}

TEST_F(RewardStoreTest, FailedEventInsideALargerWorkIsUndoneAlone)
{
    const auto shop = openShop();
    SqlRewardStore store(*shop, m_hasher);
    auto work = Transaction::begin(*shop);
    ASSERT_OK(work);
    ASSERT_OK(applyEvents(store, 1));
    rewards::Changes broken = twoSidedEvent(store.state());
    broken.balances[0].after += 1; // found out last, after everything else was written
    EXPECT_FALSE(store.apply(broken).ok());
    ASSERT_OK(applyEvents(store, 1));
    ASSERT_OK(work->commit());
    EXPECT_EQ(store.state().ledger().sequences().event, 3);
    EXPECT_TRUE(store.verify()->ok());
}

} // namespace
} // namespace linli::storage
