// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/TermsText.h"
#include "sync/Device.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/products/Products.h"

namespace linli::sync {

inline rewards::AddRule cashRule(std::int64_t budgetFen)
{
    const auto preset = rewards::presetTerms("C");
    return {RuleId("C"), 0, preset->terms, {{Unit("CNY"), budgetFen}}};
}

inline rewards::AddMember member(const std::string& key)
{
    return {MemberKey(key), {}, {}, {}, {}, {}, {}};
}

inline void buy(Device& device, const std::string& order, const std::string& buyer)
{
    rewards::PlaceOrder verb;
    verb.order = OrderKey(order);
    verb.buyer = MemberKey(buyer);
    verb.lines = {{"egg", 1, 3000}};
    device.submit(verb);
    device.submit(rewards::Pay{OrderKey(order)});
}

/// Two counters of one shop and their cloud, all real but the wire between them.
class CounterPair
{
  protected:
    explicit CounterPair(cloud::Store engine) : kit(engine) {}

    cloud::CloudKit kit;
    std::string store = kit.found();
    Device a{kit, 1};
    Device b{kit, 2, a.key()};

    void pairBoth()
    {
        a.pair(store);
        b.pair(store);
    }
    /// Hours pass as well: a burst of binds would go to review, and questions are limited.
    void settleDown()
    {
        kit.clock().advance(Span::hours(3));
        for (int i = 0; i < 2; ++i) {
            a.sync();
            b.sync();
        }
        a.expectAgrees();
        b.expectAgrees();
        EXPECT_EQ(*a.store().digest(), *b.store().digest());
    }
    /// A rule, its inviter and one product, everywhere.
    void begin()
    {
        a.submit(cashRule(1'000'000));
        a.submit(member("W"));
        pairBoth();
        eggs(a, 1000);
        settleDown();
    }
    /// A new neighbour whose first order earns W 5 yuan.
    static void earn(Device& device, const std::string& name)
    {
        device.submit(rewards::Bind{MemberKey(name), MemberKey("W"), {}});
        buy(device, "order-" + name, name);
    }
    static void eggs(Device& device, std::int64_t fen)
    {
        usecases::ProductDraft fresh;
        fresh.sku = "egg";
        fresh.name = "Eggs";
        fresh.listFen = fen;
        const auto id = usecases::saveProduct(device.shop(), fresh);
        ASSERT_TRUE(id.ok()) << id.error().parameter("field");
    }
    static usecases::ProductDraft draft(Device& device)
    {
        const auto product = usecases::getProduct(device.shop(), "egg");
        EXPECT_TRUE(product.ok());
        return usecases::draftOf(*product);
    }
    static void priceEggs(Device& device, std::int64_t fen)
    {
        usecases::ProductDraft price = draft(device);
        price.listFen = fen;
        ASSERT_TRUE(usecases::saveProduct(device.shop(), price).ok());
    }
    static std::int64_t eggsCost(Device& device) { return draft(device).listFen; }
    static std::int64_t balance(Device& device, const std::string& account)
    {
        return device.shop().rewards.state().ledger().balance(ledger::Account(account),
                                                              Unit("CNY"));
    }
    static std::int64_t count(Device& device, const std::string& sql)
    {
        auto find = device.connection().prepare(sql);
        EXPECT_TRUE(find.ok()) << find.error().detail();
        EXPECT_TRUE(*find->step());
        return find->row().integer(0);
    }
};

class TwoCounters : public testing::TestWithParam<cloud::Store>, protected CounterPair
{
  protected:
    TwoCounters() : CounterPair(GetParam()) {}
};

#define LINLI_ON_BOTH_ENGINES(suite)                                                               \
    INSTANTIATE_TEST_SUITE_P(                                                                      \
        Engines, suite, testing::Values(cloud::Store::Files, cloud::Store::Postgres),              \
        [](const auto& one) { return one.param == cloud::Store::Files ? "Files" : "Postgres"; })

} // namespace linli::sync
