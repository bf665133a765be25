// SPDX-License-Identifier: GPL-3.0-or-later
// linli_bench_boards FOLDER [SHOP.linli]: rows 1 to 3 of spec/performance.md on the generator's
// shop. One line of JSON as the peers' scripts write it: median CPU ms, and hashes of what was
// computed.
#include "domain/board/Metrics.h"
#include "domain/board/projection/Projection.h"
#include "domain/core/Check.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

#include "bench/boards/PeerMetrics.h"
#include "bench/boards/PeerShop.h"
#include "bench/boards/ShopRun.h"

namespace linli::bench {
namespace {

using board::RankBy;

constexpr int kRuns = 9;
constexpr std::size_t kTop = 50;
constexpr int kTogether = 50;

double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

/// Of one job; `together` of them are measured at once where one is shorter than the clock is fine.
double medianMs(const std::function<void()>& job, int together = 1)
{
    job();
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const double from = cpuMs();
        for (int i = 0; i < together; ++i) {
            job();
        }
        times.push_back((cpuMs() - from) / together);
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

void figure(const char* name, double ms)
{
    std::printf("\"%s\": %.4f, ", name, ms);
}

void boards(const board::Attribution& attribution)
{
    const std::array windows{std::pair{"week", PeerShop::week()},
                             std::pair{"month", PeerShop::december()},
                             std::pair{"all", PeerShop::year()}};
    for (const auto& [name, window] : windows) {
        std::vector<board::RankRow> rows;
        const double ms = medianMs(
            [&, window = window] { rows = rank(attribution, window, RankBy::Referrals, kTop); });
        figure((std::string("lb_") + name).c_str(), ms);
        std::printf("\"hash_%s\": \"%s\", ", name, md5Of(peerLines(attribution, rows)).c_str());
    }
}

void metrics(const board::Attribution& attribution)
{
    PeerMetrics found;
    figure("metrics", medianMs([&] {
               for (const TimeWindow& window :
                    {PeerShop::week(), PeerShop::december(), PeerShop::year()}) {
                   const auto rows = rank(attribution, window, RankBy::Referrals, kTop);
                   LINLI_CHECK(!rows.empty());
               }
               found = peerMetrics(attribution);
           }));
    std::printf("\"m\": [%lld, [%lld, %lld], [%lld, %lld], [%lld, %lld], \"%s\"], ",
                static_cast<long long>(found.sharers), static_cast<long long>(found.joinedInvited),
                static_cast<long long>(found.buyersBefore),
                static_cast<long long>(found.referredFen), static_cast<long long>(found.allFen),
                static_cast<long long>(found.buyers), static_cast<long long>(found.again),
                md5Of(found.cohorts).c_str());
    figure("metrics_product", medianMs([&] {
               const board::Metrics all =
                   board::metrics(attribution, PeerShop::december(), PeerShop::yearEnd(), {});
               LINLI_CHECK(all.gmv.orders > 0);
           }));
}

/// A new order of another buyer each time, then the top of all three boards; a refund of it.
void increments(board::Projection& projection)
{
    const std::array windows{PeerShop::week(), PeerShop::december(), PeerShop::year()};
    const auto look = [&] {
        for (const TimeWindow& window : windows) {
            const auto rows = projection.ranking(window, RankBy::Referrals, kTop);
            LINLI_CHECK(!rows.empty());
        }
    };
    look();
    const auto people = static_cast<std::int64_t>(projection.facts().members.size());
    board::SaleFact sale;
    std::int64_t next = 0;
    const auto apply = [&] {
        board::FactDelta delta;
        delta.orders.push_back(sale);
        LINLI_CHECK(projection.apply(delta));
        look();
    };
    const auto buyerOf = [people](std::int64_t order) {
        return people - (7 * order) % (people / 2);
    };
    const auto sell = [&](std::int64_t paidMs, std::int64_t sequence) {
        sale.buyer = buyerOf(next);
        sale.order = {board::kNobody, paidMs, 4200, 4200, 0, sequence};
        apply();
    };
    const std::int64_t lateMs = PeerShop::yearStart().unixMs() + Span::days(190).ms;
    const auto paidMs = [](std::int64_t order) {
        return PeerShop::yearEnd().unixMs() - 1'000'000 + order * 1000;
    };
    const auto order = [&] {
        ++next;
        sell(paidMs(next), 2'000'000 + next);
    };
    const auto refund = [&] {
        sale.buyer = buyerOf(next);
        sale.order = {board::kNobody, paidMs(next),          0,
                      4200,           board::kFullyReturned, 2'000'000 + next};
        --next;
        apply();
    };
    const auto late = [&] {
        ++next;
        sell(lateMs + next * 1000, 3'000'000 + next);
    };
    figure("incr_projection", medianMs(order, kTogether));
    figure("refund_projection", medianMs(refund, kTogether));
    figure("late_order_projection", medianMs(late));
}

int run(const std::string& folder, const std::string& file)
{
    PeerShop shop = PeerShop::read(folder);
    std::printf("linli %s {", folder.c_str());
    {
        const double from = cpuMs();
        const board::Attribution attribution(shop.facts);
        figure("attribute_all", cpuMs() - from);
        boards(attribution);
        metrics(attribution);
    }
    if (!file.empty()) {
        for (const auto& [name, ms] : shopRun(file, shop.facts)) {
            figure(name.c_str(), ms);
        }
    }
    board::Projection projection(std::move(shop.facts));
    increments(projection);
    std::printf("\"runs\": %d}\n", kRuns);
    return 0;
}

} // namespace
} // namespace linli::bench

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "linli_bench_boards FOLDER [SHOP.linli]\n");
        return 2;
    }
    return linli::bench::run(argv[1], argc > 2 ? argv[2] : "");
}
