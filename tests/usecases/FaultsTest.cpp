// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at any statement, reads too: the act says so, the shop holds every row it held
// before and no other, and the next try goes through.
#include "kit/ShopDump.h"
#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/ports/UnitOfWork.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

#include <functional>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

constexpr int kMostStatements = 500;

/// Nothing where the act was done.
using Act = std::function<std::optional<Error>()>;

template <typename T> std::optional<Error> errorOf(const Result<T>& result)
{
    return result.ok() ? std::nullopt : std::optional(result.error());
}
std::optional<Error> errorOf(const Result<Outcome>& result)
{
    EXPECT_TRUE(!result.ok() || !result->refused) << result->refusal();
    return result.ok() ? std::nullopt : std::optional(result.error());
}

/// Fails the nth statement from 1 on; counts what it sees.
class FailingDisk
{
  public:
    FailingDisk(storage::Connection& connection, int nth, bool andAllLater)
        : m_connection(connection)
    {
        connection.setFaultHook([this, nth, andAllLater](std::string_view sql) {
            ++m_seen;
            const bool fails = m_seen == nth || (andAllLater && m_seen > nth);
            if (m_seen == nth) {
                m_failed = std::string(sql);
            }
            return fails ? std::optional<Error>(Error(ErrorCode::StorageFull)) : std::nullopt;
        });
    }
    ~FailingDisk() { m_connection.setFaultHook({}); }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] const std::string& failed() const { return m_failed; }

  private:
    storage::Connection& m_connection;
    int m_seen = 0;
    std::string m_failed;
};

class Faults : public testing::Test
{
  protected:
    /// Fails the 1st, 2nd, 3rd … statement of the act, alone and with all that follow, until it
    /// goes through; then it stays done.
    void failEachStatement(const Act& act)
    {
        const std::string before = kit::dumpOf(kit.connection());
        const int statements = statementsOf(act);
        EXPECT_GT(statements, 3) << "the hook saw too little";
        ASSERT_LT(statements, kMostStatements);
        for (int failing = 1; failing <= statements; ++failing) {
            for (const bool andAllLater : {false, true}) {
                failOnce(act, failing, andAllLater);
                ASSERT_EQ(kit::dumpOf(kit.connection()), before) << "statement " << failing;
                ASSERT_FALSE(HasFailure()) << "statement " << failing;
            }
            ASSERT_EQ(statementsOf(act), statements) << "the next try after " << failing;
        }
        ASSERT_EQ(codeOf(act), std::nullopt);
        EXPECT_NE(kit::dumpOf(kit.connection()), before);
        EXPECT_TRUE(must(kit.shop().rewards.verify()).ok());
    }

    kit::TestShop kit;

  private:
    static std::optional<ErrorCode> codeOf(const Act& act)
    {
        const std::optional<Error> error = act();
        return error ? std::optional(error->code()) : std::nullopt;
    }
    void failOnce(const Act& act, int failing, bool andAllLater)
    {
        const FailingDisk disk(kit.connection(), failing, andAllLater);
        EXPECT_EQ(codeOf(act), ErrorCode::StorageFull) << "failed unnoticed: " << disk.failed();
        EXPECT_EQ(kit.connection().depth(), 0) << disk.failed();
        EXPECT_FALSE(kit.shop().rewards.failure().has_value()) << "left behind: " << disk.failed();
    }
    /// Does the act on a good disk, undoes it, and says how many statements it took.
    int statementsOf(const Act& act)
    {
        const auto undone = ports::WorkScope::begin(kit.shop().work);
        EXPECT_TRUE(undone.ok());
        const FailingDisk disk(kit.connection(), 0, false);
        EXPECT_EQ(codeOf(act), std::nullopt);
        return disk.seen();
    }
};

TEST_F(Faults, EnrolIsAllOrNothing)
{
    NewMember person;
    person.name = "李秀英";
    person.phone = "13800000001";
    person.tags = {"常客"};
    failEachStatement([&] { return errorOf(enrol(kit.shop(), person)); });
}

TEST_F(Faults, ProductWithPricesIsAllOrNothing)
{
    ProductDraft draft;
    draft.name = "土鸡蛋";
    draft.listFen = 1580;
    draft.costFen = 980;
    failEachStatement([&] { return errorOf(saveProduct(kit.shop(), draft)); });
}

