// SPDX-License-Identifier: GPL-3.0-or-later
// Random shops: after every event all invariants hold, and the log replayed changes nothing.
// rapidcheck prints the seed of a failure (RC_PARAMS="reproduce=…" runs it again).
#include "domain/rewards/check/Invariants.h"

#include "domain/rewards/replay/CaseRunner.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

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

std::vector<OpeningRule> rules()
{
    std::vector<OpeningRule> rules;
    for (const char* text :
         {"C hold=1 min=1000 budget=CNY:6000 tier=2:700", "G hold=0 budget=egg:9",
          "P hold=0 xg=x budget=CNY:3000", "D", "M steps=1=CNY:200;2=egg:3 budget=CNY:900,egg:3",
          "B need=2 budget=fruit:5", "V hold=0 valid=3 budget=cpn500:8"}) {
        rules.push_back(*parseCaseRule(text));
    }
    return rules;
}

std::string memberOf(std::uint32_t n)
{
    return std::string(1, char('A' + n % 6));
}

/// The rarer verbs.
std::string otherBodyOf(const std::vector<std::uint32_t>& n)
{
    const auto member = [&n](std::size_t i) { return memberOf(n[i]); };
    const std::string order = "O" + std::to_string(n[1] % 12);
    const std::string reward =
        std::string(1, "CGPV"[n[2] % 4]) + "/" + order + "/" + (n[3] % 3 == 0 ? "ive" : "inv");
    switch (n[0] % 24) {
    case 16:
        return "use " + reward;
    case 17:
        return "payout " + member(1) + " amt=" + std::to_string(n[3] % 600) + " tax=20";
    case 18:
        return n[3] % 2 == 0 ? "approve " + order : "reject " + order;
    case 19:
        return "attrib order=" + order + " inv=" + member(2);
    case 20:
        return n[3] % 4 == 0 ? "merge from=" + member(1) + " into=" + member(2)
                             : "gopen g" + std::to_string(n[2] % 2);
    case 21:
        return n[3] % 4 == 0   ? "block " + member(1)
               : n[3] % 4 == 1 ? "erase " + member(1)
               : n[3] % 4 == 2 ? "unmerge from=" + member(1)
                               : "credit m=" + member(1) + " CNY:50 reason=x";
    case 22:
        return n[3] % 2 == 0 ? "edit C inv=CNY:" + std::to_string(n[4] % 900)
                             : "topup C add=CNY:100";
    default:
        return n[3] % 2 == 0 ? "reqopen " + order : "reqclose " + order;
    }
}

/// One event text out of five random numbers; small pools so that things meet.
std::string bodyOf(const std::vector<std::uint32_t>& n)
{
    const auto member = [&n](std::size_t i) { return memberOf(n[i]); };
    const std::string order = "O" + std::to_string(n[1] % 12);
    const std::string refund = "F" + std::to_string(n[2] % 9);
    const std::string amount = std::to_string(n[3] % 4000);
    switch (n[0] % 24) {
    case 0:
    case 1:
        return "bind ive=" + member(1) + " inv=" + member(2);
    case 2:
    case 3:
        return "order " + order + " buyer=" + member(2) +
               " lines=a:" + std::to_string(n[3] % 3 + 1) + "@" + amount + ",b:1@" +
               std::to_string(n[4] % 900) +
               (n[4] % 3 == 0 ? " off=" + std::to_string(n[3] % 700) : "") +
               (n[4] % 5 == 0 ? " group=g" + std::to_string(n[2] % 2) : "") +
               (n[4] % 7 == 0 ? " freight=300" : "") + (n[4] % 4 == 0 ? " use=V/O1/inv" : "");
    case 4:
    case 5:
    case 6:
        return "pay " + order;
    case 7:
    case 8:
        return "fulfil " + order;
    case 9:
        return "refund no=" + refund + " order=" + order + " amt=" + amount +
               (n[4] % 3 == 0   ? " kind=cancel"
                : n[4] % 3 == 1 ? " kind=comp"
                                : "");
    case 10:
        return "refund no=" + refund + " order=" + order + " amt=all";
    case 11:
        return "refund no=" + refund + " order=" + order + " lines=a:1";
    case 12:
        return "voidrefund " + refund;
    case 13:
    case 14:
    case 15:
        return "tick";
    default:
        return otherBodyOf(n);
    }
}

Event eventOf(std::size_t number, Instant at, const std::string& body)
{
    Event event;
    event.id = EventKey("e" + std::to_string(number));
    event.at = at;
    event.fingerprint = body;
    event.verbText = body.substr(0, body.find(' '));
    event.verb = parseVerb(body);
    return event;
}

TEST(RewardInvariants, HoldAfterEveryEventOfRandomShops)
{
    EXPECT_TRUE(rc::check("all invariants hold after every event", [] {
        const auto numbers =
            *rc::gen::scale(6.0, rc::gen::container<std::vector<std::vector<std::uint32_t>>>(
                                     rc::gen::container<std::vector<std::uint32_t>>(
                                         6, rc::gen::inRange<std::uint32_t>(0, 1'000'000))));
        const Changes opening = openingChanges(rules());
        MemoryStore store;
        RC_ASSERT(store.reset(opening).ok());
        const std::vector<Item> openingItems = *store.balances();
        Instant at = *parseCaseTime("03-02", "10:00");
        std::vector<Event> events;
        for (const auto& n : numbers) {
            at = at + Span::hours(n[5] % 30);
            events.push_back(eventOf(events.size(), at, bodyOf(n)));
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

TEST(RewardInvariants, NameWhatAnEditedBalanceBreaks)
{
    MemoryStore store;
    ASSERT_TRUE(store.reset(openingChanges(rules())).ok());
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
