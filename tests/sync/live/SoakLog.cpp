// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live/SoakLog.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>

namespace linli::sync {
namespace {

constexpr const char* kLine = "seed %llu faults %d acts %lld lost %lld doubled %lld digests %d "
                              "ledgers %d restored %d healed_ms %lld";

std::string lineOf(const ScheduleFigures& one)
{
    char line[240];
    std::snprintf(line, sizeof line, kLine, static_cast<unsigned long long>(one.seed), one.faults,
                  static_cast<long long>(one.acts), static_cast<long long>(one.lost),
                  static_cast<long long>(one.doubled), one.digestsEqual ? 1 : 0,
                  one.ledgersSound ? 1 : 0, one.restored ? 1 : 0,
                  static_cast<long long>(one.healedMs));
    return line;
}

bool readLine(const std::string& line, ScheduleFigures& one)
{
    unsigned long long seed = 0;
    long long acts = 0;
    long long lost = 0;
    long long doubled = 0;
    long long healedMs = 0;
    int digests = 0;
    int ledgers = 0;
    int restored = 0;
    const int read = std::sscanf(line.c_str(), kLine, &seed, &one.faults, &acts, &lost, &doubled,
                                 &digests, &ledgers, &restored, &healedMs);
    one.seed = seed;
    one.acts = acts;
    one.lost = lost;
    one.doubled = doubled;
    one.digestsEqual = digests == 1;
    one.ledgersSound = ledgers == 1;
    one.restored = restored == 1;
    one.healedMs = healedMs;
    return read == 9;
}

bool isWhole(const ScheduleFigures& one, int patienceMs)
{
    return one.healedMs >= 0 && one.healedMs <= patienceMs && one.lost + one.doubled == 0 &&
           one.digestsEqual && one.ledgersSound;
}

} // namespace

SoakLog::SoakLog(std::string path) : m_path(std::move(path))
{
    std::ifstream file(m_path);
    for (std::string line; std::getline(file, line);) {
        ScheduleFigures one;
        if (readLine(line, one)) {
            m_runs[one.seed] = one;
        }
    }
}

void SoakLog::add(const ScheduleFigures& figures)
{
    m_runs[figures.seed] = figures;
    const std::string line = lineOf(figures);
    std::cout << line << std::endl;
    if (!m_path.empty()) {
        std::ofstream(m_path, std::ios::app) << line << std::endl;
    }
}

bool SoakLog::holds(std::uint64_t first, int count) const
{
    for (int i = 0; i < count; ++i) {
        if (m_runs.count(first + static_cast<std::uint64_t>(i)) == 0) {
            return false;
        }
    }
    return true;
}

bool SoakLog::conclude(int patienceMs) const
{
    ScheduleFigures sum;
    int whole = 0;
    int restores = 0;
    std::vector<std::int64_t> healedMs;
    for (const auto& [seed, one] : m_runs) {
        sum.faults += one.faults;
        sum.acts += one.acts;
        sum.lost += one.lost;
        sum.doubled += one.doubled;
        restores += one.restored ? 1 : 0;
        whole += isWhole(one, patienceMs) ? 1 : 0;
        if (one.healedMs >= 0) {
            healedMs.push_back(one.healedMs);
        }
    }
    std::sort(healedMs.begin(), healedMs.end());
    const auto at = [&healedMs](std::size_t percent) {
        return healedMs.empty() ? -1 : healedMs[(healedMs.size() - 1) * percent / 100];
    };
    std::cout << "schedules " << m_runs.size() << ", together within " << patienceMs / 1000
              << " s of healing " << whole << ", faults " << sum.faults << ", acts " << sum.acts
              << ", cloud restores " << restores << ", lost " << sum.lost << ", doubled "
              << sum.doubled << "\nms from healing to empty queues: p50 " << at(50) << ", p99 "
              << at(99) << ", most " << at(100) << std::endl;
    return !m_runs.empty() && whole == static_cast<int>(m_runs.size());
}

} // namespace linli::sync
