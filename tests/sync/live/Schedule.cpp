// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live/Schedule.h"

#include "domain/rewards/TermsText.h"
#include "vault/ShopKey.h"

#include <gtest/gtest.h>

#include <QDir>

#include <algorithm>
#include <chrono>
#include <set>

namespace linli::sync {
namespace {

using Steady = std::chrono::steady_clock;

std::int64_t sinceMs(Steady::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begun).count();
}

void pause(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

} // namespace

Schedule::Schedule(int counters, std::uint64_t seed)
{
    const std::string root = m_folder.path().toStdString();
    m_cloud = std::make_unique<LiveCloud>(root + "/cloud");
    m_store = m_cloud->found();
    const std::string key = vault::ShopKey::random().toHex();
    for (int i = 0; i < counters; ++i) {
        const QString folder = QStringLiteral("%1/counter%2").arg(m_folder.path()).arg(i);
        QDir().mkpath(folder);
        m_lines.push_back(
            std::make_unique<FaultProxy>(m_cloud->port(), seed * 1000 + std::uint64_t(i)));
        m_counters.push_back(std::make_unique<LiveCounter>(folder.toStdString(), key));
        if (i == 0) {
            m_counters.back()->found();
        }
        const auto paired = m_counters.back()->pair(m_lines.back()->port(), m_cloud->code(m_store));
        EXPECT_TRUE(paired.ok()) << nameOf(paired.error().code())
                                 << paired.error().parameter("value");
        m_counters.back()->startSync();
        if (i == 0) { // the others find a shop that is there already
            EXPECT_TRUE(together());
        }
    }
    EXPECT_TRUE(together());
}

Schedule::~Schedule()
{
    for (const auto& counter : m_counters) {
        counter->stopSync();
    }
    m_cloud->stop(); // what waits for news at the service holds its line
    m_lines.clear();
}

void Schedule::rememberCloud()
{
    m_cloud->stop();
    m_cloud->copyTo(m_folder.filePath(QStringLiteral("copy%1").arg(++m_copies)).toStdString());
    m_cloud->start();
    for (const auto& line : m_lines) {
        line->redirect(m_cloud->port());
    }
}

void Schedule::restoreCloud()
{
    m_cloud->stop();
    m_cloud->takeFrom(m_folder.filePath(QStringLiteral("copy%1").arg(m_copies)).toStdString());
    m_cloud->start();
    for (const auto& line : m_lines) {
        line->redirect(m_cloud->port());
    }
}

/// Every queue is empty and everybody has read the feed to the same end.
bool Schedule::settled()
{
    const std::int64_t end = m_counters.front()->cursor();
    return std::all_of(m_counters.begin(), m_counters.end(), [end](const auto& counter) {
        return counter->unsent() == 0 && counter->cursor() == end;
    });
}

bool Schedule::together()
{
    const Steady::time_point begun = Steady::now();
    while (!settled() && sinceMs(begun) < 60'000) {
        pause(50);
    }
    return settled();
}

void Schedule::judge(ScheduleFigures& figures)
{
    std::set<std::string> done;
    for (const auto& counter : m_counters) {
        done.insert(counter->acts().begin(), counter->acts().end());
    }
    figures.acts = static_cast<std::int64_t>(done.size());
    figures.digestsEqual = true;
    const std::string digest = m_counters.front()->digest();
    for (const auto& counter : m_counters) {
        const std::set<std::string> here = counter->events();
        for (const std::string& event : done) {
            figures.lost += here.count(event) == 0 ? 1 : 0;
        }
        for (const std::string& event : here) {
            figures.doubled += done.count(event) == 0 ? 1 : 0;
        }
        figures.digestsEqual = figures.digestsEqual && counter->digest() == digest;
        figures.ledgersSound = figures.ledgersSound && counter->verifies();
    }
}

ScheduleFigures Schedule::run(std::uint64_t seed, int workMs, int patienceMs)
{
    ScheduleFigures figures;
    figures.seed = seed;
    std::mt19937_64 random(seed);
    int before = 0;
    for (const auto& line : m_lines) {
        before += line->faults();
        line->misbehave(40 + static_cast<int>(random() % 50));
    }
    const Steady::time_point begun = Steady::now();
    for (const auto& counter : m_counters) {
        counter->work();
        if (random() % 4 == 0) {
            counter->priceEggs(1000 + static_cast<std::int64_t>(random() % 1000));
        }
        const std::int64_t share = workMs / static_cast<std::int64_t>(m_counters.size());
        pause(static_cast<int>(random() % static_cast<std::uint64_t>(share * 2 + 1)));
    }
    while (sinceMs(begun) < workMs) {
        pause(20);
    }
    for (const auto& line : m_lines) {
        line->misbehave(0);
        figures.faults += line->faults();
    }
    figures.faults -= before;
    const Steady::time_point healed = Steady::now();
    while (!settled() && sinceMs(healed) < patienceMs) {
        pause(50);
    }
    figures.healedMs = settled() ? sinceMs(healed) : -1;
    judge(figures);
    return figures;
}

} // namespace linli::sync
