// SPDX-License-Identifier: GPL-3.0-or-later
// A store's look-up that fails in the middle of an event answers "nothing" (ShopState.h): whatever
// the engine then makes of it, it comes back, so that its caller can look at the error.
#include "domain/rewards/replay/CaseFile.h"
#include "domain/rewards/replay/StateStore.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "unit/rewards/FailingShop.h"
#include "unit/rewards/RandomShop.h"

namespace linli::rewards::replay {
namespace {

constexpr std::uint32_t kSeed = 20'260'302;

/// What was seen over a whole run: how often each kind of record was missed.
struct Seen
{
    int faults = 0;
    int longest = 0; ///< most look-ups of one event
    std::map<std::string, int> missing;
};

int lookupsOf(const ShopState& state, const Event& event)
{
    LookupFaults none;
    const Changes changes = handle(FailingShop(state, none), event);
    EXPECT_EQ(changes.missing, "") << event.id.text() << ": nothing had failed";
    return none.asked();
}

/// Fails each look-up of the event alone, then it and all later ones.
void failEach(const ShopState& state, const Event& event, Seen& seen)
{
    const int lookups = lookupsOf(state, event);
    seen.longest = std::max(seen.longest, lookups);
    for (int failing = 1; failing <= lookups; ++failing) {
        for (const bool andAllLater : {false, true}) {
            LookupFaults faults(failing, andAllLater);
            const Changes changes = handle(FailingShop(state, faults), event);
            EXPECT_GE(faults.asked(), failing);
            ++seen.faults;
            if (!changes.missing.empty()) {
                ++seen.missing[changes.missing];
            }
        }
    }
}

std::vector<Case> specCases()
{
    std::ifstream file(LINLI_FIXTURES "/spec/reward-cases.txt", std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    auto read = parseCases(text.str());
    return read.ok() ? std::move(read).value() : std::vector<Case>();
}

TEST(FailedLookups, NeverStopTheEngineInAnyCaseOfTheContract)
{
    Seen seen;
    for (const Case& run : specCases()) {
        MemoryStore store;
        ASSERT_TRUE(store.reset(openingChanges(run.rules)).ok());
        for (const Event& event : run.events) {
            failEach(store.state(), event, seen);
            ASSERT_TRUE(store.handle(event).ok());
        }
    }
    EXPECT_GT(seen.faults, 5'000);
    EXPECT_GT(seen.longest, 30);
    for (const char* kind : {"member", "bind", "order", "reward"}) {
        EXPECT_GT(seen.missing[kind], 0) << kind;
    }
}

TEST(FailedLookups, NeverStopTheEngineInARandomShop)
{
    std::mt19937 random(kSeed);
    MemoryStore store;
    ASSERT_TRUE(store.reset(openingChanges(randomShopRules())).ok());
    Instant at = *parseCaseTime("03-02", "10:00");
    Seen seen;
    for (std::int64_t i = 0; i < 600; ++i) {
        std::vector<std::uint32_t> numbers(kNumbersPerEvent);
        for (std::uint32_t& number : numbers) {
            number = static_cast<std::uint32_t>(random() % 1'000'000);
        }
        at = at + Span::hours(static_cast<std::int64_t>(random() % 8));
        const Event event = eventOf(i, at, randomBody(numbers));
        failEach(store.state(), event, seen);
        ASSERT_TRUE(store.handle(event).ok());
    }
    EXPECT_GT(seen.faults, 5'000);
    for (const char* kind : {"member", "bind", "order", "reward", "refund", "group"}) {
        EXPECT_GT(seen.missing[kind], 0) << kind;
    }
}

TEST(FailedLookups, ARecordThatIsGoneFromTheFileIsNamed)
{
    MemoryStore store;
    ASSERT_TRUE(store.reset(openingChanges(randomShopRules())).ok());
    const Instant at = *parseCaseTime("03-02", "10:00");
    ASSERT_TRUE(store.handle(eventOf(1, at, "bind ive=B inv=A")).ok());
    ASSERT_TRUE(store.handle(eventOf(2, at, "order O1 buyer=B lines=a:1@5000")).ok());
    ASSERT_TRUE(store.handle(eventOf(3, at, "pay O1")).ok());
    const Event fulfilment = eventOf(4, at + Span::hours(1), "fulfil O1");
    const int lookups = lookupsOf(store.state(), fulfilment);
    std::vector<std::string> named;
    for (int failing = 1; failing <= lookups; ++failing) {
        LookupFaults faults(failing, false);
        named.push_back(handle(FailingShop(store.state(), faults), fulfilment).missing);
    }
    EXPECT_NE(std::find(named.begin(), named.end(), "reward"), named.end());
}

} // namespace
} // namespace linli::rewards::replay
