// SPDX-License-Identifier: GPL-3.0-or-later
// linli_kill_rounds [--rounds N] [--seed S]: SIGKILL under load, N times (docs/safety.md).
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <iostream>
#include <random>

#include "kill/KillRounds.h"
#include "kill/KilledWork.h"

namespace {

unsigned numberAfter(const QStringList& words, const QString& option, unsigned otherwise)
{
    const qsizetype at = words.indexOf(option);
    return at < 0 ? otherwise : words.value(at + 1).toUInt();
}

double quantile(std::vector<double>& sorted, double share)
{
    const auto last = double(sorted.size() - 1);
    return sorted.at(std::size_t(last * share));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--work")) {
        return linli::kill::workUntilKilled(words.value(2).toStdString(), words.value(3).toUInt());
    }
    const QTemporaryDir home; // the keys of the shops that are made here, for the children too
    qputenv("LINLI_NO_KEYCHAIN", "1");
    qputenv("LINLI_CONFIG_DIR", home.path().toUtf8());
    const unsigned seed = numberAfter(words, QStringLiteral("--seed"), std::random_device{}());
    const int rounds = int(numberAfter(words, QStringLiteral("--rounds"), 1000));
    std::cout << "seed " << seed << std::endl;
    linli::kill::KillFigures figures = linli::kill::killRounds(rounds, seed);
    for (const std::string& failure : figures.failures) {
        std::cout << failure << '\n';
    }
    std::sort(figures.reopenMs.begin(), figures.reopenMs.end());
    std::cout << "rounds " << figures.rounds << ", acknowledged " << figures.acknowledged
              << ", lost " << figures.lost << ", torn " << figures.torn << '\n';
    if (!figures.reopenMs.empty()) {
        std::cout << "reopened in ms: median " << quantile(figures.reopenMs, 0.5) << ", p99 "
                  << quantile(figures.reopenMs, 0.99) << ", most " << figures.reopenMs.back()
                  << '\n';
    }
    const bool good = figures.failures.empty() && figures.rounds == rounds &&
                      figures.acknowledged > figures.rounds;
    std::cout << (good ? "nothing lost, nothing torn" : "FAILED") << '\n';
    return good ? 0 : 1;
}
