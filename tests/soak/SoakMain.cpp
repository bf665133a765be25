// SPDX-License-Identifier: GPL-3.0-or-later
// linli_reward_soak [--seconds N] [--seed N] [--shop N] [--events N]: random shops on SQLite until
// the time is over. linli_reward_soak --large [--members N] [--orders N]: one shop of that size.
// Status 0: no invariant broke; 1: some did; 2: the store failed.
#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <random>

#include "soak/LargeShop.h"
#include "soak/RewardSoak.h"

namespace {

using linli::soak::SoakFigures;

struct Wanted
{
    std::int64_t seconds = 60;
    std::uint32_t seed = 0;
    std::int64_t firstShop = 1;
    std::int64_t eventsPerShop = 600;
    bool large = false;
    linli::soak::LargeShopSize size;
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
    parser.addOption({QStringLiteral("large"), QStringLiteral("one large shop instead")});
    add("members", "of the large shop", QString::number(usual.size.members));
    add("orders", "of the large shop", QString::number(usual.size.orders));
    parser.addHelpOption();
    parser.process(app);
    return {parser.value(QStringLiteral("seconds")).toLongLong(),
            static_cast<std::uint32_t>(parser.value(QStringLiteral("seed")).toULongLong()),
            parser.value(QStringLiteral("shop")).toLongLong(),
            parser.value(QStringLiteral("events")).toLongLong(),
            parser.isSet(QStringLiteral("large")),
            {parser.value(QStringLiteral("members")).toLongLong(),
             parser.value(QStringLiteral("orders")).toLongLong()}};
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
    line("members", figures.members);
    line("orders", figures.orders);
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

linli::Result<void> run(const Wanted& wanted, SoakFigures& figures)
{
    if (wanted.large) {
        return linli::soak::soakLargeShop(wanted.seed, wanted.size, figures);
    }
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(wanted.seconds);
    for (std::int64_t shop = wanted.firstShop; std::chrono::steady_clock::now() < end; ++shop) {
        LINLI_TRY(linli::soak::soakShop(wanted.seed, shop, wanted.eventsPerShop, figures));
    }
    return {};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const Wanted wanted = wantedOf(app);
    std::printf("seed: %u\n", wanted.seed);
    std::fflush(stdout);
    SoakFigures figures;
    const auto done = run(wanted, figures);
    print(figures);
    if (!done.ok()) {
        std::fprintf(stderr, "error %d %s\n", static_cast<int>(done.error().code()),
                     done.error().detail().c_str());
        return 2;
    }
    return figures.violations.empty() ? 0 : 1;
}
