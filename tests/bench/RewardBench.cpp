// SPDX-License-Identifier: GPL-3.0-or-later
// spec/performance.md, row 13: settling what is due, and the fold of the ledger.
#include "domain/ledger/Balances.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Submit.h"

#include <benchmark/benchmark.h>
#include <string>
#include <vector>

#include "bench/DueShop.h"

namespace linli::bench {
namespace {

/// One settlement run that releases every reward of the shop; the disk and its fsync included.
void settleDueRewards(benchmark::State& state)
{
    DueShop shop(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        usecases::Shop& fresh = shop.fresh();
        state.ResumeTiming();
        const auto settled = usecases::settle(fresh);
        if (!settled.ok() || std::ssize(settled->entries) != state.range(0)) {
            state.SkipWithError("not every reward was released");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(settleDueRewards)
    ->Arg(5'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(5)
    ->UseRealTime();

std::vector<ledger::Entry> entriesOf(std::int64_t rewards)
{
    std::vector<ledger::Entry> entries;
    for (std::int64_t i = 0; i < rewards; ++i) {
        ledger::Entry accrued;
        accrued.from = ledger::budgetOf(RuleId("C"));
        accrued.to = ledger::pendingOf(MemberKey("M" + std::to_string(i % 20'000)));
        accrued.unit = Unit("CNY");
        accrued.amount = 500;
        entries.push_back(accrued);
    }
    return entries;
}

/// The balances of 20 000 people out of the entries alone.
void foldEntries(benchmark::State& state)
{
    const std::vector<ledger::Entry> entries = entriesOf(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(ledger::fold(entries));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(foldEntries)->Arg(60'000)->Unit(benchmark::kMillisecond);

/// The stored ledger walked: hashes, gaps, and the fold compared with the balances kept.
void verifyStoredLedger(benchmark::State& state)
{
    DueShop shop(state.range(0));
    for (auto _ : state) {
        const auto checked = shop.filled().rewards.verify();
        if (!checked.ok() || !checked->ok() || checked->checked < state.range(0)) {
            state.SkipWithError("the ledger does not verify");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(verifyStoredLedger)->Arg(60'000)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace linli::bench
