// SPDX-License-Identifier: GPL-3.0-or-later
// linli_sync_soak [--counters N] [--schedules N] [--seed S] [--minutes M]: seeded schedules of
// faults on many counters (docs/reliability.md). Every tenth schedule the cloud goes back to what
// it was nine schedules before.
#include "sync/live/Schedule.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

namespace {

using linli::sync::Schedule;
using linli::sync::ScheduleFigures;

int numberAfter(const QStringList& words, const QString& option, int otherwise)
{
    const qsizetype at = words.indexOf(option);
    return at < 0 ? otherwise : words.value(at + 1).toInt();
}

struct Sums
{
    int schedules = 0;
    int bad = 0;
    std::int64_t faults = 0;
    std::int64_t acts = 0;
    std::int64_t lost = 0;
    std::int64_t doubled = 0;
    int unequal = 0;
    int restores = 0;
    std::vector<std::int64_t> healedMs;

    void add(const ScheduleFigures& one, std::int64_t newActs)
    {
        ++schedules;
        faults += one.faults;
        acts += newActs;
        lost += one.lost;
        doubled += one.doubled;
        unequal += one.digestsEqual && one.ledgersSound ? 0 : 1;
        const bool good = one.healedMs >= 0 && one.lost + one.doubled == 0 && one.digestsEqual &&
                          one.ledgersSound;
        bad += good ? 0 : 1;
        if (one.healedMs >= 0) {
            healedMs.push_back(one.healedMs);
        }
    }
};

void print(Sums& sums)
{
    std::sort(sums.healedMs.begin(), sums.healedMs.end());
    const auto at = [&sums](double share) {
        return sums.healedMs.empty()
                   ? -1
                   : sums.healedMs[std::size_t(double(sums.healedMs.size() - 1) * share)];
    };
    std::cout << "schedules " << sums.schedules << ", faults " << sums.faults << ", acts "
              << sums.acts << ", cloud restores " << sums.restores << ", lost " << sums.lost
              << ", doubled " << sums.doubled << ", digests unequal " << sums.unequal
              << ", not together in 30 s " << sums.bad << "\nms from healing to empty queues: p50 "
              << at(0.5) << ", p99 " << at(0.99) << ", most " << at(1) << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int counters = numberAfter(words, QStringLiteral("--counters"), 32);
    const int schedules = numberAfter(words, QStringLiteral("--schedules"), 200);
    const int seed = numberAfter(words, QStringLiteral("--seed"), 1);
    const qint64 minutes = numberAfter(words, QStringLiteral("--minutes"), 24 * 60);
    constexpr int kPerShop = 10;
    QElapsedTimer timer;
    timer.start();
    Sums sums;
    std::unique_ptr<Schedule> shop;
    std::int64_t before = 0;
    for (int i = 0; i < schedules && timer.elapsed() < minutes * 60'000; ++i) {
        if (i % kPerShop == 0) {
            shop = std::make_unique<Schedule>(counters, std::uint64_t(seed + i));
            shop->rememberCloud();
            before = 0;
        }
        if (i % kPerShop == kPerShop - 1) {
            shop->restoreCloud();
            ++sums.restores;
        }
        const ScheduleFigures one = shop->run(std::uint64_t(seed + i), 2000, 30'000);
        sums.add(one, one.acts - before);
        before = one.acts;
        std::cout << "seed " << one.seed << ": faults " << one.faults << ", healed in "
                  << one.healedMs << " ms, lost " << one.lost << ", doubled " << one.doubled
                  << (one.digestsEqual ? "" : ", DIGESTS DIFFER") << std::endl;
    }
    print(sums);
    return sums.bad == 0 && sums.schedules > 0 && !testing::Test::HasFailure() ? 0 : 1;
}
