// SPDX-License-Identifier: GPL-3.0-or-later
// Random shops: after every event all invariants hold, and the log replayed changes nothing.
// rapidcheck prints the seed of a failure (RC_PARAMS="reproduce=…" runs it again).
#include "domain/rewards/check/Invariants.h"

#include "domain/rewards/replay/CaseRunner.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "unit/rewards/RandomShop.h"

namespace linli::rewards::replay {
namespace {

using Item = ledger::Balances::Item;

BooksOfShop booksOf(const MemoryState& state, const std::vector<Item>& opening)
{
    BooksOfShop books;
    books.balances = state.ledger().balances().items();
    books.opening = opening;
    books.entries = state.ledger().entries();
    books.members = state.members().all();
    books.orders = state.orders().all();
    books.refunds = state.orders().allRefunds();
    books.rewards = state.rewards().all();
    books.rules = state.ledger().rules();
    return books;
}

TEST(RewardInvariants, HoldAfterEveryEventOfRandomShops)
{
    EXPECT_TRUE(rc::check("all invariants hold after every event", [] {
        const auto numbers =
            *rc::gen::scale(6.0, rc::gen::container<std::vector<std::vector<std::uint32_t>>>(
                                     rc::gen::container<std::vector<std::uint32_t>>(
                                         6, rc::gen::inRange<std::uint32_t>(0, 1'000'000))));
        const Changes opening = openingChanges(randomShopRules());
        MemoryStore store;
        RC_ASSERT(store.reset(opening).ok());
        const std::vector<Item> openingItems = *store.balances();
        Instant at = *parseCaseTime("03-02", "10:00");
        std::vector<Event> events;
        for (const auto& n : numbers) {
            at = at + Span::hours(n[5] % 30);
            events.push_back(eventOf(std::ssize(events), at, randomBody(n)));
            RC_ASSERT(store.handle(events.back()).ok());
            const auto broken = brokenInvariants(booksOf(store.state(), openingItems));
            if (!broken.empty()) {
                RC_LOG() << events.back().fingerprint << ": " << broken.front() << "\n";
                for (const Event& event : events) {
                    RC_LOG() << event.id.text() << " " << event.fingerprint << "\n";
                }
            }
            RC_ASSERT(broken.empty());
        }
        const auto before = *store.balances();
        for (const Event& event : events) {
            const auto again = store.handle(event);
            RC_ASSERT(again->decisions.size() == 1U);
            RC_ASSERT(again->decisions[0].code == DecisionCode::DupEvent);
        }
        RC_ASSERT(*store.balances() == before);
    }));
}

TEST(RewardInvariants, VoidedRefundGivesNobodyARewardForInvitingHerself)
{
    for (const bool merged : {false, true}) {
        MemoryStore store;
        ASSERT_TRUE(store.reset(openingChanges(randomShopRules())).ok());
        const auto opening = *store.balances();
        std::vector<std::string> bodies{"bind ive=B inv=A", "order O1 buyer=B lines=a:1@5000",
                                        "pay O1", "refund no=F1 order=O1 amt=all"};
        if (merged) {
            bodies.emplace_back("merge from=A into=B");
        }
        bodies.emplace_back("voidrefund F1");
        Changes last;
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            last = *store.handle(
                eventOf(static_cast<std::int64_t>(i), *parseCaseTime("03-02", "10:00"), bodies[i]));
        }
        EXPECT_EQ(last.entries.empty(), merged);
        EXPECT_TRUE(brokenInvariants(booksOf(store.state(), opening)).empty());
    }
}

TEST(RewardInvariants, NameWhatAnEditedBalanceBreaks)
{
    MemoryStore store;
    ASSERT_TRUE(store.reset(openingChanges(randomShopRules())).ok());
    const auto opening = *store.balances();
    BooksOfShop books = booksOf(store.state(), opening);
    EXPECT_TRUE(brokenInvariants(books).empty());
    books.balances[0].amount -= 1;
    const auto broken = brokenInvariants(books);
    ASSERT_EQ(broken.size(), 2U);
    EXPECT_TRUE(broken[0].starts_with("I1 "));
    EXPECT_TRUE(broken[1].starts_with("I5 "));
}

} // namespace
} // namespace linli::rewards::replay