/// A shop with all three kinds of reward and two neighbours.
class RewardFaults : public Faults
{
  protected:
    RewardFaults() : host(kit.enrol("李秀英")), guest(kit.enrol("张伟"))
    {
        kit.cashRule();
        kit.eggRule();
        kit.voucherRule();
        kit.product("EGG", 2500);
    }
    [[nodiscard]] NewOrder eggs(const MemberKey& buyer) const
    {
        NewOrder order;
        order.buyer = buyer;
        order.lines.push_back({"EGG", 1, std::nullopt});
        order.note = "放门口";
        return order;
    }
    /// Bound, paid, fulfilled and settled: all rewards are there to be used.
    OrderKey settledOrder()
    {
        kit.bind(guest, host);
        OrderKey order = kit.paidOrder(guest, 2500);
        kit.fulfil(order);
        kit.settleAfter(Span::days(7));
        return order;
    }
    Shop& shop() { return kit.shop(); }

    MemberKey host;
    MemberKey guest;
};

TEST_F(RewardFaults, BindAndPlaceAreAllOrNothing)
{
    failEachStatement([&] { return errorOf(bindTo(shop(), guest, host)); });
    failEachStatement([&] { return errorOf(placeOrder(shop(), eggs(guest))); });
}

TEST_F(RewardFaults, PayWithRewardsIsAllOrNothing)
{
    kit.bind(guest, host);
    const OrderKey order = must(placeOrder(shop(), eggs(guest))).order;
    failEachStatement([&] { return errorOf(payOrder(shop(), order)); });
    EXPECT_EQ(must(pendingRewards(shop(), {})).rows.size(), 4U);
}

TEST_F(RewardFaults, FulfilIsAllOrNothing)
{
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    failEachStatement([&] { return errorOf(fulfilOrder(shop(), order)); });
}

TEST_F(RewardFaults, SettleIsAllOrNothing)
{
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.clock().advance(Span::days(7));
    failEachStatement([&] { return errorOf(settle(shop())); });
    EXPECT_EQ(kit.available(host, "CNY"), 500);
    EXPECT_EQ(kit.available(host, "cpn500"), 1);
}

TEST_F(RewardFaults, RedeemAndPayOutAreAllOrNothing)
{
    const OrderKey order = settledOrder();
    const RewardId egg("G/" + order.text() + "/inv");
    failEachStatement([&] { return errorOf(redeemReward(shop(), egg)); });
    failEachStatement([&] { return errorOf(payOut(shop(), {host, 200, 20})); });
    EXPECT_EQ(kit.available(host, "CNY"), 300);
}

TEST_F(RewardFaults, PlaceAndPayWithAVoucherAreAllOrNothing)
{
    NewOrder order = eggs(host);
    order.voucher = RewardId("V/" + settledOrder().text() + "/inv");
    failEachStatement([&] { return errorOf(placeOrder(shop(), order)); });
    const OrderKey placed = must(placeOrder(shop(), order)).order;
    failEachStatement([&] { return errorOf(payOrder(shop(), placed)); });
    EXPECT_EQ(kit.available(host, "cpn500"), 0);
}

TEST_F(RewardFaults, RefundAndItsUndoingAreAllOrNothing)
{
    NewRefund refund;
    refund.order = settledOrder();
    refund.all = true;
    failEachStatement([&] { return errorOf(refundOrder(shop(), refund)); });
    EXPECT_EQ(kit.available(host, "CNY"), 0);
    const RefundNo number("R-" + refund.order.text() + "-1");
    failEachStatement([&] { return errorOf(voidRefund(shop(), number)); });
}

TEST_F(RewardFaults, AttributeAndApproveAreAllOrNothing)
{
    const OrderKey order = kit.paidOrder(guest, 2500);
    failEachStatement([&] { return errorOf(attributeOrder(shop(), order, host)); });
    failEachStatement([&] { return errorOf(approveReview(shop(), order)); });
}

TEST_F(RewardFaults, RejectIsAllOrNothing)
{
    const OrderKey order = kit.paidOrder(guest, 2500);
    must(attributeOrder(shop(), order, host));
    failEachStatement([&] { return errorOf(rejectReview(shop(), order)); });
    EXPECT_EQ(must(reviewQueue(shop(), {})).rows.size(), 0U);
}

TEST_F(RewardFaults, PreviewSaysWhatItCouldNotRead)
{
    NewRefund refund;
    refund.order = settledOrder();
    refund.all = true;
    const std::string before = kit::dumpOf(kit.connection());
    for (int failing = 1; failing < kMostStatements; ++failing) {
        const FailingDisk disk(kit.connection(), failing, true);
        const auto preview = previewRefund(shop(), refund);
        if (disk.seen() < failing) {
            EXPECT_EQ(must(preview).rewards.size(), 4U);
            EXPECT_GT(failing, 10);
            break;
        }
        EXPECT_FALSE(preview.ok()) << disk.failed();
        EXPECT_FALSE(shop().rewards.failure().has_value()) << disk.failed();
    }
    EXPECT_EQ(kit::dumpOf(kit.connection()), before);
}

} // namespace
} // namespace linli
