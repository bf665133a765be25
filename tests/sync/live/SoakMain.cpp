// SPDX-License-Identifier: GPL-3.0-or-later
// linli_sync_soak --cuts STEP: answers that end after every STEP-th byte.
// linli_sync_soak [--counters N] [--schedules N] [--seed S] [--minutes M] [--shop N] [--log FILE]:
// seeded schedules of faults on many counters (docs/reliability.md). A shop lives for ten schedules
// (or --shop); before its last one the cloud goes back to what it was at the first. With --log,
// shops whose schedules all stand in the file are not run again.
#include "sync/live/CutAnswers.h"
#include "sync/live/SoakLog.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

namespace {

using linli::sync::Schedule;
using linli::sync::ScheduleFigures;
using linli::sync::SoakLog;

constexpr int kWorkMs = 2000;
constexpr int kGoalMs = 30'000;
/// Looked at for longer than the goal, so that late and never are told apart.
constexpr int kPatienceMs = 120'000;

int numberAfter(const QStringList& words, const QString& option, int otherwise)
{
    const qsizetype at = words.indexOf(option);
    return at < 0 ? otherwise : words.value(at + 1).toInt();
}

int runCuts(int step)
{
    const auto cut = linli::sync::cutEveryAnswer(static_cast<std::size_t>(step));
    std::cout << "answers cut at " << cut.cuts << " places, not healed " << cut.unhealed
              << ", lost " << cut.lost << ", doubled " << cut.doubled << std::endl;
    return cut.unhealed + cut.lost + cut.doubled == 0 ? 0 : 1;
}

/// One shop through its schedules; what it did is counted once.
void runShop(SoakLog& log, int counters, std::uint64_t seed, int schedules)
{
    Schedule shop(counters, seed);
    shop.rememberCloud();
    std::int64_t before = 0;
    for (int i = 0; i < schedules; ++i) {
        const bool restored = schedules > 1 && i == schedules - 1;
        if (restored) {
            shop.restoreCloud();
        }
        ScheduleFigures one = shop.run(seed + static_cast<std::uint64_t>(i), kWorkMs, kPatienceMs);
        one.restored = restored;
        const std::int64_t acts = one.acts;
        one.acts -= before;
        before = acts;
        log.add(one);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (const int step = numberAfter(words, QStringLiteral("--cuts"), 0); step > 0) {
        return runCuts(step);
    }
    const int counters = numberAfter(words, QStringLiteral("--counters"), 32);
    const int schedules = numberAfter(words, QStringLiteral("--schedules"), 200);
    const int seed = numberAfter(words, QStringLiteral("--seed"), 1);
    const qint64 minutes = numberAfter(words, QStringLiteral("--minutes"), 24 * 60);
    const int perShop = std::max(1, numberAfter(words, QStringLiteral("--shop"), 10));
    const qsizetype named = words.indexOf(QStringLiteral("--log"));
    SoakLog log(named < 0 ? std::string() : words.value(named + 1).toStdString());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < schedules && timer.elapsed() < minutes * 60'000; i += perShop) {
        const auto first = static_cast<std::uint64_t>(seed + i);
        const int count = std::min(perShop, schedules - i);
        if (!log.holds(first, count)) {
            runShop(log, counters, first, count);
        }
    }
    return log.conclude(kGoalMs) && !testing::Test::HasFailure() ? 0 : 1;
}
