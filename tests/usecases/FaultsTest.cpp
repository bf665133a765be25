// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

#include <functional>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// A digest of every row of the tables that use cases write.
std::string contents(storage::Connection& connection)
{
    static const char* const kTables[] = {
        "SELECT count(*), coalesce(max(seq), 0) FROM event",
        "SELECT count(*), coalesce(sum(seq), 0) FROM member",
        "SELECT count(*), 0 FROM member_identity",
        "SELECT count(*), 0 FROM invite_link",
        "SELECT count(*), coalesce(sum(seq), 0) FROM bind",
        "SELECT count(*), coalesce(sum(list_fen), 0) FROM product",
        "SELECT count(*), coalesce(sum(refunded_fen + coalesce(paid_ms, 0)), 0) FROM sale_order",
        "SELECT count(*), coalesce(sum(current), 0) FROM reward",
        "SELECT count(*), coalesce(sum(amount * seq), 0) FROM ledger_entry",
        "SELECT count(*), coalesce(sum(amount * amount), 0) FROM balance",
        "SELECT count(*), coalesce(sum(amount_fen), 0) FROM refund",
        "SELECT count(*), 0 FROM price_history",
    };
    std::string text;
    for (const char* sql : kTables) {
        auto statement = connection.prepare(sql);
        if (!statement.ok() || !statement->step().ok()) {
            return "unreadable";
        }
        text += std::to_string(statement->row().integer(0)) + ":" +
                std::to_string(statement->row().integer(1)) + " ";
    }
    return text;
}

enum class Failing
{
    EveryStatement,
    EveryWrite, ///< BEGIN, COMMIT and the like count as writes
};

bool isRead(std::string_view sql)
{
    const std::size_t start = sql.find_first_not_of(" \n");
    const std::string_view text = start == std::string_view::npos ? sql : sql.substr(start);
    return text.starts_with("SELECT") || text.starts_with("WITH");
}

/// Fails the 1st, 2nd, 3rd … statement of the act until it goes through; after each failure the
/// shop holds exactly what it held before.
void failEachStatement(kit::TestShop& kit, Failing which, const std::function<bool()>& act)
{
    const std::string before = contents(kit.connection());
    for (int failing = 1; failing < 400; ++failing) {
        int count = 0;
        kit.connection().setFaultHook([&](std::string_view sql) -> std::optional<Error> {
            const bool counted = which == Failing::EveryStatement || !isRead(sql);
            return counted && ++count == failing
                       ? std::optional<Error>(Error(ErrorCode::StorageFailed))
                       : std::nullopt;
        });
        const bool done = act();
        kit.connection().setFaultHook({});
        if (count < failing) {
            EXPECT_TRUE(done);
            EXPECT_GT(failing, 2) << "the hook saw no statements";
            EXPECT_NE(contents(kit.connection()), before);
            EXPECT_TRUE(must(kit.shop().rewards.verify()).ok());
            return;
        }
        EXPECT_FALSE(done) << "statement " << failing << " failed unnoticed";
        ASSERT_EQ(contents(kit.connection()), before) << "statement " << failing;
    }
    FAIL() << "the act never went through";
}

TEST(Faults, EnrolIsAllOrNothing)
{
    kit::TestShop kit;
    NewMember person;
    person.name = "李秀英";
    person.phone = "13800000001";
    person.tags = {"常客"};
    failEachStatement(kit, Failing::EveryStatement, [&] { return enrol(kit.shop(), person).ok(); });
}

TEST(Faults, ProductWithPricesIsAllOrNothing)
{
    kit::TestShop kit;
    ProductDraft draft;
    draft.name = "土鸡蛋";
    draft.listFen = 1580;
    draft.costFen = 980;
    failEachStatement(kit, Failing::EveryStatement,
                      [&] { return saveProduct(kit.shop(), draft).ok(); });
}

TEST(Faults, BindPlacePayFulfilSettleAndRefundAreAllOrNothing)
{
    kit::TestShop kit;
    kit.cashRule();
    kit.eggRule();
    const MemberKey host = kit.enrol("李秀英");
    const MemberKey guest = kit.enrol("张伟");
    kit.product("EGG", 2500);
    Shop& shop = kit.shop();
    failEachStatement(kit, Failing::EveryWrite, [&] { return bindTo(shop, guest, host).ok(); });
    NewOrder order;
    order.buyer = guest;
    order.lines.push_back({"EGG", 1, std::nullopt});
    order.note = "放门口";
    failEachStatement(kit, Failing::EveryWrite, [&] { return placeOrder(shop, order).ok(); });
    const OrderKey key("20260302-0001");
    failEachStatement(kit, Failing::EveryWrite, [&] { return payOrder(shop, key).ok(); });
    failEachStatement(kit, Failing::EveryWrite, [&] { return fulfilOrder(shop, key).ok(); });
    kit.clock().advance(Span::days(7));
    failEachStatement(kit, Failing::EveryWrite, [&] { return settle(shop).ok(); });
    EXPECT_EQ(kit.available(host, "CNY"), 500);
    failEachStatement(kit, Failing::EveryWrite, [&] { return payOut(shop, {host, 200, 0}).ok(); });
    NewRefund refund;
    refund.order = key;
    refund.all = true;
    failEachStatement(kit, Failing::EveryWrite, [&] { return refundOrder(shop, refund).ok(); });
}

} // namespace
} // namespace linli
