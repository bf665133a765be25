// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill/KilledWork.h"

#include "app/shared/OpenedShop.h"
#include "runtime/StoreThread.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/Session.h"
#include "usecases/rewards/Rewards.h"

#include <QThread>

#include <cstdio>
#include <deque>
#include <iostream>
#include <mutex>
#include <random>

namespace linli::kill {
namespace {

using namespace usecases;

class KillSession final : public ports::Session
{
  public:
    explicit KillSession(std::unique_ptr<app::OpenedShop> opened) : m_opened(std::move(opened)) {}
    [[nodiscard]] ports::UnitOfWork& work() override { return m_opened->shop().work; }
    [[nodiscard]] Shop& shop() { return m_opened->shop(); }

  private:
    std::unique_ptr<app::OpenedShop> m_opened;
};

/// One line, whole or not there: a pipe takes a short write in one piece.
void tell(const std::string& line)
{
    static std::mutex one;
    const std::lock_guard lock(one);
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

/// A neighbour, bound to the one before, buys something; every third order comes back, every fifth
/// time rewards are released and paid out. Says what it did, one fact per line.
Result<std::string> oneAct(Shop& shop, unsigned number)
{
    NewMember person;
    person.name = "邻居" + std::to_string(number);
    LINLI_ASSIGN(const MemberKey member, enrol(shop, person));
    std::string done = "member " + member.text();
    LINLI_ASSIGN(const auto known, listMembers(shop, {}, {2, std::nullopt}));
    if (known.rows.size() == 2 && known.rows.back().key != member) {
        LINLI_TRY(bindTo(shop, member, known.rows.back().key));
    }
    NewOrder order;
    order.buyer = member;
    order.lines.push_back({"EGG", 1 + number % 3, std::nullopt});
    LINLI_ASSIGN(const PlacedOrder placed, placeOrder(shop, order));
    LINLI_TRY(payOrder(shop, placed.order));
    done += "\norder " + placed.order.text();
    if (number % 3 == 0) {
        NewRefund refund;
        refund.order = placed.order;
        refund.all = true;
        LINLI_TRY(refundOrder(shop, refund));
        done += "\nrefund " + placed.order.text();
    } else {
        LINLI_TRY(fulfilOrder(shop, placed.order));
    }
    if (number % 5 == 0) {
        LINLI_TRY(settle(shop));
        LINLI_ASSIGN(const auto due, dueList(shop, 1));
        if (!due.empty() && due.front().cashFen > 0) {
            LINLI_TRY(payOut(shop, {due.front().member, due.front().cashFen, 0}));
        }
    }
    return done;
}

} // namespace

int workUntilKilled(const std::string& shopFile, unsigned seed)
{
    const app::SystemClock clock;
    runtime::StoreThread store([&]() -> Result<std::unique_ptr<ports::Session>> {
        LINLI_ASSIGN(auto opened, app::OpenedShop::open(shopFile, clock));
        return std::unique_ptr<ports::Session>(new KillSession(std::move(opened)));
    });
    if (!store.opened().result().ok()) {
        return 3;
    }
    constexpr std::size_t kUnderWay = 6;
    std::deque<QFuture<Result<std::string>>> acts;
    for (unsigned number = seed * 1000;; ++number) {
        acts.push_back(store.write(
            {}, [number](KillSession& session) { return oneAct(session.shop(), number); }));
        if (acts.size() >= kUnderWay) {
            const Result<std::string> done = acts.front().result();
            acts.pop_front();
            if (!done.ok()) {
                std::cerr << nameOf(done.error().code()) << " " << done.error().detail() << "\n";
                return 4;
            }
            tell(*done);
        }
    }
}

} // namespace linli::kill
