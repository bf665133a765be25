// SPDX-License-Identifier: GPL-3.0-or-later
// linli_reward_soak [--seconds N] [--seed N] [--shop N] [--events N]: random shops on SQLite until
// the time is over. Status 0: no invariant broke; 1: some did; 2: the store failed.
#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <random>

#include "soak/RewardSoak.h"

namespace {

using linli::soak::SoakFigures;

struct Wanted
{
    std::int64_t seconds = 60;
    std::uint32_t seed = 0;
    std::int64_t firstShop = 1;
    std::int64_t eventsPerShop = 600;
};

Wanted wantedOf(const QCoreApplication& app)
{
    const Wanted usual;
    QCommandLineParser parser;
    const auto add = [&parser](const char* name, const char* about, const QString& value) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(about), QStringLiteral("n"), value});
    };
    add("seconds", "how long", QString::number(usual.seconds));
    add("seed", "of an earlier run", QString::number(std::random_device()()));
    add("shop", "number of the first shop", QString::number(usual.firstShop));
    add("events", "of each shop", QString::number(usual.eventsPerShop));
    parser.addHelpOption();
    parser.process(app);
    return {parser.value(QStringLiteral("seconds")).toLongLong(),
            static_cast<std::uint32_t>(parser.value(QStringLiteral("seed")).toULongLong()),
            parser.value(QStringLiteral("shop")).toLongLong(),
            parser.value(QStringLiteral("events")).toLongLong()};
}

void printCounts(const char* name, const std::map<std::string, std::int64_t>& counts)
{
    std::printf("%s:", name);
    for (const auto& [what, count] : counts) {
        std::printf(" %s=%lld", what.c_str(), static_cast<long long>(count));
    }
    std::printf("\n");
}

void print(const SoakFigures& figures)
{
    const auto line = [](const char* name, std::int64_t count) {
        std::printf("%s: %lld\n", name, static_cast<long long>(count));
    };
    line("shops", figures.shops);
    line("events", figures.events);
    line("refused", figures.refused);
    line("replayed", figures.replayed);
    line("ledger entries", figures.entries);
    line("rewards", figures.rewards);
    line("invariant checks", figures.checks);
    printCounts("verbs", figures.verbs);
    printCounts("reward states", figures.rewardStates);
    line("violations", std::ssize(figures.violations));
    for (const std::string& violation : figures.violations) {
        std::printf("  %s\n", violation.c_str());
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const Wanted wanted = wantedOf(app);
    std::printf("seed: %u\n", wanted.seed);
    std::fflush(stdout);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(wanted.seconds);
    SoakFigures figures;
    for (std::int64_t shop = wanted.firstShop; std::chrono::steady_clock::now() < end; ++shop) {
        const auto done = linli::soak::soakShop(wanted.seed, shop, wanted.eventsPerShop, figures);
        if (!done.ok()) {
            std::fprintf(stderr, "shop %lld: error %d %s\n", static_cast<long long>(shop),
                         static_cast<int>(done.error().code()), done.error().detail().c_str());
            print(figures);
            return 2;
        }
    }
    print(figures);
    return figures.violations.empty() ? 0 : 1;
}
