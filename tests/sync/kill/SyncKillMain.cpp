// SPDX-License-Identifier: GPL-3.0-or-later
// linli_sync_kill [--rounds N] [--seed S] [--stop MS]: two counters and a cloud, killed N times
// (docs/reliability.md).
#include "sync/kill/KillLoop.h"
#include "sync/kill/KilledCounter.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace {

unsigned numberAfter(const QStringList& words, const QString& option, unsigned otherwise)
{
    const qsizetype at = words.indexOf(option);
    return at < 0 ? otherwise : words.value(at + 1).toUInt();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--counter")) {
        return linli::sync::workAndSync(words.value(2).toStdString());
    }
    const QTemporaryDir home; // keys and tokens, for the children too
    qputenv("LINLI_NO_KEYCHAIN", "1");
    qputenv("LINLI_CONFIG_DIR", home.path().toUtf8());
    const int rounds = int(numberAfter(words, QStringLiteral("--rounds"), 1000));
    const unsigned seed = numberAfter(words, QStringLiteral("--seed"), std::random_device{}());
    std::cout << "seed " << seed << std::endl;
    constexpr int kRoundsPerCheck = 20;
    const unsigned stopMs = numberAfter(words, QStringLiteral("--stop"), 2000);
    auto figures = linli::sync::KillLoop(seed, stopMs).run(rounds, kRoundsPerCheck);
    for (const QString& failure : figures.failures) {
        std::cout << failure.toStdString() << '\n';
    }
    std::sort(figures.healedMs.begin(), figures.healedMs.end());
    std::cout << "kill rounds " << figures.rounds << " (cloud too " << figures.cloudKills
              << ", stopped " << figures.stops << "), acknowledged " << figures.acknowledged
              << ", lost " << figures.lost << ", broken or doubled " << figures.doubled;
    if (!figures.healedMs.empty()) {
        std::cout << ", together again in at most " << figures.healedMs.back() << " ms";
    }
    std::cout << std::endl;
    const bool good = figures.failures.isEmpty() && figures.lost + figures.doubled == 0 &&
                      figures.rounds == rounds && figures.acknowledged > figures.rounds;
    return good ? 0 : 1;
}
