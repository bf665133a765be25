// SPDX-License-Identifier: GPL-3.0-or-later
// The global search among 100 000 neighbours (product.md §2): the index made once, then each key.
#include "kit/TestShop.h"
#include "usecases/finding/FindAll.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/UnitOfWork.h"
#include "usecases/rewards/Submit.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>
#include <memory>
#include <string>
#include <vector>

namespace linli::bench {
namespace {

constexpr const char* kSurnames[] = {"李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴",
                                     "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"};
constexpr const char* kGiven[] = {"阿姨", "大姐", "小明", "秀英", "建国", "桂芳", "奶奶",
                                  "子涵", "雨桐", "志强", "美玲", "海燕", "德福", "春花"};

/// One shop for all measurements: filling it takes a minute. Closed with the application, while
/// Qt's drivers are still there.
kit::TestShop& largeShop(std::int64_t people)
{
    static std::unique_ptr<kit::TestShop> shop;
    static std::int64_t filled = 0;
    if (shop && filled == people) {
        return *shop;
    }
    if (!shop) {
        qAddPostRoutine([] { shop.reset(); });
    }
    shop = std::make_unique<kit::TestShop>();
    filled = people;
    kit::must(shop->connection().execute("PRAGMA synchronous = OFF"));
    kit::must(shop->shop().work.begin());
    for (std::int64_t i = 0; i < people; ++i) {
        usecases::MemberIdentity identity;
        identity.member = MemberKey("m" + std::to_string(i));
        const auto n = static_cast<std::size_t>(i);
        identity.name = std::string(kSurnames[n % 20]) + kGiven[n / 20 % 14];
        identity.phone = std::to_string(13'800'000'000 + i);
        identity.building = std::to_string(i % 60) + "号楼";
        rewards::AddMember verb;
        verb.member = identity.member;
        kit::must(usecases::submitNow(shop->shop(), verb));
        kit::must(shop->shop().members.saveIdentity(identity, shop->clock().now()));
    }
    kit::must(shop->shop().work.commit());
    return *shop;
}

void search(benchmark::State& state, const std::string& typed)
{
    kit::TestShop& shop = largeShop(state.range(0));
    const std::vector<std::string> words{"今日", "订单", "设置"};
    kit::must(usecases::findAll(shop.shop(), "x", words)); // the index is there
    for (auto _ : state) {
        benchmark::DoNotOptimize(usecases::findAll(shop.shop(), typed, words));
    }
}
BENCHMARK_CAPTURE(search, initials, "lay")->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, oneLetter, "l")->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, characters, "阿姨")->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, phoneTail, "4321")->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nobody, "zzqx")->Arg(100'000)->Unit(benchmark::kMillisecond);

/// The first search after the shop was opened: names are unsealed and read aloud once.
void firstSearch(benchmark::State& state)
{
    kit::TestShop& shop = largeShop(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        shop.reopen();
        state.ResumeTiming();
        benchmark::DoNotOptimize(usecases::findAll(shop.shop(), "lay", {}));
    }
}
BENCHMARK(firstSearch)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace linli::bench
