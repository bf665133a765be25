// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SampleEvents.h"
#include "storage/ShopFileFixture.h"
#include "vault/Sha256Hasher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <iostream>
#include <random>

namespace linli::storage {
namespace {

using KillTest = ShopFileTest;

/// Lets a child write for a while, kills it, and returns the last event it said was committed.
std::int64_t writeAndKill(const std::string& path, unsigned long afterMs)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write-events"), QString::fromStdString(path)});
    EXPECT_TRUE(child.waitForReadyRead(30'000)) << "the child wrote nothing";
    QThread::msleep(afterMs);
    child.kill(); // SIGKILL
    EXPECT_TRUE(child.waitForFinished(30'000));
    EXPECT_EQ(child.exitStatus(), QProcess::CrashExit);
    // The last line may have been cut off by the kill; the ones before it were committed.
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toLongLong();
}

TEST_F(KillTest, KilledAtAnyPointTheFileHoldsWholeEventsOnly)
{
    const unsigned seed = std::random_device{}();
    std::cout << "seed " << seed << '\n';
    std::mt19937 random(seed);
    std::uniform_int_distribution<unsigned long> pauseMs(0, 60);
    const vault::Sha256Hasher hasher;
    for (int round = 0; round < 8; ++round) {
        const std::int64_t said = writeAndKill(path(), pauseMs(random));
        const auto shop = openShop();
        ASSERT_TRUE(shop);
        SqlRewardStore store(*shop, hasher);
        const auto check = store.verify();
        ASSERT_OK(check);
        EXPECT_TRUE(check->ok()) << check->reason;
        const std::int64_t events = number(*shop, "SELECT count(*) FROM event").valueOr(-1);
        EXPECT_GE(events, said) << "a committed event was lost";
        EXPECT_EQ(check->checked, events * kEntriesPerEvent);
        EXPECT_EQ(number(*shop, "SELECT count(*) FROM reward").valueOr(-1), 2 * events);
        EXPECT_EQ(number(*shop, "SELECT count(*) FROM order_line").valueOr(-1), 2 * events);
        EXPECT_EQ(number(*shop, "SELECT max(seq) FROM event").valueOr(-1), events);
    }
}

} // namespace
} // namespace linli::storage
