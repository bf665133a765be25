// SPDX-License-Identifier: GPL-3.0-or-later
// Segments among 100 000 neighbours with 500 000 paid orders: counted anew after a write, counted
// while nothing changed, a page of one, and a run of a rule that changes nothing.
#include "kit/TestShop.h"
#include "usecases/members/Members.h"
#include "usecases/tags/Segments.h"
#include "usecases/tags/TagRules.h"

#include <benchmark/benchmark.h>
#include <memory>

namespace linli::bench {
namespace {

constexpr const char* kPeople = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
INSERT INTO member (key, seq, joined_ms)
SELECT 'm' || i, i, 1772416800000 - (i * 7919 % 400) * 86400000 FROM n)";
constexpr const char* kOrders = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000)
INSERT INTO sale_order (key, seq, buyer, placed_ms, goods_fen, discount_fen, offer, freight_fen,
    basis_fen, paid_ms)
SELECT 'o' || i, i, 'm' || (1 + i * 104729 % 90000), 0, 3000, 0, 'none', 0, 3000,
    1772416800000 - (i * 15485863 % 300) * 86400000 FROM n)";
constexpr const char* kBinds = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
INSERT INTO bind (seq, invitee, inviter, at_ms, manual)
SELECT i, 'm' || (i + 40000), 'm' || (1 + i * i % 8000), 0, 0 FROM n)";

/// One shop for all measurements.
kit::TestShop& largeShop()
{
    static const std::unique_ptr<kit::TestShop> shop = [] {
        auto made = std::make_unique<kit::TestShop>();
        kit::must(made->connection().execute("PRAGMA synchronous = OFF"));
        for (const char* fill : {kPeople, kOrders, kBinds}) {
            kit::must(made->connection().execute(fill));
        }
        return made;
    }();
    return *shop;
}

usecases::MemberQuery dormant()
{
    usecases::MemberQuery query;
    query.filter = kit::must(segments::parseLines(false, "dormant:60"));
    return query;
}

void countsAfterAWrite(benchmark::State& state)
{
    kit::TestShop& shop = largeShop();
    for (auto _ : state) {
        kit::must(shop.connection().execute("UPDATE setting SET value = value"));
        benchmark::DoNotOptimize(kit::must(usecases::segmentCounts(shop.shop())));
    }
}
BENCHMARK(countsAfterAWrite)->Unit(benchmark::kMillisecond);

void countsUnchanged(benchmark::State& state)
{
    kit::TestShop& shop = largeShop();
    for (auto _ : state) {
        benchmark::DoNotOptimize(kit::must(usecases::segmentCounts(shop.shop())));
    }
}
BENCHMARK(countsUnchanged)->Unit(benchmark::kMillisecond);

void pageOfASegment(benchmark::State& state)
{
    kit::TestShop& shop = largeShop();
    state.counters["people"] =
        static_cast<double>(kit::must(usecases::countMeeting(shop.shop(), dormant().filter)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            kit::must(usecases::listMembers(shop.shop(), dormant(), {100, std::nullopt})));
    }
}
BENCHMARK(pageOfASegment)->Unit(benchmark::kMillisecond);

void ruleThatChangesNothing(benchmark::State& state)
{
    kit::TestShop& shop = largeShop();
    ports::TagRule rule;
    rule.tag = "沉睡";
    rule.filter = dormant().filter;
    kit::must(usecases::saveTagRule(shop.shop(), rule));
    for (auto _ : state) {
        benchmark::DoNotOptimize(kit::must(usecases::applyTagRules(shop.shop())));
    }
}
BENCHMARK(ruleThatChangesNothing)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace linli::bench
