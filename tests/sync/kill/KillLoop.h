// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace linli::sync {

struct SyncKillFigures
{
    int rounds = 0;
    int cloudKills = 0;
    int stops = 0; ///< rounds in which the cloud was stopped for a while (SIGSTOP) and went on
    std::int64_t acknowledged = 0; ///< events a counter told after their commit
    std::int64_t lost = 0;
    std::int64_t doubled = 0;
    std::vector<double> healedMs; ///< from the last kill to both agreeing with the cloud
    QStringList failures;
};

/// Two counters and a real linli-cloud, killed at random points again and again (spec/sync.md §6,
/// level 5); every so many rounds everything has to come together.
class KillLoop
{
  public:
    /// `stopMs`: how long the cloud is stopped in a round that stops it.
    KillLoop(unsigned seed, unsigned long stopMs);
    ~KillLoop();
    SyncKillFigures run(int rounds, int roundsPerCheck);

  private:
    bool startCloud();
    void killCloud();
    void stopCloudForAWhile();
    bool makeCounters();
    void round();
    void check();
    std::string digestOf(const std::string& file);

    std::mt19937 m_random;
    unsigned long m_stopMs;
    QTemporaryDir m_folder;
    QString m_listen;
    QString m_code; ///< the cloud's first pairing code
    std::unique_ptr<QProcess> m_cloud;
    std::vector<std::string> m_files;
    std::set<std::string> m_told;
    SyncKillFigures m_figures;
};

} // namespace linli::sync
