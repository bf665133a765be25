// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment of an import, the shop reopens with all of it or none.
#include "exchange/ImportShop.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace linli::exchange {
namespace {

constexpr int kOrders = 400;

std::string manyOrders()
{
    std::string csv = "order_no,placed_at,paid_at,paid_amount,status,member_phone,items\n";
    for (int i = 0; i < kOrders; ++i) {
        const std::string number = std::to_string(1000 + i);
        csv += "N" + number + ",2026-03-02 10:00:00,2026-03-02 10:01:00,5.00,paid,1380000" +
               number + ",EGG×1@5.00\n";
    }
    return csv;
}

/// Imports in a process of its own and kills it after `afterUs`; true where it was killed in time.
bool importAndKill(const std::string& path, useconds_t afterUs)
{
    const pid_t child = fork();
    if (child == 0) {
        ImportShop shop(path);
        static_cast<void>(shop.text(manyOrders(), kReal));
        _exit(0);
    }
    usleep(afterUs);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

TEST(KilledImport, LeavesAllOfItOrNone)
{
    QTemporaryDir folder;
    int killed = 0;
    int empty = 0;
    for (useconds_t round = 0; round < 8; ++round) {
        const std::string path =
            folder.filePath(QStringLiteral("%1.linli").arg(round)).toStdString();
        {
            const ImportShop fresh(path);
        }
        killed += importAndKill(path, 30'000 + round * 60'000) ? 1 : 0;
        ImportShop reopened(path);
        const std::int64_t orders = reopened.number("SELECT count(*) FROM sale_order");
        const std::int64_t members = reopened.number("SELECT count(*) FROM member");
        EXPECT_TRUE(orders == 0 || orders == kOrders) << orders;
        EXPECT_EQ(members, orders);
        EXPECT_EQ(reopened.number("SELECT count(*) FROM import_order"), orders);
        empty += orders == 0 ? 1 : 0;
        EXPECT_TRUE(reopened.text(manyOrders(), kReal).applied);
        EXPECT_EQ(reopened.number("SELECT count(*) FROM sale_order"), kOrders);
    }
    EXPECT_GT(killed, 0);
    EXPECT_GT(empty, 0);
}

} // namespace
} // namespace linli::exchange
